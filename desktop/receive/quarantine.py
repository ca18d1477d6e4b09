"""Where parts lie while nobody can vouch for them yet: a closed folder beside the one that was asked for.

It gets its name only when every check has passed, and is removed otherwise.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop.domain.faults import Fault, FaultCode

_FULL = (errno.ENOSPC, errno.EDQUOT)


class Quarantine:
    """Implements `PartSink`: every member becomes a file below `<folder>/bundle/`. Names were checked before."""

    def __init__(self, out: Path) -> None:
        """Raises `Fault(OUTPUT_EXISTS)`, `DISK_FULL`, or `FILE_NOT_FOUND` for a place where no folder can be made."""
        if os.path.lexists(out):
            raise Fault(FaultCode.OUTPUT_EXISTS, name=out.name)
        self._out = out
        self._file: BinaryIO | None = None
        try:
            self._folder = Path(tempfile.mkdtemp(prefix=f"{out.name}.part-", dir=out.parent))
        except OSError as error:
            if error.errno in _FULL:
                raise Fault(FaultCode.DISK_FULL) from error
            raise Fault(FaultCode.FILE_NOT_FOUND, name=out.parent.name or str(out.parent)) from error

    def begin(self, path: str, size_bytes: int) -> None:  # noqa: ARG002 - the sink's shape
        """A new file."""
        target = self._folder / "bundle" / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._file = target.open("xb")
        except OSError as error:
            raise _fault_of(error, self._out) from error

    def write(self, untrusted_data: bytes) -> None:
        """The next bytes of the file."""
        assert self._file is not None  # noqa: S101 - begin comes first
        try:
            self._file.write(untrusted_data)
        except OSError as error:
            raise _fault_of(error, self._out) from error

    def end(self) -> None:
        """The file is whole."""
        assert self._file is not None  # noqa: S101 - begin comes first
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
        except OSError as error:
            raise _fault_of(error, self._out) from error

    def release(self) -> None:
        """All checks have passed: the folder gets its name."""
        try:
            self._folder.rename(self._out)
        except OSError as error:
            raise _fault_of(error, self._out) from error

    def discard(self) -> None:
        """Removes everything that was not released; harmless afterwards."""
        if self._file is not None:
            with suppress(OSError):  # what a full disk did not take is written again here
                self._file.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _fault_of(error: OSError, out: Path) -> Fault:
    if error.errno in _FULL:
        return Fault(FaultCode.DISK_FULL)
    return Fault(FaultCode.DISK_FAILED, name=out.name)
