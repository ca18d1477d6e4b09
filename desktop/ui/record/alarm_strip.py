"""The gravest alarm, in icon, words and frame; never a sound. Stands above the levels, not before them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.record.alarm_words import ICONS, alarm_advice, alarm_title, tone_of
from desktop.ui.record.alarms import Alarm
from desktop.ui.record.record_keys import Key, with_key
from desktop.ui.record.state import RecordState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel

_KINDS = {"danger": "tampering", "warn": "failure", "info": "refusal"}


class AlarmStrip(QWidget):
    """Hidden while there is none. `seen`: it was read; `device_chosen` and `device_wanted`: another microphone."""

    seen = Signal()
    device_chosen = Signal(str)
    device_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card, self.glyph = Card("banner", margin=12, spacing=8), Glyph("radio", "warn_text", 32)
        self.title, self.advice = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.more, self.ok = PlainLabel(look="muted"), Button("check")
        self.devices, self.use = QComboBox(), Button("mic")
        self._state = RecordState()
        self._shown: object = None
        self._build()
        self.setVisible(False)

    def _build(self) -> None:
        self.title.setFont(strong(18))
        self.devices.setMinimumWidth(160)
        self.devices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        words, choice, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words.setSpacing(2)
        choice.setSpacing(8)
        for widget in (self.title, self.advice):
            words.addWidget(widget)
        choice.addWidget(self.devices, stretch=1)
        choice.addWidget(self.use)
        choice.addStretch(1)
        words.addLayout(choice)
        row.setSpacing(14)
        row.addWidget(self.glyph, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)
        end = QVBoxLayout()
        end.addWidget(self.ok)
        end.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignHCenter)
        end.addStretch()
        row.addLayout(end)
        self.card.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.ok.clicked.connect(self.seen)
        self.use.clicked.connect(self.device_wanted)
        self.devices.activated.connect(lambda at: self.device_chosen.emit(str(self.devices.itemData(at))))

    def show_state(self, state: RecordState) -> None:
        """Shows the first alarm and how many more there are."""
        self._state = state
        self.setVisible(bool(state.alarms))
        if state.alarms:
            self._frame(tone_of(state.alarms[0]), ICONS[state.alarms[0]])
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._state
        self.ok.set_words(with_key(self.tr("Seen"), Key.SEEN))
        self.use.set_words(with_key(self.tr("Go on with it"), Key.USE_DEVICE))
        self.devices.setAccessibleName(self.tr("Microphone"))
        if not state.alarms:
            return
        first, others = state.alarms[0], len(state.alarms) - 1
        self.title.setText(alarm_title(first, state))
        self.advice.setText(alarm_advice(first, state))
        self.setAccessibleName(self.title.text())
        self.more.setVisible(others > 0)
        self.more.setText(self.tr("{n} more").replace("{n}", str(others)))
        has_choice = first is Alarm.DEVICE_LOST and bool(state.spares)
        self.devices.setVisible(has_choice)
        self.use.setVisible(has_choice)
        self._show_devices()

    def _show_devices(self) -> None:
        shown = (self._state.spares, self._state.spare_id)
        if shown == self._shown:
            return
        self._shown = shown
        self.devices.clear()
        for device in self._state.spares:
            self.devices.addItem(device.name, device.id)
        self.devices.setCurrentIndex(max(self.devices.findData(self._state.spare_id), 0))

    def _frame(self, tone: str, icon: str) -> None:
        self.glyph.become(icon, f"{tone}_text")
        if self.card.property("kind") != _KINDS[tone]:
            self.card.setProperty("kind", _KINDS[tone])
            self.card.style().unpolish(self.card)
            self.card.style().polish(self.card)
