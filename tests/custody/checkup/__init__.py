"""The whole check: a healthy vault, every kind of damage, and evidence that is not what it was."""
