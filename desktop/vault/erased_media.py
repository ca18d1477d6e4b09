"""Removes the files of media whose keys are destroyed. Overwriting them first would mean nothing on flash memory."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop.vault.files import disk_faults, sync_folder
from desktop.vault.layout import MEDIA

SIDES = ("", "-wal", "-shm", ".recording")


def lying_media(root: Path, names: Iterable[str]) -> list[Path]:
    """Which of these media files, with what lies beside them, are still in the vault's folder."""
    return [path for name in names for side in SIDES if (path := root / MEDIA / f"{name}{side}").is_file()]


def remove_media(root: Path, names: Iterable[str]) -> int:
    """Removes the media files with what lies beside them, durably, and says how many files that were.

    The index and the write-ahead log go first: alone they hold nothing that can be opened. Raises
    `Fault(VAULT_READ_ONLY)` or `Fault(DISK_FAILED)`.
    """
    paths = lying_media(root, names)
    for path in reversed(paths):
        with disk_faults(f"{MEDIA}/{path.name}"):
            path.unlink(missing_ok=True)
    if paths:
        with disk_faults(MEDIA):
            sync_folder(root / MEDIA)
    return len(paths)
