"""The keys of playing, on all of the transcript screen: also while a line is being corrected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.player_controls import LARGE_MS, SMALL_MS
from desktop.ui.transcripts.player_words import KEYS


def add_player_keys(screen: QWidget, listening: Listening, turn_loop: Callable[[], None]) -> None:
    """Makes them work while the keyboard is anywhere in `screen`."""
    hearing = listening.hearing
    acts: dict[str, Callable[[], None]] = {
        KEYS.play: listening.play_or_pause,
        KEYS.back: lambda: listening.move(-SMALL_MS),
        KEYS.forward: lambda: listening.move(SMALL_MS),
        KEYS.far_back: lambda: listening.move(-LARGE_MS),
        KEYS.far_forward: lambda: listening.move(LARGE_MS),
        KEYS.last_place: lambda: listening.go_to_next(is_back=True),
        KEYS.next_place: lambda: listening.go_to_next(is_back=False),
        KEYS.slower: hearing.be_slower,
        KEYS.faster: hearing.be_faster,
        KEYS.balance: hearing.turn_balance,
        KEYS.loop: turn_loop,
        KEYS.begin_passage: lambda: hearing.begin_passage(listening.position_ms),
        KEYS.end_passage: lambda: hearing.end_passage(listening.position_ms),
        KEYS.forget_passage: hearing.forget_passage,
    }
    for keys, act in acts.items():
        QShortcut(QKeySequence(keys), screen, act).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
