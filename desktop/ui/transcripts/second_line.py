"""The translation beneath a line in the list: small and quiet, with who made it, and a mark where it is stale."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from desktop.domain.transcript import Line
from desktop.ui.fonts import font
from desktop.ui.theme import color
from desktop.ui.transcripts.line_text import height_of, laid_out

GAP = 5
_PX = 13


def second_height(line: Line, text: str, width: float) -> int:
    """How much room it takes beneath a line; none where there is nothing."""
    return int(height_of(laid_out(line, text, font(_PX), width))) + GAP if text else 0


def paint_second(
    painter: QPainter, line: Line, text: str, place: tuple[float, float, float], *, is_stale: bool
) -> None:
    """Paints it at `place`: left, top and width."""
    left, top, width = place
    layout = laid_out(line, text, font(_PX), width)
    painter.setPen(color("warn_text" if is_stale else "muted"))
    layout.draw(painter, QPointF(left, top))
