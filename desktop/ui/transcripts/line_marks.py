"""What is marked in the text of a line: words in doubt, places found, the word heard, the word one stands on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop.domain.transcript import Line, Word
from desktop.domain.word_times import PlacedWord
from desktop.ui.theme import color

DOUBTED_BELOW = 0.5

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WordMarks:
    """The words of one line to be marked; None where there is none. `found` are places of a search, from and length."""

    heard: PlacedWord | None = None
    chosen: PlacedWord | None = None
    found: tuple[Place, ...] = ()
    at_hand: Place | None = None


NO_MARKS = WordMarks()


def doubted(text: str, words: Sequence[Word]) -> list[Place]:
    """Where in `text` the words lie that the machine was unsure of: (start, length)."""
    found, at = [], 0
    for word in words:
        bare = word.text.strip()
        start = text.find(bare, at) if bare else -1
        if start < 0:
            continue
        at = start + len(bare)
        if word.probability < DOUBTED_BELOW:
            found.append((start, len(bare)))
    return found


def formats_of(line: Line, text: str, marks: WordMarks = NO_MARKS) -> list[QTextLayout.FormatRange]:
    """As Qt wants them; a later one lies over an earlier one. Doubt is marked only while the machine's words stand."""
    formats = []
    if not line.revisions and text == line.segment.text:
        formats += [_range(place, _doubt()) for place in doubted(text, line.segment.words)]
    formats += [_range(place, _ground("warn_soft", "text")) for place in marks.found]
    if marks.at_hand is not None:
        formats.append(_range(marks.at_hand, _ground("warn_text", "surface")))
    if marks.chosen is not None:
        formats.append(_range(_place(marks.chosen), _stood_on()))
    if marks.heard is not None:
        formats.append(_range(_place(marks.heard), _ground("accent", "on_accent")))
    return formats


def _place(word: PlacedWord) -> Place:
    return word.start, word.length


def _range(place: Place, shape: QTextCharFormat) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = place
    mark.format = shape
    return mark


def _doubt() -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setBackground(color("warn_soft"))
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    shape.setUnderlineColor(color("warn_text"))
    return shape


def _stood_on() -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    shape.setUnderlineColor(color("accent_text"))
    shape.setForeground(color("accent_text"))
    return shape


def _ground(ground: str, ink: str) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setBackground(color(ground))
    shape.setForeground(color(ink))
    return shape
