"""At the left: the destinations, each with a word that says whether its key was compared with the recipient."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.destination import Destination
from desktop.ui.export.state import ExportState
from desktop.ui.fonts import strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel


class DestinationsCard(Card):
    """`chosen(destination_id)`, and `add` to be connected."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=18, spacing=10, parent=parent)
        self._title, self._none = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.add = Button("plus")
        self.entries: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._state = ExportState()
        self._shown: object = None
        self._title.setFont(strong(16))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(self._rows)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.column.addWidget(self._title)
        self.column.addWidget(self._none)
        self.column.addWidget(area, stretch=1)
        self.column.addWidget(self.add)

    def show_state(self, state: ExportState) -> None:
        """Shows destinations and choice."""
        shown = (state.destinations, state.chosen, state.may_keep, state.work is None)
        self._state = state
        if shown != self._shown:
            self._shown = shown
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._state
        self._title.setText(self.tr("Destinations"))
        self.add.set_words(self.tr("Add a destination\u2026"))
        self.add.setVisible(state.may_keep)
        self.add.setEnabled(state.work is None)
        self._none.setVisible(not state.destinations)
        self._none.setText(
            self.tr("None yet. Add the recipient with the public key it gave you.")
            if state.may_keep
            else self.tr("None yet. A custodian or a supervisor adds them.")
        )
        had_focus = any(button.hasFocus() for button in self.entries)
        empty(self._rows)
        self.entries = [self._entry(destination) for destination in state.destinations]
        for button in self.entries:
            if had_focus and button.isChecked():
                button.setFocus()

    def _entry(self, destination: Destination) -> Button:
        button, chip = Button(look="choice"), StatusChip()
        button.setCheckable(True)
        button.setChecked(destination.id == self._state.chosen)
        button.setEnabled(self._state.work is None)
        button.setStyleSheet("text-align: left; padding: 0 12px;")
        button.setFixedHeight(40)
        shown = self.fontMetrics().elidedText(destination.title, Qt.TextElideMode.ElideRight, 230)
        button.set_words(shown, destination.title)
        is_verified = destination.is_verified
        state_words = self.tr("Key verified") if is_verified else self.tr("Key not verified")
        chip.say(state_words, "good" if is_verified else "warn")
        button.setAccessibleName(f"{destination.title}, {state_words}")
        button.clicked.connect(partial(self.chosen.emit, destination.id))
        self._rows.addWidget(button)
        self._rows.addWidget(chip)
        self._rows.addSpacing(4)
        return button
