"""Above the lines: play and stop, the outline of the recording, and where one is in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import clock_time
from desktop.ui.fonts import figures, strong
from desktop.ui.transcripts.listening import Listening
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.waveform import Waveform


class PlayerStrip(Card):
    """Follows `listening`."""

    def __init__(self, listening: Listening, parent: QWidget | None = None) -> None:
        super().__init__(margin=12, spacing=0, parent=parent)
        self._listening = listening
        self.button, self.wave = Button("play", "primary"), Waveform()
        self.position, self.length = PlainLabel(), PlainLabel(look="muted")
        self._shown: object = None
        self._build()

    def _build(self) -> None:
        self.button.setFixedSize(QSize(48, 48))
        self.button.setStyleSheet("border-radius: 24px; padding: 0;")
        self.position.setFont(figures(17, strong().weight()))
        self.length.setFont(figures(13))
        times = QVBoxLayout()
        times.setSpacing(0)
        for label in (self.position, self.length):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setMinimumWidth(76)
            times.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.button)
        row.addWidget(self.wave, stretch=1)
        row.addLayout(times)
        self.column.addLayout(row)
        self.button.clicked.connect(self._listening.play_or_stop)
        self.wave.sought.connect(self._listening.go_to)

    def show_listening(self) -> None:
        """Shows outline, position and what the button does."""
        listening = self._listening
        outline = (id(listening.peaks), listening.length_ms)
        if outline != self._shown:
            self._shown = outline
            self.wave.show_recording(listening.peaks, listening.length_ms, listening.gaps_ms)
        self.wave.show_position(listening.position_ms)
        self.position.setText(clock_time(listening.position_ms))
        self.length.setText(f"/ {clock_time(listening.length_ms)}")
        self.setEnabled(listening.length_ms > 0)
        self.button.set_icon("square" if listening.is_playing else "play")
        words = self.tr("Stop") if listening.is_playing else self.tr("Play")
        if self.button.accessibleName() != words:
            self.button.setAccessibleName(words)
            self.button.setToolTip(words)

    def retranslate(self) -> None:
        """Says everything again."""
        self.wave.setAccessibleName(self.tr("Sound of the recording. Arrows move by five seconds."))
        self.show_listening()
