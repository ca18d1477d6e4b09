"""What is to be known of a line at a glance, beneath its text: corrected, not stored yet, and what people marked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.transcript import Line
from desktop.i18n.formats import moment
from desktop.ui.transcripts.words import revised_words


@dataclass(frozen=True, slots=True)
class Note:
    """A few words, the ink they are in, and the icon before them."""

    words: str
    ink: str
    icon: str


def notes_of(line: Line, *, typed: str | None = None) -> tuple[Note, ...]:
    """The weightiest first. `typed` is what is said of a text that is not stored yet."""
    notes = []
    if typed is not None:
        notes.append(Note(typed, "danger_text", "pencil-line"))
    translate = QCoreApplication.translate
    for holds, words, ink, icon in (
        (line.is_in_conflict, translate("LineDelegate", "two versions: choose one"), "danger_text", "triangle-alert"),
        (line.is_withheld, translate("LineDelegate", "withheld"), "danger_text", "lock"),
        (line.is_inaudible, translate("LineDelegate", "inaudible"), "warn_text", "volume-x"),
        (line.is_uncertain, translate("LineDelegate", "uncertain"), "warn_text", "circle-help"),
    ):
        if holds:
            notes.append(Note(words, ink, icon))
    if line.revisions:
        notes.append(Note(revised_words(len(line.revisions)), "muted", "pencil-line"))
    return tuple(notes)


def typed_words(typed_at: datetime | None) -> str:
    """Of a text that is not stored: because it could not be, or because the program ended while it was being typed."""
    translate = QCoreApplication.translate
    if typed_at is None:
        return translate("LineDelegate", "not stored yet")
    words = translate("LineDelegate", "not stored yet, typed at {time}")
    return words.replace("{time}", moment(typed_at))
