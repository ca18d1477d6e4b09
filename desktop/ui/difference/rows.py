"""The rows of a difference as a list wants them, and how one is painted: time, then both sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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

from desktop.domain.ids import AccountId
from desktop.i18n.formats import clock_time
from desktop.ui.difference.state import ShownRow
from desktop.ui.difference.words import facts_line, hands_line, side_stretches, spoken_row
from desktop.ui.fonts import figures, font
from desktop.ui.theme import color
from desktop.ui.widgets.marked_text import Stretch, marked_height, marked_layout

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HANDS = Qt.ItemDataRole.UserRole + 1
TIME_WIDTH, GAP, PADDING = 76, 24, 10
NOTE_GAP = 4
_TEXT_PX, _NOTE_PX = 14, 12
Side = tuple[list[Stretch], str]


class RowsModel(QAbstractListModel):
    """One row of the list a row of the difference."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[ShownRow] = ()
        self._names: Mapping[AccountId, str] = {}

    def show_rows(self, rows: Sequence[ShownRow], names: Mapping[AccountId, str]) -> None:
        """Shows other rows; the same ones stay where they are."""
        if rows != self._rows or names != self._names:
            self.beginResetModel()
            self._rows, self._names = rows, names
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, and its words for screen readers."""
        if role == ROW:
            return self._rows[index.row()]
        if role == HANDS:
            return hands_line(self._rows[index.row()], self._names)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken_row(self._rows[index.row()], self._names)
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
            self._heights[key] = max(_height(side, _side_width(width)) for side in self._sides(index)) + 2 * PADDING
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
        left = float(rect.left() + TIME_WIDTH)
        for side in self._sides(index):
            _paint_side(painter, side, QPointF(left, rect.top() + PADDING), width)
            left += width + GAP
        painter.setPen(color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _sides(self, index: Index) -> tuple[Side, Side]:
        """Each side's words, and the note beneath them."""
        row: ShownRow = index.data(ROW)
        nothing = [Stretch(self.tr("(nothing)"))]
        before = [words for line in row.row.first if (words := facts_line(line, row.row.second))]
        after = [words for line in row.row.second if (words := facts_line(line, row.row.first))]
        after += [hands] if (hands := str(index.data(HANDS))) else []
        first, second = side_stretches(row, is_first=True), side_stretches(row, is_first=False)
        return (first or nothing, "\n".join(before)), (second or nothing, "\n".join(after))


def _paint_side(painter: QPainter, side: Side, at: QPointF, width: float) -> None:
    stretches, note = side
    layout = marked_layout(stretches, font(_TEXT_PX), width)
    painter.setPen(color("text"))
    layout.draw(painter, at)
    if note:
        painter.setPen(color("muted"))
        beneath = QPointF(at.x(), at.y() + marked_height(layout) + NOTE_GAP)
        marked_layout([Stretch(note)], font(_NOTE_PX), width).draw(painter, beneath)


def _height(side: Side, width: float) -> int:
    stretches, note = side
    text = marked_height(marked_layout(stretches, font(_TEXT_PX), width))
    return text + (NOTE_GAP + marked_height(marked_layout([Stretch(note)], font(_NOTE_PX), width)) if note else 0)


def _side_width(width: int) -> float:
    return max((width - TIME_WIDTH - GAP - 12) / 2, 80)
