"""Before recording: which microphone, and one channel or two."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.record.state import BUSY, RecordState


class MicrophoneRow(QWidget):
    """`device_chosen` carries a microphone's id, `channels_chosen` how many."""

    device_chosen = Signal(str)
    channels_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.device, self.channels = QComboBox(), QComboBox()
        self.device.setMinimumWidth(110)
        self.device.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.device)
        row.addWidget(self.channels)
        self.device.activated.connect(lambda at: self.device_chosen.emit(str(self.device.itemData(at))))
        self.channels.activated.connect(lambda at: self.channels_chosen.emit(at + 1))
        self._state = RecordState()
        self._shown: object = None

    def show_state(self, state: RecordState) -> None:
        """Shows the microphones that are there."""
        self._state = state
        is_free = state.phase not in BUSY
        most = max((d.channels for d in state.devices if d.id == state.device_id), default=1)
        self.device.setEnabled(is_free and bool(state.devices))
        self.channels.setVisible(most > 1)
        self.channels.setEnabled(is_free)
        shown = (state.devices, state.device_id, state.format.channels)
        if shown != self._shown:
            self._shown = shown
            self._fill(state)

    def retranslate(self) -> None:
        """Says everything again."""
        self.device.setAccessibleName(self.tr("Microphone"))
        self.channels.setAccessibleName(self.tr("Channels"))
        self._fill(self._state)

    def _fill(self, state: RecordState) -> None:
        self.device.clear()
        for device in state.devices:
            self.device.addItem(device.name, device.id)
        if not state.devices:
            self.device.addItem(self.tr("No microphone found"))
        self.device.setCurrentIndex(max(self.device.findData(state.device_id), 0))
        self.channels.clear()
        self.channels.addItems([self.tr("1 channel"), self.tr("2 channels")])
        self.channels.setCurrentIndex(state.format.channels - 1)
