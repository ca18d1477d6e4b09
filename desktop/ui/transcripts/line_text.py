"""Lays out the text of one line: plain text, wrapped at words, and finds which letter lies beneath a point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

LINE_GAP = 4.0


def laid_out(text: str, font: QFont, width: float, formats: Sequence[QTextLayout.FormatRange] = ()) -> QTextLayout:
    """A layout of `text` at most `width` wide. Formats of ink and ground change no width."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    top = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        row.setPosition(QPointF(0, top))
        top += row.height() + LINE_GAP
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> float:
    """How high the laid-out text is."""
    last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
    return last.position().y() + last.height() if last is not None else 0.0


def place_at(layout: QTextLayout, point: QPointF) -> int | None:
    """The place in the text beneath a point of the layout; None where no text lies."""
    for number in range(layout.lineCount()):
        row = layout.lineAt(number)
        top = row.position().y() - LINE_GAP / 2
        if top <= point.y() < top + row.height() + LINE_GAP:
            is_inside = 0 <= point.x() <= row.naturalTextWidth()
            return int(row.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)) if is_inside else None
    return None
