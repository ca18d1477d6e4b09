"""Signs on a line of the transcript: how much of it was heard, and whether it is final or flagged.

A sign is an icon or a length beside a word or a number that says the same: never color alone.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.domain.progress import is_flag_left
from desktop.domain.transcript import Line
from desktop.ui.icons import paint_icon
from desktop.ui.theme import color, tokens

BAR_WIDTH, BAR_HEIGHT = 84.0, 3.0


def paint_share(painter: QPainter, left: float, top: float, share: float) -> None:
    """A thin bar, as full as the line was heard; none where nothing of it was."""
    if share <= 0:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("line"))
    painter.drawRoundedRect(QRectF(left, top, BAR_WIDTH, BAR_HEIGHT), 1.5, 1.5)
    painter.setBrush(color("accent"))
    painter.drawRoundedRect(QRectF(left, top, max(BAR_WIDTH * min(share, 1.0), BAR_HEIGHT), BAR_HEIGHT), 1.5, 1.5)


def paint_sign(painter: QPainter, spot: QRectF, line: Line) -> None:
    """At the right: a check where the line is final, else a triangle where it is flagged."""
    if line.is_final:
        paint_icon(painter, "circle-check", spot, tokens["good_text"])
    elif is_flag_left(line):
        paint_icon(painter, "triangle-alert", spot, tokens["warn_text"])
