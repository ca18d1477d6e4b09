"""A drive as the system shows it: a folder. Never leaves a name behind that does not hold a whole file."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop.vault.drive_files import sync_folder

_PART = ".part"
_BINARY: int = getattr(os, "O_BINARY", 0)
_TELLS_NOTHING = 946_684_800  # 2000-01-01T00:00:00Z: when a bundle was made is inside it, not outside


class FolderDrive:
    """Implements `desktop.export.drive.Drive` on `folder`, which must exist."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def free_bytes(self) -> int:
        """Bytes that can still be written."""
        return shutil.disk_usage(self._folder).free

    def create(self, name: str) -> BinaryIO:
        """A new `<name>.part`, readable by this account only."""
        descriptor = os.open(self._part(name), os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
        return os.fdopen(descriptor, "wb")

    def sync(self, name: str) -> None:
        """Flushes to the drive, then drops the system's copy, so that what is read back comes from the drive."""
        descriptor = os.open(self._part(name), os.O_RDWR | _BINARY)
        try:
            os.fsync(descriptor)
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)

    def open(self, name: str) -> BinaryIO:
        """`<name>.part`, to be read back."""
        return self._part(name).open("rb")

    def finish(self, name: str) -> None:
        """Renames, and makes the renaming durable. A file of that name is replaced."""
        with suppress(OSError):  # some drives keep no dates
            os.utime(self._part(name), (_TELLS_NOTHING, _TELLS_NOTHING))
        self._part(name).replace(self._folder / name)
        sync_folder(self._folder)

    def remove_part(self, name: str) -> None:
        """Removes what was not finished."""
        self._part(name).unlink(missing_ok=True)

    def take_back(self, name: str) -> None:
        """Removes what was finished."""
        (self._folder / name).unlink(missing_ok=True)

    def describe(self, name: str) -> str:
        """The path of `name`."""
        return str(self._folder / name)

    def _part(self, name: str) -> Path:
        return self._folder / f"{name}{_PART}"
