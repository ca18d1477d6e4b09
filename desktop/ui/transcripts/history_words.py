"""What is said of each thing that happened to a line. Asked for when shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import AccountId
from desktop.domain.marking import Mark
from desktop.domain.reshaping import ReshapingKind
from desktop.domain.speaking import Speaker
from desktop.i18n.formats import moment
from desktop.review.history import EventKind, LineEvent
from desktop.ui.transcripts.blame_text import author_words
from desktop.ui.transcripts.words import speaker_word
from desktop.ui.words import language_word


def who_and_when(event: LineEvent, names: Mapping[AccountId, str]) -> str:
    """Who did it, and when."""
    who = author_words(event.author, names)
    return who if event.at is None else f"{who}, {moment(event.at)}"


def event_words(event: LineEvent) -> str:
    """What was done, without its text."""
    translate = QCoreApplication.translate
    if event.kind is EventKind.REVISION:
        return translate("History", "Version {n}").replace("{n}", str(event.version))
    if event.kind is EventKind.SPEAKER:
        return translate("History", "Speaker: {speaker}").replace("{speaker}", speaker_word(Speaker(event.value)))
    if event.kind is EventKind.MARK:
        return _mark_words(*event.value.split("=", 1))
    if event.kind is EventKind.CONFIRMATION:
        return translate("History", "Heard to the end and confirmed")
    if event.kind is EventKind.RESHAPING:
        is_split = event.value == ReshapingKind.SPLIT.value
        return translate("History", "Split off") if is_split else translate("History", "Merged")
    return ""


def _mark_words(mark: str, value: str) -> str:
    translate = QCoreApplication.translate
    if mark == Mark.LANGUAGE.value:
        return translate("History", "Language: {language}").replace("{language}", language_word(value))
    is_set = bool(value)
    words = {
        Mark.UNCERTAIN.value: (
            translate("History", "Marked as uncertain"),
            translate("History", "No longer marked as uncertain"),
        ),
        Mark.INAUDIBLE.value: (
            translate("History", "Marked as inaudible"),
            translate("History", "No longer marked as inaudible"),
        ),
        Mark.WITHHELD.value: (translate("History", "Withheld"), translate("History", "No longer withheld")),
    }[mark]
    return words[0] if is_set else words[1]
