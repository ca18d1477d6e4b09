"""The office's own rules, each with what follows from it."""
