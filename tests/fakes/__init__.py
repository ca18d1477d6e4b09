"""Stand-ins for what cannot be predicted, and nothing else."""
