"""Erasing an interview's audio or all of its testimony, and what was erased before."""
