"""What is to be known of a line at a glance, beneath its text: corrected, not stored yet, and what people marked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.marking import Mark
from desktop.domain.transcript import Line
from desktop.i18n.formats import moment
from desktop.ui.transcripts.gate_words import borne_marks, mark_word
from desktop.ui.transcripts.words import revised_words


@dataclass(frozen=True, slots=True)
class Note:
    """A few words, the ink they are in, and the icon before them."""

    words: str
    ink: str
    icon: str


MARK_LOOKS = {
    Mark.WITHHELD: ("danger_text", "lock"),
    Mark.INAUDIBLE: ("warn_text", "volume-x"),
    Mark.UNCERTAIN: ("warn_text", "circle-help"),
}


def notes_of(line: Line, *, typed: str | None = None) -> tuple[Note, ...]:
    """The weightiest first. `typed` is what is said of a text that is not stored yet."""
    notes = []
    if typed is not None:
        notes.append(Note(typed, "danger_text", "pencil-line"))
    if line.revisions:
        notes.append(Note(revised_words(len(line.revisions)), "muted", "pencil-line"))
    return tuple(notes + [Note(mark_word(mark), *MARK_LOOKS[mark]) for mark in borne_marks(line)])


def typed_words(typed_at: datetime | None) -> str:
    """Of a text that is not stored: because it could not be, or because the program ended while it was being typed."""
    translate = QCoreApplication.translate
    if typed_at is None:
        return translate("LineDelegate", "not stored yet")
    words = translate("LineDelegate", "not stored yet, typed at {time}")
    return words.replace("{time}", moment(typed_at))
