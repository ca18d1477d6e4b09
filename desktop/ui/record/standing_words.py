"""How a running recording stands, in words to be read from two meters, and the small details beneath."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.recording import AudioFormat
from desktop.i18n.formats import clock_time, duration, size
from desktop.ui.language import language_now
from desktop.ui.record.advice import Advice
from desktop.ui.record.alarms import CLOCK_JUMP_MS, Alarm
from desktop.ui.record.state import Phase, RecordState

_RESERVE_MS = 3_600_000


def stored_words(state: RecordState) -> str:
    """What is safely stored, by the writer's own count."""
    translate, status = QCoreApplication.translate, state.status
    if status is None:
        return translate("Standing", "Nothing is recorded until you press Record.")
    words = translate("Standing", "Safely stored up to {time} \u00b7 {size}")
    return words.replace("{time}", clock_time(status.stored_ms)).replace("{size}", size(status.stored_bytes))


def behind_words(state: RecordState) -> str:
    """How far the writer is behind what is heard."""
    translate, status = QCoreApplication.translate, state.status
    if status is None or state.phase is not Phase.RECORDING:
        return ""
    if status.behind_ms < 1_000:
        return translate("Standing", "less than 1 s behind")
    return translate("Standing", "{time} behind").replace("{time}", duration(status.behind_ms, language_now()))


def level_words(state: RecordState, advice: Advice) -> tuple[str, str]:
    """What to think of the sound, and whether it needs a hand (`danger`)."""
    translate, status = QCoreApplication.translate, state.status
    if {Alarm.RECORDER_LOST, Alarm.DEVICE_LOST} & set(state.alarms):
        return "", "muted"  # the strip above says it
    if state.is_lost:
        return translate("Standing", "The recorder is gone. What it stored is safe: press Stop to seal it."), "danger"
    if status is not None and str(status.state) == "no_signal":
        words = translate("Standing", "No sound arrives. Check the microphone and its cable; what was stored is safe.")
        return words, "danger"
    return {
        Advice.LISTENING: ("", "muted"),
        Advice.GOOD: (translate("Standing", "Good level."), "accent"),
        Advice.QUIET: (translate("Standing", "Very quiet. Move the microphone closer."), "warn"),
        Advice.LOUD: (translate("Standing", "Too loud. Move the microphone further away."), "danger"),
    }[advice]


def room_words(state: RecordState) -> str:
    """How much more can be recorded on this disk."""
    translate, room_ms = QCoreApplication.translate, state.room_ms
    if room_ms is None:
        return ""
    is_short = room_ms < _RESERVE_MS
    words = (
        translate("Standing", "Almost no room: {time} left on this disk")
        if is_short
        else translate("Standing", "Room for {time} more")
    )
    return words.replace("{time}", duration(_rounded(room_ms), language_now()))


def power_words(state: RecordState) -> str:
    """What the laptop runs on, as far as it tells."""
    translate, power = QCoreApplication.translate, state.power
    if power is None or power.percent is None:
        return ""
    words = translate("Standing", "Battery {percent} %").replace("{percent}", str(power.percent))
    if not power.is_on_battery:
        plugged_in = translate("Standing", "plugged in")
        return f"{words}, {plugged_in}" if power.is_plugged_in else words
    if power.left_ms is None:
        return words
    left = translate("Standing", "{time} left").replace("{time}", duration(_rounded(power.left_ms), language_now()))
    return f"{words}, {left}"


def clock_words(state: RecordState) -> str:
    """A remark on the laptop's clock, where there is one to make."""
    translate, status = QCoreApplication.translate, state.status
    if status is None or abs(status.wall_drift_ms) < CLOCK_JUMP_MS:
        return ""
    words = translate("Standing", "The laptop\u2019s clock differs by {time} since the beginning")
    return words.replace("{time}", duration(abs(status.wall_drift_ms), language_now()))


def format_words(audio_format: AudioFormat) -> str:
    """Sample rate and channels."""
    translate = QCoreApplication.translate
    rate = f"{audio_format.sample_rate_hz / 1000:g} kHz"
    channels = translate("Standing", "1 channel") if audio_format.channels == 1 else translate("Standing", "2 channels")
    return f"{rate} \u00b7 {channels}"


def device_name(state: RecordState) -> str:
    """What the microphone in use is called, as far as that is known."""
    in_use = state.status.device if state.status is not None and state.status.device else state.device_id
    return next((device.name for device in state.devices if device.id == in_use), in_use or "")


def _rounded(length_ms: int) -> int:
    return length_ms - length_ms % (3_600_000 if length_ms > 10 * 3_600_000 else 60_000)
