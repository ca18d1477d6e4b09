"""A file of somebody else's, opened so that nothing surprising is opened, and read so that every change is noticed."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.shown_name import shown_name

PIECE_BYTES = 1 << 20
_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)  # fmt: skip


class SourceFile:
    """An open regular file. `name` is fit to be shown; `size_bytes` and `changed_ns` are as when it was opened."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.file, self.name = file, name
        opened = os.fstat(file.fileno())
        self.size_bytes, self.changed_ns = opened.st_size, opened.st_mtime_ns

    def pieces(self, check: Callable[[], None]) -> Iterator[bytes]:
        """Its bytes from the beginning. `check` may raise between two pieces. Raises `Fault(AUDIO_SOURCE_LOST)`."""
        try:
            self.file.seek(0)
            while piece := self.file.read(PIECE_BYTES):
                check()
                yield piece
        except OSError as error:
            raise Fault(FaultCode.AUDIO_SOURCE_LOST, name=self.name) from error

    def digest(self, check: Callable[[], None]) -> str:
        """SHA-256 of its bytes, lowercase hex. Raises as `pieces`."""
        digest = hashlib.sha256()
        for piece in self.pieces(check):
            digest.update(piece)
        return digest.hexdigest()

    @property
    def is_changed(self) -> bool:
        """Whether somebody has written to it since it was opened."""
        try:
            now = os.fstat(self.file.fileno())
        except OSError:
            return True
        return (now.st_size, now.st_mtime_ns) != (self.size_bytes, self.changed_ns)


@contextmanager
def opened_source(path: Path) -> Iterator[SourceFile]:
    """The file at `path`, which must be one: no link is followed, no pipe or device is waited for.

    Raises `Fault(AUDIO_NOT_A_FILE)`, `Fault(AUDIO_EMPTY)`, `Fault(FILE_CLOSED_TO_US)`, `Fault(FILE_NOT_FOUND)`.
    """
    name = shown_name(path.name)
    with os.fdopen(_descriptor(path, name), "rb") as file:
        source = SourceFile(file, name)
        if not source.size_bytes:
            raise Fault(FaultCode.AUDIO_EMPTY, name=name)
        yield source


def _descriptor(path: Path, name: str) -> int:
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):  # asked first: merely opening a device may do something
            raise Fault(FaultCode.AUDIO_NOT_A_FILE, name=name)
        descriptor = os.open(path, _FLAGS)
    except PermissionError as error:
        raise Fault(FaultCode.FILE_CLOSED_TO_US, name=name) from error
    except (OSError, ValueError) as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=name) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise Fault(FaultCode.AUDIO_NOT_A_FILE, name=name)
    return descriptor
