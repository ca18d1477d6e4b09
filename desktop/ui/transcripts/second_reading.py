"""How the machine read a passage the second time, below its first reading: beside it, never in its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.stand_in import stand_in_of
from desktop.domain.transcript import Reading, ReadingKind
from desktop.domain.word_difference import WordRun, word_runs
from desktop.i18n.faults import sentences_for
from desktop.ui.fonts import font
from desktop.ui.language import language_now
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.words import language_word


class SecondReading(QWidget):
    """What was done otherwise, what came of it, and the words that differ."""

    def __init__(self, reading: Reading, first: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for text, look in (
            (reading_title(reading), "muted"),
            (in_whose_place(reading), "muted"),
            (reading_text(reading), ""),
            (said(first, reading), "muted"),
        ):
            if text:
                label = PlainLabel(text, look, wrap=True)
                label.setFont(font(12 if look else 13))
                column.addWidget(label)


def reading_title(reading: Reading) -> str:
    """Which second reading it is."""
    translate = QCoreApplication.translate
    if reading.kind is ReadingKind.WITHOUT_GLOSSARY:
        return translate("Transcripts", "Read without the glossary")
    words = translate("Transcripts", "Read a second time, as {language}, by {model}")
    return words.replace("{language}", language_word(reading.language)).replace("{model}", reading.model_name)


def in_whose_place(reading: Reading) -> str:
    """Which model was to read it, and why it couldn't; empty where this one was."""
    stand_in = stand_in_of(reading)
    if stand_in is None:
        return ""
    words = QCoreApplication.translate("Transcripts", "In the place of {model}, which could not be used. {reason}")
    what = sentences_for(stand_in.fault.code, stand_in.fault.facts, language_now())[0]
    return words.replace("{model}", stand_in.name).replace("{reason}", what)


def reading_text(reading: Reading) -> str:
    """Its text, or that there is none."""
    if not reading.is_read:
        return QCoreApplication.translate("Transcripts", "(the machine gave up)")
    return reading.text or QCoreApplication.translate("Transcripts", "(no text)")


def said(first: str, reading: Reading) -> str:
    """The words that differ from the first reading, or that none do."""
    if not reading.is_read:
        return ""
    runs = [run for run in word_runs(first, reading.text) if not run.is_same]
    if not runs:
        return QCoreApplication.translate("Transcripts", "The same words as the first time.")
    return "\n".join(_run(run) for run in runs)


def _run(run: WordRun) -> str:
    nothing = QCoreApplication.translate("Transcripts", "(nothing)")
    return f"{' '.join(run.first) or nothing}  \u2192  {' '.join(run.second) or nothing}"
