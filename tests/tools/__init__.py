"""Tools that keep generated files in step with the program."""
