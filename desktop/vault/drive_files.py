"""Files on a drive that can't be trusted to keep what it took: written, flushed, read back, and only then named."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.drive_faults import named
from desktop.vault.files import PRIVATE_FILE

PART = ".part"
_READ_BYTES = 1 << 20
_BINARY: int = getattr(os, "O_BINARY", 0)
_FOLDER_SYNC_UNKNOWN = frozenset({errno.EINVAL, errno.ENOTSUP})

Told = Callable[[int], None]
"""Gets the number of bytes that were just read or written; what it raises ends the work."""


def nobody(_: int) -> None:
    """Nobody is told."""


def put_verified(path: Path, data: Iterable[bytes], sha256: str, told: Told = nobody) -> None:
    """Puts `data` at `path`, or nothing. Every byte is told twice: written, and read back from the drive.

    Raises `Fault(BACKUP_READ_BACK_DIFFERS)`, `DRIVE_FULL` and the like, and whatever `data` and `told` raise.
    """
    part = path.with_name(path.name + PART)
    try:
        _write(part, data, told)
        if digest_on_drive(part, told) != sha256:
            raise Fault(FaultCode.BACKUP_READ_BACK_DIFFERS)
        with named():
            part.replace(path)
            sync_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def digest_on_drive(path: Path, told: Told = nobody) -> str:
    """SHA-256 of what the drive itself gives back, not of the system's copy of what was written."""
    with named():
        _forget_copies(path)
    digest = hashlib.sha256()
    for piece in pieces_of(path):
        digest.update(piece)
        told(len(piece))
    return digest.hexdigest()


def pieces_of(path: Path) -> Iterator[bytes]:
    """The file's bytes, a MiB at a time."""
    with named():
        file = path.open("rb")
    with file:
        while True:
            with named():
                piece = file.read(_READ_BYTES)
            if not piece:
                return
            yield piece


def _write(part: Path, data: Iterable[bytes], told: Told) -> None:
    with named():
        descriptor = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | _BINARY, PRIVATE_FILE)
    try:
        for piece in data:
            with named():
                _write_all(descriptor, piece)
            told(len(piece))
        with named():
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _forget_copies(path: Path) -> None:
    """Drops the system's own copy of a flushed file, where the system can be asked to."""
    if not hasattr(os, "posix_fadvise"):
        return
    descriptor = os.open(path, os.O_RDONLY | _BINARY)
    try:
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Makes names durable where folders can be flushed; Windows and some drives can't, and lose nothing by it."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _FOLDER_SYNC_UNKNOWN:
            raise
    finally:
        os.close(descriptor)
