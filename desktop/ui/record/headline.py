"""What the recorder does now, large, with its sign; beside it the last marker, or the microphone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.i18n.formats import clock_time
from desktop.ui.fonts import font, strong
from desktop.ui.markers import marker_word
from desktop.ui.record.record_keys import Key
from desktop.ui.record.standing_words import device_name, format_words
from desktop.ui.record.state import BUSY, Phase, RecordState
from desktop.ui.record.words import state_chip, state_sign
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel


class Headline(QWidget):
    """Hidden while nothing runs, and while a card says more: in a break and off the record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.glyph, self.words, self.device = Glyph("radio", "danger_text", 26), PlainLabel(), PlainLabel(look="muted")
        self.words.setFont(strong(24))
        self.device.setFont(font(13))
        self.device.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.device.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.glyph)
        row.addWidget(self.words)
        row.addWidget(self.device, stretch=1)

    def show_state(self, state: RecordState) -> None:
        """Follows the recorder."""
        self.setVisible(state.phase in BUSY and state.phase is not Phase.IMPORTING and not state.is_away)
        words, tone = state_chip(state)
        self.glyph.become(state_sign(state), f"{tone}_text")
        self.words.setText(words)
        self._say_beside(state)

    def _say_beside(self, state: RecordState) -> None:
        """What has just been done, for a moment; else whose recording it is, and with what."""
        marker, format = state.just_marked, state.format
        if state.stop_left_ms:
            words = self.tr("{key} again stops it: {n} s left").replace("{key}", Key.STOP)
            words = words.replace("{n}", str(-(-state.stop_left_ms // 1000)))
        elif marker is not None:
            words = self.tr("Marked at {time}: {what}")
            words = words.replace("{time}", clock_time(format.frames_to_ms(marker.at_frame)))
            words = words.replace("{what}", marker_word(marker.kind))
        else:
            code = state.interview.witness_code if state.interview is not None else ""
            facts = (code, device_name(state), format_words(format))
            words = " \u00b7 ".join(part for part in facts if part)
        is_said_now = marker is not None or state.stop_left_ms > 0
        self.device.setFont(strong(17) if is_said_now else font(13))
        self.device.set_look("accent" if is_said_now else "muted")
        self.device.setToolTip(words)
        room = max(self.device.width(), 60)
        self.device.setText(self.device.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))
