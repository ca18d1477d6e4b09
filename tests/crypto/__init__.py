"""Tests of `desktop/crypto`."""
