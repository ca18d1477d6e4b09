"""The frames a decoder child answers with, for both sides: kind (1 byte), length (4 bytes, big-endian), body.

A length over the limit ends the conversation. Without the end frame nothing has succeeded.
"""

from __future__ import annotations

import json
import struct
from enum import StrEnum
from typing import BinaryIO

PCM_LIMIT_BYTES = 1 << 20
TEXT_LIMIT_BYTES = 4096
_HEADER = struct.Struct(">cI")


class Kind(StrEnum):
    """What a frame holds: JSON, but for `PCM`, which is interleaved signed 16-bit little-endian samples."""

    FORMAT = "F"
    PCM = "P"
    GAP = "G"
    FAULT = "X"
    END = "E"


class WireBroken(Exception):  # noqa: N818 - reads as what it says
    """The bytes are not frames, or stop in the middle of one."""


def write_frame(target: BinaryIO, kind: Kind, body: bytes) -> None:
    """Writes one frame."""
    target.write(_HEADER.pack(kind.encode("ascii"), len(body)) + body)


def write_text(target: BinaryIO, kind: Kind, fields: dict[str, str | int]) -> None:
    """Writes one frame of JSON."""
    write_frame(target, kind, json.dumps(fields).encode("ascii"))


def read_frame(source: BinaryIO) -> tuple[Kind, bytes] | None:
    """The next frame, or None at the end of the stream. Raises `WireBroken`."""
    header = source.read(_HEADER.size)
    if not header:
        return None
    if len(header) < _HEADER.size:
        raise WireBroken
    letter, length = _HEADER.unpack(header)
    try:
        kind = Kind(letter.decode("ascii"))
    except ValueError as error:
        raise WireBroken from error
    if length > (PCM_LIMIT_BYTES if kind is Kind.PCM else TEXT_LIMIT_BYTES):
        raise WireBroken
    body = source.read(length)
    if len(body) < length:
        raise WireBroken
    return kind, body
