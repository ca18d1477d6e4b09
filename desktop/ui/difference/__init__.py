"""Two versions of a line, or of a whole transcript, side by side."""
