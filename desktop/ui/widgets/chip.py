"""A small rounded word that says a state: always a word, with a dot; the tone only helps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.fonts import strong
from desktop.ui.theme import color

TONES = ("calm", "info", "good", "warn", "danger")
_HEIGHT, _PADDING, _DOT = 25.0, 10.0, 6.0


def chip_width(text: str) -> float:
    """How wide a chip with `text` is."""
    return QFontMetricsF(strong(12)).horizontalAdvance(text) + 2 * _PADDING + _DOT + 6


def paint_chip(painter: QPainter, at: QPointF, text: str, tone: str) -> None:
    """Paints a chip whose left edge and vertical middle are `at`."""
    box = QRectF(at.x(), at.y() - _HEIGHT / 2, chip_width(text), _HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(f"{tone}_soft"))
    painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
    painter.setBrush(color(f"{tone}_text"))
    painter.drawEllipse(QPointF(box.left() + _PADDING + _DOT / 2, at.y()), _DOT / 2, _DOT / 2)
    painter.setFont(strong(12))
    painter.setPen(color(f"{tone}_text"))
    words = box.adjusted(_PADDING + _DOT + 6, 0, 0, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
    painter.restore()


class StatusChip(QWidget):
    """A chip as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = "", "calm"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str, tone: str) -> None:
        """Shows `text`; `tone` is one of `TONES`."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._text

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the word."""
        return QSize(round(chip_width(self._text)) + 1, int(_HEIGHT))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the chip."""
        painter = QPainter(self)
        paint_chip(painter, QPointF(0, self.height() / 2), self._text, self._tone)
        painter.end()
