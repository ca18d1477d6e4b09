"""A part of a bundle on its way in or out. A sink gets bytes that nobody has vouched for yet.

What a sink has taken becomes trustworthy only when `read_bundle` has returned a report that says verified.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Part:
    """One file below `data/`: its path, its exact length, and a way to read it once, piece by piece."""

    path: str
    size_bytes: int
    read: Callable[[], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class PartDigest:
    """What was found when a part passed through. Digests are lowercase hex."""

    path: str
    size_bytes: int
    sha256: str
    sha512: str


class PartSink(Protocol):
    """Takes the members of a bundle in the order of the tar; one at a time, `begin`, any number of `write`, `end`.

    What it raises ends the reading and reaches the caller of `read_bundle` unchanged.
    """

    def begin(self, path: str, size_bytes: int) -> None:
        """A member begins: a safe relative path as in the manifests, unique also without regard to case."""
        ...

    def write(self, untrusted_data: bytes) -> None:
        """The next bytes of the member."""
        ...

    def end(self) -> None:
        """The member is whole."""
        ...


def part_of(path: str, data: bytes) -> Part:
    """A part that lies in memory."""
    return Part(path, len(data), lambda: iter((data,)))
