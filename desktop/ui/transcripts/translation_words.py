"""What a translation is called by who made it, what it lacks, and why not to rely on it. Asked for when shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import AccountId
from desktop.domain.translation import TranslatedAs, TranslatedLine, TranslationFlag


def maker_words(line: TranslatedLine) -> str:
    """The mark of a translation: the machine's is always said to be unverified."""
    translate = QCoreApplication.translate
    if not line.is_there:
        return ""
    if line.is_by_machine:
        words = translate("Translation", "machine, unverified")
    else:
        words = role_words(line.revisions[-1].translated_as)
    stale = translate("Translation", "stale")
    return f"{words} \u00b7 {stale}" if line.is_stale else words


def role_words(translated_as: TranslatedAs) -> str:
    """As what somebody translated."""
    translate = QCoreApplication.translate
    return {
        TranslatedAs.TRANSLATOR: translate("Translation", "translator"),
        TranslatedAs.INTERPRETER: translate("Translation", "interpreter"),
        TranslatedAs.REVIEWER: translate("Translation", "reviewer"),
    }[translated_as]


def doubt_words(flag: TranslationFlag) -> str:
    """Why not to rely on a machine's translation of a line."""
    translate = QCoreApplication.translate
    return {
        TranslationFlag.NOT_TRANSLATED: translate("Translation", "The machine wrote Korean instead of translating."),
        TranslationFlag.EMPTY: translate("Translation", "The machine wrote nothing."),
        TranslationFlag.REPEATED_TEXT: translate("Translation", "The same words several times: they may be invented."),
        TranslationFlag.LOW_LIKELIHOOD: translate("Translation", "The machine was not sure of these words."),
        TranslationFlag.IDENTITY_NUMBER: translate("Translation", "An identity or passport number may stand here."),
    }[flag]


def standing_words(line: TranslatedLine, names: Mapping[AccountId, str]) -> str:
    """What is to be known of the translation of a line, in a sentence or two."""
    translate = QCoreApplication.translate
    if not line.is_there:
        return translate("Translation", "Nobody has translated this line.")
    if line.is_by_machine:
        said = [translate("Translation", "Machine translation. Nobody has compared it with what was said.")]
        said += map(doubt_words, line.flags)
    else:
        latest = line.revisions[-1]
        by = translate("Translation", "By {name}, {role}.")
        name = names.get(latest.author, latest.author)
        said = [by.replace("{name}", name).replace("{role}", role_words(latest.translated_as))]
    if line.is_stale:
        said.append(translate("Translation", "The line was changed since: look at it again."))
    return " ".join(said)


def second_line(line: TranslatedLine) -> str:
    """Beneath the line in the list, on one layout: who made it, then the text."""
    return f"[{maker_words(line)}]  {line.text}" if line.is_there else ""
