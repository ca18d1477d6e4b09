"""Tests of `desktop/vault`."""
