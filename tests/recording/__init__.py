"""Tests of the microphone side and of importing."""
