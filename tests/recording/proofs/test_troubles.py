"""What else happens to a laptop in the midst of an interview; every sample is stored, or its loss is noted with its length."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, Gap, GapReason, SealState
from desktop.recording.recorder_client import RecorderClient
from desktop.recording.recorder_messages import FileSource, RecorderState
from desktop.recording.samples import read_frames
from desktop.recording.sealing import seal_interrupted, verify_recording
from desktop.recording.sitting import RunningRecording, start_recording
from desktop.system.paths import program_command
from tests.fakes import vaults
from tests.fakes.plain_capture import PlainCapture
from tests.fakes.small_disks import small_disk
from tests.fakes.unlike_sound import Hole, holes_in, unlike_sound
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter_wav
from tests.recording.proofs.conftest import speak_unlike
from tests.recording.proofs.troubled_recorders import ALONE_FOR_A_MOMENT, recorder_that
from tests.recording.sitting_room import FORM, Room, make_room

MONO = AudioFormat(RATE_HZ, 1)
FILE_HZ = 16_000
AS_NOTED_MS = 250


@dataclass(frozen=True)
class Came:
    """What came of a recording: what was noted, and what is really missing beside a plain capture."""

    gaps: tuple[Gap, ...]
    holes: list[Hole]

    @property
    def missing_ms(self) -> int:
        return MONO.frames_to_ms(sum(hole.frames for hole in self.holes))

    @property
    def noted_ms(self) -> int:
        return sum(gap.length_ms for gap in self.gaps)

    def is_as_noted(self) -> bool:
        """Whether all that is missing was noted, and no more than that."""
        return abs(self.missing_ms - self.noted_ms) <= AS_NOTED_MS


def recorded_through(
    room: Room, microphone: VirtualMicrophone, plain: PlainCapture, trouble: Callable[[RunningRecording], None]
) -> Came:
    """Records a second, has the trouble, records two more, and compares."""
    began_at = max(0, plain.frames - RATE_HZ)
    speak_unlike(microphone, plain, 60)
    running = start_recording(room.signed_in, room.interview_id, MONO, None, program_command("recorder"), "virtual")
    wait_until(lambda: running.status().stored_ms >= 1000, what="a second to be stored")
    trouble(running)
    wait_until(lambda: running.status().state is RecorderState.RECORDING, 30, "the recording to go on")
    until_ms = running.status().elapsed_ms + 2000
    wait_until(lambda: running.status().elapsed_ms > until_ms, what="the rest")
    seal = running.stop()
    assert seal.state is SealState.COMPLETE
    verify_recording(room.signed_in, running.recording.id)
    heard = read_frames(room.signed_in.vault.media(room.interview_id), running.recording, 0, seal.frames)[:, 0]
    _, holes = holes_in(plain.samples(began_at), heard)
    print(f"missing {holes}, noted {seal.gaps}")
    return Came(seal.gaps, holes)


def pause(seconds: float) -> None:
    """The length of the trouble itself, not a wait for something."""
    threading.Event().wait(seconds)


def test_a_writer_that_is_held_up_for_five_seconds_loses_nothing(
    room: Room, microphone: VirtualMicrophone, plain: PlainCapture
) -> None:
    media = room.signed_in.vault.media(room.interview_id)

    def hold_up(running: RunningRecording) -> None:
        with media.transaction():
            media.keep_waveform("other", 1, b"")
            stored_ms = running.status().stored_ms
            pause(5)
            assert running.status().stored_ms - stored_ms < 1000, "it was held up"
            assert running.status().state is RecorderState.RECORDING

    came = recorded_through(room, microphone, plain, hold_up)
    assert (came.holes, came.gaps) == ([], ())


def stopped_for(seconds: float) -> Callable[[RunningRecording], None]:
    def stop(running: RunningRecording) -> None:
        os.kill(running.recorder_pid, signal.SIGSTOP)
        pause(seconds)
        os.kill(running.recorder_pid, signal.SIGCONT)

    return stop


@pytest.mark.parametrize("seconds", [2, pytest.param(10, marks=pytest.mark.slow)])
def test_a_stopped_process_says_what_it_missed(
    room: Room, microphone: VirtualMicrophone, plain: PlainCapture, seconds: int
) -> None:
    came = recorded_through(room, microphone, plain, stopped_for(seconds))
    assert {gap.reason for gap in came.gaps} <= {GapReason.STALLED, GapReason.DROPOUT}
    assert came.is_as_noted(), came


def test_a_microphone_that_is_removed_and_comes_back(
    room: Room, microphone: VirtualMicrophone, plain: PlainCapture
) -> None:
    def suspend(running: RunningRecording) -> None:
        microphone.suspend(is_suspended=True)
        wait_until(lambda: running.status().state is RecorderState.NO_SIGNAL, what="the loss to be told")
        pause(1)
        microphone.suspend(is_suspended=False)
        wait_until(lambda: running.status().gap_count > 0, 30, "the gap")

    came = recorded_through(room, microphone, plain, suspend)
    assert {gap.reason for gap in came.gaps} == {GapReason.DEVICE_LOST}
    assert came.noted_ms > 1000


@pytest.mark.slow
def test_a_microphone_that_comes_back_with_another_rate(
    room: Room, microphone: VirtualMicrophone, plain: PlainCapture
) -> None:
    """The plain capture is gone with the old source, so only what came before is compared."""

    def change(running: RunningRecording) -> None:
        microphone.unplug()
        wait_until(lambda: running.status().state is RecorderState.NO_SIGNAL, 30, "the loss to be told")
        microphone.plug_in(rate_hz=16_000)
        wait_until(lambda: running.status().gap_count > 0, 30, "the gap")

    began_at = max(0, plain.frames - RATE_HZ)
    speak_unlike(microphone, plain, 60)
    running = start_recording(room.signed_in, room.interview_id, MONO, None, program_command("recorder"), "virtual")
    wait_until(lambda: running.status().stored_ms >= 2000, what="two seconds to be stored")
    change(running)
    until_ms = running.status().elapsed_ms + 2000
    wait_until(lambda: running.status().elapsed_ms > until_ms, what="the rest")
    seal = running.stop()
    print(seal.gaps)
    assert {gap.reason for gap in seal.gaps} <= {GapReason.DEVICE_LOST, GapReason.FORMAT_CHANGE, GapReason.DROPOUT}
    before = min(gap.at_frame for gap in seal.gaps)
    heard = read_frames(room.signed_in.vault.media(room.interview_id), running.recording, 0, seal.frames)[:, 0]
    assert holes_in(plain.samples(began_at), heard[:before])[1] == []
    assert np.abs(heard[before:].astype(int)).max() > 1000, "what was said afterwards is heard"


def noise_source(folder: Path) -> tuple[FileSource, np.ndarray]:
    noise = unlike_sound(60 * FILE_HZ, 9)
    return {"file": str(counter_wav(folder / "noise.wav", 60, FILE_HZ, noise)), "speed": 10}, noise


def test_a_disk_that_fills_up_keeps_all_that_was_stored_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    source, noise = noise_source(tmp_path)
    with small_disk(tmp_path / "small", 3_000) as small:
        room = make_room(small)
        ballast = small / "ballast"
        ballast.write_bytes(bytes(1_000_000))
        format = AudioFormat(FILE_HZ, 1)
        words = (room.interview_id, format, source, program_command("recorder"), "noise")
        running = start_recording(room.signed_in, *words)
        wait_until(lambda: running.status().state.is_final, 40, "the disk to be full")
        status = running.status()
        assert (status.state, status.fault_code) == (RecorderState.FAILED, FaultCode.DISK_FULL)
        with pytest.raises(Fault) as caught:
            running.stop()
        assert caught.value.code is FaultCode.DISK_FULL, "there is no room for the seal either"
        ballast.unlink()
        (seal,) = seal_interrupted(room.signed_in)
        assert (seal.state, seal.gaps[-1].reason) == (SealState.INTERRUPTED, GapReason.INTERRUPTED)
        assert format.frames_to_ms(seal.frames) == status.stored_ms > 3000
        heard = read_frames(room.signed_in.vault.media(room.interview_id), running.recording, 0, seal.frames)[:, 0]
        assert (heard == noise[: len(heard)]).all()
        again = start_recording(room.signed_in, *words)
        wait_until(lambda: again.status().stored_ms >= 1000, 30, "the interview to go on")
        assert again.stop().state is SealState.COMPLETE
        room.signed_in.lock()


def test_a_recorder_left_alone_ends_by_itself_and_is_sealed_as_interrupted(room: Room, tmp_path: Path) -> None:
    source, noise = noise_source(tmp_path)
    command = recorder_that(ALONE_FOR_A_MOMENT)
    slow = {**source, "speed": 1}
    running = start_recording(room.signed_in, room.interview_id, AudioFormat(FILE_HZ, 1), slow, command, "noise")
    recorder: RecorderClient = running._recorder
    recorder._connection.close()
    recorder._process.wait(30)
    room.signed_in.lock()
    signed_in = vaults.sign_in_again(tmp_path, form=FORM)
    (seal,) = seal_interrupted(signed_in)
    assert (seal.state, seal.gaps[-1].reason) == (SealState.INTERRUPTED, GapReason.INTERRUPTED)
    heard = read_frames(signed_in.vault.media(room.interview_id), running.recording, 0, seal.frames)[:, 0]
    assert len(heard) >= FILE_HZ
    assert (heard == noise[: len(heard)]).all()
    signed_in.lock()
