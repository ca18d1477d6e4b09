"""Lays out the text of one line: plain text, wrapped, with the words the machine doubted underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from desktop.domain.transcript import Line, Word
from desktop.ui.theme import color

DOUBTED_BELOW = 0.5
LINE_GAP = 4.0


def doubted(text: str, words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where in `text` the words lie that the machine was unsure of: (start, length)."""
    found, at = [], 0
    for word in words:
        bare = word.text.strip()
        start = text.find(bare, at) if bare else -1
        if start < 0:
            continue
        at = start + len(bare)
        if word.probability < DOUBTED_BELOW:
            found.append((start, len(bare)))
    return found


def laid_out(line: Line, text: str, font: QFont, width: float) -> QTextLayout:
    """A layout of `text` at most `width` wide. Doubt is marked only while the machine's own words stand."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if not line.revisions and text == line.segment.text:
        layout.setFormats([_mark(start, length) for start, length in doubted(text, line.segment.words)])
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


def _mark(start: int, length: int) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = start, length
    shape = QTextCharFormat()
    shape.setBackground(color("warn_soft"))
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    shape.setUnderlineColor(color("warn_text"))
    mark.format = shape
    return mark
