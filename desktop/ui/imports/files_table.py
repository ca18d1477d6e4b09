"""The files on the list as a table. Keeps what was chosen while the states change beneath."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop.i18n.formats import size
from desktop.ui.imports.state import ImportsState
from desktop.ui.imports.words import name_of, sound_words, state_words
from desktop.ui.widgets.records_table import RecordsTable

_WIDTHS = (0, 90, 150, 112, 184)
_GIVING_WAY, _NARROW_WIDTHS = (1, 2), (0, 0, 0, 112, 160)
_NARROW = 600


class FilesTable(RecordsTable):
    """`picked(numbers)`: the items of the rows that were chosen."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTHS, 34, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._numbers: list[int] = []
        self._shown: object = None
        self._is_filling = False
        self.selectionModel().selectionChanged.connect(self._tell)

    def _share(self) -> None:
        """In a narrow window size and sound give way: beneath the table they are said of the chosen file."""
        is_narrow = self.viewport().width() < _NARROW
        self._widths = _NARROW_WIDTHS if is_narrow else _WIDTHS
        for column in _GIVING_WAY:
            self.setColumnHidden(column, is_narrow)
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        super()._share()

    def show_state(self, state: ImportsState) -> None:
        """Shows every item, in the words of now."""
        goals = {goal.interview.id: goal.interview.witness_code for goal in state.goals}
        own = self.tr("{state} \u00b7 own origin")
        twins, rows = state.twins(), []
        for item in state.items:
            words = state_words(state, item, twins.get(item.number))
            rows.append((
                name_of(item), size(item.size_bytes) if item.size_bytes else "", sound_words(item),
                goals.get(item.interview_id, ""), own.replace("{state}", words) if item.has_own_words else words,
            ))  # fmt: skip
        titles = (self.tr("File"), self.tr("Size"), self.tr("Sound"), self.tr("Goes to"), self.tr("State"))
        numbers = [item.number for item in state.items]
        if (titles, rows) != self._shown:
            is_same_list = self._shown is not None and numbers == self._numbers
            self._shown = (titles, rows)
            if is_same_list:
                self.records.change(rows)
            else:
                self._fill(titles, rows, numbers, state.chosen)

    def _fill(
        self, titles: Sequence[str], rows: Sequence[Sequence[str]], numbers: list[int], chosen: frozenset[int]
    ) -> None:
        place = self.verticalScrollBar().value()
        current = self.currentIndex().row()
        self._is_filling = True
        self._numbers = numbers
        self.show_records(titles, rows)
        selection = QItemSelection()
        for row, number in enumerate(numbers):
            if number in chosen:
                selection.select(self.records.index(row, 0), self.records.index(row, len(titles) - 1))
        model = self.selectionModel()
        if 0 <= current < len(rows):
            model.setCurrentIndex(self.records.index(current, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_filling = False
        self.verticalScrollBar().setValue(place)

    def _tell(self) -> None:
        if not self._is_filling:
            rows = {index.row() for index in self.selectionModel().selectedRows()}
            self.picked.emit(frozenset(self._numbers[row] for row in rows if row < len(self._numbers)))

    def retranslate(self) -> None:
        """Says the words above again when next shown."""
        self._shown = None
        self.setAccessibleName(self.tr("Files to bring in"))
