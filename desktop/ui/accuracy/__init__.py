"""How near machine drafts came to what people approved: figures for the office, never a word."""
