"""Tests of desktop/interview."""
