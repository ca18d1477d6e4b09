"""Set-up: what it decides, with stand-ins for apt and dpkg on the path; nothing is installed."""
