"""Redacted copies: what is masked survives nowhere."""
