"""The last half minute of a running recording, moving from right to left. Shows that sound arrives; keeps nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.i18n.formats import clock_time
from desktop.ui.fonts import figures
from desktop.ui.theme import color
from desktop.ui.widgets.wave_paint import SCALE_HEIGHT, STEP, paint_bars, paint_gap, paint_time

BAR_MS = 250
_MARK_MS = 5_000


class LiveWaveform(QWidget):
    """One bar for each quarter of a second of the recording's own time; a pause or a gap is hatched."""

    MOST_BARS = 600

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: deque[float] = deque(maxlen=self.MOST_BARS)
        self._gap_bars: set[int] = set()
        self._number = -1
        self._is_running = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def hear(self, peaks: Sequence[float], elapsed_ms: int, *, gaps_at_ms: Sequence[int] = ()) -> None:
        """The loudest peak at `elapsed_ms` of the recording, and where gaps lie."""
        self._is_running = True
        loudest = max(peaks, default=0.0)
        number = elapsed_ms // BAR_MS
        self._gap_bars = {at_ms // BAR_MS for at_ms in gaps_at_ms}
        if number > self._number:
            missing = min(number - self._number, self.MOST_BARS)
            self._bars.extend([loudest] * missing)
            self._number = number
        elif self._bars:
            self._bars[-1] = max(self._bars[-1], loudest)
        self.update()

    def bars(self) -> list[float]:
        """The loudest peak of each quarter of a second that is kept."""
        return list(self._bars)

    def rest(self) -> None:
        """Forgets what was shown."""
        self._bars.clear()
        self._gap_bars.clear()
        self._number, self._is_running = -1, False
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide and moderately high."""
        return QSize(600, 170)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It gives way first when the window is low."""
        return QSize(200, 70)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints bars, times and the moment now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = float(self.height() - SCALE_HEIGHT)
        fitting = int((self.width() - 8) // STEP)
        shown = list(self._bars)[-fitting:]
        left = self.width() - 6 - len(shown) * STEP
        rest = fitting - len(shown)
        paint_bars(painter, [0.0] * rest, QRectF(left - rest * STEP, 0, rest * STEP, height), "line")
        paint_bars(painter, shown, QRectF(left, 0, len(shown) * STEP, height), "danger")
        self._paint_times(painter, left, len(shown), height)
        if self._is_running:
            painter.setPen(QPen(color("text"), 2))
            painter.drawLine(QPointF(self.width() - 4, 0), QPointF(self.width() - 4, height))
        painter.end()

    def _paint_times(self, painter: QPainter, left: float, count: int, height: float) -> None:
        first = self._number - count + 1
        painter.setFont(figures(11))
        for index in range(count):
            number = first + index
            x = left + index * STEP
            if number in self._gap_bars:
                paint_gap(painter, QRectF(x - STEP / 2, 0, STEP, height))
            if number * BAR_MS % _MARK_MS == 0 and x < self.width() - 46:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                paint_time(painter, QPointF(x, height + 3), clock_time(number * BAR_MS))
