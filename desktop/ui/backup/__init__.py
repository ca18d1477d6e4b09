"""Backups: made and verified from the vault screen, restored from the unlock screen."""
