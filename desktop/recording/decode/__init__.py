"""Existing audio of any kind into samples, in a child process that holds no key and knows no path."""
