"""Surfaces: a card for what belongs together, a quiet one inside it, a thin rule between."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget


class Card(QFrame):
    """A rounded surface with a column inside, `column`."""

    def __init__(self, look: str = "card", margin: int = 24, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)


class Rule(QFrame):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rule")


def empty(layout: QLayout) -> None:
    """Takes every widget out of `layout`, at once for the eye and soon for the memory."""
    while (entry := layout.takeAt(0)) is not None:
        if (widget := entry.widget()) is not None:
            widget.hide()
            widget.deleteLater()
