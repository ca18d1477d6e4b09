"""Says that passages off the record are kept sealed, and lets a supervisor hear one for a reason that is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.custody.old_copy import REASON_LIMIT
from desktop.i18n.formats import clock_time
from desktop.ui.record.state import AsideLength, Phase, RecordState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel

_CALM = frozenset({Phase.READY, Phase.SEALED})


class ApartStrip(Card):
    """One line until somebody wants to hear; `wanted` carries a passage and the reason, `silence_wanted` its end."""

    wanted = Signal(str, str)
    silence_wanted = Signal()

    def __init__(self, *, may_hear: bool, parent: QWidget | None = None) -> None:
        super().__init__("quiet", margin=10, spacing=8, parent=parent)
        self._may_hear = may_hear
        self.words, self.open = PlainLabel(wrap=True), Button("volume-2", "link")
        self.passage, self.reason = QComboBox(), QLineEdit()
        self.hear, self.silence = Button("play"), Button("square")
        self._field, self._form = Field(self.reason), QWidget()
        self._shown: tuple[AsideLength, ...] = ()
        self._state = RecordState()
        self._build()
        self.setVisible(False)

    def _build(self) -> None:
        self.reason.setMaxLength(REASON_LIMIT)
        head, form = QHBoxLayout(), QHBoxLayout(self._form)
        head.setSpacing(12)
        head.addWidget(Glyph("lock", "muted", 18))
        head.addWidget(self.words, stretch=1)
        for button in (self.silence, self.open):
            head.addWidget(button)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        form.addWidget(self.passage)
        form.addWidget(self._field, stretch=1)
        form.addWidget(self.hear)
        self.column.addLayout(head)
        self.column.addWidget(self._form)
        self._form.setVisible(False)
        self.open.clicked.connect(self._unfold)
        self.hear.clicked.connect(self._ask)
        self.reason.returnPressed.connect(self._ask)
        self.reason.textChanged.connect(lambda text: self.hear.setEnabled(bool(text.strip())))
        self.silence.clicked.connect(self.silence_wanted)

    @property
    def is_unfolded(self) -> bool:
        """Whether somebody is about to say why."""
        return not self._form.isHidden()

    def fold(self) -> None:
        """Back to one line; what was typed is forgotten."""
        self.reason.clear()
        self._form.setVisible(False)

    def show_state(self, state: RecordState) -> None:
        """Hidden while something runs, and where nothing is kept apart."""
        self._state = state
        is_shown = state.phase in _CALM and bool(state.apart)
        if not is_shown:
            self.fold()
        self.setVisible(is_shown)
        self.silence.setVisible(state.apart_id is not None)
        self.open.setVisible(self._may_hear and state.apart_id is None)
        if state.apart != self._shown:
            self._shown = state.apart
            self.passage.clear()
            for aside in state.apart:
                self.passage.addItem(f"{clock_time(aside.at_ms)} ({clock_time(aside.length_ms)})", aside.recording_id)
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        words = self.tr("{n} off the record, kept sealed apart: not in the testimony, the transcript or a bundle.")
        self.words.setText(words.replace("{n}", str(len(self._shown))))
        self.open.set_words(self.tr("Hear one\u2026"), self.tr("A supervisor may, for a reason that the log keeps"))
        self.hear.set_words(self.tr("Hear"))
        self.silence.set_words(self.tr("Silence"))
        self.hear.setEnabled(bool(self.reason.text().strip()))
        self.passage.setAccessibleName(self.tr("Passage"))
        self._field.say(self.tr("Reason, kept in the custody log"))

    def _unfold(self) -> None:
        self._form.setVisible(not self.is_unfolded)
        if self.is_unfolded:
            self.reason.setFocus()

    def _ask(self) -> None:
        if self.reason.text().strip() and self.passage.currentData():
            self.wanted.emit(str(self.passage.currentData()), self.reason.text())
