"""Files of a vault: private, written whole or not at all, and durable once a call has returned.

The only place in the vault where the system's errors become faults.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_TAKEN = (errno.ENOTEMPTY, errno.EEXIST)
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextmanager
def disk_faults(name: str) -> Iterator[None]:
    """Turns an `OSError` about the file `name` (never a whole path) into the fault it means."""
    try:
        yield
    except OSError as error:
        raise fault_of(error, name) from error


def fault_of(error: OSError, name: str) -> Fault:
    """The fault that `error` about the file `name` means."""
    if error.errno in _FULL:
        return Fault(FaultCode.DISK_FULL)
    if error.errno in _READ_ONLY:
        return Fault(FaultCode.VAULT_READ_ONLY)
    if error.errno == errno.ENOENT:
        return Fault(FaultCode.VAULT_FILE_MISSING, name=name)
    return Fault(FaultCode.DISK_FAILED, name=name)


def make_private_file(path: Path) -> None:
    """Creates an empty file that only its owner may read; it must not exist."""
    with disk_faults(path.name):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))


def make_private_folder(path: Path) -> None:
    """Creates a folder that only its owner may enter; its parent must exist."""
    with disk_faults(path.name):
        path.mkdir(PRIVATE_FOLDER)


def write_whole(path: Path, data: bytes) -> None:
    """Puts `data` at `path` so that after a crash there is the old content or the new one, and nothing else."""
    part = path.with_name(path.name + ".part")
    with disk_faults(path.name):
        try:
            _write_durably(part, data)
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def replace_whole(source: Path, target: Path) -> None:
    """Renames `source` over `target`, durably."""
    with disk_faults(source.name):
        source.replace(target)
        sync_folder(target.parent)


def move_into_place(part: Path, target: Path) -> None:
    """Renames a finished folder to `target`, durably. An empty folder in its place is taken away first.

    Raises `Fault(VAULT_EXISTS)` where another program was there first, and nothing is moved then.
    """
    with disk_faults(target.name):
        sync_folder(part)
        try:
            if target.exists():
                target.rmdir()
            part.rename(target)
        except OSError as error:
            if error.errno in _TAKEN:
                raise Fault(FaultCode.VAULT_EXISTS, name=target.name) from error
            raise
        sync_folder(target.parent)


def read_small(path: Path, limit_bytes: int) -> bytes:
    """The content of a small file, at most one byte more than `limit_bytes`. A pipe in its place is empty, and no wait.

    Raises `Fault(VAULT_FILE_MISSING)`, `Fault(VAULT_READ_ONLY)` or `Fault(DISK_FAILED)`.
    """
    with disk_faults(path.name), open(path, "rb", opener=_without_waiting) as file:
        return file.read(limit_bytes + 1)


def sync_folder(path: Path) -> None:
    """Makes renames and new names inside `path` durable, where the system can be asked for it. Raises `OSError`."""
    if os.name == "nt":  # NTFS journals names; a folder can't be opened there
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _write_durably(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
