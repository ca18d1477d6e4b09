"""What one row of the list shows, and where: one column with the translation beneath, or Korean beside English."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QTextLayout

from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedLine
from desktop.ui.fonts import font
from desktop.ui.transcripts.line_marks import NO_MARKS, WordMarks, formats_of
from desktop.ui.transcripts.line_notes import Note
from desktop.ui.transcripts.line_text import height_of, laid_out
from desktop.ui.transcripts.translation_words import maker_words, second_line

TEXT_LEFT, MARKS_WIDTH, PADDING = 122, 34, 11
NOTE_HEIGHT, GAP = 20, 5
_LOWEST, _NARROWEST, _GUTTER = 40, 80, 24
_TEXT_PX, _SECOND_PX = 15, 13


@dataclass(frozen=True, slots=True)
class RowLook:
    """One line as it is painted. `is_paned` puts Korean left and English right; `share` of it was heard."""

    line: Line
    text: str
    notes: tuple[Note, ...] = ()
    translated: TranslatedLine | None = None
    is_heard: bool = False
    is_paned: bool = False
    marks: WordMarks = field(default=NO_MARKS)
    share: float = 0.0

    @property
    def is_translated(self) -> bool:
        """Whether there is a translation to be shown."""
        return self.translated is not None and self.translated.is_there

    @property
    def second(self) -> str:
        """The translation, with who made it."""
        if self.translated is None:
            return ""
        return self.translated.text if self.is_paned else second_line(self.translated)

    @property
    def second_note(self) -> str:
        """Side by side: who made the translation, and whether it is stale, beneath it."""
        return maker_words(self.translated) if self.is_paned and self.translated is not None else ""

    @property
    def height_key(self) -> tuple[object, ...]:
        """What its height depends on, beside the width."""
        return self.line.segment.id, self.text, bool(self.notes), self.second, self.second_note, self.is_paned


def columns(look: RowLook, width: int) -> tuple[tuple[float, float], tuple[float, float]]:
    """Left edge and width of the text and of its translation, in a row `width` wide."""
    room = float(max(width - TEXT_LEFT - MARKS_WIDTH, _NARROWEST))
    if not look.is_paned:
        return (TEXT_LEFT, room), (TEXT_LEFT, room)
    half = (room - _GUTTER) / 2
    left, right = (float(TEXT_LEFT), half), (TEXT_LEFT + half + _GUTTER, half)
    return (left, right) if look.line.language == "ko" else (right, left)


def text_layout(look: RowLook, width: int, *, is_marked: bool = True) -> QTextLayout:
    """The line's text, laid out."""
    formats = formats_of(look.line, look.text, look.marks) if is_marked else ()
    return laid_out(look.text, font(_TEXT_PX), columns(look, width)[0][1], formats)


def second_layout(look: RowLook, width: int) -> QTextLayout:
    """Its translation, laid out: as large as the text where it stands beside it."""
    return laid_out(look.second, font(_TEXT_PX if look.is_paned else _SECOND_PX), columns(look, width)[1][1])


def row_height(look: RowLook, width: int) -> int:
    """As high as text, note and translation need."""
    text = height_of(text_layout(look, width, is_marked=False)) + (NOTE_HEIGHT if look.notes else 0)
    second = height_of(second_layout(look, width)) if look.is_translated else 0.0
    if look.is_paned:
        needed = max(text, second + (NOTE_HEIGHT if look.is_translated else 0))
    else:
        needed = text + (second + GAP if second else 0)
    return max(int(needed), _LOWEST) + 2 * PADDING
