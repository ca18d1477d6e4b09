"""What the codes of a recording are called. Asked for when shown, so that a change of language reaches them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.consent import ConsentState
from desktop.domain.recording import Gap, GapReason
from desktop.i18n.formats import duration
from desktop.ui.language import language_now
from desktop.ui.record.state import Phase, RecordState


def state_chip(state: RecordState) -> tuple[str, str]:
    """The word and the tone of the state chip."""
    translate = QCoreApplication.translate
    if state.is_lost:
        return translate("Record", "Recorder lost"), "danger"
    if state.is_sought:
        return translate("Record", "Looking for the recorder"), "warn"
    if state.is_off_record:
        return translate("Record", "Off the record"), "danger"
    if state.phase is Phase.RECORDING and state.status is not None:
        return {
            "starting": (translate("Record", "Opening the microphone"), "info"),
            "recording": (translate("Record", "Recording"), "danger"),
            "paused": (translate("Record", "Break"), "warn"),
            "no_signal": (translate("Record", "No signal"), "warn"),
        }.get(status_code(state), (translate("Record", "Sealing"), "info"))
    return {
        Phase.STARTING: (translate("Record", "Opening the microphone"), "info"),
        Phase.RECORDING: (translate("Record", "Opening the microphone"), "info"),
        Phase.STOPPING: (translate("Record", "Sealing"), "info"),
        Phase.SEALED: (translate("Record", "Sealed"), "good"),
        Phase.IMPORTING: (translate("Record", "Bringing in"), "info"),
    }.get(state.phase, (translate("Record", "Ready"), "calm"))


def state_sign(state: RecordState) -> str:
    """The icon that says the same as the state's word."""
    if state.is_lost:
        return "triangle-alert"
    if state.is_off_record:
        return "mic-off"
    signs = {"recording": "radio", "no_signal": "volume-x", "paused": "coffee"}
    return signs.get(status_code(state), "hourglass")


def status_code(state: RecordState) -> str:
    """The recorder's own word for what it does, or empty."""
    return "" if state.status is None else str(state.status.state)


def gap_words(reason: GapReason) -> str:
    """Why samples are missing."""
    translate = QCoreApplication.translate
    return {
        GapReason.DROPOUT: translate("Record", "Sound was lost"),
        GapReason.DEVICE_LOST: translate("Record", "Microphone disconnected"),
        GapReason.PAUSE: translate("Record", "Break"),
        GapReason.SLEEP: translate("Record", "The laptop slept"),
        GapReason.STALLED: translate("Record", "The recorder stood still"),
        GapReason.FORMAT_CHANGE: translate("Record", "The microphone changed its format"),
        GapReason.OFF_RECORD: translate("Record", "Off the record"),
        GapReason.DAMAGED_SOURCE: translate("Record", "The source is damaged here"),
        GapReason.INTERRUPTED: translate("Record", "Interrupted"),
    }[reason]


def gap_length_words(gap: Gap) -> str:
    """How long it was, as far as anything tells."""
    if gap.length_ms >= 1_000:
        return duration(gap.length_ms, language_now())
    translate = QCoreApplication.translate
    if gap.length_ms:
        return translate("Record", "{n} ms").replace("{n}", str(gap.length_ms))
    return translate("Record", "length unknown")


def consent_words(state: ConsentState) -> tuple[str, str, str]:
    """What an answer amounts to: word, icon, color token."""
    translate = QCoreApplication.translate
    return {
        ConsentState.NOT_ASKED: (translate("Record", "not asked yet"), "circle-dashed", "muted"),
        ConsentState.GRANTED: (translate("Record", "granted"), "circle-check", "good_text"),
        ConsentState.GRANTED_LIMITED: (translate("Record", "granted with limits"), "circle-check", "good_text"),
        ConsentState.ASK_FIRST: (translate("Record", "ask again first"), "circle-help", "warn_text"),
        ConsentState.REFUSED: (translate("Record", "refused"), "circle-x", "danger_text"),
        ConsentState.WITHDRAWN: (translate("Record", "withdrawn"), "circle-x", "danger_text"),
    }[state]


def step_words(done: int, total: int) -> str:
    """What an import is doing: reading first, then decoding, and sealing at the end."""
    translate = QCoreApplication.translate
    if not total:
        return translate("Record", "Reading the file")
    return translate("Record", "Decoding the sound") if done < total else translate("Record", "Sealing")
