"""Tests of the decoder child and of the wall around it."""
