"""Reading copies: every format read back by somebody else's program."""
