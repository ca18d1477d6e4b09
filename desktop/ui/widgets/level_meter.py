"""How loud each channel is: segments on a decibel scale, the number beside them, and a word when it was too loud.

Decoration only in its colors; every value is also a number. Keeps nothing but the last few seconds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.fonts import figures
from desktop.ui.theme import color

FLOOR_DB = -60.0
CLIPPED_DB = -0.1
WARM_DB, HOT_DB = -12.0, -3.0
MARKS_DB = (-60, -48, -36, -24, -12, -6, 0)
_FALL_DB, _HOLD_TURNS = 2.5, 15
_SEGMENT, _SPACE, _GAP = 11.0, 3.0, 8.0
_NUMBER_WIDTH, _NAME_WIDTH = 104.0, 26.0
_END_WIDTH, _MARK_WIDTH = 44.0, 28.0


def decibels(peak: float) -> float:
    """Decibels below full scale of an amplitude between 0 and 1; never below `FLOOR_DB`."""
    return max(FLOOR_DB, 20 * math.log10(peak)) if peak > 0 else FLOOR_DB


@dataclass(slots=True)
class Level:
    """One channel as an eye can follow it: quick to rise, slow to fall, the greatest held for a moment."""

    shown_db: float = FLOOR_DB
    held_db: float = FLOOR_DB
    is_clipped: bool = False
    _turns: int = 0

    def hear(self, peak: float) -> None:
        """One look at the recorder, ten times a second."""
        now_db = decibels(peak)
        self.shown_db = max(now_db, self.shown_db - _FALL_DB)
        self._turns += 1
        if now_db >= self.held_db or self._turns > _HOLD_TURNS:
            self.held_db, self._turns = max(now_db, self.shown_db), 0
        self.is_clipped = self.is_clipped or now_db >= CLIPPED_DB


class LevelMeter(QWidget):
    """A row of segments for each channel, `row` pixels high, with a scale beneath."""

    def __init__(self, row: float = 18.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self.levels: list[Level] = [Level()]
        self._is_live = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hear(self, peaks: Sequence[float]) -> None:
        """Shows the peaks (0 to 1, one a channel) of the last tenth of a second."""
        if len(peaks) != len(self.levels):
            self.rest(len(peaks))
        self._is_live = True
        for level, peak in zip(self.levels, peaks, strict=True):
            level.hear(peak)
        self.setAccessibleDescription(" / ".join(_number(level.shown_db) for level in self.levels))
        self.update()

    def rest(self, channels: int = 1) -> None:
        """Forgets everything, including the marks of clipping."""
        self.levels = [Level() for _ in range(max(channels, 1))]
        self._is_live = False
        self.updateGeometry()
        self.update()

    def set_row(self, row: float) -> None:
        """How high a channel's row is, in pixels."""
        if row != self._row:
            self._row = row
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all channels and the scale."""
        return QSize(480, int(len(self.levels) * (self._row + _GAP) + 18))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow is possible; low is not."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints rows and scale."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        for at, level in enumerate(self.levels):
            self._paint_row(painter, at, level, top)
            top += self._row + _GAP
        self._paint_scale(painter, top - _GAP + 4)
        painter.end()

    def _left(self) -> float:
        return _NAME_WIDTH if len(self.levels) > 1 else 0.0

    def _run(self) -> float:
        return max(self.width() - self._left() - _NUMBER_WIDTH, 60.0)

    def _x(self, db: float) -> float:
        return self._left() + (db - FLOOR_DB) / -FLOOR_DB * self._run()

    def _paint_row(self, painter: QPainter, at: int, level: Level, top: float) -> None:
        left = self._left()
        painter.setFont(figures(12))
        if len(self.levels) > 1:
            painter.setPen(color("muted"))
            painter.drawText(QRectF(0, top, left, self._row), int(Qt.AlignmentFlag.AlignVCenter), str(at + 1))
        painter.setPen(Qt.PenStyle.NoPen)
        count = max(int(self._run() // (_SEGMENT + _SPACE)), 1)
        step = self._run() / count
        for index in range(count):
            db = FLOOR_DB - FLOOR_DB * (index + 0.5) / count
            is_on = db <= level.shown_db
            is_held = abs(level.held_db - db) <= -FLOOR_DB / count / 2 and level.held_db > FLOOR_DB + 1
            painter.setBrush(color(_token(db)) if is_on or is_held else color("line"))
            painter.drawRoundedRect(QRectF(left + index * step, top, step - _SPACE, self._row), 2, 2)
        if self._is_live:
            self._paint_number(painter, level, top)

    def _paint_number(self, painter: QPainter, level: Level, top: float) -> None:
        box = QRectF(self.width() - _NUMBER_WIDTH + 10, top, _NUMBER_WIDTH - 10, self._row)
        painter.setPen(color("danger_text" if level.is_clipped else "text"))
        painter.setFont(figures(13))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), _number(level.shown_db))
        if level.is_clipped:
            painter.setFont(figures(12))
            word = QCoreApplication.translate("LevelMeter", "clipped")
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), word)

    def _paint_scale(self, painter: QPainter, top: float) -> None:
        painter.setFont(figures(11))
        painter.setPen(color("muted"))
        for mark in self.marks():
            box = QRectF(self._x(mark) - 30, top, 60, 14)
            align = Qt.AlignmentFlag.AlignHCenter
            if mark == FLOOR_DB:
                box, align = QRectF(self._left(), top, 60, 14), Qt.AlignmentFlag.AlignLeft
            elif mark == 0:
                box, align = QRectF(self._x(0) - 60, top, 60, 14), Qt.AlignmentFlag.AlignRight
            painter.drawText(box, int(align), _mark_words(mark))

    def marks(self) -> list[int]:
        """The marks of the scale that have room: both ends, and of the rest what does not touch another."""
        shown, right = [MARKS_DB[0]], self._x(0) - _END_WIDTH
        left = self._left() + _END_WIDTH
        for mark in MARKS_DB[1:-1]:
            if left <= self._x(mark) - _MARK_WIDTH / 2 and self._x(mark) + _MARK_WIDTH / 2 <= right:
                shown.append(mark)
                left = self._x(mark) + _MARK_WIDTH / 2
        return [*shown, MARKS_DB[-1]]


def _mark_words(mark: int) -> str:
    words = f"{mark} dB" if mark in {MARKS_DB[0], MARKS_DB[-1]} else str(mark)
    return words.replace("-", "\u2212")


def _token(db: float) -> str:
    if db >= HOT_DB:
        return "danger_text"
    return "warn_text" if db >= WARM_DB else "good_text"


def _number(db: float) -> str:
    return f"\u2212{-db:.0f} dB" if db < -0.5 else "0 dB"
