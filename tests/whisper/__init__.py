"""Tests of whisper."""
