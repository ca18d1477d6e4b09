"""Tests of desktop/review."""
