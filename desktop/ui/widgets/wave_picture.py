"""Draws a stretch of an outline into a picture. That takes as long as the picture is wide, not the recording long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from desktop.domain.recording import Marker
from desktop.i18n.formats import clock_time
from desktop.recording.manner import Passage
from desktop.ui.fonts import figures
from desktop.ui.icons import paint_icon
from desktop.ui.markers import MARKER_ICONS
from desktop.ui.theme import color, tokens
from desktop.ui.widgets.outline import Outline, Stretches, columns_of
from desktop.ui.widgets.wave_paint import SCALE_HEIGHT, STEP, at_least_seen, paint_bars, paint_gap, paint_time

MARKER_SIZE = 13.0
_STEPS_MS = (
    1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000,
)  # fmt: skip
_SPEECH_HEIGHT = 3.0


@dataclass(frozen=True, slots=True)
class WavePicture:
    """What is to be seen: the stretch `seen` of `outline`, with a `passage` laid out in it."""

    outline: Outline
    seen: Passage
    passage: Passage | None
    size: QSize
    ratio: float

    @property
    def height(self) -> float:
        """How high the bars stand; the times are below."""
        return float(self.size.height() - SCALE_HEIGHT)

    def x(self, at_ms: float) -> float:
        """Where a moment lies."""
        length_ms = self.seen.to_ms - self.seen.from_ms
        return (at_ms - self.seen.from_ms) / length_ms * self.size.width() if length_ms > 0 else 0.0

    def bars(self, token: str) -> QPixmap:
        """How loud it is, in the color of `token`."""
        return self._drawn(lambda painter: self._paint_bars(painter, token))

    def signs(self) -> QPixmap:
        """What lies over the bars: speech, what is missing, markers, times."""
        return self._drawn(self._paint_signs)

    def paint_passage(self, painter: QPainter) -> None:
        """What lies beneath them: the passage that is laid out, if any."""
        if self.passage is None:
            return
        left, right = max(self.x(self.passage.from_ms), 0.0), min(self.x(self.passage.to_ms), float(self.size.width()))
        if right <= left:
            return
        painter.fillRect(QRectF(left, 0, right - left, self.height), color("accent_soft"))
        painter.setPen(QPen(color("accent"), 2))
        low = self.height - 1
        for x, inward in ((left + 1, 5.0), (right - 1, -5.0)):
            painter.drawPolyline([QPointF(x + inward, 1), QPointF(x, 1), QPointF(x, low), QPointF(x + inward, low)])

    def _drawn(self, paint: Callable[[QPainter], None]) -> QPixmap:
        picture = QPixmap(self.size * self.ratio)
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            paint(painter)
        finally:
            painter.end()  # a picture that goes while it is painted on ends the process
        return picture

    def _paint_bars(self, painter: QPainter, token: str) -> None:
        count = int(self.size.width() // STEP)
        share = count * STEP / max(self.size.width(), 1)
        until = self.seen.from_ms + (self.seen.to_ms - self.seen.from_ms) * share
        bars = self.outline.peaks.bars(self.seen.from_ms, until, count)
        paint_bars(painter, bars, QRectF(0, 0, self.size.width(), self.height), token)

    def _paint_signs(self, painter: QPainter) -> None:
        self._paint_speech(painter)
        self._paint_missing(painter)
        self._paint_markers(painter)
        self._paint_times(painter)

    def _columns(self, stretches: Stretches) -> list[tuple[int, int]]:
        return columns_of(stretches, self.seen.from_ms, self.seen.to_ms, self.size.width())

    def _paint_speech(self, painter: QPainter) -> None:
        for first, end in self._columns(self.outline.speech_ms):
            painter.fillRect(
                QRectF(first, self.height - _SPEECH_HEIGHT, end - first, _SPEECH_HEIGHT), color("info_text")
            )

    def _paint_missing(self, painter: QPainter) -> None:
        gaps = [(at_ms, at_ms + gap.length_ms) for at_ms, gap in self.outline.gaps]
        for stretches, token in ((gaps, "warn_text"), (self.outline.peaks.lost_ms, "danger_text")):
            for first, end in self._columns(stretches):
                left, width = at_least_seen(float(first), float(end - first))
                paint_gap(painter, QRectF(left, 0, width, self.height), token)

    def _paint_markers(self, painter: QPainter) -> None:
        """A line where it lies and its sign above; signs that would cover one another are left out."""
        free_from = -MARKER_SIZE
        for at_ms, marker in self.outline.markers:
            x = self.x(at_ms)
            if free_from <= x <= self.size.width():
                self._paint_marker(painter, x, marker)
                free_from = x + MARKER_SIZE

    def _paint_marker(self, painter: QPainter, x: float, marker: Marker) -> None:
        painter.setPen(QPen(color("danger_text"), 1.5))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height))
        left = min(max(x - MARKER_SIZE / 2, 0.0), self.size.width() - MARKER_SIZE)
        box = QRectF(left, 0, MARKER_SIZE, MARKER_SIZE)
        painter.fillRect(box.adjusted(-1, 0, 1, 1), color("surface"))
        paint_icon(painter, MARKER_ICONS[marker.kind], box, tokens["danger_text"])

    def _paint_times(self, painter: QPainter) -> None:
        length_ms = self.seen.to_ms - self.seen.from_ms
        if length_ms <= 0:
            return
        fitting = max(self.size.width() // 110, 1)
        step = next((s for s in _STEPS_MS if length_ms / s <= fitting), _STEPS_MS[-1])
        painter.setFont(figures(11))
        for at_ms in range(-(-self.seen.from_ms // step) * step, self.seen.to_ms, step):
            x = self.x(at_ms)
            if x < self.size.width() - 44:
                paint_time(painter, QPointF(x, self.height + 3), clock_time(at_ms))
