"""The real recorder process when its microphone is pulled out, another one is taken, or the process is stopped."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from desktop.domain.faults import FaultCode
from desktop.domain.recording import AudioFormat, Gap, GapReason, Origin, Recording
from desktop.recording.pcm import Frames
from desktop.recording.recorder_client import RecorderClient
from desktop.recording.recorder_messages import RecorderState, RecorderStatus
from desktop.recording.recorder_requests import Request, Wish
from desktop.recording.samples import read_frames
from desktop.system.clock import SystemClock
from tests.fakes.two_microphones import TwoMicrophones
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.recording.conftest import RECORDING, Studio

MONO = AudioFormat(RATE_HZ, 1)
SAID = (np.arange(RATE_HZ) % 30_000 + 1).astype("<i2")


@pytest.fixture
def microphones(monkeypatch: pytest.MonkeyPatch) -> Iterator[TwoMicrophones]:
    made = TwoMicrophones()
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    yield made
    made.end()


def _until(recorder: RecorderClient, state: RecorderState) -> None:
    wait_until(lambda: recorder.status().state is state, 30, state.value)


def _stored(studio: Studio) -> tuple[Frames, list[Gap]]:
    now = SystemClock().now()
    recording = Recording(RECORDING, "i", MONO, Origin.MICROPHONE, "", "a", now)  # type: ignore[arg-type]
    with closing(studio.media()) as media:
        return read_frames(media, recording, 0, 1 << 40), media.gaps(RECORDING)


def _end(recorder: RecorderClient) -> RecorderStatus:
    before = recorder.status().stored_ms
    wait_until(lambda: recorder.status().stored_ms > before + 1500, 30, "the rest to be stored")
    status = recorder.stop()
    recorder.release()
    return status


def _was_heard(frames: Frames) -> bool:
    starts = np.flatnonzero(frames[:, 0] == SAID[0])
    return any((frames[start : start + len(SAID), 0] == SAID[: len(frames) - start]).all() for start in starts)


def test_a_microphone_that_is_pulled_out_is_waited_for_and_another_goes_on_when_told(
    studio: Studio, microphones: TwoMicrophones
) -> None:
    recorder = studio.record(MONO, "ALSA: table")
    _until(recorder, RecorderState.RECORDING)
    assert recorder.status().device == "ALSA: table"
    assert microphones.table.speak(SAID.tobytes()).wait(20) == 0
    microphones.table.vanish()
    wait_until(lambda: recorder.status().waits_for_device, 30, "the loss to be told")
    assert recorder.status().state is RecorderState.NO_SIGNAL
    recorder.ask(Wish(Request.USE_DEVICE, device="ALSA: headset"))
    _until(recorder, RecorderState.RECORDING)
    status = recorder.status()
    assert (status.device, status.waits_for_device, status.fault_code) == ("ALSA: headset", False, "")
    assert microphones.headset.speak(SAID.tobytes()).wait(20) == 0
    _end(recorder)
    frames, gaps = _stored(studio)
    lost = [gap for gap in gaps if gap.length_ms > 300]
    assert [gap.reason for gap in lost] == [GapReason.DEVICE_LOST]
    assert _was_heard(frames[: lost[0].at_frame])
    assert _was_heard(frames[lost[0].at_frame :])


def test_one_that_is_not_there_is_told_and_the_one_in_use_goes_on(studio: Studio, microphones: TwoMicrophones) -> None:
    recorder = studio.record(MONO, "ALSA: table")
    _until(recorder, RecorderState.RECORDING)
    recorder.ask(Wish(Request.USE_DEVICE, device="ALSA: none"))
    wait_until(lambda: recorder.status().fault_code == FaultCode.MICROPHONE_MISSING, 30, "the fault")
    wait_until(lambda: recorder.status().gap_count > 0, 30, "the moment without a microphone to be noted")
    _until(recorder, RecorderState.RECORDING)
    assert recorder.status().device == "ALSA: table"
    assert microphones.table.speak(SAID.tobytes()).wait(20) == 0
    _end(recorder)
    assert _was_heard(_stored(studio)[0])


def test_two_channels_at_every_rate(studio: Studio, microphone: VirtualMicrophone) -> None:
    recorder = studio.record(AudioFormat(44_100, 2))
    _until(recorder, RecorderState.RECORDING)
    speaker = microphone.speak((SAID // 2).tobytes())
    wait_until(lambda: min(recorder.status().peaks) > 0.05, 20, "both channels")
    assert speaker.wait(20) == 0
    status = _end(recorder)
    assert (len(status.peaks), len(status.clipped), status.gaps) == (2, 2, ())
