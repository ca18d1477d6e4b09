"""Tells whether a recorder is alive, across crashes: it holds a lock that the system takes back when it dies.

The lock is on an empty file beside the media file, never on the database itself: closing a second handle of a
database file would drop SQLite's own locks.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

LOCK_ENDING = ".recording"

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock_path(media_path: Path) -> Path:
    """Where the lock of a media file lies."""
    return media_path.with_name(media_path.name + LOCK_ENDING)


def recorders_left_traces_in(folder: Path) -> bool:
    """Whether a recorder of any media file in this folder is alive, or was killed. A quick look."""
    return any(folder.glob(f"*{LOCK_ENDING}"))


class RecorderLock:
    """Held by the recorder from before its first sample until its end."""

    def __init__(self, media_path: Path) -> None:
        """Takes the lock. Raises `BlockingIOError` when another recorder holds it, `OSError` on a read-only disk."""
        self._path = lock_path(media_path)
        self._file = _open_and_take(self._path)
        while not _is_still_there(self._path, self._file):  # whoever held it removed it: the name is another file's
            self._file.close()
            self._file = _open_and_take(self._path)

    def release(self) -> None:
        """Gives the lock back and removes its file."""
        if sys.platform == "win32":  # an open file can't be removed there
            self._file.close()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._file.close()


def _open_and_take(path: Path) -> IO[bytes]:
    file = path.open("ab")
    try:
        _take(file)
    except OSError:
        file.close()
        raise
    return file


def _is_still_there(path: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False


def recorder_is_alive(media_path: Path) -> bool:
    """Whether some recorder writes to this media file now."""
    path = lock_path(media_path)
    if not path.exists():
        return False
    try:
        lock = RecorderLock(media_path)
    except BlockingIOError:
        return True
    except OSError:  # a folder that cannot be written to: nobody records there
        return False
    lock.release()
    return False
