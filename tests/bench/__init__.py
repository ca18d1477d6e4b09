"""Benchmarks: each figure is a ratio against a named reference in the same run. They assert nothing about time."""
