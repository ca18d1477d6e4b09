"""The recipient's side: verify, open, report, command line."""
