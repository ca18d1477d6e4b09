"""How long a source says it is, where FFmpeg only tells what is left of it. Reads containers' own marks.

RIFF WAVE, RF64 (EBU Tech 3306) and Sony Wave64. What a header says is not what is there: both are told apart.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import BinaryIO

_STREAMED = (0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)  # written by programs that did not know the length yet
_FRAMES_OF_FIXED_SIZE = (0x0001, 0x0003, 0x0006, 0x0007, 0xFFFE)  # PCM, float, A-law, mu-law, extensible
_MOST_CHUNKS = 1000
_W64_RIFF = bytes.fromhex("726966662e91cf11a5d628db04c10000")
_W64_ENDING = bytes.fromhex("f3acd3118cd100c04f8edb8a")
_W64_HEADER, _RIFF_HEADER = 24, 8


@dataclass(frozen=True, slots=True)
class WaveHeader:
    """What the header of a WAVE says: frames (None when it says none), and whether sound goes on behind their end.

    `is_open` where only the end of the file tells where the sound ends.
    """

    frames: int | None
    is_too_short: bool = False
    is_open: bool = False


def wave_header(source: BinaryIO) -> WaveHeader | None:
    """The header of a WAVE in any of its forms; None for another container. Leaves `source` at its beginning."""
    try:
        return _wave_header(source)
    finally:
        source.seek(0)


def _wave_header(source: BinaryIO) -> WaveHeader | None:
    size_bytes = source.seek(0, os.SEEK_END)
    source.seek(0)
    head = source.read(40)
    if head[:4] in (b"RIFF", b"RF64", b"BW64") and head[8:12] == b"WAVE":
        return _walked(_Chunks(source, 12, size_bytes, is_w64=False))
    if head[:16] == _W64_RIFF and head[24:28].lower() == b"wave":
        return _walked(_Chunks(source, 40, size_bytes, is_w64=True))
    return None


@dataclass(slots=True)
class _Chunks:
    """The chunks of a WAVE from `at` on."""

    source: BinaryIO
    at: int
    size_bytes: int
    is_w64: bool

    def next(self) -> tuple[bytes, int, int] | None:
        """Name, place of the content, and its length as it is stated; None when there is no further chunk."""
        self.source.seek(self.at)
        if self.is_w64:
            header = self.source.read(_W64_HEADER)
            if len(header) < _W64_HEADER or header[4:16] != _W64_ENDING:
                return None
            size = struct.unpack_from("<Q", header, 16)[0] - _W64_HEADER
            return header[:4].lower(), self.at + _W64_HEADER, size
        header = self.source.read(_RIFF_HEADER)
        if len(header) < _RIFF_HEADER or not header[:4].isascii() or not header[:4].decode("ascii").isprintable():
            return None
        return header[:4], self.at + _RIFF_HEADER, struct.unpack_from("<I", header, 4)[0]

    def go_behind(self, place: int, size: int) -> None:
        """To the chunk after this one: chunks begin at even places, in Wave64 at multiples of eight."""
        self.at = place + size + (-size % 8 if self.is_w64 else size % 2)

    def fits_to_the_end(self) -> bool:
        """Whether nothing but chunks follows, as far as a few bytes."""
        for _ in range(_MOST_CHUNKS):
            if self.at >= self.size_bytes - _RIFF_HEADER:
                return True
            found = self.next()
            if found is None or found[1] + found[2] > self.size_bytes + 1:
                return False
            self.go_behind(found[1], found[2])
        return False


def _walked(chunks: _Chunks) -> WaveHeader | None:
    block_bytes, long_size = 0, 0
    for _ in range(_MOST_CHUNKS):
        found = chunks.next()
        if found is None:
            return None
        name, place, size = found
        if name == b"ds64":
            chunks.source.seek(place)
            long_size = int.from_bytes(chunks.source.read(16)[8:], "little")
        elif name == b"fmt ":
            chunks.source.seek(place)
            block_bytes = _block_bytes(chunks.source.read(16))
        elif name == b"data":
            return _data(chunks, place, long_size if size == 0xFFFFFFFF and long_size else size, block_bytes)
        chunks.go_behind(place, size)
    return None


def _block_bytes(form: bytes) -> int:
    """Bytes of a frame; 0 for a coder whose blocks hold any number of them."""
    if len(form) < 16 or struct.unpack_from("<H", form)[0] not in _FRAMES_OF_FIXED_SIZE:
        return 0
    return int(struct.unpack_from("<H", form, 12)[0])


def _data(chunks: _Chunks, place: int, size: int, block_bytes: int) -> WaveHeader:
    if size in _STREAMED:
        return WaveHeader(None, is_open=True)
    chunks.go_behind(place, size)
    is_too_short = not chunks.is_w64 and not chunks.fits_to_the_end()
    return WaveHeader(size // block_bytes if block_bytes and not is_too_short else None, is_too_short, is_too_short)


def ogg_is_cut(tail: bytes) -> bool:
    """Whether the last page of an Ogg stream (RFC 3533 section 6) lacks the mark of the end."""
    page = tail.rfind(b"OggS")
    return page < 0 or page + 5 >= len(tail) or not tail[page + 5] & 0x04
