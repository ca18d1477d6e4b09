"""Whether a source is locked by digital rights management: FairPlay, Audible, common encryption, Windows Media.

FFmpeg would decode its noise, or refuse it without saying why. Read from the containers' own marks, in bounded steps.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO

_MOST_BOXES = 2000
_WAY = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd")
_LOCKED_ENTRIES = (b"drms", b"drmi", b"enca", b"aavd")  # ISO/IEC 14496-12 sample entries, and the makers' own
_LOCKED_BRANDS = (b"aax ", b"aaxc")
_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_LOCKS = (
    bytes.fromhex("fbb3112223bdd211b4b700a0c955fc6e"),  # Content Encryption Object
    bytes.fromhex("14e68a292226174cb935dae07ee9289c"),  # Extended Content Encryption Object
    bytes.fromhex("338505438169e6499b74ad12cb86d58c"),  # Advanced Content Encryption Object
)
_ASF_HEADER_BYTES = 1 << 20

Box = tuple[bytes, int, int]
"""Name, place of its content, place of its end."""


def is_protected(source: BinaryIO) -> bool:
    """Whether the sound of `source` can't be decoded without its seller. Leaves `source` at its beginning."""
    try:
        size_bytes = source.seek(0, os.SEEK_END)
        source.seek(0)
        head = source.read(16)
        if head == _ASF:
            source.seek(0)
            header = source.read(_ASF_HEADER_BYTES)
            return any(lock in header for lock in _ASF_LOCKS)
        if head[4:8] != b"ftyp":
            return False
        return head[8:12].lower() in _LOCKED_BRANDS or _has_locked_entry(source, 0, size_bytes, _WAY)
    finally:
        source.seek(0)


def _has_locked_entry(source: BinaryIO, start: int, end: int, way: tuple[bytes, ...]) -> bool:
    if not way:
        return any(name in _LOCKED_ENTRIES for name, _, _ in _boxes(source, start + 8, end))  # version, count
    inside = [box for box in _boxes(source, start, end) if box[0] == way[0]]
    return any(_has_locked_entry(source, place, stop, way[1:]) for _, place, stop in inside)


def _boxes(source: BinaryIO, start: int, end: int) -> Iterator[Box]:
    """The boxes between two places; ends at the first that can't be one."""
    at = start
    for _ in range(_MOST_BOXES):
        source.seek(at)
        header = source.read(16)
        if at + 8 > end or len(header) < 8:
            return
        size, place = struct.unpack_from(">I", header)[0], at + 8
        if size == 1 and len(header) == 16:
            size, place = struct.unpack_from(">Q", header, 8)[0], at + 16
        stop = end if size == 0 else at + size
        if stop < place or stop > end:
            return
        yield header[4:8], place, stop
        at = stop
