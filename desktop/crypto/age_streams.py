"""What pyrage reads from and writes to: keeps the true exception of a stream, and refuses hostile age headers.

pyrage turns an exception of a stream into one of its own; the caller wants the first one.
"""

from __future__ import annotations

from typing import BinaryIO

_HEADER_LIMIT = 64 * 1024
_STANZA_LIMIT = 64
_PIECE = 4096
_MAGIC = b"age-encryption.org/"
_ARMOR = b"-----BEGIN AGE"
_STANZA, _END_OF_HEADER = b"\n-> ", b"\n--- "


class HeaderRefused(Exception):  # noqa: N818 - the header was refused
    """Not an age file, or a header with more recipients than an honest one has."""


class Source:
    """A readable that gives `head` first, then the stream, and keeps the exception the stream raised."""

    def __init__(self, stream: BinaryIO, head: bytes = b"") -> None:
        self._stream = stream
        self._head = head
        self._kept: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; empty at the end."""
        if self._head:
            piece, self._head = self._head[:size], self._head[size:]
            return piece
        try:
            return self._stream.read(size)
        except BaseException as error:
            self._kept = error
            raise

    def put_back(self, head: bytes) -> None:
        """Gives `head` again before anything else."""
        self._head = head + self._head

    def raise_kept(self) -> None:
        """Raises what the stream raised, if it did."""
        if self._kept is not None:
            raise self._kept


class Target:
    """A writable that keeps the exception the stream raised."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._kept: BaseException | None = None

    def write(self, data: bytes) -> int:
        """Writes all of `data`. After a failure nothing is passed on: pyrage tries the same bytes again."""
        self.raise_kept()
        try:
            self._stream.write(data)
        except BaseException as error:
            self._kept = error
            raise
        return len(data)

    def flush(self) -> None:
        """Flushes the stream."""
        try:
            self._stream.flush()
        except BaseException as error:
            self._kept = error
            raise

    def raise_kept(self) -> None:
        """Raises what the stream raised, if it did."""
        if self._kept is not None:
            raise self._kept


def with_checked_header(source: Source) -> Source:
    """`source`, after its header was looked at: neither age nor rage limit stanzas, and thousands cost seconds.

    An armored file is small by contract and is only limited in its length by the caller.
    Raises `HeaderRefused`.
    """
    head = source.read(_PIECE)
    if not head.startswith(_ARMOR):
        head = _whole_header(source, head)
        header = head.partition(_END_OF_HEADER)[0]
        if not head.startswith(_MAGIC) or header.count(_STANZA) > _STANZA_LIMIT or len(header) > _HEADER_LIMIT:
            raise HeaderRefused
    source.put_back(head)
    return source


def _whole_header(source: Source, head: bytes) -> bytes:
    while _END_OF_HEADER not in head:
        piece = source.read(_PIECE)
        if not piece or len(head) > _HEADER_LIMIT:
            raise HeaderRefused
        head += piece
    return head
