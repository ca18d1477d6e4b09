"""Tells whether a recorder is alive, across crashes: it holds a lock that the system takes back when it dies.

The lock is on an empty file beside the media file, never on the database itself: closing a second handle of a
database file would drop SQLite's own locks.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

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
    return media_path.with_name(media_path.name + ".recording")


class RecorderLock:
    """Held by the recorder from before its first sample until its end."""

    def __init__(self, media_path: Path) -> None:
        """Takes the lock. Raises `BlockingIOError` when another recorder holds it, `OSError` on a read-only disk."""
        self._path = lock_path(media_path)
        self._file = self._path.open("ab")
        try:
            _take(self._file)
        except OSError:
            self._file.close()
            raise

    def release(self) -> None:
        """Gives the lock back and removes its file."""
        self._path.unlink(missing_ok=True)
        self._file.close()


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
