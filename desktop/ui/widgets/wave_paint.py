"""Strokes of which outlines of sound are painted, of a recording that runs and of one that is sealed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from desktop.ui.theme import color

BAR, STEP = 3.0, 5.0
SCALE_HEIGHT = 18
_NARROWEST = 4.0


def paint_bars(
    painter: QPainter,
    bars: Sequence[float] | Sequence[Sequence[float]] | npt.NDArray[np.float32],
    box: QRectF,
    token: str,
) -> None:
    """One rounded bar for each value of 0 to 1, from the left of `box`, around its middle.

    With two values for each bar, of two channels, the first rises above the middle and the second hangs below it.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(token))
    middle, most = box.center().y(), box.height() / 2 - 2
    values = np.asarray(bars, dtype=np.float32)
    for index, value in enumerate(values if values.ndim == 2 else values[:, np.newaxis]):
        above, below = (max(float(v) ** 0.6 * most, BAR / 2) for v in (value[0], value[-1]))
        painter.drawRoundedRect(QRectF(box.left() + index * STEP + 1, middle - above, BAR, above + below), 1.5, 1.5)


def paint_gap(painter: QPainter, box: QRectF, token: str = "warn_text") -> None:  # noqa: S107 - a color
    """A hatched stretch: here something is missing."""
    painter.fillRect(box, color("surface"))
    painter.setPen(QPen(color(token), 1))
    painter.setBrush(QBrush(color(token), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_time(painter: QPainter, at: QPointF, text: str) -> None:
    """A short tick and a time beside it."""
    painter.setPen(color("outline"))
    painter.drawLine(QPointF(at.x() + 0.5, at.y() + 2), QPointF(at.x() + 0.5, at.y() + 9))
    painter.setPen(color("muted"))
    painter.drawText(QPointF(at.x() + 5, at.y() + 10), text)


def at_least_seen(x: float, width: float) -> tuple[float, float]:
    """Left edge and width of something that may be too narrow to be seen."""
    return (x, width) if width >= _NARROWEST else (x - (_NARROWEST - width) / 2, _NARROWEST)
