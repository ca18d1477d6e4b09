"""The table of interviews: a model over the presenter's rows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from desktop.i18n.formats import clock_time, day
from desktop.ui.interviews.presenter import InterviewRow
from desktop.ui.widgets.interview_rows import LEFT, TONE, Index
from desktop.ui.words import STAGE_TONES, language_word, stage_word


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
        if role == TONE:
            return STAGE_TONES[self._rows[index.row()].stage]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self._rows[index.row()], Column(index.column()))
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
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
