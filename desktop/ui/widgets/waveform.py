"""The outline of a recording with a playhead: shows where one is, and goes elsewhere by mouse or keyboard.

Bars are drawn once into a picture; moving the playhead draws only that picture and a line.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.i18n.formats import clock_time
from desktop.ui.fonts import figures
from desktop.ui.theme import color
from desktop.ui.widgets.peaks import Peaks, coarser

BAR, STEP = 3.0, 5.0
SCALE_HEIGHT = 18
_STEPS_MS = (1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000)
_SHORT_MS, _LONG_MS = 5_000, 30_000


class Waveform(QWidget):
    """`sought(ms)` is emitted when a person goes to a moment: click, arrows (5 s, with Shift 30 s), Home, End."""

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks: Peaks = np.zeros(0, dtype=np.float32)
        self._length_ms, self._position_ms = 0, 0
        self._gaps: tuple[tuple[int, int], ...] = ()
        self._pictures: tuple[QPixmap, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_recording(self, peaks: Peaks, length_ms: int, gaps_ms: Sequence[tuple[int, int]] = ()) -> None:
        """Peaks of 0 to 1, the length, and for each gap where it lies and how long it was."""
        self._peaks, self._length_ms, self._gaps = peaks, length_ms, tuple(gaps_ms)
        self._position_ms = min(self._position_ms, length_ms)
        self._forget()

    def show_position(self, position_ms: int) -> None:
        """Moves the playhead."""
        position_ms = min(max(position_ms, 0), self._length_ms)
        if position_ms != self._position_ms:
            self._position_ms = position_ms
            self.setAccessibleDescription(f"{clock_time(position_ms)} / {clock_time(self._length_ms)}")
            self.update()

    @property
    def position_ms(self) -> int:
        """Where the playhead is."""
        return self._position_ms

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide, and as high as bars and times need."""
        return QSize(600, 66)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow is possible."""
        return QSize(160, 66)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the played part, the rest, and the playhead."""
        painter = QPainter(self)
        played, rest = self._drawn()
        x = self._x(self._position_ms)
        painter.setClipRect(QRectF(0, 0, x, self.height()))
        painter.drawPixmap(0, 0, played)
        painter.setClipRect(QRectF(x, 0, self.width() - x, self.height()))
        painter.drawPixmap(0, 0, rest)
        painter.setClipping(False)
        if self._length_ms:
            painter.setPen(QPen(color("text"), 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, self._bar_height()))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Goes to where the mouse is."""
        if self._length_ms and event.button() is Qt.MouseButton.LeftButton:
            self._seek(round(event.position().x() / max(self.width(), 1) * self._length_ms))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Goes back, forth, to the beginning or the end."""
        step = _LONG_MS if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _SHORT_MS
        targets = {
            Qt.Key.Key_Left: self._position_ms - step,
            Qt.Key.Key_Right: self._position_ms + step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._length_ms,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None or not self._length_ms:
            super().keyPressEvent(event)
            return
        self._seek(target)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draws anew."""
        super().resizeEvent(event)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draws anew in other colors."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._forget()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Shows the ring."""
        super().focusInEvent(event)
        self.update()

    def _seek(self, position_ms: int) -> None:
        self.show_position(position_ms)
        self.sought.emit(self._position_ms)

    def _forget(self) -> None:
        self._pictures = None
        self.update()

    def _bar_height(self) -> float:
        return float(self.height() - SCALE_HEIGHT)

    def _x(self, at_ms: int) -> float:
        return at_ms / self._length_ms * self.width() if self._length_ms else 0.0

    def _drawn(self) -> tuple[QPixmap, QPixmap]:
        if self._pictures is None:
            self._pictures = (self._draw("accent"), self._draw("wave_rest"))
        return self._pictures

    def _draw(self, token: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bars = coarser(self._peaks, int(self.width() // STEP))
        paint_bars(painter, bars, QRectF(0, 0, self.width(), self._bar_height()), token)
        for at_ms, gap_ms in self._gaps:
            width = max(self._x(gap_ms), 4.0)
            paint_gap(painter, QRectF(self._x(at_ms) - width / 2, 0, width, self._bar_height()))
        self._paint_times(painter)
        painter.end()
        return picture

    def _paint_times(self, painter: QPainter) -> None:
        if not self._length_ms:
            return
        fitting = max(self.width() // 110, 1)
        step = next((s for s in _STEPS_MS if self._length_ms / s <= fitting), _STEPS_MS[-1])
        painter.setFont(figures(11))
        for at_ms in range(0, self._length_ms, step):
            x = self._x(at_ms)
            if x < self.width() - 44:
                paint_time(painter, QPointF(x, self._bar_height() + 3), clock_time(at_ms))


def paint_bars(painter: QPainter, bars: Sequence[float] | Peaks, box: QRectF, token: str) -> None:
    """One rounded bar for each value of 0 to 1, from the left of `box`, around its middle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(token))
    middle = box.center().y()
    for index, value in enumerate(bars):
        half = max(float(value) ** 0.6 * (box.height() / 2 - 2), BAR / 2)
        painter.drawRoundedRect(QRectF(box.left() + index * STEP + 1, middle - half, BAR, 2 * half), 1.5, 1.5)


def paint_gap(painter: QPainter, box: QRectF) -> None:
    """A hatched stretch: here something is missing."""
    painter.fillRect(box, color("surface"))
    painter.setPen(QPen(color("warn_text"), 1))
    painter.setBrush(Qt.BrushStyle.BDiagPattern)
    hatch = painter.brush()
    hatch.setColor(color("warn_text"))
    painter.setBrush(hatch)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_time(painter: QPainter, at: QPointF, text: str) -> None:
    """A short tick and a time beside it."""
    painter.setPen(color("outline"))
    painter.drawLine(QPointF(at.x() + 0.5, at.y() + 2), QPointF(at.x() + 0.5, at.y() + 9))
    painter.setPen(color("muted"))
    painter.drawText(QPointF(at.x() + 5, at.y() + 10), text)
