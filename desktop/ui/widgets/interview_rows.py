"""Paints the rows of tables in which an interview is a row: code over name at the left, a chip at the right, figures
between, one rounded shape over the row that is chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.fonts import figures, font, strong
from desktop.ui.theme import color
from desktop.ui.widgets.chip import chip_width, paint_chip

ROW_HEIGHT = 62
TONE = int(Qt.ItemDataRole.UserRole) + 101
"""The role that answers the tone of the chip in the last column."""
IS_QUIET = int(Qt.ItemDataRole.UserRole) + 102
"""The role that answers whether the code is written in quiet ink."""
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
Index = QModelIndex | QPersistentModelIndex


class InterviewRowDelegate(QStyledItemDelegate):
    """For models whose first column is a code and, on a second line, a name; and whose last one is a chip."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """All rows are alike."""
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell, its share of the selection, and the line beneath."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected:
            _paint_selection(painter, QRectF(rect), is_first=index.column() == 0, is_last=_is_last(index))
        else:
            painter.setPen(color("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_selected and index.column() == 0 and self._table.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top() + 10, 3, rect.height() - 20), color("accent"))
        _paint_words(painter, rect.adjusted(12, 0, -4, 0), index)
        painter.restore()


def _is_last(index: Index) -> bool:
    return index.column() == index.model().columnCount() - 1


def _paint_words(painter: QPainter, box: QRect, index: Index) -> None:
    text = str(index.data())
    if _is_last(index):
        left = min(float(box.left()), box.right() - chip_width(text))
        paint_chip(painter, QPointF(left, box.center().y()), text, str(index.data(TONE)))
    elif index.column() == 0:
        _paint_code(painter, box, text, is_quiet=bool(index.data(IS_QUIET)))
    else:
        painter.setFont(figures(14))
        painter.setPen(color("muted"))
        painter.drawText(box, LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width()))


def _paint_code(painter: QPainter, box: QRect, text: str, *, is_quiet: bool) -> None:
    code, _, name = text.partition("\n")
    painter.setFont(strong(15))
    painter.setPen(color("muted" if is_quiet else "text"))
    painter.drawText(box.adjusted(0, 10, 0, -box.height() // 2 + 4), LEFT, code)
    painter.setFont(font(12))
    painter.setPen(color("muted"))
    painter.drawText(box.adjusted(0, box.height() // 2, 0, -8), LEFT, name)


def _paint_selection(painter: QPainter, rect: QRectF, *, is_first: bool, is_last: bool) -> None:
    """One rounded shape over the whole row: each cell paints its part and clips the rest."""
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent_soft"))
    painter.drawRoundedRect(rect.adjusted(0 if is_first else -20, 1, 0 if is_last else 20, -1), 10, 10)
    painter.restore()
