"""Copies one file of a model from a drive, in pieces, and reads back what arrived. A copy cut short is gone on with."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.drive_faults import named
from desktop.vault.drive_files import digest_on_drive, pieces_of
from desktop.vault.files import disk_faults

_BINARY: int = getattr(os, "O_BINARY", 0)
_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
_PRIVATE = 0o600

Told = Callable[[int], None]
"""Gets how many bytes were just dealt with; what it raises stops the work, and what was copied stays."""


def copy_verified(source: Path, target: Path, expected: str | None, told: Told) -> str:
    """Puts the bytes of `source` at `target` and gives their SHA-256; each is told twice, copied and read back.

    All of `source` is read even where half of it was copied before: what lies there already is not believed.
    Raises `Fault(DRIVE_LOST)`, `DISK_FULL`, `DISK_FAILED`, and `MODEL_CHANGED` when it isn't what is `expected`.
    """
    sha256 = _copy(source, target, told)
    if expected is not None and sha256 != expected:
        _drop(target)
        raise Fault(FaultCode.MODEL_CHANGED, name=source.name)
    if digest_on_drive(target, told) != sha256:
        _drop(target)
        raise Fault(FaultCode.DISK_FAILED, name=target.name)
    return sha256


def _copy(source: Path, target: Path, told: Told) -> str:
    digest = hashlib.sha256()
    there = _length_of(target)
    read = 0
    with disk_faults(target.name):
        descriptor = os.open(target, os.O_CREAT | os.O_WRONLY | _BINARY | _NO_LINK, _PRIVATE)
    try:
        for piece in pieces_of(source):
            digest.update(piece)
            fresh = piece[max(there - read, 0) :]
            if fresh:
                _put(descriptor, target.name, read + len(piece) - len(fresh), fresh)
            read += len(piece)
            told(len(piece))
        _finish(descriptor, target.name, read)
    finally:
        os.close(descriptor)
    return digest.hexdigest()


def _put(descriptor: int, name: str, at: int, data: bytes) -> None:
    with disk_faults(name):
        os.lseek(descriptor, at, os.SEEK_SET)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]


def _finish(descriptor: int, name: str, length: int) -> None:
    with disk_faults(name):
        os.ftruncate(descriptor, length)
        os.fsync(descriptor)


def _length_of(target: Path) -> int:
    """What of it is there; whatever is no plain file makes room."""
    if target.is_symlink() or not target.is_file():
        _drop(target)
        return 0
    with named():
        return target.stat().st_size


def _drop(target: Path) -> None:
    with suppress(OSError):
        target.unlink(missing_ok=True)
