"""Two languages, complete and alike."""
