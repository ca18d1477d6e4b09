"""Where in a line's text one is when one hears a moment of it."""

from __future__ import annotations

import re

from desktop.domain.transcript import Line

_WORD = re.compile(r"\S+")


def character_at(line: Line, at_ms: int) -> int:
    """The character of the text in force at which the word begins that is heard, or comes next, at a moment.

    By the engine's words; where people have written others, by how many letters were said before. 0 is before the
    first word, the text's length after the last.
    """
    text = line.text
    share = _said_by(line, at_ms)
    letters = sum(len(found.group()) for found in _WORD.finditer(text))
    done, best, place = 0, share, 0
    for found in _WORD.finditer(text):
        done += len(found.group())
        away = abs(done / letters - share)
        if away < best:
            best, place = away, found.end()
    return place + len(text[place:]) - len(text[place:].lstrip())


def _said_by(line: Line, at_ms: int) -> float:
    """How much of a line's letters is said before a moment, 0 to 1: whole words, by the engine's times."""
    segment = line.segment
    words = [word for word in segment.words if word.text.strip()]
    if not words:
        length_ms = max(segment.end_ms - segment.start_ms, 1)
        return min(max((at_ms - segment.start_ms) / length_ms, 0.0), 1.0)
    said = sum(len(word.text.strip()) for word in words if word.end_ms <= at_ms)
    return said / sum(len(word.text.strip()) for word in words)
