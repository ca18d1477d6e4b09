"""Why masks are set; the masks of the line at hand and of sound, and taking them back; a span of sound by hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.ids import RecordingId
from desktop.domain.redaction import MaskReason
from desktop.i18n.formats import clock_time
from desktop.ui.redaction.state import RedactionState
from desktop.ui.redaction.words import mask_words, reason_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.number_field import NumberField
from desktop.ui.widgets.plain_label import PlainLabel

_REASONS = tuple(MaskReason)
_MOST_ROWS = 30


class ReasonCard(Card):
    """`why_changed(reason, words)` at every change; `lifted(mask id)`."""

    why_changed = Signal(str, str)
    lifted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=10, parent=parent)
        self.reason, self.words = ChoiceField(), QLineEdit()
        self._reason_field, self._words_field = Field(self.reason), Field(self.words)
        self.title, self._rows = PlainLabel(wrap=True), QVBoxLayout()
        self.buttons: list[Button] = []
        for _ in _REASONS:
            self.reason.addItem("")
        self.reason.setCurrentIndex(_REASONS.index(MaskReason.WITNESS_SAFETY))
        for widget in (self._reason_field, self._words_field, self.title):
            self.column.addWidget(widget)
        self.column.addLayout(self._rows)
        self.reason.currentIndexChanged.connect(self._changed)
        self.words.textChanged.connect(self._changed)

    def show_state(self, state: RedactionState) -> None:
        """Lists the masks that can be taken back here."""
        masks = state.masks_at_hand[:_MOST_ROWS]
        self.title.setText(self.tr("Masks in this line, and of sound alone") if masks else "")
        empty(self._rows)
        self.buttons = []
        for mask in masks:
            row, words, button = QWidget(), PlainLabel(mask_words(mask), wrap=True), Button("undo-2", "icon")
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(words, stretch=1)
            line.addWidget(button)
            button.setAccessibleName(self.tr("Take back: {mask}").replace("{mask}", mask_words(mask)))
            button.setToolTip(self.tr("Take back, for the reason in words above"))
            button.clicked.connect(partial(self.lifted.emit, mask.id))
            self.buttons.append(button)
            self._rows.addWidget(row)

    def retranslate(self) -> None:
        """Says every word again."""
        for index, reason in enumerate(_REASONS):
            self.reason.setItemText(index, reason_words(reason))
        self._reason_field.say(self.tr("&Reason"), self.tr("A recipient reads it."))
        self._words_field.say(self.tr("Reason in wor&ds"), self.tr("Stays at the office. No names."))

    def _changed(self) -> None:
        self.why_changed.emit(_REASONS[max(self.reason.currentIndex(), 0)].value, self.words.text())


def _milliseconds(at: int) -> str:
    """Beside the number, the place as a clock tells it."""
    return f" ms \u00b7 {clock_time(at)}"


class SoundCard(Card):
    """A span of sound by hand: `listened(recording, from, to)`, `masked(recording, from, to)`, in milliseconds."""

    listened = Signal(str, int, int)
    masked = Signal(str, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=10, parent=parent)
        self.title, self.recording = PlainLabel(), ChoiceField()
        self.first, self.end = NumberField(_milliseconds), NumberField(_milliseconds)
        self.listen, self.stop, self.set_mask = Button("play"), Button("square", "quiet"), Button("volume-x")
        self._first_field, self._end_field = Field(self.first), Field(self.end)
        self._recordings: tuple[RecordingId, ...] = ()
        for box in (self.first, self.end):
            box.setRange(0, 2**31 - 1)
            box.setSingleStep(100)
        hearing = QHBoxLayout()
        for button in (self.listen, self.stop):
            hearing.addWidget(button)
        for widget in (self.title, self.recording, self._first_field, self._end_field):
            self.column.addWidget(widget)
        self.column.addLayout(hearing)
        self.column.addWidget(self.set_mask)
        self.listen.clicked.connect(lambda: self._tell(self.listened.emit))
        self.set_mask.clicked.connect(lambda: self._tell(self.masked.emit))

    def show_state(self, state: RedactionState) -> None:
        """Offers the recordings; begins at the line at hand."""
        recordings = state.redacted.recordings if state.redacted is not None else ()
        known = tuple(one.recording.id for one in recordings)
        if known != self._recordings:
            self._recordings = known
            self.recording.clear()
            for number, one in enumerate(recordings, start=1):
                length = clock_time(one.recording.format.frames_to_ms(one.seal.frames))
                self.recording.addItem(f"{number} \u00b7 {length}")
        self.recording.setVisible(len(known) > 1)

    def begin_at(self, recording: int, first_ms: int, end_ms: int) -> None:
        """The span of a line that was chosen."""
        self.recording.setCurrentIndex(recording)
        self.first.setValue(first_ms)
        self.end.setValue(end_ms)

    def retranslate(self) -> None:
        """Says every word again."""
        self.title.setText(self.tr("Mask sound alone"))
        self.recording.setAccessibleName(self.tr("Recording"))
        self._first_field.say(self.tr("&From"))
        self._end_field.say(self.tr("T&o"))
        self.listen.set_words(self.tr("Listen"))
        self.stop.set_words(self.tr("Stop"))
        self.set_mask.set_words(self.tr("Mask sound"))

    def _tell(self, emit: Callable[[str, int, int], object]) -> None:
        at = self.recording.currentIndex()
        if 0 <= at < len(self._recordings) and self.first.value() < self.end.value():
            emit(self._recordings[at], self.first.value(), self.end.value())
