"""At the left: the interview's recordings, how far each transcript is, and the queue that makes machine drafts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n.formats import clock_time, duration, moment
from desktop.i18n.model_words import about
from desktop.ui.fonts import figures, font, strong
from desktop.ui.language import language_now
from desktop.ui.queue.state import Running
from desktop.ui.queue.words import job_fault_words, lack_words
from desktop.ui.transcripts.channel_card import ChannelCard
from desktop.ui.transcripts.state import DraftState, RecordingRow, TranscriptsState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel


class RecordingEntry(QFrame):
    """One recording. Click, or Space on its button, shows its transcript."""

    def __init__(self, row: RecordingRow, *, is_chosen: bool) -> None:
        super().__init__()
        self.row = row
        self.button = Button(look="choice")
        self.button.setCheckable(True)
        self.button.setChecked(is_chosen)
        self.chip, self.progress = StatusChip(), QProgressBar()
        self.note, self.cancel = PlainLabel(look="muted", wrap=True), Button("x", "quiet")
        self.progress.setTextVisible(False)
        self.note.setFont(figures(12))
        self.button.setStyleSheet("text-align: left; padding: 6px 10px;")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(self.button)
        column.addWidget(self.chip)
        column.addWidget(self.progress)
        column.addWidget(self.note)
        column.addWidget(self.cancel, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_progress(self, running: Running | None) -> None:
        """Says how far it is."""
        row = self.row
        when = moment(row.recording.started_at)
        self.button.set_words(f"{when}\n{clock_time(row.length_ms)}" if row.seal else when)
        self.button.setAccessibleName(f"{when}, {clock_time(row.length_ms)}")
        is_running = running is not None and running.recording_id == row.recording.id
        self.chip.say(*self._state_words(is_running=is_running))
        self.progress.setVisible(is_running)
        self.cancel.setVisible(row.is_waiting or is_running)
        self.cancel.set_words(self.tr("Cancel"))
        self.note.setText("")
        if is_running and running is not None:
            self._show_running(running)
        elif row.job is not None and row.job.state == "failed":
            self.note.setText(job_fault_words(row.job)[0])
        elif row.job is not None:
            self.note.setText(lack_words(row.job))
        self.note.setVisible(bool(self.note.text()))

    def _show_running(self, running: Running) -> None:
        self.progress.setRange(0, running.total_ms // 1000)
        self.progress.setValue(running.done_ms // 1000)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel.setEnabled(not running.is_stopping)
        done = f"{clock_time(running.done_ms)} / {clock_time(running.total_ms)}" if running.total_ms else ""
        left = ""
        if running.is_stopping:
            left = self.tr("stopping")
        elif running.left_ms is not None:
            left = self.tr("about {time} left").replace("{time}", duration(running.left_ms, language_now()))
        self.note.setText("\n".join(part for part in (done, left) if part))

    def _state_words(self, *, is_running: bool) -> tuple[str, str]:
        row = self.row
        for holds, words, tone in (
            (row.seal is None, self.tr("Still recording"), "danger"),
            (is_running and row.is_translating, self.tr("Translating"), "info"),
            (is_running, self.tr("Transcribing"), "info"),
            (row.is_waiting, self.tr("Waiting"), "info"),
            (row.draft is DraftState.COMPLETE, self.tr("Transcript complete"), "good"),
            (row.job is not None and row.job.state == "failed", self.tr("Failed"), "warn"),
            (row.draft is DraftState.PARTIAL, self.tr("Not finished"), "warn"),
        ):
            if holds:
                return words, tone
        return self.tr("No transcript yet"), "calm"


class RecordingsPanel(Card):
    """`chosen(recording_id)`, `asked(pack number)`, `cancelled(row)`, `pack_wanted()`, `glossary_wanted()`."""

    chosen = Signal(str)
    asked = Signal(int)
    cancelled = Signal(object)
    pack_wanted = Signal()
    glossary_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=10, parent=parent)
        self._title, self._model_title = PlainLabel(), PlainLabel()
        self.packs, self.start, self.other = QComboBox(), Button("captions"), Button("folder-open", "quiet")
        self.glossary = Button("book-open-text", "quiet")
        self.why, self.channels = PlainLabel(look="muted", wrap=True), ChannelCard()
        self._rows = QVBoxLayout()
        self.entries: list[RecordingEntry] = []
        self._shown: object = None
        self._state = TranscriptsState()
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        self._model_title.setFont(strong(13))
        self.why.setFont(font(12))
        self.packs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.packs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
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
        self.column.addWidget(area, stretch=1)
        for widget in (self.channels, self._model_title, self.packs, self.start, self.why):
            self.column.addWidget(widget)
        self.column.addWidget(self.glossary)
        self.column.addWidget(self.other)
        self.start.clicked.connect(lambda: self.asked.emit(self.packs.currentIndex()))
        self.packs.currentIndexChanged.connect(self._say_why)
        self.glossary.clicked.connect(self.glossary_wanted)
        self.other.clicked.connect(self.pack_wanted)

    def show_state(self, state: TranscriptsState) -> None:
        """Shows recordings, packs and progress."""
        shown = (state.recordings, state.chosen)
        self._state = state
        if shown != self._shown:
            self._shown = shown
            self._make_entries(state)
        for entry in self.entries:
            entry.show_progress(state.running)
        self.channels.show_state(state)
        if [self.packs.itemText(at) for at in range(self.packs.count())] != [pack.name for pack in state.packs]:
            self.packs.clear()
            self.packs.addItems([pack.name for pack in state.packs])
        self._say_why()

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Recordings"))
        self._model_title.setText(self.tr("Machine draft"))
        self.packs.setAccessibleName(self.tr("Model pack"))
        self.start.set_words(self.tr("Transcribe"))
        self.glossary.set_words(self.tr("Glossary\u2026"))
        self.other.set_words(self.tr("Model packs\u2026"))
        for entry in self.entries:
            entry.show_progress(self._state.running)
        self.channels.retranslate()
        self._say_why()

    def _say_why(self) -> None:
        state, row = self._state, self._state.row
        why = ""
        if not state.may_transcribe and state.is_loaded:
            why = self.tr("The witness has not agreed to automatic transcription.")
        elif not state.packs:
            why = (
                self.tr("A custodian has to decide on the model packs of this laptop first.")
                if state.undecided
                else self.tr("There is no model pack on this laptop yet. Install one.")
            )
        elif row is not None and row.draft is DraftState.COMPLETE:
            why = self.tr("A new draft would be laid beside the present one.")
        else:
            why = " ".join(part for part in (self._takes(), self._second()) if part)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.packs.setVisible(bool(state.packs))
        is_ready = row is not None and row.seal is not None and not row.is_waiting
        self.start.setEnabled(state.may_transcribe and bool(state.packs) and is_ready)

    def _takes(self) -> str:
        """How long the chosen recording takes with the chosen pack, where this laptop was measured."""
        at, row = self.packs.currentIndex(), self._state.row
        if row is None or row.seal is None or not 0 <= at < len(self._state.packs):
            return ""
        factor = self._state.factors.get(self._state.packs[at].sha256)
        if factor is None:
            return ""
        length_ms = round(row.length_ms * factor)
        return self.tr("Takes about {time} on this laptop.").replace("{time}", about(length_ms, language_now()))

    def _second(self) -> str:
        """Who reads doubts again. How many there will be, nobody knows before: the time is not said."""
        at = self.packs.currentIndex()
        name = self._state.seconds.get(self._state.packs[at].sha256) if 0 <= at < len(self._state.packs) else None
        if name is None:
            return ""
        return self.tr("Places in doubt are read again with {model}, which adds to it.").replace("{model}", name)

    def _make_entries(self, state: TranscriptsState) -> None:
        had_focus = any(entry.button.hasFocus() for entry in self.entries)
        empty(self._rows)
        self.entries = [RecordingEntry(row, is_chosen=row.recording.id == state.chosen) for row in state.recordings]
        for entry in self.entries:
            self._rows.addWidget(entry)
            entry.button.clicked.connect(partial(self.chosen.emit, entry.row.recording.id))
            entry.cancel.clicked.connect(partial(self.cancelled.emit, entry.row))
            if had_focus and entry.button.isChecked():
                entry.button.setFocus()
