"""Key files where they lie: on a drive of their own. Read within limits, made once and never over something else.

Never in a vault's folder: there it would be found together with what it protects.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop.crypto.key_file import KEY_FILE_LIMIT_BYTES, KeyFile, make_key_file, parse_key_file
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.world import Chance
from desktop.vault.drive_faults import named
from desktop.vault.files import PRIVATE_FILE, read_small, sync_folder
from desktop.vault.layout import FACTS


def read_key_file(path: Path) -> bytes:
    """The content of a key file, looked at. Raises `Fault(FILE_NOT_FOUND)` and `Fault(KEY_FILE_INVALID)`."""
    try:
        data = read_small(path, KEY_FILE_LIMIT_BYTES)
    except (Fault, ValueError) as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=path.name) from error
    parse_key_file(data)
    return data


def write_key_file(path: Path, chance: Chance) -> KeyFile:
    """Makes a new key file at `path`, durably.

    Raises `Fault(KEY_FILE_EXISTS)` and leaves what is there, `Fault(KEY_FILE_IN_VAULT)`, `Fault(DRIVE_FULL)`,
    `Fault(DRIVE_READ_ONLY)` or `Fault(DRIVE_LOST)`; then nothing is left of it.
    """
    if any((folder / FACTS).is_file() for folder in path.absolute().parents):
        raise Fault(FaultCode.KEY_FILE_IN_VAULT)
    data = make_key_file(chance)
    try:
        with named():
            _write_new(path, data)
    except Fault as fault:
        if isinstance(fault.__cause__, FileExistsError):
            raise Fault(FaultCode.KEY_FILE_EXISTS, name=path.name) from fault
        raise
    return parse_key_file(data)


def _write_new(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        sync_folder(path.parent)
    except OSError:
        path.unlink(missing_ok=True)
        raise
