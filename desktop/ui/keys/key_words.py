"""What keys and their duties are called. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.ui.keys.duties import CONTEXT, GROUP_WORDS, Duty, Group
from desktop.ui.keys.key_map import Answer, KeyMap, Objection


def duty_words(keys: KeyMap, duty: Duty) -> str:
    """What a key does."""
    return QCoreApplication.translate(CONTEXT, keys.row(duty).words)


def group_words(group: Group) -> str:
    """The title of a group."""
    return QCoreApplication.translate(CONTEXT, GROUP_WORDS[group])


def key_words(key: str) -> str:
    """A key as it is written on this machine's keyboard; a dash where there is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or "\u2013"


def objection_words(keys: KeyMap, key: str, answer: Answer) -> str:
    """Why a key was not taken, with the name of what has it."""
    if answer.objection is Objection.TAKEN and answer.holder is not None:
        words = QCoreApplication.translate("Keys", "{key} is taken: {duty}.")
        return words.replace("{key}", key_words(key)).replace("{duty}", duty_words(keys, answer.holder))
    words = QCoreApplication.translate("Keys", "{key} is needed elsewhere, or would type something.")
    return words.replace("{key}", key_words(key))
