"""Marks sentences for the catalogues without Qt. Never translates: that happens when a sentence is shown.

The catalogue tool finds `QT_TRANSLATE_NOOP` only under that very name; importing it under another loses strings.
"""

from __future__ import annotations

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - Qt's own name, which its tool looks for
    """Returns `text` unchanged, so that it can be kept in a table and asked for when shown."""
    return text


@dataclass(frozen=True, slots=True)
class Sentences:
    """The three English sentences of a fault: what happened, what is safe, what to do. Keys of the catalogues."""

    what: str
    safe: str
    todo: str
