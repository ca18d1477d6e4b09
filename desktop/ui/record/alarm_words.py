"""What each alarm is called: icon, tone, title, and what is safe and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n.formats import clock_time, duration, moment
from desktop.ui.language import language_now
from desktop.ui.record.alarms import Alarm
from desktop.ui.record.state import RecordState

ICONS = {
    Alarm.RECORDER_LOST: "radio",
    Alarm.RECORDER_SILENT: "hourglass",
    Alarm.CONSENT_ENDED: "hand-heart",
    Alarm.DEVICE_LOST: "unplug",
    Alarm.WRITER_BEHIND: "hard-drive",
    Alarm.DISK_LOW: "hard-drive",
    Alarm.BATTERY_LOW: "battery-low",
    Alarm.CLIPPING: "volume-2",
    Alarm.SILENCE: "volume-x",
    Alarm.CLOCK_JUMPED: "clock-alert",
    Alarm.TAKEN_UP: "repeat",
}
GRAVE = frozenset({Alarm.RECORDER_LOST, Alarm.CONSENT_ENDED, Alarm.DEVICE_LOST})


def tone_of(alarm: Alarm) -> str:
    """`danger` for what ends or empties the recording, `info` for good news, `warn` else."""
    return "danger" if alarm in GRAVE else "info" if alarm is Alarm.TAKEN_UP else "warn"


def alarm_title(alarm: Alarm, state: RecordState) -> str:
    """In a few words, with its number where it has one."""
    translate, status = QCoreApplication.translate, state.status
    if alarm is Alarm.BATTERY_LOW:
        return _battery_title(state)
    if alarm is Alarm.DISK_LOW:
        words = translate("Alarm", "Room for {time} only on this disk")
        return words.replace("{time}", duration(_in_minutes(state.room_ms or 0), language_now()))
    if alarm is Alarm.WRITER_BEHIND:
        words = translate("Alarm", "The disk is slow: {time} wait to be stored")
        return words.replace("{time}", duration(status.behind_ms if status else 0, language_now()))
    if alarm is Alarm.CLOCK_JUMPED:
        words = translate("Alarm", "The laptop\u2019s clock has jumped by {time}")
        return words.replace("{time}", duration(abs(status.wall_drift_ms) if status else 0, language_now()))
    return {
        Alarm.RECORDER_LOST: translate("Alarm", "The recorder is gone"),
        Alarm.RECORDER_SILENT: translate("Alarm", "The recorder does not answer"),
        Alarm.CONSENT_ENDED: translate("Alarm", "Consent to record is no longer given"),
        Alarm.DEVICE_LOST: translate("Alarm", "The microphone is gone"),
        Alarm.CLIPPING: translate("Alarm", "Too loud: the sound is cut off"),
        Alarm.SILENCE: translate("Alarm", "Hardly any sound for a minute"),
        Alarm.TAKEN_UP: translate("Alarm", "The recording was taken up again"),
    }.get(alarm, "")


def alarm_advice(alarm: Alarm, state: RecordState) -> str:
    """What is safe, and what to do."""
    translate = QCoreApplication.translate
    if alarm is Alarm.TAKEN_UP:
        return _taken_up_words(state)
    if alarm is Alarm.DEVICE_LOST:
        return _device_words(state)
    return {
        Alarm.RECORDER_LOST: translate(
            "Alarm", "What it stored is safe. If it does not come back, it is sealed, and you go on in a new recording."
        ),
        Alarm.RECORDER_SILENT: translate(
            "Alarm", "It may go on recording; what was stored is safe. This window keeps asking."
        ),
        Alarm.CONSENT_ENDED: translate("Alarm", "Stop the recording: press F9 twice. What was recorded stays sealed."),
        Alarm.WRITER_BEHIND: translate(
            "Alarm", "Nothing is lost yet: thirty seconds of sound can wait. Close other programs that use the disk."
        ),
        Alarm.DISK_LOW: translate("Alarm", "What was stored is safe. Stop in time, or make room on the disk."),
        Alarm.BATTERY_LOW: translate(
            "Alarm", "Plug in the power adapter. If it runs out, all but the last second is safe."
        ),
        Alarm.CLIPPING: translate("Alarm", "Move the microphone further away, or turn its level down."),
        Alarm.SILENCE: translate("Alarm", "Is this the right microphone, switched on and near enough?"),
        Alarm.CLOCK_JUMPED: translate(
            "Alarm", "Nothing is lost: the recording counts its samples. The difference is sealed with it."
        ),
    }.get(alarm, "")


def _battery_title(state: RecordState) -> str:
    translate, power = QCoreApplication.translate, state.power
    if power is None or power.percent is None:
        return translate("Alarm", "The battery is low")
    words = translate("Alarm", "Battery at {percent} %").replace("{percent}", str(power.percent))
    if power.left_ms is None:
        return words
    return f"{words} \u00b7 {duration(_in_minutes(power.left_ms), language_now())}"


def _device_words(state: RecordState) -> str:
    translate = QCoreApplication.translate
    safe = translate(
        "Alarm", "What was heard is safe, and what is missing becomes a gap. Plugged in again, it goes on by itself."
    )
    another = translate("Alarm", "Or go on with another one:")
    if not state.spares:
        another = translate("Alarm", "No other microphone is there.")
    elif state.status is not None and state.status.fault_code:
        another = translate("Alarm", "The other one could not be opened.")
    return f"{safe} {another}"


def _taken_up_words(state: RecordState) -> str:
    translate, again = QCoreApplication.translate, state.taken_up
    if again is None or again.since is None:
        return translate("Alarm", "It went on behind the lock.")
    if not again.away_ms:
        return translate("Alarm", "The recorder answers again. What is missing, if anything, is in the list of gaps.")
    words = translate("Alarm", "This window was away for {time}, since {since}. The recorder went on.")
    words = words.replace("{time}", clock_time(again.away_ms)).replace("{since}", moment(again.since))
    if again.losses:
        lost = translate("Alarm", "Sound was lost meanwhile: see the list of gaps.")
    else:
        lost = translate("Alarm", "Nothing was lost.")
    return f"{words} {lost}"


def _in_minutes(length_ms: int) -> int:
    return length_ms - length_ms % 60_000
