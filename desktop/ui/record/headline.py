"""What the recorder does now, large, with a sign of its own; and small beside it, with which microphone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.fonts import font, strong
from desktop.ui.record.standing_words import device_name, format_words
from desktop.ui.record.state import BUSY, Phase, RecordState
from desktop.ui.record.words import state_chip, status_code
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel

_SIGNS = {"recording": "radio", "no_signal": "volume-x", "paused": "coffee"}


class Headline(QWidget):
    """Hidden while nothing runs."""

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
        self.setVisible(state.phase in BUSY and state.phase is not Phase.IMPORTING)
        words, tone = state_chip(state)
        is_off = state.off_record in {"asking", "kept", "dropped"}
        sign = "mic-off" if is_off else _SIGNS.get(status_code(state), "hourglass")
        self.glyph.become("triangle-alert" if state.is_lost else sign, f"{tone}_text")
        self.words.setText(words)
        name = device_name(state)
        self.device.setText(" \u00b7 ".join(part for part in (name, format_words(state.format)) if part))
        self.device.setToolTip(name)
