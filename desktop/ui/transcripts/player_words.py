"""Words of playing: speeds, channels, pedals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.recording.manner import Balance
from desktop.ui.transcripts.pedals import Pedal


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
