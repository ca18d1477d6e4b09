"""How bytes are kept: Argon2id slots, age, SSHSIG, digests."""
