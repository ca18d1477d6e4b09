"""The queue of reviews as a table: a model over the rows, and a delegate that paints them. Own work is quiet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.domain.ids import AccountId
from desktop.i18n.formats import clock_time, moment
from desktop.review.overview import ReviewStage
from desktop.ui.fonts import figures, font, strong
from desktop.ui.review.state import ReviewRow
from desktop.ui.theme import color
from desktop.ui.transcripts.review_words import STAGE_TONES, review_stage_word
from desktop.ui.widgets.chip import chip_width, paint_chip

ROW_HEIGHT = 62
Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class Column(IntEnum):
    """The columns in order."""

    INTERVIEW = 0
    SINCE = 1
    LENGTH = 2
    HEARD = 3
    STAGE = 4


class ReviewModel(QAbstractTableModel):
    """Shows rows; holds nothing else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[ReviewRow] = ()
        self._names: Mapping[AccountId, str] = {}

    def show_rows(self, rows: Sequence[ReviewRow], names: Mapping[AccountId, str]) -> None:
        """Replaces the rows where they are others."""
        if rows != self.rows or names != self._names:
            self.beginResetModel()
            self.rows, self._names = rows, names
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; screen readers get the same."""
        if role == ROW:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self.rows[index.row()], Column(index.column()))
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Interview"), self.tr("Since"), self.tr("Length"), self.tr("Heard"), self.tr("Review"))[
                section
            ]
        return None

    def _text(self, row: ReviewRow, column: Column) -> str:
        overview = row.overview
        if column is Column.INTERVIEW:
            return f"{row.interview.witness_code}\n{self._names.get(row.by, row.by)}"
        if column is Column.SINCE:
            return moment(row.since) if row.since is not None else ""
        if column is Column.LENGTH:
            return clock_time(overview.figures.length_ms)
        if column is Column.HEARD:
            return self._heard(row)
        return review_stage_word(overview.stage)

    def _heard(self, row: ReviewRow) -> str:
        overview = row.overview
        if overview.is_own:
            return self.tr("own work")
        if overview.stage is not ReviewStage.WAITING or not overview.may_judge:
            return ""
        return f"{overview.heard} / {len(overview.sample)}"


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: code over name at the left, a chip at the right, figures between."""

    def __init__(self, table: QTableView) -> None:
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
        text, row = str(index.data()), index.data(ROW)
        if not isinstance(row, ReviewRow):
            return
        if index.column() == Column.STAGE:
            tone = STAGE_TONES[row.overview.stage]
            room = min(float(box.left()), box.right() - chip_width(text))
            paint_chip(painter, QPointF(room, box.center().y()), text, tone)
            return
        if index.column() != Column.INTERVIEW:
            painter.setFont(figures(14))
            painter.setPen(color("muted"))
            painter.drawText(
                box, _LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            )
            return
        code, _, name = text.partition("\n")
        painter.setFont(strong(15))
        painter.setPen(color("text" if row.overview.may_judge else "muted"))
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
