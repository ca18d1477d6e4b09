"""An icon beside words that say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import tokens


class Glyph(QWidget):
    """Paints the icon `name` in the color of `token`, `size` pixels wide and high."""

    def __init__(self, name: str, token: str = "muted", size: int = 18, parent: QWidget | None = None) -> None:  # noqa: S107
        super().__init__(parent)
        self._name, self._token = name, token
        self.setFixedSize(QSize(size, size))

    def become(self, name: str, token: str) -> None:
        """Changes icon and color."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the icon."""
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), tokens[self._token])
        painter.end()
