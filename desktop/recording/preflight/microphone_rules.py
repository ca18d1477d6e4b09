"""Whether the chosen microphone is there and heard, and with it everything that its sound tells."""

from __future__ import annotations

from collections.abc import Collection

from desktop.domain.faults import FaultCode
from desktop.recording.microphone import Device
from desktop.recording.preflight.checked import Checked, Code
from desktop.recording.preflight.listening import Doing, Heard
from desktop.recording.preflight.sound_rules import sound_checks

HEARS = frozenset({Doing.LISTENING, Doing.TAKING, Doing.PLAYING})
_BY_FAULT = {
    FaultCode.MICROPHONE_IN_USE: Code.MICROPHONE_IN_USE,
    FaultCode.MICROPHONE_REFUSED: Code.MICROPHONE_REFUSED,
    FaultCode.MICROPHONE_FORMAT: Code.MICROPHONE_FORMAT,
}


def microphone_check(devices: Collection[Device] | None, heard: Heard) -> Checked:
    """How the microphone is; `devices` are None until they were asked for."""
    if devices is None:
        return Checked(Code.MICROPHONE_OPENING)
    if not devices:
        return Checked(Code.MICROPHONE_NONE)
    if heard.fault is not None:
        return Checked(_BY_FAULT.get(heard.fault.code, Code.MICROPHONE_GONE))
    if heard.doing is Doing.RESTING and heard.sound.heard_ms:
        return Checked(Code.MICROPHONE_RESTING)
    return Checked(Code.MICROPHONE_HEARD if heard.doing in HEARS else Code.MICROPHONE_OPENING)


def heard_checks(devices: Collection[Device] | None, heard: Heard | None = None) -> tuple[Checked, ...]:
    """The microphone, and unless nothing comes from it voice, noise and channels."""
    told = heard or Heard()
    microphone = microphone_check(devices, told)
    is_deaf = not devices or told.fault is not None
    return (microphone,) if is_deaf else (microphone, *sound_checks(told.sound))
