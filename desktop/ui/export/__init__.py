"""Handing over: to whom, whether it may be, onto which drive, and what became of it."""
