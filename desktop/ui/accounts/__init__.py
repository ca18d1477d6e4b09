"""Accounts of the vault, for its custodian."""
