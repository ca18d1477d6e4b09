"""Whole scenarios, through the program as people run it."""
