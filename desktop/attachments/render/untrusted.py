"""Checks everything a renderer child says before any of it is believed. A child that contradicts itself is a liar."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from desktop.attachments.render.picture import Wish
from desktop.attachments.render.wire import MOST_LETTERS, MOST_PAGES, MOST_PIXELS, MOST_SIDE, Kind, Note, Refusal
from desktop.domain.visible_text import visible

_BYTES_PER_LETTER = 4
_KEPT = "\n\t"


class Untrue(Exception):  # noqa: N818 - reads as what it says
    """The child said what cannot be."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One page: `pixels` are rows of red, green, blue, `width` by `height`; or there is only `text`."""

    pages: int
    notes: tuple[Note, ...]
    width: int = 0
    height: int = 0
    pixels: bytes = field(default=b"", repr=False)
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NotShown:
    """Nothing can be shown, and why."""

    why: Refusal


class Conversation:
    """Follows what one child says about one wish."""

    def __init__(self, wish: Wish) -> None:
        self._wish = wish
        self._info: tuple[int, int, int, tuple[Note, ...]] | None = None
        self._body = bytearray()
        self._kind: Kind | None = None
        self.result: Shown | NotShown | None = None

    def take(self, kind: Kind, untrusted_body: bytes) -> None:
        """Takes one frame. Raises `Untrue`."""
        if self.result is not None:
            raise Untrue
        if kind is Kind.REFUSED:
            self._refuse(_fields(untrusted_body))
        elif kind is Kind.INFO:
            self._begin(_fields(untrusted_body))
        elif kind in (Kind.PIXELS, Kind.TEXT):
            self._add(kind, untrusted_body)
        elif kind is Kind.END:
            self._end(_fields(untrusted_body))
        else:
            raise Untrue

    def _refuse(self, fields: dict[str, Any]) -> None:
        if self._info is not None or fields.get("why") not in {why.value for why in Refusal}:
            raise Untrue
        self.result = NotShown(Refusal(fields["why"]))

    def _begin(self, fields: dict[str, Any]) -> None:
        if self._info is not None:
            raise Untrue
        pages = _number(fields, "pages", 1, MOST_PAGES)
        width, height = _number(fields, "width", 0, MOST_SIDE), _number(fields, "height", 0, MOST_SIDE)
        is_in_box = width <= self._wish.width and height <= self._wish.height and width * height <= MOST_PIXELS
        if not is_in_box or bool(width) != bool(height) or self._wish.page >= pages:
            raise Untrue
        notes = fields.get("notes")
        if not isinstance(notes, list) or len(notes) > len(Note) or not all(isinstance(note, str) for note in notes):
            raise Untrue
        if not set(notes) <= {note.value for note in Note}:
            raise Untrue
        self._info = (pages, width, height, tuple(Note(note) for note in sorted(set(notes))))
        self._kind = Kind.PIXELS if width else Kind.TEXT

    def _add(self, kind: Kind, data: bytes) -> None:
        if self._info is None or kind is not self._kind or not data:
            raise Untrue
        self._body += data
        _, width, height, _ = self._info
        most = width * height * 3 if kind is Kind.PIXELS else MOST_LETTERS * _BYTES_PER_LETTER
        if len(self._body) > most:
            raise Untrue

    def _end(self, fields: dict[str, Any]) -> None:
        if self._info is None or fields.get("bytes") != len(self._body):
            raise Untrue
        pages, width, height, notes = self._info
        if width:
            if len(self._body) != width * height * 3:
                raise Untrue
            self.result = Shown(pages, notes, width, height, pixels=bytes(self._body))
        else:
            self.result = Shown(pages, notes, text=_text(bytes(self._body)))


def _text(untrusted_data: bytes) -> str:
    """Text in which nothing is left that could act on a screen. Raises `Untrue`."""
    try:
        text = untrusted_data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Untrue from error
    if len(text) > MOST_LETTERS or any(c not in _KEPT and visible(c) != c for c in text):
        raise Untrue
    return text


def _fields(untrusted_body: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(untrusted_body)
    except (ValueError, RecursionError) as error:
        raise Untrue from error
    if not isinstance(fields, dict):
        raise Untrue
    return fields


def _number(fields: dict[str, Any], name: str, least: int, most: int) -> int:
    value = fields.get(name)
    if type(value) is not int or not least <= value <= most:
        raise Untrue
    return value
