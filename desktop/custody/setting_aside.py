"""Moves files into `set-aside/<moment>/` in the vault's folder, under the names they had. Never deletes one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop.vault.files import disk_faults, make_private_folder, sync_folder
from desktop.vault.layout import SET_ASIDE

_STAMP = "%Y%m%dT%H%M%SZ"


def new_folder(root: Path, at: datetime) -> Path:
    """Where to set aside at this moment; not yet made. With a number where something was in the same second."""
    stamp, number = at.strftime(_STAMP), 1
    folder = root / SET_ASIDE / stamp
    while folder.exists():
        number += 1
        folder = root / SET_ASIDE / f"{stamp}-{number}"
    return folder


def set_aside(source: Path, target: Path) -> None:
    """Within one disk: a rename, so that at every moment the file has one of the two names.

    Raises `Fault(DISK_FULL)` and the like.
    """
    for folder in reversed(target.parents[:3]):
        if not folder.exists():
            make_private_folder(folder)
    with disk_faults(source.name):
        source.rename(target)
        sync_folder(target.parent)
        sync_folder(source.parent)
