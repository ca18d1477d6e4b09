"""Says by name what a drive answered, and only that: an error of the laptop's own disk must not be blamed on it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

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
