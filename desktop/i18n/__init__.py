"""Two languages without Qt."""
