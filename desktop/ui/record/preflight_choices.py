"""What is going to be recorded: from which microphone, in which format, for how long; how large an hour of it gets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.domain.recording import SAMPLE_RATES_HZ, AudioFormat
from desktop.i18n.formats import duration, size
from desktop.recording.preflight.plan import HOURS
from desktop.ui.language import language_now
from desktop.ui.record.preflight_state import PreflightState
from desktop.ui.widgets.choice_field import ChoiceField

_HOUR_MS = 3_600_000


class _Microphones(ChoiceField):
    """Names of devices are as long as their makers like: they are cut in the field, and whole in its list."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow is possible."""
        return QSize(150, super().sizeHint().height())


class PreflightChoices(QWidget):
    """Four fields. Each signal carries what was chosen; showing a state emits nothing."""

    device_chosen, rate_chosen, channels_chosen, hours_chosen = Signal(str), Signal(int), Signal(int), Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.device, self.rate, self.channels, self.hours = _Microphones(), ChoiceField(), ChoiceField(), ChoiceField()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.device, stretch=1)
        for field in (self.rate, self.channels, self.hours):
            row.addWidget(field)
        self.device.activated.connect(lambda at: self.device_chosen.emit(str(self.device.itemData(at))))
        self.rate.activated.connect(lambda at: self.rate_chosen.emit(int(self.rate.itemData(at))))
        self.channels.activated.connect(lambda at: self.channels_chosen.emit(int(self.channels.itemData(at))))
        self.hours.activated.connect(lambda at: self.hours_chosen.emit(int(self.hours.itemData(at))))
        self._state = PreflightState()
        self._shown: object = None

    def show_state(self, state: PreflightState) -> None:
        """Shows what there is to choose from, and what is chosen."""
        shown = (state.devices, state.plan)
        if shown != self._shown:
            self._state, self._shown = state, shown
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        self.device.setAccessibleName(self.tr("Microphone"))
        self.rate.setAccessibleName(self.tr("Sample rate, and how large an hour gets at most"))
        self.channels.setAccessibleName(self.tr("Channels, and how large an hour gets at most"))
        self.hours.setAccessibleName(self.tr("How long the interview may take"))
        plan = self._state.plan
        self._fill_devices()
        rates = [(AudioFormat(rate, plan.format.channels), rate) for rate in SAMPLE_RATES_HZ]
        _fill(self.rate, [(self._rate_words(form), rate) for form, rate in rates], plan.format.sample_rate_hz)
        most = max((d.channels for d in self._state.devices or () if d.id == plan.device_id), default=1)
        _fill(self.channels, [(self._channel_words(n), n) for n in (1, 2) if n <= most], plan.format.channels)
        hours = sorted({*HOURS, plan.hours})
        _fill(self.hours, [(duration(n * _HOUR_MS, language_now()), n) for n in hours], plan.hours)

    def _fill_devices(self) -> None:
        devices = self._state.devices
        known = [(device.name, device.id) for device in devices or ()]
        nothing = self.tr("No microphone found") if devices is not None else self.tr("Looking for microphones")
        _fill(self.device, known or [(nothing, "")], self._state.plan.device_id)
        self.device.setEnabled(bool(known))
        self.device.setToolTip(self.device.currentText())

    def _rate_words(self, form: AudioFormat) -> str:
        khz = f"{form.sample_rate_hz / 1000:g}"
        return self.tr("{khz} kHz \u00b7 {size}/h").replace("{khz}", khz).replace("{size}", _an_hour(form))

    def _channel_words(self, count: int) -> str:
        form = AudioFormat(self._state.plan.format.sample_rate_hz, count)
        words = self.tr("1 channel \u00b7 {size}/h") if count == 1 else self.tr("2 channels \u00b7 {size}/h")
        return words.replace("{size}", _an_hour(form))


def _an_hour(form: AudioFormat) -> str:
    """What an hour takes at most: before it is made smaller without loss."""
    return size(round(form.pcm_bytes_per_hour, -6)).replace(".0 ", " ")


def _fill(field: QComboBox, choices: Sequence[tuple[str, str | int]], chosen: str | int | None) -> None:
    field.clear()
    for words, value in choices:
        field.addItem(words, value)
    field.setCurrentIndex(max(field.findData(chosen), 0))
