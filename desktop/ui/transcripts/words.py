"""What flags and states of a transcript are called, and what a flag asks for. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Flag, Line
from desktop.i18n.flag_words import CONTEXT, FLAG_WORDS, SPEAKER_WORDS


def flag_words(flag: Flag) -> tuple[str, str]:
    """A flag's name, and why one should listen again."""
    name, why = FLAG_WORDS[flag]
    return QCoreApplication.translate(CONTEXT, name), QCoreApplication.translate(CONTEXT, why)


def revised_words(count: int) -> str:
    """The mark of a corrected line."""
    translate = QCoreApplication.translate
    return translate("Transcripts", "corrected") if count == 1 else translate("Transcripts", "corrected again")


def channel_words(channel: int) -> str:
    """What is heard where nobody said yet who speaks."""
    return QCoreApplication.translate("Transcripts", "Channel {n}").replace("{n}", str(channel + 1))


def speaker_words(line: Line) -> str:
    """Who speaks in a line, or else in which channel."""
    if line.speaker is Speaker.UNKNOWN and not line.speaker_revisions:
        return channel_words(line.segment.channel)
    return speaker_word(line.speaker)


def speaker_word(speaker: Speaker) -> str:
    """The role of whoever speaks."""
    return QCoreApplication.translate(CONTEXT, SPEAKER_WORDS[speaker])
