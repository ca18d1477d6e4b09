"""What figures of accuracy are told apart by, and what their groups are called: for window and terminal."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.accuracy import LeftOut
from desktop.domain.accuracy_groups import By
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Flag, ReadingKind
from desktop.i18n.flag_words import CONTEXT as LINE_CONTEXT
from desktop.i18n.flag_words import FLAG_WORDS, SPEAKER_WORDS
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Accuracy"
Source = tuple[str, str]
"""A context and a text in it."""

BY_WORDS: Mapping[By, str] = {
    By.MODEL: QT_TRANSLATE_NOOP("Accuracy", "Speech model"),
    By.LANGUAGE: QT_TRANSLATE_NOOP("Accuracy", "Language"),
    By.CHANNEL: QT_TRANSLATE_NOOP("Accuracy", "Microphone"),
    By.SPEAKER: QT_TRANSLATE_NOOP("Accuracy", "Speaker"),
    By.PACK: QT_TRANSLATE_NOOP("Accuracy", "Glossary pack"),
    By.FLAG: QT_TRANSLATE_NOOP("Accuracy", "Flag"),
    By.MONTH: QT_TRANSLATE_NOOP("Accuracy", "Month of approval"),
}
SECOND_READING = QT_TRANSLATE_NOOP("Accuracy", "Second reading")
LEFT_OUT_WORDS: Mapping[LeftOut, str] = {
    LeftOut.UNCERTAIN: QT_TRANSLATE_NOOP("Accuracy", "uncertain"),
    LeftOut.INAUDIBLE: QT_TRANSLATE_NOOP("Accuracy", "inaudible"),
    LeftOut.WITHHELD: QT_TRANSLATE_NOOP("Accuracy", "withheld"),
    LeftOut.NUMBER_REMOVED: QT_TRANSLATE_NOOP("Accuracy", "number removed"),
}
READING_WORDS: Mapping[ReadingKind, str] = {
    ReadingKind.WITHOUT_GLOSSARY: QT_TRANSLATE_NOOP("Accuracy", "Without the glossary"),
    ReadingKind.AGAIN: QT_TRANSLATE_NOOP("Accuracy", "Because of a flag"),
}
_LANGUAGE_WORDS = {
    "ko": QT_TRANSLATE_NOOP("Words", "Korean"),
    "en": QT_TRANSLATE_NOOP("Words", "English"),
}
_OTHER_LANGUAGE = QT_TRANSLATE_NOOP("Accuracy", "Other languages")
_NO_FLAG = QT_TRANSLATE_NOOP("Accuracy", "No flag")
_NO_PACK = QT_TRANSLATE_NOOP("Accuracy", "Without a glossary")


def language_source(language: str) -> Source:
    """What to say for the language of lines."""
    return ("Words", _LANGUAGE_WORDS[language]) if language in _LANGUAGE_WORDS else (CONTEXT, _OTHER_LANGUAGE)


def source_of(by: By, key: str) -> Source | None:
    """What to say for the key of a group; None where the key is a name of its own, such as a model's."""
    if by is By.LANGUAGE:
        return language_source(key)
    if by is By.SPEAKER:
        return LINE_CONTEXT, SPEAKER_WORDS[Speaker(key)]
    if by is By.FLAG:
        return (LINE_CONTEXT, FLAG_WORDS[Flag(key)][0]) if key else (CONTEXT, _NO_FLAG)
    return (CONTEXT, _NO_PACK) if by is By.PACK and not key else None
