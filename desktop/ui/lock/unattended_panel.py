"""The strip over the locked window: that a recording goes on, how long, how much is stored, how loud; and stop.

Shows no name, no code, no place: whoever looks at a locked laptop learns nothing of the witness.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import clock_time, size
from desktop.ui.fonts import figures, strong
from desktop.ui.lock.unattended_presenter import Going, UnattendedPresenter
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.level_meter import LevelMeter
from desktop.ui.widgets.plain_label import PlainLabel

POLL_MS = 200
_METER_WIDTH = 420


class UnattendedPanel(QWidget):
    """Hidden unless a recording goes on behind the lock. F9 stops it."""

    def __init__(self, presenter: UnattendedPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.chip, self.clock = StatusChip(), PlainLabel()
        self.words, self.meter = PlainLabel(wrap=True), LevelMeter()
        self.stop = Button("square", "danger")
        self._heard: object = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.clock.setFont(figures(30, strong().weight()))
        self.meter.setMaximumWidth(_METER_WIDTH)
        card = Card(margin=14, spacing=6)
        row = QHBoxLayout()
        row.setSpacing(18)
        for widget in (self.chip, self.clock):
            row.addWidget(widget)
        row.addWidget(self.meter, stretch=1)
        row.addStretch()
        row.addWidget(self.stop)
        card.column.addLayout(row)
        card.column.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 32, 0)
        column.addWidget(card)

    def _connect(self) -> None:
        self._presenter.changed = self.retranslate
        self.stop.clicked.connect(self._presenter.stop)
        QShortcut(QKeySequence("F9"), self, self._presenter.stop)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._presenter.poll)

    def retranslate(self) -> None:
        """Shows the presenter's state, in the language in force."""
        state = self._presenter.state
        self.setVisible(state.going is not Going.NOTHING)
        self.chip.say(*self._chip_words(state.going))
        elapsed_ms = state.status.elapsed_ms if state.status is not None else 0
        self.clock.setText(clock_time(elapsed_ms))
        self.clock.setAccessibleName(self.tr("Elapsed time"))
        self.words.setText(self._words(state.going))
        self.meter.setAccessibleName(self.tr("Level of each channel in decibels"))
        self.stop.set_words(self.tr("Stop  \u00b7  F9"), self.tr("Stops the recording; it is sealed after unlocking"))
        self.stop.setVisible(state.going in (Going.ON, Going.ENDING))
        self.stop.setEnabled(state.going is Going.ON)
        self._follow(state.going)

    def _follow(self, going: Going) -> None:
        status = self._presenter.state.status
        self.meter.setVisible(going is Going.ON)
        if going is not Going.ON:
            self._timer.stop()
            return
        if not self._timer.isActive():
            self.meter.rest(1)
            self._timer.start()
        if status is not None and status is not self._heard:
            self._heard = status
            self.meter.hear(status.peaks if str(status.state) == "recording" else (0.0,) * len(status.peaks))

    def _chip_words(self, going: Going) -> tuple[str, str]:
        status = self._presenter.state.status
        state = str(status.state) if status is not None else ""
        if going is Going.ON and status is not None and status.off_record != "no":
            return self.tr("Off the record"), "warn"
        if going is Going.ON and state == "paused":
            return self.tr("Break"), "warn"
        if going is Going.ON and state == "no_signal":
            return self.tr("No sound arrives"), "warn"
        return {
            Going.ON: (self.tr("Recording continues"), "danger"),
            Going.ENDING: (self.tr("Stopping"), "info"),
            Going.ENDED: (self.tr("Recording stopped"), "good"),
            Going.LOST: (self.tr("Recorder lost"), "danger"),
        }.get(going, ("", "calm"))

    def _words(self, going: Going) -> str:
        if going is Going.ENDED:
            return self.tr("Everything up to the stop is stored. It is sealed as soon as the vault is unlocked.")
        if going is Going.LOST:
            return self.tr("What it stored is safe. It is sealed as soon as the vault is unlocked.")
        status = self._presenter.state.status
        if status is None:
            return self.tr("The vault is locked. The recording goes on and is being stored.")
        words = self.tr("The vault is locked. Stored on this laptop: {size}, up to {time}")
        return words.replace("{size}", size(status.stored_bytes)).replace("{time}", clock_time(status.stored_ms))
