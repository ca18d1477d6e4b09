"""At the left while open: the people behind the code, the time that is left, and the way to close at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.identity import IdentityRecord
from desktop.i18n.formats import clock_time
from desktop.ui.fonts import strong
from desktop.ui.identity.state import IdentityState
from desktop.ui.identity.words import kind_word, person_title
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.plain_label import PlainLabel

_WIDEST = 270


class PeopleCard(Card):
    """`chosen(person_id)`; `add` and `close_now` to be connected."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=10, parent=parent)
        self._code, self._left = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._code.setFont(strong(16))
        self.entries: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.add, self.close_now = Button("user-plus"), Button("lock")
        self.column.addWidget(self._code)
        self.column.addWidget(self._left)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.add)
        self.column.addStretch(1)
        self.column.addWidget(self.close_now)
        self._state = IdentityState()
        self._at = ""
        self._shown: object = None

    def show_state(self, state: IdentityState, at: str) -> None:
        """Shows the people; `at` is the one in front."""
        self._state, self._at = state, at
        self._say_left()
        shown = (state.people, state.code, at)
        if shown != self._shown:
            self._shown = shown
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        self._code.setText(self._state.code)
        self.add.set_words(self.tr("&Add somebody\u2026"))
        self.close_now.set_words(self.tr("C&lose now"))
        self._say_left()
        empty(self._rows)
        self.entries = [self._entry(record) for record in self._state.people]

    def _say_left(self) -> None:
        words = self.tr("Closes by itself in {time}, and when you leave this screen.")
        self._left.setText(words.replace("{time}", clock_time(self._state.left_ms)))

    def _entry(self, record: IdentityRecord) -> Button:
        button = Button(look="choice")
        button.setCheckable(True)
        button.setChecked(record.person_id == self._at)
        button.setStyleSheet("text-align: left; padding: 0 12px;")
        words = f"{person_title(record.person)}  \u00b7  {kind_word(record.person.kind)}"
        button.set_words(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST), words)
        button.setAccessibleName(words)
        button.clicked.connect(partial(self.chosen.emit, record.person_id))
        self._rows.addWidget(button)
        return button
