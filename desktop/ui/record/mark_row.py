"""A button and a key for each kind of marker; the line for a note opens above them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.recording import MarkerKind
from desktop.ui.markers import MARKER_ICONS, marker_word
from desktop.ui.record.note_line import NoteLine
from desktop.ui.record.record_keys import Key, with_key
from desktop.ui.record.state import RecordState
from desktop.ui.widgets.buttons import Button

_KEYS = {
    MarkerKind.IMPORTANT: Key.IMPORTANT,
    MarkerKind.DISTRESS: Key.DISTRESS,
    MarkerKind.INTERPRETER: Key.INTERPRETER,
    MarkerKind.NOTE: Key.NOTE,
}


class MarkRow(QWidget):
    """`marked` carries a kind without words; the note's line says what was written."""

    marked = Signal(MarkerKind)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {kind: Button(MARKER_ICONS[kind]) for kind in MarkerKind}
        self.line = NoteLine()
        self.line.setVisible(False)
        self._grid, self._columns = QGridLayout(), 0
        self._grid.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addLayout(self._grid)
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _=False, kind=kind: self._press(kind))
        self.line.left.connect(self.line.hide)
        self._state = RecordState()
        self.retranslate()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In one row where there is room, else in two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        columns = 4 if 4 * (widest + self._grid.spacing()) <= self.width() else 2
        if columns == self._columns:
            return
        self._columns = columns
        for at, button in enumerate(self.buttons.values()):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, at // columns, at % columns)

    def open_line(self) -> None:
        """For a few words; a second time brings the keyboard back to it."""
        if self._state.may_act:
            self.line.show()
            self.line.open()

    def show_state(self, state: RecordState) -> None:
        """A recording that ends takes the line with it."""
        if not state.may_act and self._state.may_act:
            self.line.leave()
        self._state = state
        for button in self.buttons.values():
            button.setEnabled(state.may_act)
            button.setVisible(not state.is_away)  # what must be read then needs the room; the keys go on working

    def retranslate(self) -> None:
        """Says everything again."""
        for kind, button in self.buttons.items():
            button.set_words(with_key(marker_word(kind), _KEYS[kind]))
        self._arrange()
        self.line.retranslate()
        self.show_state(self._state)

    def _press(self, kind: MarkerKind) -> None:
        if kind is MarkerKind.NOTE:
            self.open_line()
        else:
            self.marked.emit(kind)
