"""The wire between the program and its speech child: frames, limits per kind, JSON or raw bodies. Used by both sides.

A frame is: kind (1 byte), length (4 bytes, big-endian), body. Never pickle; never more than a kind's limit in memory.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from enum import Enum
from typing import Any, BinaryIO, NamedTuple

HEADER = struct.Struct(">cI")


class Kind(bytes, Enum):
    """What a frame says. The parent asks, the child answers; each question has one answer or a fault.

    To the child: JOB, COUNT, MAP, READ or TRANSLATE (each then AUDIO), END. From the child: READY to a job, COUNT to a
    count, MAP to a map, any number of SEGMENT and one DONE to a reading or a translation, END to an end; FAULT instead
    of any of them.
    A COUNT needs no JOB before it, the others do.
    """

    JOB = b"C"
    READY = b"R"
    COUNT = b"N"
    MAP = b"M"
    READ = b"T"
    TRANSLATE = b"X"
    AUDIO = b"A"
    SEGMENT = b"S"
    DONE = b"D"
    FAULT = b"F"
    END = b"E"


LIMITS = {
    Kind.JOB: 64 * 1024,
    Kind.READY: 4 * 1024,
    Kind.MAP: 256 * 1024,
    Kind.COUNT: 256 * 1024,
    Kind.READ: 64 * 1024,
    Kind.TRANSLATE: 1024,
    Kind.AUDIO: 256 * 1024,
    Kind.SEGMENT: 256 * 1024,
    Kind.DONE: 4 * 1024,
    Kind.FAULT: 256,
    Kind.END: 256,
}

FAILURES = ("model", "memory", "audio", "engine", "wire")
"""The only words a FAULT frame may carry: never text of a library, which may quote what it was given."""

SAMPLE_RATE_HZ = 16_000
SAMPLE_BYTES = 4
"""Audio on the wire is float32 little-endian, one channel, 16 kHz."""


class Frame(NamedTuple):
    """One frame with its body as it came."""

    kind: Kind
    body: bytes


class WireBroken(Exception):  # noqa: N818 - says what the wire is
    """The other side did not keep to the wire; nothing after this can be trusted."""


class FrameTooLarge(WireBroken):
    """A length over the limit of its kind."""


def write_frame(stream: BinaryIO, kind: Kind, body: bytes | Mapping[str, Any]) -> None:
    """Writes and flushes one frame. A mapping is written as JSON. Raises `FrameTooLarge`, `OSError`."""
    raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False, allow_nan=False).encode("utf-8")
    if len(raw) > LIMITS[kind]:
        raise FrameTooLarge(kind.name)
    stream.write(HEADER.pack(kind.value, len(raw)) + raw)
    stream.flush()


def read_frame(stream: BinaryIO) -> Frame | None:
    """The next frame, or None at a clean end. Raises `WireBroken` or `FrameTooLarge` before reading a bad body."""
    header = _read_exactly(stream, HEADER.size)
    if not header:
        return None
    mark, length = HEADER.unpack(header) if len(header) == HEADER.size else (b"", 0)
    try:
        kind = Kind(mark)
    except ValueError as error:
        raise WireBroken("kind") from error
    if length > LIMITS[kind]:
        raise FrameTooLarge(kind.name)
    body = _read_exactly(stream, length)
    if len(body) < length:
        raise WireBroken("cut short")
    return Frame(kind, body)


def message_of(frame: Frame) -> dict[str, Any]:
    """The body as a JSON object. Raises `WireBroken`; what the fields hold is not checked here."""
    try:
        message = json.loads(frame.body.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise WireBroken("json") from error
    if not isinstance(message, dict):
        raise WireBroken("json")
    return message


def _refuse_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are no JSON (RFC 8259 section 6)


def _read_exactly(stream: BinaryIO, count: int) -> bytes:
    """`count` bytes, fewer only at the end of the stream."""
    pieces = bytearray()
    while len(pieces) < count:
        piece = stream.read(count - len(pieces))
        if not piece:
            break
        pieces += piece
    return bytes(pieces)
