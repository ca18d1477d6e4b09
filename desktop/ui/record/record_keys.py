"""The keys of a running recording, on every screen of the window: function keys, which put nothing into a text.

They come before all others while a recording runs: a pedal or a screen may want the same key, the witness comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class Key(StrEnum):
    """What each key does. Keep and never keep lie at opposite ends, so that no slip takes one for the other."""

    NEVER_KEEP = "F1"
    IMPORTANT = "F2"
    DISTRESS = "F3"
    INTERPRETER = "F4"
    NOTE = "F5"
    OFF_RECORD = "F6"
    BREAK = "F7"
    SEEN = "F8"
    STOP = "F9"
    USE_DEVICE = "F10"
    KEEP = "F12"


def with_key(words: str, key: Key) -> str:
    """Words and the key that does the same, for a button."""
    return f"{words}  \u00b7  {key}"


class RecordKeys(QObject):
    """Listens while `sign` is to be seen, which is while a recording runs and the window shows what is in it."""

    def __init__(self, acts: Mapping[Key, Callable[[], None]], sign: QWidget) -> None:
        super().__init__(sign)
        self._acts = {getattr(Qt.Key, f"Key_{key}"): act for key, act in acts.items()}
        self._sign = sign
        self._is_listening = False

    def listen(self, *, is_running: bool) -> None:
        """Begins or ends."""
        application = QCoreApplication.instance()
        if application is None or is_running == self._is_listening:
            return
        self._is_listening = is_running
        application.installEventFilter(self) if is_running else application.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Takes our keys before a shortcut or a field does."""
        if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress} or not isinstance(event, QKeyEvent):
            return False
        act = self._acts.get(event.key())
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._is_in_front():
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            act()
        return True

    def _is_in_front(self) -> bool:
        return self._sign.isVisible() and QApplication.activeWindow() is self._sign.window()
