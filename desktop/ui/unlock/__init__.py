"""Create a vault, or unlock one."""
