"""All consent items with their states, and beneath them what these open: recording, transcription, destinations."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from desktop.interview.consent import FIRST_ITEMS
from desktop.ui.consent.presenter import GATES, ConsentPresenter
from desktop.ui.fonts import font, strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, Rule
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.words import STATE_TONES, consent_state_word

_TITLE_WIDTH = 232


class ItemList(Card):
    """`chosen` carries the place of the item to bring to the front."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(margin=14, spacing=6)
        self._buttons = [Button(look="nav") for _ in FIRST_ITEMS]
        self._chips = [StatusChip() for _ in FIRST_ITEMS]
        self._gates_title = PlainLabel()
        self._gate_labels = [PlainLabel(wrap=True) for _ in GATES]
        self._gate_chips = [StatusChip() for _ in GATES]
        self._build()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for at, (button, chip) in enumerate(zip(self._buttons, self._chips, strict=True)):
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, at=at: self.chosen.emit(at))
            grid.addWidget(button, at, 0)
            grid.addWidget(chip, at, 1, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._gates_title.setFont(strong(13))
        self._gates_title.setContentsMargins(13, 4, 0, 0)
        gates = QGridLayout()
        gates.setContentsMargins(13, 0, 0, 4)
        gates.setColumnStretch(0, 1)
        for at, (label, chip) in enumerate(zip(self._gate_labels, self._gate_chips, strict=True)):
            label.setFont(font(13))
            gates.addWidget(label, at, 0)
            gates.addWidget(chip, at, 1, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(grid)
        self.column.addWidget(Rule())
        self.column.addWidget(self._gates_title)
        self.column.addLayout(gates)

    def show_items(self, presenter: ConsentPresenter) -> None:
        """Shows every item's state and every gate."""
        is_open = presenter.answers.open_gates if presenter.answers else frozenset()
        for at, item in enumerate(presenter.items):
            state = presenter.state_of(item.id)
            title = item.title.get(presenter.language, item.id)
            self._buttons[at].set_words(self._shortened(title), title)
            self._buttons[at].setAccessibleName(f"{title}, {consent_state_word(state)}")
            self._buttons[at].setChecked(at == presenter.at)
            self._chips[at].say(consent_state_word(state), STATE_TONES[state])
        for gate, chip in zip(GATES, self._gate_chips, strict=True):
            chip.say(*((self.tr("Open"), "good") if gate in is_open else (self.tr("Shut"), "calm")))

    def _shortened(self, title: str) -> str:
        return self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _TITLE_WIDTH)

    def retranslate(self) -> None:
        """Says every word again."""
        self._gates_title.setText(self.tr("What this allows now"))
        words = (
            self.tr("Recording"),
            self.tr("Transcription"),
            self.tr("Hand-over to OHCHR Seoul"),
            self.tr("Hand-over to the Records Center"),
        )
        for label, word in zip(self._gate_labels, words, strict=True):
            label.setText(word)
