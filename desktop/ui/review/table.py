"""The queue of reviews as a table: a model over the rows. Own work is quiet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from desktop.domain.ids import AccountId
from desktop.i18n.formats import clock_time, moment
from desktop.review.overview import ReviewStage
from desktop.ui.review.state import ReviewRow
from desktop.ui.transcripts.review_words import STAGE_TONES, review_stage_word
from desktop.ui.widgets.interview_rows import IS_QUIET, LEFT, TONE, Index

ROW = Qt.ItemDataRole.UserRole


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
        row = self.rows[index.row()]
        if role in (ROW, TONE, IS_QUIET):
            return {ROW: row, TONE: STAGE_TONES[row.overview.stage], IS_QUIET: not row.overview.may_judge}[role]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, Column(index.column()))
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
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
