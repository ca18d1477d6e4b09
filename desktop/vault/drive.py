"""The drive a bundle is written to, as a protocol. A name is visible there only after `finish`."""

from __future__ import annotations

from typing import BinaryIO, Protocol


class Drive(Protocol):
    """A folder on a removable drive. Every method raises `OSError` as the system gives it; `named` says it in words."""

    def free_bytes(self) -> int:
        """Bytes that can still be written."""
        ...

    def create(self, name: str) -> BinaryIO:
        """A new `<name>.part` to write to. Raises `FileExistsError` when there is one already."""
        ...

    def sync(self, name: str) -> None:
        """Returns when `<name>.part` lies on the drive itself, and lets go of copies in memory where it can."""
        ...

    def open(self, name: str) -> BinaryIO:
        """`<name>.part`, to be read back."""
        ...

    def finish(self, name: str) -> None:
        """Gives `<name>.part` its name, at once and for good, with a date that tells nothing."""
        ...

    def remove_part(self, name: str) -> None:
        """Removes `<name>.part`; harmless when there is none."""
        ...

    def take_back(self, name: str) -> None:
        """Removes the finished `name`; harmless when there is none."""
        ...

    def describe(self, name: str) -> str:
        """Where `name` lies, for the person who looks for it. Never logged."""
        ...
