"""What is known of the custody log outside the vault: timestamps, their authorities, comparing with a checkpoint."""
