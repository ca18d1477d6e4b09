"""Looking after the vault: one section for each care."""
