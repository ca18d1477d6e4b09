"""The rows of a difference as a list wants them, and how one is painted: time, then both sides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.i18n.formats import clock_time
from desktop.ui.difference.state import ShownRow
from desktop.ui.difference.words import facts_line, side_stretches, spoken_row
from desktop.ui.fonts import figures, font
from desktop.ui.theme import color
from desktop.ui.widgets.marked_text import Stretch, marked_height, marked_layout

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
TIME_WIDTH, GAP, PADDING = 76, 24, 10
_TEXT_PX, _NOTE_PX = 14, 12


class RowsModel(QAbstractListModel):
    """One row of the list a row of the difference."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[ShownRow] = ()

    def show_rows(self, rows: Sequence[ShownRow]) -> None:
        """Shows other rows; the same ones stay where they are."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, and its words for screen readers."""
        if role == ROW:
            return self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken_row(self._rows[index.row()])
        return None


class RowDelegate(QStyledItemDelegate):
    """Keeps the heights it has worked out."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[int, int], int] = {}

    def forget(self) -> None:
        """Other rows, or other words: every height is worked out anew."""
        self._heights.clear()

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as the longer side."""
        width = self._view.viewport().width()
        key = (index.row(), width)
        if key not in self._heights:
            row: ShownRow = index.data(ROW)
            self._heights[key] = max(self._height(row, width, is_first=side) for side in (True, False)) + 2 * PADDING
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints time, both sides, and a line between."""
        row: ShownRow = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("raised"))
        painter.setFont(figures(_NOTE_PX + 1))
        painter.setPen(color("muted"))
        place = QRectF(rect.left() + 12, rect.top() + PADDING, TIME_WIDTH - 12, 20)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), clock_time(row.row.start_ms))
        width = _side_width(rect.width())
        for is_first, left in ((True, rect.left() + TIME_WIDTH), (False, rect.left() + TIME_WIDTH + width + GAP)):
            self._paint_side(painter, row, QPointF(left, rect.top() + PADDING), width, is_first=is_first)
        painter.setPen(color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_side(self, painter: QPainter, row: ShownRow, at: QPointF, width: float, *, is_first: bool) -> None:
        layout = marked_layout(_stretches(row, self.tr("(nothing)"), is_first=is_first), font(_TEXT_PX), width)
        painter.setPen(color("text"))
        layout.draw(painter, at)
        note = _note(row, is_first=is_first)
        if note:
            painter.setPen(color("muted"))
            beneath = QPointF(at.x(), at.y() + marked_height(layout) + 4)
            marked_layout([Stretch(note)], font(_NOTE_PX), width).draw(painter, beneath)

    def _height(self, row: ShownRow, width: int, *, is_first: bool) -> int:
        side = _side_width(width)
        text = marked_height(
            marked_layout(_stretches(row, self.tr("(nothing)"), is_first=is_first), font(_TEXT_PX), side)
        )
        note = _note(row, is_first=is_first)
        return text + (4 + marked_height(marked_layout([Stretch(note)], font(_NOTE_PX), side)) if note else 0)


def _stretches(row: ShownRow, nothing: str, *, is_first: bool) -> list[Stretch]:
    return side_stretches(row, is_first=is_first) or [Stretch(nothing)]


def _note(row: ShownRow, *, is_first: bool) -> str:
    mine, theirs = (row.row.first, row.row.second) if is_first else (row.row.second, row.row.first)
    return "\n".join(words for line in mine if (words := facts_line(line, theirs)))


def _side_width(width: int) -> float:
    return max((width - TIME_WIDTH - GAP - 12) / 2, 80)
