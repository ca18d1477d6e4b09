"""The list of interviews, and a new one."""
