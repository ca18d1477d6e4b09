"""The real recorder process on a real (virtual) microphone: every sample is counted."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, GapReason, Origin, Recording
from desktop.recording.pcm import Frames
from desktop.recording.recorder_client import RecorderClient
from desktop.recording.recorder_messages import RecorderState
from desktop.recording.samples import read_frames
from desktop.system.clock import SystemClock
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.recording.conftest import RECORDING, Studio

MONO = AudioFormat(RATE_HZ, 1)
SPEECH = Path(__file__).resolve().parents[2] / "resources" / "selftest" / "audio" / "en-1.wav"
CYCLE = 32_000


def _counter(seconds: int) -> npt.NDArray[np.int16]:
    """Every sample is one more than the one before, so that each lost one shows."""
    return (np.arange(seconds * RATE_HZ) % CYCLE - CYCLE // 2).astype("<i2")


def _recorded(studio: Studio, format: AudioFormat) -> Frames:
    now = SystemClock().now()
    recording = Recording(RECORDING, "i", format, Origin.MICROPHONE, "", "a", now)  # type: ignore[arg-type]
    media = studio.media()
    try:
        return read_frames(media, recording, 0, 1 << 40)
    finally:
        media.close()


def _await_state(recorder: RecorderClient, state: RecorderState) -> None:
    wait_until(lambda: recorder.status().state is state, 20, state.value)


def test_known_speech_is_recognizably_what_was_recorded(studio: Studio, microphone: VirtualMicrophone) -> None:
    format = AudioFormat(16_000, 1)
    recorder = studio.record(format)
    _await_state(recorder, RecorderState.RECORDING)
    with wave.open(str(SPEECH)) as source:
        assert source.getframerate() == format.sample_rate_hz
        said = source.readframes(2 * format.sample_rate_hz)
    speaker = microphone.speak(said, format.sample_rate_hz)
    wait_until(lambda: max(recorder.status().peaks) > 0.05, what="the level to move")
    assert speaker.wait(40) == 0
    recorder.stop()
    recorder.release()
    assert _correlation(_recorded(studio, format)[:, 0], np.frombuffer(said, dtype="<i2")) > 0.98


def _correlation(heard: npt.NDArray[np.int16], said: npt.NDArray[np.int16]) -> float:
    """Best normalized correlation of `said` with any part of `heard`."""
    size = 1 << (len(heard) + len(said)).bit_length()
    cross = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(said, size)), size)
    lag = int(np.argmax(cross[: len(heard)]))
    part = heard[lag : lag + len(said)].astype(float)
    return float(np.corrcoef(part, said[: len(part)].astype(float))[0, 1])


@pytest.mark.slow
def test_a_microphone_that_is_pulled_out_is_opened_again_when_it_is_back(
    studio: Studio, microphone: VirtualMicrophone
) -> None:
    recorder = studio.record(MONO)
    _await_state(recorder, RecorderState.RECORDING)
    microphone.unplug()
    _await_state(recorder, RecorderState.NO_SIGNAL)
    microphone.plug_in()
    _await_state(recorder, RecorderState.RECORDING)
    wait_until(lambda: recorder.status().gap_count > 0, what="the gap")
    said = _counter(1)
    assert microphone.speak(said.tobytes()).wait(20) == 0
    before = recorder.status().stored_ms
    wait_until(lambda: recorder.status().stored_ms > before + 1500, what="what was said to be stored")
    status = recorder.stop()
    recorder.release()
    assert GapReason.DEVICE_LOST in {gap.reason for gap in status.gaps}
    heard = _recorded(studio, MONO)[:, 0]
    first = int(np.flatnonzero(heard == said[0])[0])
    assert (heard[first : first + len(said)] == said).all()


def test_no_sound_server_is_a_missing_microphone(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/native")
    if Path("/dev/snd").exists() and list(Path("/dev/snd").iterdir()):
        pytest.skip("this machine has a sound card, so there is a microphone")
    with pytest.raises(Fault) as caught:
        studio.record(MONO)
    assert caught.value.code is FaultCode.MICROPHONE_MISSING
