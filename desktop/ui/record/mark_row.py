"""A button and a key for each kind of marker, and a calm word that it was made; the note's line opens in its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.recording import MarkerKind
from desktop.i18n.formats import clock_time
from desktop.ui.fonts import strong
from desktop.ui.markers import MARKER_ICONS, marker_word
from desktop.ui.record.note_line import NoteLine
from desktop.ui.record.record_keys import Key, with_key
from desktop.ui.record.state import RecordState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel

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
        self.said, self.line, self._top = PlainLabel(look="muted"), NoteLine(), QStackedWidget()
        self.said.setFont(strong(14))
        self._top.addWidget(self.said)
        self._top.addWidget(self.line)
        self._top.setFixedHeight(40)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._top)
        column.addLayout(self._grid)
        for at, (kind, button) in enumerate(self.buttons.items()):
            self._grid.addWidget(button, at // 2, at % 2)
            button.clicked.connect(lambda _=False, kind=kind: self._press(kind))
        self.line.left.connect(lambda: self._top.setCurrentWidget(self.said))
        self._state = RecordState()
        self.retranslate()

    def open_line(self) -> None:
        """For a few words; a second time brings the keyboard back to it."""
        if self._state.may_act:
            self._top.setCurrentWidget(self.line)
            self.line.open()

    def show_state(self, state: RecordState) -> None:
        """Shows the last marker for a moment."""
        if not state.may_act and self._state.may_act:
            self.line.leave()
        self._state = state
        for button in self.buttons.values():
            button.setEnabled(state.may_act)
        marker = state.just_marked
        if marker is None:
            self.said.setText(self.tr("Markers") if state.may_act else "")
            self.said.set_look("muted")
            return
        words = self.tr("Marked at {time}: {what}").replace("{time}", clock_time(self._at_ms(marker.at_frame)))
        self.said.setText(words.replace("{what}", marker_word(marker.kind)))
        self.said.set_look("accent")

    def retranslate(self) -> None:
        """Says everything again."""
        for kind, button in self.buttons.items():
            button.set_words(with_key(marker_word(kind), _KEYS[kind]))
        self.line.retranslate()
        self.show_state(self._state)

    def _at_ms(self, frame: int) -> int:
        return self._state.format.frames_to_ms(frame)

    def _press(self, kind: MarkerKind) -> None:
        if kind is MarkerKind.NOTE:
            self.open_line()
        else:
            self.marked.emit(kind)
