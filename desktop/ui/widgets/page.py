"""The top of every screen: a heading, a line beneath, and the one primary action at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.plain_label import Heading, PlainLabel

_LEAST_WORDS = 120


class PageHeader(QWidget):
    """Heading and subtitle at the left, buttons added to `buttons` at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading()
        self.subtitle = PlainLabel(look="muted", wrap=True)
        self.subtitle.setMinimumWidth(_LEAST_WORDS)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, stretch=1)
        row.addLayout(self.buttons)

    def say(self, title: str, subtitle: str) -> None:
        """Sets both lines."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)


def page_column(view: QWidget) -> QVBoxLayout:
    """The column of a screen, with the margins all screens share."""
    column = QVBoxLayout(view)
    column.setContentsMargins(32, 26, 32, 26)
    column.setSpacing(16)
    return column
