"""Tests of the built program."""
