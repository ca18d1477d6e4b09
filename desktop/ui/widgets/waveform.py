"""The outline of a recording, or of a stretch of it, with a playhead: shows where one is, and goes elsewhere.

It is drawn once into pictures; moving the playhead, or laying out a passage, draws only those and a line.
"""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.domain.recording import Gap, Marker
from desktop.i18n.formats import clock_time
from desktop.recording.manner import Passage
from desktop.ui.theme import color
from desktop.ui.widgets.outline import Outline
from desktop.ui.widgets.wave_picture import MARKER_SIZE, WavePicture

_DRAG_PX = 5
_NOWHERE = Passage(0, 0)


class Waveform(QWidget):
    """`sought(ms)`: somebody goes to a moment, by click, arrows, Home, End. `marked(from_ms, to_ms)`: by drawing over.

    Arrows move by the first of `steps_ms`, with Shift by the second. `words_of` says what lies at a place.
    """

    sought = Signal(int)
    marked = Signal(int, int)

    def __init__(
        self, height: int = 66, steps_ms: tuple[int, int] = (5_000, 30_000), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._height, self._steps_ms = height, steps_ms
        self._outline, self._seen = Outline(), _NOWHERE
        self._passage: Passage | None = None
        self._position_ms = 0
        self.words_of: Callable[[Marker | Gap | None], str] = lambda _: ""
        self._pressed_x: float | None = None
        self._pictures: tuple[QPixmap, QPixmap, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_outline(self, outline: Outline) -> None:
        """Shows all of another recording, or the same one of which more is known."""
        self._outline, self._seen = outline, Passage(0, outline.length_ms)
        self._position_ms = min(self._position_ms, outline.length_ms)
        self._forget()

    def show_stretch(self, seen: Passage) -> None:
        """Shows a part of it."""
        if seen != self._seen:
            self._seen = seen
            self._forget()

    def show_passage(self, passage: Passage | None) -> None:
        """Lays a passage out, or none."""
        if passage != self._passage:
            self._passage = passage
            self.update()

    def show_position(self, position_ms: int) -> None:
        """Moves the playhead."""
        position_ms = min(max(position_ms, 0), self._outline.length_ms)
        if position_ms != self._position_ms:
            self._position_ms = position_ms
            place = self.words_of(self._outline.place_at(position_ms, 500))
            parts = (clock_time(position_ms), clock_time(self._outline.length_ms))
            self.setAccessibleDescription(" / ".join(parts) + (f" \u00b7 {place}" if place else ""))
            self.update()

    @property
    def position_ms(self) -> int:
        """Where the playhead is."""
        return self._position_ms

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide, and as high as bars and times need."""
        return QSize(600, self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow is possible."""
        return QSize(160, self._height)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the played part, the rest, and the playhead."""
        painter = QPainter(self)
        played, rest, signs = self._drawn()
        picture = self._picture()
        x = picture.x(self._position_ms)
        picture.paint_passage(painter)
        painter.setClipRect(QRectF(0, 0, max(x, 0.0), self.height()))
        painter.drawPixmap(0, 0, played)
        painter.setClipRect(QRectF(max(x, 0.0), 0, self.width() - max(x, 0.0), self.height()))
        painter.drawPixmap(0, 0, rest)
        painter.setClipping(False)
        painter.drawPixmap(0, 0, signs)
        if self._seen != _NOWHERE and 0 <= x <= self.width():
            painter.setPen(QPen(color("text"), 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, picture.height))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Perhaps the beginning of a passage."""
        if self._outline.length_ms and event.button() is Qt.MouseButton.LeftButton:
            self._pressed_x = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Shows the passage that is being drawn."""
        drawn = self._drawn_over(event.position().x())
        if drawn is not None:
            self.show_passage(drawn)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Marks the passage, or goes to where the mouse is."""
        if self._pressed_x is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        drawn = self._drawn_over(event.position().x())
        self._pressed_x = None
        if drawn is None:
            self._seek(self._moment(event.position().x()))
        else:
            self.marked.emit(drawn.from_ms, drawn.to_ms)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Goes back, forth, to the beginning or the end of what is seen."""
        step = self._steps_ms[1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0]
        targets = {
            Qt.Key.Key_Left: self._position_ms - step,
            Qt.Key.Key_Right: self._position_ms + step,
            Qt.Key.Key_Home: self._seen.from_ms,
            Qt.Key.Key_End: self._seen.to_ms,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None or not self._outline.length_ms:
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

    def event(self, event: QEvent) -> bool:
        """Says what lies under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at_ms = self._moment(event.pos().x())
            within_ms = MARKER_SIZE * (self._seen.to_ms - self._seen.from_ms) / max(self.width(), 1)
            words = self.words_of(self._outline.place_at(at_ms, within_ms)) or self.toolTip()
            QToolTip.showText(event.globalPos(), html.escape(words), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Shows the ring."""
        super().focusInEvent(event)
        self.update()

    def _drawn_over(self, x: float) -> Passage | None:
        if self._pressed_x is None or abs(x - self._pressed_x) < _DRAG_PX:
            return None
        first, last = sorted((self._moment(self._pressed_x), self._moment(x)))
        return Passage(first, last)

    def _moment(self, x: float) -> int:
        share = min(max(x / max(self.width(), 1), 0.0), 1.0)
        return round(self._seen.from_ms + share * (self._seen.to_ms - self._seen.from_ms))

    def _seek(self, position_ms: int) -> None:
        self.show_position(position_ms)
        self.sought.emit(self._position_ms)

    def _forget(self) -> None:
        self._pictures = None
        self.update()

    def _picture(self) -> WavePicture:
        return WavePicture(self._outline, self._seen, self._passage, self.size(), self.devicePixelRatioF())

    def _drawn(self) -> tuple[QPixmap, QPixmap, QPixmap]:
        if self._pictures is None:
            picture = self._picture()
            self._pictures = (picture.bars("accent"), picture.bars("wave_rest"), picture.signs())
        return self._pictures
