"""The table of interviews: a model over the presenter's rows, and a delegate that paints them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
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
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.i18n.formats import clock_time, day
from desktop.ui.fonts import figures, font, strong
from desktop.ui.interviews.presenter import InterviewRow
from desktop.ui.theme import color
from desktop.ui.widgets.chip import paint_chip
from desktop.ui.words import STAGE_TONES, language_word, stage_word

ROW_HEIGHT = 62
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in order."""

    INTERVIEW = 0
    DAY = 1
    LENGTH = 2
    LANGUAGES = 3
    STAGE = 4


class InterviewsModel(QAbstractTableModel):
    """Shows rows; holds nothing else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[InterviewRow] = ()

    def show_rows(self, rows: Sequence[InterviewRow]) -> None:
        """Replaces the rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, at: int) -> InterviewRow:
        """The row `at`."""
        return self._rows[at]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; screen readers get the same."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self._rows[index.row()], Column(index.column()))
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Interview"),
                self.tr("Date"),
                self.tr("Recorded"),
                self.tr("Language"),
                self.tr("Stage"),
            )[section]
        return None

    @staticmethod
    def _text(row: InterviewRow, column: Column) -> str:
        return {
            Column.INTERVIEW: f"{row.interview.witness_code}\n{row.interviewer_name}",
            Column.DAY: day(row.interview.opened_at),
            Column.LENGTH: clock_time(row.length_ms) if row.length_ms else "",
            Column.LANGUAGES: " · ".join(language_word(code) for code in row.interview.languages),
            Column.STAGE: stage_word(row.stage),
        }[column]


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: code over interviewer at the left, a chip at the right, quiet figures between."""

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
            _paint_selection(painter, QRectF(rect), Column(index.column()))
        else:
            painter.setPen(color("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_selected and index.column() == Column.INTERVIEW and self._table.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top() + 10, 3, rect.height() - 20), color("accent"))
        self._paint_words(painter, rect.adjusted(12, 0, -4, 0), index)
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, box: QRect, index: Index) -> None:
        text = str(index.data())
        if index.column() == Column.STAGE:
            model = index.model()
            assert isinstance(model, InterviewsModel)  # noqa: S101 - this delegate is made for this model
            paint_chip(
                painter,
                QPointF(box.left(), box.center().y()),
                text,
                STAGE_TONES[model.row_at(index.row()).stage],
            )
            return
        if index.column() != Column.INTERVIEW:
            painter.setFont(figures(14))
            painter.setPen(color("muted"))
            painter.drawText(box, _LEFT, text)
            return
        code, _, name = text.partition("\n")
        painter.setFont(strong(15))
        painter.setPen(color("text"))
        painter.drawText(box.adjusted(0, 10, 0, -box.height() // 2 + 4), _LEFT, code)
        painter.setFont(font(12))
        painter.setPen(color("muted"))
        painter.drawText(box.adjusted(0, box.height() // 2, 0, -8), _LEFT, name)


def _paint_selection(painter: QPainter, rect: QRectF, column: Column) -> None:
    """One rounded shape over the whole row: each cell paints its part and clips the rest."""
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent_soft"))
    left = 0 if column is Column.INTERVIEW else -20
    right = 0 if column is Column.STAGE else 20
    painter.drawRoundedRect(rect.adjusted(left, 1, right, -1), 10, 10)
    painter.restore()
