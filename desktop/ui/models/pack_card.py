"""One pack of this laptop: what it is good for, what the office says of it, its digest, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.transcription.model_decisions import Standing
from desktop.ui.fonts import figures, font, strong
from desktop.ui.models.state import ModelsState, PackRow
from desktop.ui.models.words import choice_words, facts_words, standing_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel

_SMALL_PX = 12
_GROUP = 8


class PackCard(Card):
    """`measure_asked()`, `verify_asked()`, `decided(is_accepted)`, `removal_asked(is_asked)`, `removed()`."""

    measure_asked = Signal()
    verify_asked = Signal()
    decided = Signal(bool)
    removal_asked = Signal(bool)
    removed = Signal()

    def __init__(self, row: PackRow, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=6, parent=parent)
        self.row = row
        self.title, self.words = PlainLabel(), PlainLabel(wrap=True)
        self.facts, self.digest = PlainLabel(look="muted", wrap=True), PlainLabel(look="muted", wrap=True)
        self.question, self.chip = PlainLabel(wrap=True), StatusChip()
        self.accept, self.turn_down = Button("check", "primary"), Button("x", "quiet")
        self.measure, self.verify = Button("list", "quiet"), Button("shield-check", "quiet")
        self.remove, self.keep, self.sure = Button("x", "quiet"), Button("", "quiet"), Button("x", "danger")
        self._state = ModelsState()
        self._build()

    def _build(self) -> None:
        self.title.setFont(strong(16))
        self.facts.setFont(font(_SMALL_PX))
        self.digest.setFont(figures(_SMALL_PX))
        top, first, second = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, stretch=1)
        top.addWidget(self.chip, alignment=Qt.AlignmentFlag.AlignVCenter)
        for part in (self.accept, self.turn_down, self.measure, self.verify, self.remove):
            first.addWidget(part)
        first.addStretch()
        second.addWidget(self.question, stretch=1)
        second.addWidget(self.keep)
        second.addWidget(self.sure)
        self.column.addLayout(top)
        for label in (self.words, self.facts, self.digest):
            self.column.addWidget(label)
        for row in (first, second):
            self.column.addLayout(row)
        self.accept.clicked.connect(lambda: self.decided.emit(True))  # noqa: FBT003 - a signal has no names
        self.turn_down.clicked.connect(lambda: self.decided.emit(False))  # noqa: FBT003
        self.measure.clicked.connect(self.measure_asked)
        self.verify.clicked.connect(self.verify_asked)
        self.remove.clicked.connect(lambda: self.removal_asked.emit(True))  # noqa: FBT003
        self.keep.clicked.connect(lambda: self.removal_asked.emit(False))  # noqa: FBT003
        self.sure.clicked.connect(self.removed)

    def show_state(self, state: ModelsState) -> None:
        """Shows the pack as things are."""
        self._state = state
        row, pack = self.row, self.row.pack
        self.title.setText(row.installed.name)
        self.chip.say(*standing_words(row))
        self.words.setText(choice_words(row))
        self.facts.setText(facts_words(row))
        self.digest.setVisible(pack is not None)
        if pack is not None:
            groups = [pack.content_sha256[at : at + _GROUP] for at in range(0, len(pack.content_sha256), _GROUP)]
            self.digest.setText(" ".join((self.tr("Digest"), *groups)))
        self._show_buttons()

    def _show_buttons(self) -> None:
        state, standing = self._state, self.row.standing
        is_asking, is_idle = state.asking == self.row.installed.path, state.work is None
        is_whole = self.row.pack is not None
        for button in (self.measure, self.verify):
            button.setVisible(is_whole and not is_asking)
            button.setEnabled(is_idle)
        may_decide = state.may_decide and is_whole and not is_asking
        self.accept.setVisible(may_decide and standing in (Standing.UNDECIDED, Standing.TURNED_DOWN))
        self.turn_down.setVisible(may_decide and standing is not Standing.TURNED_DOWN)
        self.remove.setVisible(not is_asking)
        self.remove.setEnabled(is_idle)
        for part in (self.question, self.keep, self.sure):
            part.setVisible(is_asking)
        self._say_buttons()

    def _say_buttons(self) -> None:
        name = self.row.installed.name
        self.accept.set_words(self.tr("Accept for testimonies"), name)
        self.turn_down.set_words(self.tr("Turn down"), name)
        is_measured = self.row.measured is not None
        self.measure.set_words(self.tr("Measure again") if is_measured else self.tr("Measure"), name)
        self.verify.set_words(self.tr("Check"), name)
        self.remove.set_words(self.tr("Remove\u2026"), name)
        self.question.setText(
            self.tr("Remove it from this laptop? Drafts made with it stay. It can be installed again.")
        )
        self.keep.set_words(self.tr("Keep it"), name)
        self.sure.set_words(self.tr("Remove"), name)
