"""Reads files of the vault as they lie on the disk, sealed, through a child that holds no lock and no key."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

from desktop.domain.faults import Fault, FaultCode
from desktop.vault import raw_reader
from desktop.vault.files import fault_of
from desktop.vault.raw_reader import END, LENGTH, PIECE_BYTES

_PASSED_ON = ("SYSTEMROOT", "LD_LIBRARY_PATH", "PATH")
_PATIENCE_S = 5.0


class RawReader:
    """One child, asked for one file after another. Close it, or use it in a `with`."""

    def __init__(self) -> None:
        """Raises `Fault(DISK_FAILED)` when the child can't be started."""
        self._is_answering = False
        try:
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
            )
        except OSError as error:
            raise Fault(FaultCode.DISK_FAILED, name="reader") from error

    def read(self, path: Path) -> Iterator[bytes]:
        """The file's bytes, up to a MiB at a time. Asking for the next file ends this one.

        Raises `Fault(VAULT_FILE_MISSING)` and the like by what the disk said.
        """
        self._skip_rest()
        name = os.fsencode(path.absolute())
        self._say(LENGTH.pack(len(name)) + name)
        self._is_answering = True
        while (length := self._length(path.name)) != END:
            yield self._exactly(length, path.name)

    def close(self) -> None:
        """Ends the child, whatever it is doing."""
        with suppress(OSError):
            self._to.close()
        self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_PATIENCE_S)
        self._from.close()

    def __enter__(self) -> RawReader:
        return self

    def __exit__(self, *_reason: object) -> None:
        self.close()

    @property
    def _to(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdin)

    @property
    def _from(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdout)

    def _say(self, data: bytes) -> None:
        try:
            self._to.write(data)
            self._to.flush()
        except OSError as error:
            raise Fault(FaultCode.DISK_FAILED, name="reader") from error

    def _skip_rest(self) -> None:
        """What nobody wanted of the file before."""
        while self._is_answering:
            length = self._next_length("reader")
            if length > 0:
                self._exactly(length, "reader")

    def _next_length(self, name: str) -> int:
        length: int = LENGTH.unpack(self._exactly(LENGTH.size, name))[0]
        self._is_answering = length > 0
        return length

    def _length(self, name: str) -> int:
        length = self._next_length(name)
        if length < 0:
            raise fault_of(OSError(-length, os.strerror(-length)), name)
        return length

    def _exactly(self, length: int, name: str) -> bytes:
        data = self._from.read(length) if length <= PIECE_BYTES else b""
        if len(data) != length:
            raise Fault(FaultCode.DISK_FAILED, name=name)
        return data


def _command() -> list[str]:
    """An installed build starts itself; from source the child is one file, started without anything of ours."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "reader"]
    return [sys.executable, "-I", "-S", "-B", str(Path(raw_reader.__file__))]
