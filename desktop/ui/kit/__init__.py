"""The recovery kit: made, rehearsed, and used from the unlock screen."""
