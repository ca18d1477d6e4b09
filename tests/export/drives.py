"""Drives that fail on purpose: full, gone, read-only, or giving back other bytes than they took."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from desktop.system.folder_drive import FolderDrive


class FailingDrive(FolderDrive):
    """A real folder in which one call fails: at `moment` (`create`, `write`, `sync`, `open`, `read`, `finish`, `free`).

    `after_bytes` of a write or read still succeed; `only` limits the failure to names that end so. A drive that is
    gone (`ENODEV`) answers nothing any more.
    """

    def __init__(self, folder: Path, moment: str, number: int, *, after_bytes: int = 0, only: str = ".age") -> None:
        super().__init__(folder)
        self._moment = moment
        self._number = number
        self._only = only
        self.after_bytes = after_bytes
        self._is_gone = False

    def fail_at(self, moment: str, name: str = ".age") -> None:
        if self._is_gone or (moment == self._moment and name.endswith(self._only)):
            self._is_gone = self._number == errno.ENODEV
            raise OSError(self._number, os.strerror(self._number))

    def free_bytes(self) -> int:
        self.fail_at("free")
        return super().free_bytes()

    def create(self, name: str) -> BinaryIO:
        self.fail_at("create", name)
        return cast("BinaryIO", _Failing(super().create(name), lambda: self.fail_at("write", name), self.after_bytes))

    def sync(self, name: str) -> None:
        self.fail_at("sync", name)
        super().sync(name)

    def open(self, name: str) -> BinaryIO:
        self.fail_at("open", name)
        return cast("BinaryIO", _Failing(super().open(name), lambda: self.fail_at("read", name), self.after_bytes))

    def finish(self, name: str) -> None:
        self.fail_at("finish", name)
        super().finish(name)

    def remove_part(self, name: str) -> None:
        if self._is_gone:
            raise OSError(errno.ENODEV, "gone")
        super().remove_part(name)


class _Failing:
    def __init__(self, file: BinaryIO, fail: Callable[[], None], after_bytes: int) -> None:
        self._file = file
        self._fail = fail
        self._left = after_bytes

    def write(self, data: bytes) -> int:
        self._left -= len(data)
        if self._left < 0:
            self._fail()
        return self._file.write(data)

    def read(self, size: int = -1) -> bytes:
        self._left -= size
        if self._left < 0:
            self._fail()
        return self._file.read(size)

    def flush(self) -> None:
        self._file.flush()

    def close(self) -> None:
        self._file.close()


class LyingDrive(FolderDrive):
    """Gives back what was written, changed by `change`."""

    def __init__(self, folder: Path, change: Callable[[bytes], bytes]) -> None:
        super().__init__(folder)
        self._change = change

    def open(self, name: str) -> BinaryIO:
        with super().open(name) as file:
            return io.BytesIO(self._change(file.read()))


class SmallDrive(FolderDrive):
    """Says how much room it has."""

    def __init__(self, folder: Path, free_bytes: int) -> None:
        super().__init__(folder)
        self._free_bytes = free_bytes

    def free_bytes(self) -> int:
        return self._free_bytes
