"""The check of the whole vault, and its repairs."""
