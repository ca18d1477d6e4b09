"""The machine: one adapter for each protocol."""
