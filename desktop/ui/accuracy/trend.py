"""Rates over the months as a picture, each line with its own mark; the same is said in words for who can't see it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.i18n.formats import percent
from desktop.ui.accuracy.state import Series
from desktop.ui.accuracy.words import points_words, series_words
from desktop.ui.fonts import figures
from desktop.ui.theme import color

_LEFT, _RIGHT, _TOP, _BOTTOM = 52.0, 24.0, 26.0, 24.0
_MARK = 4.0
_MONTH_WIDTH = 70.0
_LEAST_TOP = 0.1  # the scale reaches at least to ten errors in a hundred
_STYLES = (("accent_text", Qt.PenStyle.SolidLine), ("info_text", Qt.PenStyle.DashLine))


class Trend(QWidget):
    """Up to two series over the same months; the scale begins at nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: Sequence[Series] = ()
        self._months: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_series(self, series: Sequence[Series]) -> None:
        """Shows those that have a point."""
        self._series = [one for one in series if one.points]
        self._months = sorted({month for one in self._series for month, _ in one.points})
        said = (f"{series_words(one.language)}: {points_words(one.points)}" for one in self._series)
        self.setAccessibleDescription(". ".join(said))
        self.update()

    @property
    def has_course(self) -> bool:
        """Whether there are two months to draw a line between."""
        return len(self._months) > 1

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Low: it is a glance, and the table says it exactly."""
        return QSize(480, 168)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow is possible."""
        return QSize(260, 168)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints scale, months and lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(figures(12))
        if self._months:
            self._paint_scale(painter)
            self._paint_months(painter)
            left = _LEFT
            for number, one in enumerate(self._series):
                self._paint_line(painter, one, number)
                left = self._paint_name(painter, one, number, left)
        painter.end()

    def _most(self) -> float:
        """The top of the scale: the next tenth above the greatest rate."""
        greatest = max(rate for one in self._series for _, rate in one.points)
        return max(_LEAST_TOP, math.ceil(greatest * 10 - 1e-9) / 10)

    def _box(self) -> QRectF:
        return QRectF(_LEFT, _TOP, max(self.width() - _LEFT - _RIGHT, 40.0), self.height() - _TOP - _BOTTOM)

    def _x(self, month: str) -> float:
        box, place = self._box(), self._months.index(month)
        room = box.width() - _MONTH_WIDTH
        return box.left() + _MONTH_WIDTH / 2 + room * (place / (len(self._months) - 1) if self.has_course else 0.5)

    def _y(self, rate: float) -> float:
        return self._box().bottom() - rate / self._most() * self._box().height()

    def _paint_scale(self, painter: QPainter) -> None:
        box, most = self._box(), self._most()
        for share in (0.0, most / 2, most):
            y = self._y(share)
            painter.setPen(color("line"))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(color("muted"))
            place = QRectF(0, y - 8, _LEFT - 8, 16)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), percent(share))

    def _paint_months(self, painter: QPainter) -> None:
        """Every month that has room; the last one always."""
        fitting = max(int(self._box().width() // _MONTH_WIDTH), 1)
        step = math.ceil(len(self._months) / fitting)
        painter.setPen(color("muted"))
        for month in self._months[::-1][::step]:
            place = QRectF(self._x(month) - _MONTH_WIDTH / 2, self.height() - _BOTTOM + 4, _MONTH_WIDTH, 16)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), month)

    def _paint_line(self, painter: QPainter, one: Series, number: int) -> None:
        token, style = _STYLES[number]
        places = [QPointF(self._x(month), self._y(rate)) for month, rate in one.points]
        painter.setPen(QPen(color(token), 2, style))
        painter.drawPolyline(places)
        for place in places:
            self._paint_mark(painter, place, number)

    def _paint_mark(self, painter: QPainter, place: QPointF, number: int) -> None:
        """A disc for the first line, a square for the second."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(_STYLES[number][0]))
        box = QRectF(place.x() - _MARK, place.y() - _MARK, 2 * _MARK, 2 * _MARK)
        (painter.drawEllipse if number == 0 else painter.drawRect)(box)

    def _paint_name(self, painter: QPainter, one: Series, number: int, left: float) -> float:
        """The mark and what it stands for, over the picture; returns where the next one begins."""
        self._paint_mark(painter, QPointF(left + _MARK, 9), number)
        painter.setPen(color("text"))
        words = series_words(one.language)
        painter.drawText(QPointF(left + 4 * _MARK, 13), words)
        return left + 4 * _MARK + painter.fontMetrics().horizontalAdvance(words) + 24
