"""Conduct of an interview: opening it, consent."""
