"""Consent, read aloud and answered item by item."""
