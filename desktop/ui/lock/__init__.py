"""What is seen while the vault is locked or hidden: nothing of a testimony, and a recording that goes on."""
