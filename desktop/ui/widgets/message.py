"""What came of something, said where it was done: an icon, a sentence, and a tone that only helps."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel

_ICONS = {"good": "circle-check", "info": "info", "warn": "triangle-alert"}


class Message(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, tone: str = "good", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "message")
        self._glyph, self._words = Glyph(_ICONS[tone], f"{tone}_text"), PlainLabel(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addWidget(self._words, stretch=1)
        self.say("", tone)

    def say(self, text: str, tone: str) -> None:
        """Shows `text`; `tone` is `good`, `info` or `warn`."""
        self.setVisible(bool(text))
        self._words.setText(text)
        self.setAccessibleName(text)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self._glyph.become(_ICONS[tone], f"{tone}_text")
            self.style().unpolish(self)
            self.style().polish(self)

    def text(self) -> str:
        """The sentence shown."""
        return self._words.text()
