"""One job of the queue: whose recording, how far, why not, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.i18n.formats import clock_time, moment
from desktop.ui.fonts import font, strong
from desktop.ui.queue.state import JobRow, Running
from desktop.ui.queue.words import job_fault_words, lack_words, left_words, progress_words, state_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel

_SMALL_PX = 12


class JobCard(Card):
    """`moved(steps)`, `cancelled()` and `retried()` come from its buttons."""

    moved = Signal(int)
    cancelled = Signal()
    retried = Signal()

    def __init__(self, row: JobRow, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, spacing=6, parent=parent)
        self.row = row
        self.title, self.about, self.note = PlainLabel(), PlainLabel(look="muted"), PlainLabel(look="muted", wrap=True)
        self.chip, self.progress = StatusChip(), QProgressBar()
        self.up, self.down = Button("", "quiet"), Button("", "quiet")
        self.cancel, self.retry = Button("x", "quiet"), Button("rotate-cw")
        self._build()

    def _build(self) -> None:
        self.title.setFont(strong(15))
        self.about.setFont(font(_SMALL_PX))
        self.progress.setTextVisible(False)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.about)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addLayout(words, stretch=1)
        for part in (self.chip, self.up, self.down, self.retry, self.cancel):
            top.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(top)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.note)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.cancel.clicked.connect(self.cancelled)
        self.retry.clicked.connect(self.retried)

    def show_progress(self, running: Running | None, *, is_first: bool, is_last: bool) -> None:
        """Says how far it is. `is_first` and `is_last` are among those that wait."""
        row, job = self.row, self.row.job
        is_running = running is not None and running.recording_id == job.recording_id and job.is_waiting
        self.title.setText(f"{row.witness_code} \u00b7 {moment(row.recorded_at)}")
        kind = self.tr("Translation") if job.kind.value == "translate" else ""
        self.about.setText(" \u00b7 ".join(part for part in (kind, clock_time(row.length_ms), job.model_name) if part))
        self.chip.say(*state_words(row, is_running=is_running))
        self.progress.setVisible(is_running)
        self.progress.setAccessibleName(self.tr("Progress"))
        can_move = job.is_waiting and not is_running
        self.up.setVisible(can_move and not is_first)
        self.down.setVisible(can_move and not is_last)
        self.cancel.setVisible(job.is_waiting)
        self.cancel.setEnabled(not (is_running and running is not None and running.is_stopping))
        self.retry.setVisible(job.state.value in ("failed", "cancelled"))
        self.note.setText(self._note(running if is_running else None))
        self.note.setVisible(bool(self.note.text()))
        self._say_buttons()
        if is_running and running is not None:
            self.progress.setRange(0, max(running.total_ms // 1000, 0))
            self.progress.setValue(running.done_ms // 1000)

    def _note(self, running: Running | None) -> str:
        if running is not None:
            return progress_words(running)
        if self.row.is_failed:
            return " ".join(job_fault_words(self.row.job))
        if self.row.job.is_waiting:
            done = self.row.done_ms
            words = self.tr("{time} of it is done and kept").replace("{time}", clock_time(done)) if done else ""
            return " \u00b7 ".join(part for part in (words, left_words(self.row.left_ms)) if part)
        return lack_words(self.row.job)

    def _say_buttons(self) -> None:
        code = self.row.witness_code
        self.up.set_words(self.tr("Earlier"), code)
        self.down.set_words(self.tr("Later"), code)
        self.cancel.set_words(self.tr("Cancel"), code)
        self.retry.set_words(self.tr("Try again"), code)
