"""How long a source says it is, where FFmpeg only tells what is left of it. Reads containers' own marks."""

from __future__ import annotations

import struct

_STREAMED = (0, 0xFFFFFFFF)  # written by programs that did not know the length yet


def wav_frames(head: bytes) -> int | None:
    """Frames that the header of a RIFF WAVE declares; None when it declares none or is another container."""
    if not head.startswith(b"RIFF") or head[8:12] != b"WAVE":
        return None
    at, block_bytes = 12, 0
    while at + 8 <= len(head):
        name, size = struct.unpack_from("<4sI", head, at)
        if name == b"fmt " and at + 22 <= len(head):
            block_bytes = struct.unpack_from("<H", head, at + 20)[0]
        if name == b"data":
            return None if size in _STREAMED or not block_bytes else size // block_bytes
        at += 8 + size + size % 2
    return None


def ogg_is_cut(tail: bytes) -> bool:
    """Whether the last page of an Ogg stream (RFC 3533 section 6) lacks the mark of the end."""
    page = tail.rfind(b"OggS")
    return page < 0 or page + 5 >= len(tail) or not tail[page + 5] & 0x04
