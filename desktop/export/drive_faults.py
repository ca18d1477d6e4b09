"""Says by name what a drive answered, and only that: an error of the laptop's own disk must not be blamed on it."""

from __future__ import annotations

from desktop.vault.drive_faults import NamedFile, drive_fault, named

__all__ = ["NamedFile", "drive_fault", "named"]
