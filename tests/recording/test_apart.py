"""What was said off the record and kept: sealed apart, in no list of the testimony, and gone with the media's key."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.app.wiring import Wiring
from desktop.custody.audit import check_log, check_rows
from desktop.custody.erasure import erase
from desktop.custody.media_check import check_media
from desktop.custody.second_person import second_person
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, GapReason, Origin, Recording, Seal, SealState
from desktop.recording.recorder_messages import FileSource, OffRecord
from desktop.recording.recorder_requests import Request, Wish
from desktop.recording.samples import read_frames
from desktop.recording.sealing import verify_recording
from desktop.recording.sitting import RunningRecording, start_recording
from desktop.system.paths import program_command
from desktop.vault.layout import MEDIA
from tests.fakes import vaults
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter, counter_wav
from tests.recording.sitting_room import Room, actions

RATE_HZ = 16_000
FORMAT = AudioFormat(RATE_HZ, 1)


@pytest.fixture
def running(room: Room, tmp_path: Path) -> Iterator[RunningRecording]:
    source: FileSource = {"file": str(counter_wav(tmp_path / "counter.wav", 60, RATE_HZ)), "speed": 1}
    made = start_recording(room.signed_in, room.interview_id, FORMAT, source, program_command("recorder"), "counter")
    _await_stored(made, 500)
    yield made
    made._recorder._process.kill()
    made._recorder._process.wait(10)


def _await_stored(running: RunningRecording, more_ms: int) -> None:
    until_ms = running.status().stored_ms + more_ms
    wait_until(lambda: running.status().stored_ms >= until_ms, what=f"{more_ms} ms more to be stored")


def _await(running: RunningRecording, state: OffRecord) -> None:
    wait_until(lambda: running.status().off_record is state, what=state.value)


def _await_apart(room: Room, running: RunningRecording, frames: int) -> None:
    media = room.signed_in.vault.media(room.interview_id)
    wait_until(
        lambda: any(media.end_of(aside.id)[1] >= frames for aside in media.asides(running.recording.id)),
        what="something to be kept",
    )


def _keep_a_span(room: Room, running: RunningRecording) -> tuple[Recording, Seal, Seal]:
    """The aside, its seal, and the seal of the recording it was taken out of."""
    running.go_off_record()
    _await(running, OffRecord.ASKING)
    running.answer_off_record(keep=True)
    _await(running, OffRecord.KEPT)
    _await_apart(room, running, RATE_HZ // 2)
    running.back_on_record()
    _await(running, OffRecord.NO)
    _await_stored(running, 500)
    seal = running.stop()
    (aside,) = room.signed_in.vault.recordings.asides_of(room.interview_id)
    seal_apart = room.signed_in.vault.recordings.seal_of(aside.id)
    assert seal_apart is not None
    return aside, seal_apart, seal


def test_a_kept_span_is_a_sealed_recording_of_its_own(room: Room, running: RunningRecording) -> None:
    aside, seal_apart, seal = _keep_a_span(room, running)
    vault, media = room.signed_in.vault, room.signed_in.vault.media(room.interview_id)
    (gap,) = seal.gaps
    assert gap.reason is GapReason.OFF_RECORD
    assert (aside.origin, aside.interview_id, aside.format) == (Origin.ASIDE, room.interview_id, FORMAT)
    assert (seal.state, seal_apart.state) == (SealState.COMPLETE, SealState.COMPLETE)
    began_ms = (aside.started_at - running.recording.started_at).total_seconds() * 1000
    assert began_ms == FORMAT.frames_to_ms(gap.at_frame)
    heard = read_frames(media, running.recording, 0, seal.frames)[:, 0]
    apart = read_frames(media, aside, 0, seal_apart.frames)[:, 0]
    together = np.concatenate([heard[: gap.at_frame], apart, heard[gap.at_frame :]])
    assert (together == counter(len(together))).all(), "each frame is in one place, and none is missing"
    assert abs(FORMAT.frames_to_ms(len(apart)) - gap.length_ms) <= 50
    assert actions(room.signed_in) == [
        "recording.started", "recording.sealed", "recording.started", "recording.sealed",
    ]  # fmt: skip
    for recording_id in (aside.id, running.recording.id):
        verify_recording(room.signed_in, recording_id)
    assert not check_log(vault)
    assert not check_rows(vault)
    assert not check_media(vault)


def test_it_is_in_no_list_of_the_testimony_and_cannot_be_transcribed(room: Room, running: RunningRecording) -> None:
    aside, _, _ = _keep_a_span(room, running)
    vault = room.signed_in.vault
    assert vault.recordings.of(room.interview_id) == [running.recording]
    assert vault.recordings.all_of(room.interview_id) == [running.recording, aside]
    queue = Wiring().speech.queue(room.signed_in, lambda act: act())
    with pytest.raises(Fault) as caught:
        queue._recording(aside.id)
    assert caught.value.code is FaultCode.RECORDING_OFF_RECORD


def test_the_check_of_all_audio_notices_when_it_was_changed(room: Room, running: RunningRecording) -> None:
    aside, _, _ = _keep_a_span(room, running)
    database = room.signed_in.vault.media(room.interview_id)._database
    database.execute("DROP TRIGGER chunk_refuses_delete")
    database.execute("DELETE FROM chunk WHERE recording_id = ? AND seq = 0", (aside.id,))
    assert [finding.facts for finding in check_media(room.signed_in.vault)] == [{"recording": aside.id}]


def test_it_is_gone_with_the_media_key(room: Room, running: RunningRecording) -> None:
    aside, _, _ = _keep_a_span(room, running)
    signed_in, vault = room.signed_in, room.signed_in.vault
    vaults.second_account(signed_in)
    second = second_person(signed_in, vaults.SECOND.id, vaults.SECOND_PASSPHRASE)
    report = erase(signed_in, room.interview_id, ErasureScope.MEDIA, ErasureReason.WITHDRAWAL, second)
    assert report.recordings == 2
    assert list((vault.root / MEDIA).iterdir()) == []
    with pytest.raises(Fault) as caught:
        verify_recording(signed_in, aside.id)
    assert caught.value.code is FaultCode.INTERVIEW_ERASED
    assert not check_rows(vault)


def test_a_recorder_that_dies_leaves_what_was_kept_as_interrupted(room: Room, running: RunningRecording) -> None:
    running.go_off_record()
    running.answer_off_record(keep=True)
    _await(running, OffRecord.KEPT)
    _await_apart(room, running, RATE_HZ)
    os.kill(running.recorder_pid, signal.SIGKILL)
    seal = running.stop()
    vault = room.signed_in.vault
    (aside,) = vault.recordings.asides_of(room.interview_id)
    seal_apart = vault.recordings.seal_of(aside.id)
    assert seal_apart is not None
    assert (seal.state, seal_apart.state) == (SealState.INTERRUPTED, SealState.INTERRUPTED)
    assert [gap.reason for gap in seal_apart.gaps] == [GapReason.INTERRUPTED]
    assert not check_rows(vault)


def test_a_recorder_that_dies_while_it_asks_leaves_nothing_of_the_span(room: Room, running: RunningRecording) -> None:
    running.go_off_record()
    _await(running, OffRecord.ASKING)
    at_frame = running.status().stored_ms * RATE_HZ // 1000
    os.kill(running.recorder_pid, signal.SIGKILL)
    seal = running.stop()
    assert (seal.frames, [gap.reason for gap in seal.gaps]) == (at_frame, [GapReason.INTERRUPTED])
    assert room.signed_in.vault.recordings.asides_of(room.interview_id) == []


def test_what_nobody_answered_for_before_the_lock_is_never_kept(room: Room, running: RunningRecording) -> None:
    running.go_off_record()
    _await(running, OffRecord.ASKING)
    left = running.let_go()
    left.status()
    wait_until(lambda: left.status().off_record is OffRecord.DROPPED, what="the lock to be the answer")
    left._recorder.ask(Wish(Request.ANSWER_OFF_RECORD, keep=True))
    assert left.status().off_record is OffRecord.DROPPED


def test_one_that_is_kept_goes_on_being_kept_behind_the_lock(room: Room, running: RunningRecording) -> None:
    running.go_off_record()
    running.answer_off_record(keep=True)
    _await(running, OffRecord.KEPT)
    left = running.let_go()
    assert left.status().off_record is OffRecord.KEPT
