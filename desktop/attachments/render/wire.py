"""The frames of the renderer child, for both sides: kind (1 byte), length (4 bytes, big-endian), body.

In goes one `REQUEST` and then the original's bytes, as many as it says. Out come `INFO`, then `PIXELS` or `TEXT`, then
`END`; or one `REFUSED`. A length over the limit ends the conversation, and without the end frame nothing has succeeded.
"""

from __future__ import annotations

import json
import struct
from enum import StrEnum
from typing import Any, BinaryIO

PIECE_LIMIT_BYTES = 1 << 20
TEXT_LIMIT_BYTES = 4096
MOST_SIDE = 8_192
MOST_PIXELS = 16_000_000
MOST_LETTERS = 20_000
MOST_PAGES = 1_000_000
ORIGINAL_LIMIT_BYTES = 256 << 20
_HEADER = struct.Struct(">cI")


class Kind(StrEnum):
    """What a frame holds: JSON, but for `PIXELS` (rows of 8-bit red, green, blue) and `TEXT` (UTF-8)."""

    REQUEST = "Q"
    INFO = "I"
    PIXELS = "P"
    TEXT = "T"
    REFUSED = "X"
    END = "E"


class Refusal(StrEnum):
    """Why nothing is shown."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    LOCKED = "locked"
    NO_SUCH_PAGE = "no_such_page"


class Note(StrEnum):
    """What the original holds besides what is shown, or what was done so that it can be shown."""

    PLACE = "place"
    TIME = "time"
    DEVICE = "device"
    PERSON = "person"
    PROGRAM = "program"
    COMMENT = "comment"
    THUMBNAIL = "thumbnail"
    MOVING = "moving"
    TURNED = "turned"
    DAMAGED = "damaged"
    SCRIPT = "script"
    FORM = "form"
    LINKS = "links"
    FILES_INSIDE = "files_inside"
    SIGNS_WRITTEN_OUT = "signs_written_out"


class WireBroken(Exception):  # noqa: N818 - reads as what it says
    """The bytes are not frames, or stop in the middle of one."""


def write_frame(target: BinaryIO, kind: Kind, body: bytes) -> None:
    """Writes one frame."""
    target.write(_HEADER.pack(kind.encode("ascii"), len(body)) + body)


def write_fields(target: BinaryIO, kind: Kind, fields: dict[str, Any]) -> None:
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
    if length > (PIECE_LIMIT_BYTES if kind in (Kind.PIXELS, Kind.TEXT) else TEXT_LIMIT_BYTES):
        raise WireBroken
    body = source.read(length)
    if len(body) < length:
        raise WireBroken
    return kind, body
