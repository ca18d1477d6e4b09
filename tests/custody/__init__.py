"""Tests of `desktop/custody`."""
