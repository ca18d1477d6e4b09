"""Redacted copies: the same bundle, made of what a redaction shows, and nothing of what it masks."""
