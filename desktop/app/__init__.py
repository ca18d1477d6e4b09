"""Wiring: the only place adapters are chosen; start-up, shut-down, settings, logbook."""
