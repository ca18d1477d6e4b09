"""What is going to be recorded: from which microphone, in which format, for how long; how large an hour of it gets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop.domain.recording import SAMPLE_RATES_HZ, AudioFormat
from desktop.i18n.formats import duration, size
from desktop.recording.preflight.plan import HOURS
from desktop.ui.language import language_now
from desktop.ui.record.preflight_state import PreflightState
from desktop.ui.widgets.choice_field import ChoiceField

_HOUR_MS = 3_600_000
_IN_ONE_ROW = ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1), (0, 3, 1, 1))
_IN_THREE = ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1), (2, 0, 1, 2))


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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.arrange(is_wide=False)
        self.device.activated.connect(lambda at: self.device_chosen.emit(str(self.device.itemData(at))))
        self.rate.activated.connect(lambda at: self.rate_chosen.emit(int(self.rate.itemData(at))))
        self.channels.activated.connect(lambda at: self.channels_chosen.emit(int(self.channels.itemData(at))))
        self.hours.activated.connect(lambda at: self.hours_chosen.emit(int(self.hours.itemData(at))))
        self._state = PreflightState()
        self._shown: object = None

    def arrange(self, *, is_wide: bool) -> None:
        """In one row, or in three. Tab goes through them in the same order."""
        places = _IN_ONE_ROW if is_wide else _IN_THREE
        for field, place in zip((self.device, self.rate, self.channels, self.hours), places, strict=True):
            self._grid.addWidget(field, *place)
        self._grid.setColumnStretch(0, 1)

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
        _fill(self.rate, [(_rate_words(form), rate) for form, rate in rates], plan.format.sample_rate_hz)
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

    def _channel_words(self, count: int) -> str:
        form = AudioFormat(self._state.plan.format.sample_rate_hz, count)
        words = self.tr("1 channel") if count == 1 else self.tr("2 channels")
        return f"{words} \u00b7 {_an_hour(form)}"


def _rate_words(form: AudioFormat) -> str:
    """Units and numbers alone: the same in every language."""
    return f"{form.sample_rate_hz / 1000:g} kHz \u00b7 {_an_hour(form)}"


def _an_hour(form: AudioFormat) -> str:
    """What an hour takes at most: before it is made smaller without loss."""
    return size(round(form.pcm_bytes_per_hour, -6)).replace(".0 ", " ") + "/h"


def _fill(field: QComboBox, choices: Sequence[tuple[str, str | int]], chosen: str | int | None) -> None:
    field.clear()
    for words, value in choices:
        field.addItem(words, value)
    field.setCurrentIndex(max(field.findData(chosen), 0))
