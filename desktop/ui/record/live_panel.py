"""The middle of the screen while recording: time, what is safely stored, the sound of now, and its level."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.recording import AudioFormat, Gap
from desktop.i18n.formats import clock_time, duration, size
from desktop.ui.fonts import figures, strong
from desktop.ui.language import language_now
from desktop.ui.record.advice import Advice, LevelAdvice
from desktop.ui.record.state import Phase, RecordState
from desktop.ui.widgets.level_meter import LevelMeter
from desktop.ui.widgets.live_waveform import LiveWaveform
from desktop.ui.widgets.plain_label import PlainLabel

_RESERVE_MS = 3_600_000


class LivePanel(QWidget):
    """Follows the recorder's own word; everything painted here is also said in words or numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock, self.stored, self.room = PlainLabel(), PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.advice_words = PlainLabel(look="muted", wrap=True)
        self.wave, self.meter = LiveWaveform(), LevelMeter()
        self._advice, self._said = LevelAdvice(), Advice.LISTENING
        self._state = RecordState()
        self._heard_status: object = None
        self._build()

    def _build(self) -> None:
        self.clock.setFont(figures(66, strong().weight()))
        self.stored.setFont(strong(15))
        self.clock.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch(1)
        for label in (self.clock, self.stored, self.room):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(16)
        column.addWidget(self.wave, stretch=4)
        column.addSpacing(14)
        column.addWidget(self.meter)
        column.addWidget(self.advice_words)
        column.addStretch(1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leaves room for the buttons beneath."""
        return QSize(640, 360)

    def show_state(self, state: RecordState) -> None:
        """Shows the recorder's latest word; each is heard once."""
        status, self._state = state.status, state
        if status is None or state.phase not in {Phase.RECORDING, Phase.STOPPING}:
            self._rest(state)
        elif status is not self._heard_status:
            self._heard_status = status
            is_sounding = str(status.state) == "recording"
            self.meter.hear(status.peaks if is_sounding else (0.0,) * len(status.peaks))
            self._said = self._advice.hear(status.peaks) if is_sounding else Advice.LISTENING
            self.wave.hear(status.peaks, status.elapsed_ms, gaps_at_ms=_moments(state.gaps, state.format))
        self.retranslate()

    def _rest(self, state: RecordState) -> None:
        if self._heard_status is not None or len(self.meter.levels) != state.format.channels:
            self.meter.rest(state.format.channels)
            self.wave.rest()
            self._advice.rest()
        self._heard_status, self._said = None, Advice.LISTENING

    def retranslate(self) -> None:
        """Says everything again."""
        self.meter.setAccessibleName(self.tr("Level of each channel in decibels"))
        self.wave.setAccessibleName(self.tr("Sound of the last seconds"))
        status = self._state.status
        self.clock.setText(_clock(status.elapsed_ms if status is not None else 0))
        self.clock.setAccessibleName(self.tr("Elapsed time"))
        self.clock.setEnabled(status is not None)
        self.stored.setText(self._stored_words())
        self._say_room()
        self.advice_words.setText(self._advice_words())

    def _stored_words(self) -> str:
        status = self._state.status
        if status is None:
            return self.tr("Nothing is recorded until you press Record.")
        words = self.tr("Encrypted and stored on this laptop: {size}, up to {time}")
        return words.replace("{size}", size(status.stored_bytes)).replace("{time}", clock_time(status.stored_ms))

    def _say_room(self) -> None:
        room_ms = self._state.room_ms
        if room_ms is None:
            self.room.setText("")
            return
        is_short = room_ms < _RESERVE_MS
        words = self.tr("Almost no room: {time} left on this disk") if is_short else self.tr("Room for {time} more")
        self.room.setText(words.replace("{time}", duration(_rounded(room_ms), language_now())))
        look = "danger" if is_short else "muted"
        if self.room.property("look") != look:
            self.room.setProperty("look", look)
            self.room.style().unpolish(self.room)
            self.room.style().polish(self.room)

    def _advice_words(self) -> str:
        status = self._state.status
        if self._state.is_lost:
            return self.tr("The recorder is gone. What it stored is safe: press Stop to seal it.")
        if status is not None and str(status.state) == "no_signal":
            return self.tr("No sound arrives. Check the microphone and its cable; what was stored is safe.")
        return {
            Advice.LISTENING: "",
            Advice.GOOD: self.tr("Good level."),
            Advice.QUIET: self.tr("Very quiet. Move the microphone closer."),
            Advice.LOUD: self.tr("Too loud. Move the microphone further away."),
        }[self._said]


def _clock(elapsed_ms: int) -> str:
    text = clock_time(elapsed_ms)
    return text if elapsed_ms >= 3_600_000 else f"0:{text}"


def _moments(gaps: tuple[Gap, ...], audio_format: AudioFormat) -> list[int]:
    return [audio_format.frames_to_ms(gap.at_frame) for gap in gaps]


def _rounded(room_ms: int) -> int:
    return room_ms - room_ms % (3_600_000 if room_ms > 10 * 3_600_000 else 60_000)
