"""The format: written and read in one place, shared with the receiver."""
