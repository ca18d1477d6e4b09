"""Beneath the lines: the few keys that help most now, on one quiet line."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.fonts import font
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.keys.key_words import duty_words, key_words
from desktop.ui.widgets.plain_label import PlainLabel

_READING = (Duty.PLAY_LINE_OR_PAUSE, Duty.PLAY_WORD, Duty.CORRECT, Duty.UNDO, Duty.FIND, Duty.KEYS)
_TYPING = (Duty.PLAY_OR_PAUSE, Duty.BACK, Duty.FIND, Duty.KEYS)

_BETWEEN, _INDENT = "    ", 10


class KeyLine(PlainLabel):
    """Other keys help while somebody types. What does not fit is not said."""

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(look="muted", parent=parent)
        self._keys, self._is_typing = keys, False
        self.setFont(font(12))
        self.setIndent(_INDENT)
        self.setFixedHeight(22)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_typing(self, *, is_typing: bool) -> None:
        """Somebody begins to type, or has ended."""
        self._is_typing = is_typing
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        shown = [(key_words(self._keys.key(duty)), duty_words(self._keys, duty)) for duty in self._duties()]
        if self._is_typing:
            shown = [("Enter", self.tr("Store")), ("Esc", self.tr("Leave it as it was")), *shown]
        said = [f"{key}\u2009 {words}" for key, words in shown]
        while len(said) > 1 and self.fontMetrics().horizontalAdvance(_BETWEEN.join(said)) > self.width() - 2 * _INDENT:
            said.pop(-2)  # the last one leads to all of them
        self.setText(_BETWEEN.join(said))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width has room for other words."""
        super().resizeEvent(event)
        self.retranslate()

    def _duties(self) -> tuple[Duty, ...]:
        return _TYPING if self._is_typing else _READING
