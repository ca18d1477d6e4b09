"""Says by name what a drive answered, and only that: an error of the laptop's own disk must not be blamed on it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import BinaryIO

from desktop.domain.faults import Fault, FaultCode

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def drive_fault(error: OSError) -> Fault:
    """`DRIVE_FULL`, `DRIVE_READ_ONLY`, or `DRIVE_LOST` for everything else: a drive that can't be relied on is gone."""
    if error.errno in _FULL:
        return Fault(FaultCode.DRIVE_FULL)
    if error.errno in _READ_ONLY:
        return Fault(FaultCode.DRIVE_READ_ONLY)
    return Fault(FaultCode.DRIVE_LOST)


@contextmanager
def named() -> Iterator[None]:
    """Turns the `OSError` of a drive call into its fault."""
    try:
        yield
    except OSError as error:
        raise drive_fault(error) from error


class NamedFile:
    """A file on the drive whose errors are faults. Only what reader and writer need of a binary file."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, data: bytes) -> int:
        """Writes all of `data`."""
        with named():
            self._file.write(data)
        return len(data)

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; empty at the end."""
        with named():
            return self._file.read(size)

    def flush(self) -> None:
        """Hands everything written to the system."""
        with named():
            self._file.flush()

    def close(self) -> None:
        """Closes the file; what could not be written is said here at the latest."""
        with named():
            self._file.close()

    def __enter__(self) -> NamedFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """A failure on the way out must not hide the one that led there."""
        try:
            self.close()
        except Fault:
            if error is None:
                raise
