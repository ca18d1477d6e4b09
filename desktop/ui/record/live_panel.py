"""The middle of the screen while recording: few, large things, to be read in a glance from beside the witness."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.recording import AudioFormat, Gap
from desktop.i18n.formats import clock_time
from desktop.ui.fonts import figures, font, strong
from desktop.ui.record.advice import Advice, LevelAdvice
from desktop.ui.record.away_card import AwayCard
from desktop.ui.record.headline import Headline
from desktop.ui.record.standing_words import (
    behind_words,
    clock_words,
    level_words,
    power_words,
    room_words,
    stored_words,
)
from desktop.ui.record.state import Phase, RecordState
from desktop.ui.widgets.level_meter import LevelMeter
from desktop.ui.widgets.live_waveform import LiveWaveform
from desktop.ui.widgets.plain_label import PlainLabel

_LARGEST, _SMALLEST = 104, 38
_EMS_OF_A_TIME = 5  # 0:00:00, and a little more
_ROW, _LOW_ROW = 24.0, 14.0
_LOW, _LOWEST, _TINY = 400, 300, 240  # pixels of height below which picture, details and advice give way


class LivePanel(QWidget):
    """Follows the recorder's own word; everything painted here is also said in words or numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline, self.clock, self.stored = Headline(), PlainLabel(), PlainLabel(wrap=True)
        self.facts, self.advice_words = PlainLabel(look="muted", wrap=True), PlainLabel(look="muted", wrap=True)
        self.away = AwayCard()
        self.wave, self.meter = LiveWaveform(), LevelMeter(_ROW)
        self._advice, self._said = LevelAdvice(), Advice.LISTENING
        self._state = RecordState()
        self._heard_status: object = None
        self._build()

    def _build(self) -> None:
        self.stored.setFont(strong(19))
        self.advice_words.setFont(strong(17))
        self.clock.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.facts.setFont(font(13))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.headline)
        column.addWidget(self.away)
        for label in (self.clock, self.stored, self.facts):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.meter)
        column.addWidget(self.advice_words)
        column.addWidget(self.wave, stretch=4)
        column.addStretch(1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leaves room for the buttons beneath."""
        return QSize(640, 360)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The time is as large as there is room for."""
        super().resizeEvent(event)
        self._arrange()

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
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        """Away from the record there is no level to look at, and what that means must not be overlooked."""
        is_away = self._state.is_away
        self.away.setVisible(is_away)
        self.meter.setVisible(not is_away)
        self.advice_words.setVisible(not is_away and self.height() >= _TINY)
        self.wave.setVisible(not is_away and self.height() >= _LOW)
        self.facts.setVisible(not is_away and self.height() >= _LOWEST)
        self._fit()

    def _fit(self) -> None:
        is_low = self.height() < _LOWEST
        self.meter.set_row(_LOW_ROW if is_low else _ROW)
        by_height = self.height() // (5 if self._state.is_away or is_low else 4)
        pixels = max(_SMALLEST, min(_LARGEST, by_height, self.width() // _EMS_OF_A_TIME))
        if self.clock.font().pixelSize() != pixels:
            self.clock.setFont(figures(pixels, strong().weight()))

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
        state, status = self._state, self._state.status
        self.clock.setText(_clock(status.elapsed_ms if status is not None else 0))
        self.clock.setAccessibleName(self.tr("Elapsed time"))
        self.clock.setEnabled(status is not None)
        self.clock.set_look("muted" if state.is_away else "")
        self.headline.show_state(state)
        self.away.show_state(state)
        self.stored.setText(stored_words(state))
        facts = (behind_words(state), room_words(state), power_words(state), clock_words(state))
        self.facts.setText(" \u00b7 ".join(words for words in facts if words))
        words, look = level_words(state, self._said)
        self.advice_words.setText(words)
        self.advice_words.set_look(look)


def _clock(elapsed_ms: int) -> str:
    text = clock_time(elapsed_ms)
    return text if elapsed_ms >= 3_600_000 else f"0:{text}"


def _moments(gaps: tuple[Gap, ...], audio_format: AudioFormat) -> list[int]:
    return [audio_format.frames_to_ms(gap.at_frame) for gap in gaps]
