"""What every microphone must do: the virtual sound device through PortAudio, and a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.microphone import Microphone
from desktop.system.clock import SystemClock
from desktop.system.file_microphone import FileMicrophone
from desktop.system.sounddevice_microphone import SounddeviceMicrophone
from tests.fakes.virtual_microphone import VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter_wav

FORMAT = AudioFormat(16_000, 1)


@pytest.fixture(params=["file", "sound device"])
def adapter(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Microphone]:
    """Each adapter, ready to be opened."""
    if request.param == "file":
        yield FileMicrophone(counter_wav(tmp_path / "a.wav", 30, 16_000), SystemClock())
        return
    virtual = VirtualMicrophone()
    for name, value in virtual.environment.items():
        monkeypatch.setenv(name, value)
    _ask_portaudio_again()
    yield SounddeviceMicrophone()
    virtual.end()


def _ask_portaudio_again() -> None:
    """PortAudio looks for devices once in a process; another test may have made it look before."""
    sounddevice = pytest.importorskip("sounddevice")
    sounddevice._terminate()
    sounddevice._initialize()


def test_it_names_a_default_device_with_channels(adapter: Microphone) -> None:
    devices = adapter.devices()
    assert sum(device.default for device in devices) == 1
    assert all(device.id and device.name and device.channels >= 1 for device in devices)
    assert len({device.id for device in devices}) == len(devices)


def test_it_calls_back_with_whole_frames_until_it_is_closed(adapter: Microphone) -> None:
    heard: list[bytes] = []
    stream = adapter.open(None, FORMAT, lambda data, _overflow: heard.append(data))
    wait_until(lambda: sum(map(len, heard)) > 16_000, what="half a second of frames")
    assert not stream.has_ended
    stream.close()
    after = len(heard)
    assert all(isinstance(data, bytes) and len(data) % FORMAT.frame_bytes == 0 for data in heard)
    second: list[bytes] = []
    again = adapter.open(None, FORMAT, lambda data, _overflow: second.append(data))
    wait_until(lambda: len(second) > 3, what="frames of a second stream")
    again.close()
    assert len(heard) == after, "nothing comes after close"


def test_what_cannot_be_opened_is_a_named_fault(adapter: Microphone) -> None:
    with pytest.raises(Fault) as caught:
        adapter.open("No such: microphone", AudioFormat(16_000, 2000), lambda *_: None)
    assert caught.value.code in (FaultCode.MICROPHONE_MISSING, FaultCode.AUDIO_UNREADABLE)
