"""A microphone that is there but refuses the format is told from one that is not there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.system import sounddevice_microphone
from desktop.system.portaudio import look_again
from desktop.system.sounddevice_microphone import SounddeviceMicrophone
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone

sounddevice = pytest.importorskip("sounddevice")
FORMAT = AudioFormat(RATE_HZ, 1)
_INVALID_RATE, _INVALID_CHANNELS, _UNANTICIPATED, _IN_USE = -9997, -9998, -9999, -9985


@pytest.fixture
def microphone(monkeypatch: pytest.MonkeyPatch) -> Iterator[SounddeviceMicrophone]:
    virtual = VirtualMicrophone()
    for name, value in virtual.environment.items():
        monkeypatch.setenv(name, value)
    look_again(sounddevice)
    yield SounddeviceMicrophone()
    virtual.end()


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (_INVALID_RATE, FaultCode.MICROPHONE_FORMAT),
        (_INVALID_CHANNELS, FaultCode.MICROPHONE_FORMAT),
        (_UNANTICIPATED, FaultCode.MICROPHONE_MISSING),
        (_IN_USE, FaultCode.MICROPHONE_MISSING),
    ],
)
def test_a_refused_format_has_its_own_name(
    microphone: SounddeviceMicrophone, monkeypatch: pytest.MonkeyPatch, code: int, expected: FaultCode
) -> None:
    def refuse(**_: object) -> None:
        raise sounddevice.PortAudioError("Error opening RawInputStream", code, (-1, 0, ""))

    monkeypatch.setattr(sounddevice, "RawInputStream", refuse)
    with pytest.raises(Fault) as caught:
        microphone.open(None, FORMAT, lambda *_: None)
    assert caught.value.code is expected


def test_an_open_stream_knows_which_microphone_it_is_and_what_that_works_in(microphone: SounddeviceMicrophone) -> None:
    default = next(device for device in microphone.devices() if device.default)
    stream = microphone.open(None, FORMAT, lambda *_: None)
    assert stream.device_id == default.id
    assert stream.native is not None
    rate_hz, channels = stream.native
    assert (rate_hz > 0, channels) == (True, default.channels)
    stream.close()
    again = microphone.open(default.id, FORMAT, lambda *_: None)
    assert (again.device_id, again.native) == (default.id, stream.native)
    again.close()


def test_no_default_microphone_is_a_missing_one(
    microphone: SounddeviceMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sounddevice_microphone, "_default_input", lambda _: -1)
    with pytest.raises(Fault) as caught:
        microphone.open(None, FORMAT, lambda *_: None)
    assert caught.value.code is FaultCode.MICROPHONE_MISSING
