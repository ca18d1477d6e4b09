"""Words and keys of playing. Keys are shown as they are on the keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.recording.manner import Balance
from desktop.ui.transcripts.pedals import Pedal


@dataclass(frozen=True, slots=True)
class PlayerKeys:
    """What works all over the transcript screen, also while a line is being corrected. None of it types anything."""

    play: str = "Alt+P"
    back: str = "Alt+Left"
    forward: str = "Alt+Right"
    far_back: str = "Alt+Shift+Left"
    far_forward: str = "Alt+Shift+Right"
    last_place: str = "Alt+PgUp"
    next_place: str = "Alt+PgDown"
    slower: str = "Alt+,"
    faster: str = "Alt+."
    balance: str = "Alt+B"
    loop: str = "Alt+R"
    begin_passage: str = "Alt+["
    end_passage: str = "Alt+]"
    forget_passage: str = "Alt+\\"


KEYS = PlayerKeys()


def speed_words(speed: float) -> str:
    """`0.75×`, alike in both languages."""
    return f"{speed:g}\u00d7"


def balance_words(balance: Balance) -> str:
    """Which channel is heard."""
    translate = QCoreApplication.translate
    return {
        Balance.AS_RECORDED: translate("Player", "Both channels"),
        Balance.LEFT: translate("Player", "Channel 1 alone"),
        Balance.RIGHT: translate("Player", "Channel 2 alone"),
        Balance.TOGETHER: translate("Player", "Both on both sides"),
    }[balance]


def pedal_words(pedal: Pedal) -> str:
    """What a pedal does."""
    translate = QCoreApplication.translate
    return {
        Pedal.PLAY: translate("Player", "Plays while held"),
        Pedal.BACK: translate("Player", "Back 5 s"),
        Pedal.FORWARD: translate("Player", "Forward 5 s"),
    }[pedal]
