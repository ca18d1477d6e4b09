"""The renderer child: one request and one original on standard input, one picture or text on standard output.

Gives up files, network and other programs before it reads the first byte of the original, and ends after one picture.
"""

from __future__ import annotations

import codecs
import json
import os
from collections.abc import Callable
from typing import Any, BinaryIO

from desktop.attachments.media_type import PAGES, PICTURES
from desktop.attachments.render.picture import Picture, Refused, Wish
from desktop.attachments.render.wire import (
    MOST_PAGES,
    PIECE_LIMIT_BYTES,
    Kind,
    Refusal,
    read_frame,
    write_fields,
    write_frame,
)
from desktop.whisper.confinement import confine, deny_files, limit

MEMORY_BYTES = 3 << 29  # 1.5 GiB, and the original twice
CPU_SECONDS = 30

_SPELLINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp949", "latin-1", "ascii", "idna")

Draw = Callable[[bytes, Wish], Picture]


def main() -> int:
    """Draws; returns 0 when an end mark or a refusal was written."""
    target = os.fdopen(os.dup(1), "wb", buffering=PIECE_LIMIT_BYTES)
    os.dup2(2, 1)  # what libraries print is no frame
    with os.fdopen(os.dup(0), "rb") as source, target:
        frame = read_frame(source)
        if frame is None or frame[0] is not Kind.REQUEST:
            return 1
        asked = json.loads(frame[1])
        draw = drawer(str(asked["media_type"]))  # imports what it needs, while files can still be opened
        _close_in(int(asked["size_bytes"]))
        _answer(draw, source.read(int(asked["size_bytes"])), _wish(asked), target)
    return 0


def drawer(media_type: str) -> Draw:
    """Who draws this type; loads the library it takes."""
    if media_type in PICTURES:
        from desktop.attachments.render import pictures

        return pictures.prepared(media_type)
    if media_type == PAGES:
        from desktop.attachments.render import pages

        return pages.prepared()
    from desktop.attachments.render.plain_text import draw_text

    return draw_text


def _close_in(size_bytes: int) -> None:
    """Whatever Python would load on its way must be there by now."""
    for name in _SPELLINGS:
        codecs.lookup(name)
    confine()
    limit(MEMORY_BYTES + 2 * size_bytes, CPU_SECONDS)
    deny_files()


def _wish(asked: dict[str, Any]) -> Wish:
    return Wish(int(asked["page"]), int(asked["width"]), int(asked["height"]))


def _answer(draw: Draw, original: bytes, wish: Wish, target: BinaryIO) -> None:
    try:
        _write(draw(original, wish), target)
    except Refused as refused:
        write_fields(target, Kind.REFUSED, {"why": refused.why.value})
    except (MemoryError, RecursionError):
        write_fields(target, Kind.REFUSED, {"why": Refusal.TOO_LARGE.value})


def _write(picture: Picture, target: BinaryIO) -> None:
    fields = {
        "pages": min(picture.pages, MOST_PAGES),
        "width": picture.width,
        "height": picture.height,
        "notes": sorted({note.value for note in picture.notes}),
    }
    write_fields(target, Kind.INFO, fields)
    kind = Kind.PIXELS if picture.width else Kind.TEXT
    for at in range(0, len(picture.body), PIECE_LIMIT_BYTES):
        write_frame(target, kind, picture.body[at : at + PIECE_LIMIT_BYTES])
    write_fields(target, Kind.END, {"bytes": len(picture.body)})
