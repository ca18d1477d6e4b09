"""Paints one row of the list. Text is painted as text, never as markup; nothing is said by color alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line
from desktop.i18n.formats import clock_time
from desktop.ui.fonts import figures, font, strong
from desktop.ui.icons import paint_icon
from desktop.ui.theme import color, tokens
from desktop.ui.transcripts.line_text import height_of
from desktop.ui.transcripts.row_look import (
    GAP,
    MARKS_WIDTH,
    PADDING,
    TEXT_LEFT,
    RowLook,
    columns,
    second_layout,
    text_layout,
)
from desktop.ui.transcripts.words import speaker_words

_TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def paint_row(painter: QPainter, rect: QRect, look: RowLook, *, is_chosen: bool) -> None:
    """Time and speaker at the left, text and translation in the middle, marks at the right."""
    _paint_ground(painter, rect, is_chosen=is_chosen, is_heard=look.is_heard)
    _paint_when(painter, rect, look)
    below = _paint_text(painter, rect, look)
    if look.is_translated:
        _paint_second(painter, rect, look, below)
    if look.line.segment.flags and not look.line.revisions:
        spot = QRectF(rect.right() - MARKS_WIDTH + 4, rect.top() + PADDING, 18, 18)
        paint_icon(painter, "triangle-alert", spot, tokens["warn_text"])


def _paint_ground(painter: QPainter, rect: QRect, *, is_chosen: bool, is_heard: bool) -> None:
    box = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if is_chosen or is_heard:
        painter.setBrush(color("accent_soft" if is_chosen else "raised"))
        painter.drawRoundedRect(box, 9, 9)
    if is_heard:
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5)


def _paint_when(painter: QPainter, rect: QRect, look: RowLook) -> None:
    line, left, top = look.line, rect.left() + 15, rect.top() + PADDING
    painter.setFont(strong(12))
    painter.setPen(color(_speaker_ink(line)))
    width = TEXT_LEFT - 20
    speaker = painter.fontMetrics().elidedText(speaker_words(line), Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(left, top, width, 18), _TOP_LEFT, speaker)
    painter.setFont(figures(13))
    painter.setPen(color("muted"))
    words = f"{clock_time(line.segment.start_ms)}  {line.language.upper()}"
    painter.drawText(QRectF(left, top + 18, width, 18), _TOP_LEFT, words)
    if look.is_heard:
        paint_icon(painter, "volume-2", QRectF(rect.left() + TEXT_LEFT - 26, top, 16, 16), tokens["accent_text"])


def _paint_text(painter: QPainter, rect: QRect, look: RowLook) -> float:
    """The text and what is noted of it; says where that ends."""
    layout = text_layout(look, rect.width())
    left, top = rect.left() + columns(look, rect.width())[0][0], float(rect.top() + PADDING)
    painter.setPen(color("text"))
    layout.draw(painter, QPointF(left, top))
    below = top + height_of(layout)
    if look.notes:
        _paint_notes(painter, (left, below + 4), look)
        below += 20
    return below


def _paint_notes(painter: QPainter, at: tuple[float, float], look: RowLook) -> None:
    left, top = at
    painter.setFont(font(12))
    for note in look.notes:
        paint_icon(painter, note.icon, QRectF(left, top + 1, 13, 13), tokens[note.ink])
        painter.setPen(color(note.ink))
        width = painter.fontMetrics().horizontalAdvance(note.words)
        painter.drawText(QRectF(left + 19, top, width + 2, 16), int(Qt.AlignmentFlag.AlignVCenter), note.words)
        left += 19 + width + 14


def _paint_second(painter: QPainter, rect: QRect, look: RowLook, below: float) -> None:
    layout, (left, width) = second_layout(look, rect.width()), columns(look, rect.width())[1]
    top = float(rect.top() + PADDING) if look.is_paned else below + GAP
    is_stale = look.translated is not None and look.translated.is_stale
    painter.setPen(color("warn_text" if is_stale else "text" if look.is_paned else "muted"))
    layout.draw(painter, QPointF(rect.left() + left, top))
    if look.second_note:
        painter.setFont(font(12))
        painter.setPen(color("warn_text" if is_stale else "muted"))
        box = QRectF(rect.left() + left, top + height_of(layout) + 4, width, 16)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), look.second_note)


def _speaker_ink(line: Line) -> str:
    """The word says who it is; the ink only lets the witness and lines that nobody said anything of stand apart."""
    if line.speaker is Speaker.UNKNOWN:
        return "accent_text" if line.segment.channel % 2 else "muted"
    return "accent_text" if line.speaker is Speaker.WITNESS else "text"
