"""A plain table of records: a model over rows of text, and a view that looks like our cards."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_LEFT_OVER = 0.25  # of the width, at least, for the column that takes what is left
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
Index = QModelIndex | QPersistentModelIndex


def plain_tip(text: str) -> str:
    """A tip that shows `text` as it is: Qt would read what looks like markup, and a file's name may look like it."""
    return f"<span>{escape(text)}</span>" if "<" in text else text


class RecordsModel(QAbstractTableModel):
    """Rows of text under words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._titles: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Replaces titles and rows."""
        self.beginResetModel()
        self._titles, self._rows = titles, rows
        self.endResetModel()

    def change(self, rows: Sequence[Sequence[str]]) -> None:
        """Other words in as many rows: what is chosen and seen stays."""
        self._rows = rows
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._titles) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many columns."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, and as a tip too: a narrow window may cut it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._rows[index.row()][index.column()])
        return _LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


class RecordsTable(QTableView):
    """The view. `widths` gives every column's width in pixels; the column with 0 takes what is left."""

    def __init__(self, widths: Sequence[int], row_height: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths = widths
        self.records = RecordsModel(self)
        self.setModel(self.records)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def show_records(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Shows titles and rows."""
        at = max(self.currentIndex().row(), 0)
        self.records.show(titles, rows)
        for column, width in enumerate(self._widths):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            self.horizontalHeader().setSectionResizeMode(column, mode)
        self._share()
        if rows:
            self.selectRow(min(at, len(rows) - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A narrow window narrows every column alike."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        header = self.horizontalHeader()
        asked = enumerate(self._widths[: self.records.columnCount()])
        wanted = {column: max(width, header.sectionSizeHint(column)) for column, width in asked if width}
        room = self.viewport().width() * (1 - _LEFT_OVER)
        scale = min(1.0, room / sum(wanted.values())) if wanted else 1.0
        for column, width in wanted.items():
            self.setColumnWidth(column, round(width * scale))
