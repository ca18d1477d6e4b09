"""Tests of the machine's adapters."""
