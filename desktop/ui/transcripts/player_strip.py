"""Above the lines: play and pause, the outline of all and of a part, where one is, and how one listens."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import clock_time
from desktop.ui.fonts import figures, strong
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.pedal_row import PedalRow
from desktop.ui.transcripts.pedals import Pedals
from desktop.ui.transcripts.places import place_words
from desktop.ui.transcripts.player_controls import PlayerControls
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.waveform import Waveform


class PlayerStrip(Card):
    """Follows `listening` and `pedals`."""

    def __init__(self, listening: Listening, pedals: Pedals, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(margin=12, spacing=4, parent=parent)
        self._listening, self._keys = listening, keys
        self.button, self.wave = Button("play", "primary"), Waveform(height=46)
        self.part = Waveform(height=70, steps_ms=(1_000, 5_000))
        self.position, self.length = PlainLabel(), PlainLabel(look="muted")
        self.controls, self.pedal_row = PlayerControls(listening, keys), PedalRow(pedals)
        self._shown: object = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.button.setFixedSize(QSize(48, 48))
        self.button.setStyleSheet("border-radius: 24px; padding: 0;")
        self.position.setFont(figures(17, strong().weight()))
        self.length.setFont(figures(13))
        times = QVBoxLayout()
        times.setSpacing(0)
        times.addStretch()
        for label in (self.position, self.length):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setMinimumWidth(70)
            times.addWidget(label)
        times.addStretch()
        waves = QVBoxLayout()
        waves.setSpacing(2)
        waves.addWidget(self.wave)
        waves.addWidget(self.part)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.button)
        row.addLayout(waves, stretch=1)
        row.addLayout(times)
        self.column.addLayout(row)
        self.column.addWidget(self.controls)
        self.column.addWidget(self.pedal_row)
        self.pedal_row.hide()

    def _connect(self) -> None:
        self.button.clicked.connect(self._listening.play_or_pause)
        for wave in (self.wave, self.part):
            wave.words_of = place_words
            wave.sought.connect(self._listening.go_to)
            wave.marked.connect(self._listening.hearing.lay_out)
        self.controls.pedals_wanted.connect(self.pedal_row.setVisible)

    def show_listening(self) -> None:
        """Shows outline, position, manner, and what the button does."""
        listening = self._listening
        if listening.outline is not self._shown:
            self._shown = listening.outline
            self.wave.show_outline(listening.outline)
            self.part.show_outline(listening.outline)
        self.part.show_stretch(listening.page.seen)
        for wave in (self.wave, self.part):
            wave.show_passage(listening.hearing.passage)
            wave.show_position(listening.position_ms)
        self.position.setText(clock_time(listening.position_ms))
        self.length.setText(f"/ {clock_time(listening.length_ms)}")
        self.setEnabled(listening.length_ms > 0)
        self.controls.show_listening()
        self._show_button()

    def _show_button(self) -> None:
        is_playing = self._listening.is_playing
        words = self.tr("Pause") if is_playing else self.tr("Play")
        if self.button.accessibleName() != words:
            self.button.set_icon("pause" if is_playing else "play")
            self.button.setAccessibleName(words)
            self.button.setToolTip(f"{words}  \u00b7  {self._keys.key(Duty.PLAY_OR_PAUSE)}")

    def retranslate(self) -> None:
        """Says everything again."""
        self.wave.setAccessibleName(self.tr("Sound of the recording. Arrows move by five seconds."))
        self.part.setAccessibleName(self.tr("Sound around this place. Arrows move by one second."))
        passage = self.tr("Draw over it to lay out a passage")
        keys = f"{self._keys.key(Duty.BEGIN_PASSAGE)}  {self._keys.key(Duty.END_PASSAGE)}"
        for wave in (self.wave, self.part):
            wave.setToolTip(f"{passage}  \u00b7  {keys}")
        self.controls.retranslate()
        self.pedal_row.retranslate()
        self.button.setAccessibleName("")
        self.show_listening()
