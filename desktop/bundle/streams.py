"""Iterators, hashes and parsers as the streams that age reads from and writes to. Keep no more than one piece."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import BinaryIO


class PieceSource:
    """A readable over an iterator of byte pieces of any size."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes (a whole piece for -1); empty only at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = memoryview(piece)
        given = self._rest[:size] if size >= 0 else self._rest
        self._rest = self._rest[len(given) :]
        return bytes(given)


class HashingTarget:
    """Passes everything on to `target` and knows its SHA-256 and length."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._digest = hashlib.sha256()
        self.size_bytes = 0

    def write(self, data: bytes) -> int:
        """Writes all of `data`."""
        piece = memoryview(data)
        while piece:  # a raw file may take less than it was given
            piece = piece[self._target.write(piece) :]
        self._digest.update(data)
        self.size_bytes += len(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""

    @property
    def sha256(self) -> str:
        """SHA-256 of everything written so far, lowercase hex."""
        return self._digest.hexdigest()


class FeedTarget:
    """A writable that feeds a parser and counts."""

    def __init__(self, feed: Callable[[bytes], None]) -> None:
        self._feed = feed
        self.size_bytes = 0

    def write(self, data: bytes) -> int:
        """Feeds all of `data`."""
        self.size_bytes += len(data)
        self._feed(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""


class Headed:
    """A readable that gives back what was already read of `source`, then the rest of it."""

    def __init__(self, head: bytes, source: BinaryIO) -> None:
        self._head = head
        self._source = source

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; empty only at the end."""
        if self._head:
            given = self._head[:size] if size >= 0 else self._head
            self._head = self._head[len(given) :]
            return given
        return self._source.read(size)
