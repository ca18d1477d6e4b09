"""Choosing what is queued: interviews with recordings that have no draft yet, and the model that is to hear them.

What consent keeps out is shown, with the items it lacks, and can't be chosen.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import clock_time, day
from desktop.i18n.model_words import about, caveat_words, quality_words, time_words
from desktop.ui.fonts import font, strong
from desktop.ui.language import language_now
from desktop.ui.queue.state import Candidate, PackChoice, QueueState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled

_SMALL_PX = 12


class CandidateRow(QWidget):
    """An interview to be ticked."""

    def __init__(self, candidate: Candidate) -> None:
        super().__init__()
        self.candidate = candidate
        self.tick, self.note = QCheckBox(), PlainLabel(look="muted")
        self.tick.setEnabled(not candidate.missing)
        self.note.setFont(font(_SMALL_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tick)
        row.addStretch()
        row.addWidget(self.note)
        self.retranslate()

    def retranslate(self) -> None:
        """Says it again."""
        one = self.candidate
        self.tick.setText(f"{one.witness_code} \u00b7 {day(one.opened_at)}")
        if one.missing:
            words = self.tr("Not agreed to automatic transcription ({items})").replace(
                "{items}", ", ".join(one.missing)
            )
        else:
            count = len(one.recordings)
            words = self.tr("1 recording") if count == 1 else self.tr("{n} recordings").replace("{n}", str(count))
            words = f"{words} \u00b7 {clock_time(one.length_ms)}"
        self.note.setText(words)
        self.tick.setAccessibleDescription(words)


class AddingCard(Card):
    """`asked(interview ids, pack)`, `left()` and `packs_wanted()`."""

    asked = Signal(object, object)
    left = Signal()
    packs_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=10, parent=parent)
        self._title, self.words, self.none = PlainLabel(), PlainLabel(look="muted", wrap=True), PlainLabel(wrap=True)
        self.model, self.all = ChoiceField(), QCheckBox()
        self.add, self.back, self.packs = Button("plus", "primary"), Button("chevron-left", "quiet"), Button("", "link")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._state = QueueState()
        self._shown: object = None
        self.rows: list[CandidateRow] = []
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(17))
        self._field = Field(self.model)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        area = Scrolled(self._list)
        bottom = QHBoxLayout()
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.packs)
        bottom.addWidget(self.add)
        for widget in (self._title, self._field, self.words, self.all, self.none):
            self.column.addWidget(widget)
        self.column.addWidget(area, stretch=1)
        self.column.addLayout(bottom)
        self.model.currentIndexChanged.connect(self._render)
        self.all.clicked.connect(self._tick_all)
        self.back.clicked.connect(self.left)
        self.packs.clicked.connect(self.packs_wanted)
        self.add.clicked.connect(self._ask)

    @property
    def chosen(self) -> list[Candidate]:
        """The interviews that are ticked."""
        return [row.candidate for row in self.rows if row.tick.isChecked()]

    def show_state(self, state: QueueState) -> None:
        """Shows interviews and packs."""
        self._state = state
        if state.candidates is not None and state.candidates != self._shown:
            self._shown = state.candidates
            self._fill(state.candidates)
        names = [choice.pack.name for choice in self._choices()]
        if [self.model.itemText(at) for at in range(self.model.count())] != names:
            self.model.clear()
            self.model.addItems(names)
        self._render()

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Recordings without a draft"))
        self._field.say(self.tr("&Model"))
        self.all.setText(self.tr("&All that may be transcribed"))
        self.back.set_words(self.tr("Back"))
        self.packs.set_words(self.tr("Model packs\u2026"))
        for row in self.rows:
            row.retranslate()
        self._render()

    def _choices(self) -> list[PackChoice]:
        return [choice for choice in self._state.packs if choice.standing.may_hear]

    def _choice(self) -> PackChoice | None:
        choices, at = self._choices(), self.model.currentIndex()
        return choices[at] if 0 <= at < len(choices) else None

    def _fill(self, candidates: tuple[Candidate, ...]) -> None:
        empty(self._column)
        self.all.setChecked(False)
        self.rows = [CandidateRow(candidate) for candidate in candidates]
        for row in self.rows:
            self._column.addWidget(row)
            row.tick.toggled.connect(self._render)
        self._column.addStretch()

    def _tick_all(self) -> None:
        for row in self.rows:
            if row.tick.isEnabled():
                row.tick.setChecked(self.all.isChecked())

    def _ask(self) -> None:
        choice = self._choice()
        if choice is not None and self.chosen:
            self.asked.emit([one.interview_id for one in self.chosen], choice.pack)

    def _render(self) -> None:
        choice, chosen = self._choice(), self.chosen
        self._field.setVisible(choice is not None)
        self.words.setText(self._model_words(choice))
        self.none.setText("" if self.rows else self.tr("Every sealed recording has a complete draft."))
        self.none.setVisible(not self.rows)
        self.all.setVisible(any(row.tick.isEnabled() for row in self.rows))
        self.all.setChecked(bool(chosen) and all(row.tick.isChecked() for row in self.rows if row.tick.isEnabled()))
        self.add.setEnabled(choice is not None and bool(chosen))
        length_ms = sum(one.length_ms for one in chosen)
        if choice is not None and chosen and choice.factor is not None:
            words = self.tr("Add: about {time}").replace(
                "{time}", about(round(length_ms * choice.factor), language_now())
            )
        else:
            words = self.tr("Add to the queue")
        self.add.set_words(words)

    def _model_words(self, choice: PackChoice | None) -> str:
        if choice is None:
            return (
                self.tr("A custodian has to decide on the model packs of this laptop first.")
                if self._state.packs
                else self.tr("There is no model pack on this laptop yet. Install one.")
            )
        language = language_now()
        return " ".join(
            (
                quality_words(choice.pack.family.value, language),
                time_words(choice.factor, language),
                caveat_words(language),
            )
        )
