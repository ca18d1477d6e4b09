"""Known speech through the real capture path: every sample is accounted for, and it is the speech that was said."""

from __future__ import annotations

import wave

import numpy as np
import pytest

from desktop.domain.recording import AudioFormat, SealState
from desktop.recording.recorder_messages import RecorderState
from desktop.recording.samples import read_frames
from desktop.recording.sealing import verify_recording
from desktop.recording.sitting import start_recording
from desktop.system.paths import program_command
from tests.fakes.plain_capture import PlainCapture
from tests.fakes.unlike_sound import Samples, place_of
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.office import RESOURCES
from tests.recording.sitting_room import Room

CONVERSATION = RESOURCES / "selftest" / "audio" / "conversation.wav"
MONO = AudioFormat(RATE_HZ, 1)
TIMES_FASTER = 3


def conversation(seconds: int) -> Samples:
    """The self-test conversation over and over, raised from 16 to 48 kHz by straight lines between its samples.

    A click of 64 samples that occur nowhere else goes before, so that its beginning is found.
    """
    with wave.open(str(CONVERSATION)) as source:
        assert source.getframerate() * TIMES_FASTER == RATE_HZ
        once = np.frombuffer(source.readframes(source.getnframes()), "<i2").astype(float)
    times = seconds * RATE_HZ // (TIMES_FASTER * len(once)) + 1
    spoken = np.tile(once, times)[: seconds * RATE_HZ // TIMES_FASTER]
    raised = np.interp(np.arange(len(spoken) * TIMES_FASTER) / TIMES_FASTER, np.arange(len(spoken)), spoken)
    click = np.random.default_rng(11).integers(1, 9_000, 64)
    return np.concatenate([click, raised.round()]).astype("<i2")


def record_all(room: Room, microphone: VirtualMicrophone, plain: PlainCapture, seconds: int) -> None:
    """Says the conversation for so long, records it, and compares."""
    said = conversation(seconds)
    began_at = max(0, plain.frames - RATE_HZ)
    running = start_recording(room.signed_in, room.interview_id, MONO, None, program_command("recorder"), "virtual")
    wait_until(lambda: running.status().state is RecorderState.RECORDING, what="the microphone")
    assert microphone.speak(said.tobytes()).wait(seconds + 60) == 0
    until_ms = running.status().elapsed_ms + 1000
    wait_until(lambda: running.status().stored_ms > until_ms, what="the last words to be stored")
    seal = running.stop()
    verify_recording(room.signed_in, running.recording.id)
    heard = read_frames(room.signed_in.vault.media(room.interview_id), running.recording, 0, seal.frames)[:, 0]
    first = place_of(heard, said)
    found = heard[first : first + len(said)]
    correlation = float(np.corrcoef(found.astype(float), said.astype(float))[0, 1])
    print(
        f"{seconds} s: {np.count_nonzero(found != said)} of {len(said)} samples differ, correlation {correlation:.6f}"
    )
    print(f"the samples ran {seal.clock_drift_ms} ms from the clock in {seal.frames // RATE_HZ} s")
    assert (seal.state, seal.gaps) == (SealState.COMPLETE, ())
    assert (found == said).all(), "every sample that was said is stored"
    assert not heard[:first].any(), "before it there was silence"
    assert not heard[first + len(said) :].any(), "and after it"
    at = place_of(plain.samples(began_at), heard[first:])
    assert (plain.samples(began_at + at)[: len(heard) - first] == heard[first:]).all(), "as a plain recorder heard it"
    assert abs(seal.clock_drift_ms) < 500


def test_every_sample_of_twenty_seconds_of_speech(
    room: Room, microphone: VirtualMicrophone, plain: PlainCapture
) -> None:
    record_all(room, microphone, plain, 20)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_sample_of_ten_minutes_of_speech(room: Room, microphone: VirtualMicrophone, plain: PlainCapture) -> None:
    record_all(room, microphone, plain, 600)
