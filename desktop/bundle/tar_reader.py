"""Takes a tar apart while it arrives, piece by piece, in constant memory. Trusts nothing; knows one spelling only.

It never seeks and never keeps content: what it finds goes to a `MemberTaker` at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from desktop.bundle import format as form
from desktop.bundle.ustar import ZERO_BLOCK, Member, untrusted_member
from desktop.domain.faults import Fault, FaultCode


class MemberTaker(Protocol):
    """Gets the members of a tar."""

    def begin(self, member: Member) -> None:
        """A member begins; raises a `Fault` for one it does not admit."""
        ...

    def write(self, untrusted_data: bytes) -> None:
        """The next bytes of the member."""
        ...

    def end(self) -> None:
        """The member is whole."""
        ...


class TarReader:
    """One tar stream, from its first byte to the last zero of its padding."""

    def __init__(self, taker: MemberTaker) -> None:
        self._taker = taker
        self._read: Callable[[memoryview], memoryview] = self._read_header
        self._header = bytearray()
        self._left_bytes = 0
        self._padding_bytes = 0
        self._position = 0
        self._has_ended = False

    def feed(self, data: bytes) -> None:
        """The next bytes of the stream.

        Raises `Fault(BUNDLE_TAR_WRONG)`, `BUNDLE_MEMBER_UNSAFE`, `BUNDLE_TOO_LARGE` and what the taker raises.
        """
        rest = memoryview(data)
        while rest:
            before = len(rest)
            rest = self._read(rest)
            self._position += before - len(rest)
            if self._position > form.PLAINTEXT_LIMIT_BYTES:
                raise Fault(FaultCode.BUNDLE_TOO_LARGE, part="", limit_bytes=form.PLAINTEXT_LIMIT_BYTES)

    def finish(self) -> None:
        """Nothing follows. Raises `Fault(BUNDLE_TAR_WRONG)` unless the stream is whole."""
        if not self._has_ended or self._left_bytes:
            raise _wrong("short")

    def _read_header(self, data: memoryview) -> memoryview:
        block, rest = self._collect(data)
        if block == ZERO_BLOCK:
            self._read = self._read_second_end
        elif block:
            self._begin(untrusted_member(block))
        return rest

    def _collect(self, data: memoryview) -> tuple[bytes, memoryview]:
        """A whole block, or nothing while one is not whole yet."""
        missing = form.BLOCK_BYTES - len(self._header)
        self._header += data[:missing]
        if len(self._header) < form.BLOCK_BYTES:
            return b"", data[missing:]
        block = bytes(self._header)
        self._header.clear()
        return block, data[missing:]

    def _begin(self, member: Member) -> None:
        self._taker.begin(member)
        self._left_bytes = member.size_bytes
        self._padding_bytes = form.padded_to_block(member.size_bytes) - member.size_bytes
        self._read = self._read_content
        if not self._left_bytes:
            self._end_content()

    def _read_content(self, data: memoryview) -> memoryview:
        piece = data[: self._left_bytes]
        self._taker.write(bytes(piece))
        self._left_bytes -= len(piece)
        if not self._left_bytes:
            self._end_content()
        return data[len(piece) :]

    def _end_content(self) -> None:
        self._taker.end()
        self._left_bytes = self._padding_bytes
        self._read = self._read_padding if self._left_bytes else self._read_header

    def _read_padding(self, data: memoryview) -> memoryview:
        rest = self._read_zeros(data)
        if not self._left_bytes:
            self._read = self._read_header
        return rest

    def _read_second_end(self, data: memoryview) -> memoryview:
        before = len(self._header)
        block, rest = self._collect(data)
        if block:
            if block != ZERO_BLOCK:
                raise _wrong("end")
            length = self._position + form.BLOCK_BYTES - before
            self._left_bytes = form.padme(length) - length
            self._has_ended = True
            self._read = self._read_tail
        return rest

    def _read_tail(self, data: memoryview) -> memoryview:
        if not self._left_bytes:
            raise _wrong("too_long")
        return self._read_zeros(data)

    def _read_zeros(self, data: memoryview) -> memoryview:
        piece = bytes(data[: self._left_bytes])
        if piece.strip(b"\0"):
            raise _wrong("padding")
        self._left_bytes -= len(piece)
        return data[len(piece) :]


def _wrong(reason: str) -> Fault:
    return Fault(FaultCode.BUNDLE_TAR_WRONG, reason=reason)
