"""A sitting: consent first, row and custody entry before any sample, seal and entry at stop, whatever happened."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from desktop.crypto.markers import markers_sha256
from desktop.custody.audit import check_log, check_rows
from desktop.custody.media_check import check_media
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, Gap, GapReason, Marker, MarkerKind, SealState, wall_drift_ms
from desktop.recording.recorder_lock import recorder_is_alive
from desktop.recording.recorder_messages import FileSource
from desktop.recording.samples import read_frames, stream_frames
from desktop.recording.sealing import seal_interrupted, verify_recording
from desktop.recording.sitting import RunningRecording, start_recording
from desktop.system.paths import program_command
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter, counter_wav
from tests.recording.sitting_room import Room, actions, make_room

RATE_HZ = 16_000
FORMAT = AudioFormat(RATE_HZ, 1)


def _start(room: Room, folder: Path, seconds: int = 60, speed: float = 1.0) -> RunningRecording:
    source: FileSource = {"file": str(counter_wav(folder / "counter.wav", seconds, RATE_HZ)), "speed": speed}
    return start_recording(room.signed_in, room.interview_id, FORMAT, source, program_command("recorder"), "counter")


def _no_faults(room: Room) -> bool:
    return not check_log(room.signed_in.vault) and not check_rows(room.signed_in.vault)


def test_without_consent_nothing_begins(tmp_path: Path) -> None:
    room = make_room(tmp_path, may_record=False)
    with pytest.raises(Fault) as caught:
        _start(room, tmp_path)
    assert caught.value.code is FaultCode.CONSENT_MISSING
    assert room.signed_in.vault.recordings.of(room.interview_id) == []
    room.signed_in.lock()


def test_a_recording_is_logged_stored_sealed_and_verified(room: Room, tmp_path: Path) -> None:
    running = _start(room, tmp_path, seconds=10, speed=8)
    vault = room.signed_in.vault
    assert vault.recordings.of(room.interview_id) == [running.recording]
    assert actions(room.signed_in) == ["recording.started"]
    wait_until(lambda: running.status().state.is_final, 30, "the end of the file")
    seal = running.stop()
    assert vault.recordings.seal_of(running.recording.id) == seal
    assert (seal.state, seal.frames, seal.gaps, seal.clock_drift_ms) == (SealState.COMPLETE, 10 * RATE_HZ, (), 0)
    assert actions(room.signed_in) == ["recording.started", "recording.sealed"]
    assert vault.entries.checkpoints()
    assert _no_faults(room)
    verify_recording(room.signed_in, running.recording.id)
    media = vault.media(room.interview_id)
    assert (read_frames(media, running.recording, 0, seal.frames)[:, 0] == counter(seal.frames)).all()
    part = read_frames(media, running.recording, 7_999, 8_003)[:, 0]
    assert part.tolist() == [7_999, 8_000, 8_001, 8_002]
    assert sum(len(piece) for piece in stream_frames(media, running.recording, 100, 20_000)) == 19_900
    assert len(read_frames(media, running.recording, seal.frames, seal.frames + 5)) == 0


def test_a_second_recording_at_the_same_time_is_refused(room: Room, tmp_path: Path) -> None:
    running = _start(room, tmp_path)
    with pytest.raises(Fault) as caught:
        _start(room, tmp_path)
    assert caught.value.code is FaultCode.RECORDING_RUNNING
    assert seal_interrupted(room.signed_in) == [], "one that is being recorded is left alone"
    assert running.stop().state is SealState.COMPLETE


def test_a_recorder_that_is_killed_leaves_an_interrupted_recording(room: Room, tmp_path: Path) -> None:
    running = _start(room, tmp_path)
    wait_until(lambda: running.status().stored_ms >= 1000, what="a second to be stored")
    os.kill(running.recorder_pid, signal.SIGKILL)
    seal = running.stop()
    assert seal.state is SealState.INTERRUPTED
    assert seal.frames >= RATE_HZ
    assert seal.gaps == (Gap(seal.frames, 0, GapReason.INTERRUPTED),)
    verify_recording(room.signed_in, running.recording.id)
    assert _no_faults(room)


def test_what_a_crash_left_unsealed_is_sealed_once_before_the_next_recording(room: Room, tmp_path: Path) -> None:
    crashed = _start(room, tmp_path)
    wait_until(lambda: crashed.status().stored_ms >= 500, what="something to be stored")
    os.kill(crashed.recorder_pid, signal.SIGKILL)
    crashed._recorder._process.wait(10)
    running = _start(room, tmp_path)
    seal = room.signed_in.vault.recordings.seal_of(crashed.recording.id)
    assert seal is not None
    assert seal.state is SealState.INTERRUPTED
    assert seal_interrupted(room.signed_in) == []
    assert running.stop().state is SealState.COMPLETE
    assert _no_faults(room)


def test_a_microphone_that_cannot_be_opened_leaves_nothing(room: Room, tmp_path: Path) -> None:
    before = room.signed_in.vault.entries.count()
    source: FileSource = {"file": str(tmp_path / "none.wav")}
    with pytest.raises(Fault) as caught:
        start_recording(room.signed_in, room.interview_id, FORMAT, source, program_command("recorder"), "none")
    assert (caught.value.code, caught.value.facts) == (FaultCode.FILE_NOT_FOUND, {"name": "none.wav"})
    assert room.signed_in.vault.recordings.of(room.interview_id) == []
    assert room.signed_in.vault.entries.count() == before


@pytest.mark.parametrize("format", [AudioFormat(8_000, 1), AudioFormat(48_000, 3), AudioFormat(96_000, 2)])
def test_a_format_that_nobody_records_in_is_refused(room: Room, tmp_path: Path, format: AudioFormat) -> None:
    source: FileSource = {"file": str(tmp_path / "none.wav")}
    with pytest.raises(Fault) as caught:
        start_recording(room.signed_in, room.interview_id, format, source, program_command("recorder"), "none")
    assert caught.value.code is FaultCode.MICROPHONE_FORMAT


def test_the_seal_states_markers_and_clocks_and_can_be_verified(room: Room, tmp_path: Path) -> None:
    running = _start(room, tmp_path)
    wait_until(lambda: running.status().stored_ms >= 500, what="something to be stored")
    running.mark(MarkerKind.DISTRESS)
    running.mark(MarkerKind.NOTE, "the guard's name")
    wait_until(lambda: running.status().marker_count == 2, what="the markers")
    status = running.status()
    assert (status.device, status.clipped, status.waits_for_device) == ("counter.wav", (0,), False)
    seal = running.stop()
    media = room.signed_in.vault.media(room.interview_id)
    markers = media.markers(running.recording.id)
    assert [(marker.kind, marker.text) for marker in markers] == [
        (MarkerKind.DISTRESS, ""),
        (MarkerKind.NOTE, "the guard's name"),
    ]
    assert tuple(markers) == status.markers
    assert all(0 < marker.at_frame <= seal.frames for marker in markers)
    assert seal.markers_sha256 == markers_sha256(markers)
    readings = media.clock_readings(running.recording.id)
    assert [readings[0].at_frame, readings[-1].at_frame] == [0, seal.frames]
    assert seal.wall_drift_ms == wall_drift_ms(readings)
    verify_recording(room.signed_in, running.recording.id)
    media.add_marker(running.recording.id, Marker(1, MarkerKind.IMPORTANT))
    with pytest.raises(Fault) as caught:
        verify_recording(room.signed_in, running.recording.id)
    assert caught.value.code is FaultCode.RECORDING_CHANGED
    assert [finding.code for finding in check_media(room.signed_in.vault)] == [FaultCode.RECORDING_CHANGED]


def test_no_sample_is_stored_when_the_row_cannot_be_written(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_recording: object) -> None:
        raise Fault(FaultCode.DISK_FULL)

    monkeypatch.setattr(room.signed_in.vault.recordings, "add", refuse)
    with pytest.raises(Fault) as caught:
        _start(room, tmp_path)
    assert caught.value.code is FaultCode.DISK_FULL
    media = room.signed_in.vault.media(room.interview_id)
    assert media._database.execute("SELECT count(*) FROM chunk") == [(0,)]
    assert not recorder_is_alive(room.signed_in.vault.media_access(room.interview_id)[0])


def test_a_recording_that_is_not_what_was_sealed_is_tampering(room: Room, tmp_path: Path) -> None:
    running = _start(room, tmp_path, seconds=3, speed=8)
    wait_until(lambda: running.status().state.is_final, 30, "the end of the file")
    seal = running.stop()
    media = room.signed_in.vault.media(room.interview_id)
    last = list(media.chunks(running.recording.id))[-1]
    media.add_chunk(running.recording.id, seal.chunks, seal.frames, last.frames, last.flac)
    with pytest.raises(Fault) as caught:
        verify_recording(room.signed_in, running.recording.id)
    assert caught.value.code is FaultCode.RECORDING_CHANGED
    assert caught.value.facts == {"recording": running.recording.id}


def test_a_missing_chunk_and_one_in_the_wrong_place_are_tampering(room: Room, tmp_path: Path) -> None:
    running = _start(room, tmp_path, seconds=3, speed=8)
    wait_until(lambda: running.status().state.is_final, 30, "the end of the file")
    running.stop()
    media = room.signed_in.vault.media(room.interview_id)
    database = media._database
    database.execute("DROP TRIGGER chunk_refuses_delete")
    database.execute("DELETE FROM chunk WHERE seq = 2")
    with pytest.raises(Fault) as caught:
        verify_recording(room.signed_in, running.recording.id)
    assert caught.value.code is FaultCode.RECORDING_CHANGED


def test_an_unsealed_recording_cannot_be_verified(room: Room) -> None:
    with pytest.raises(Fault) as caught:
        verify_recording(room.signed_in, "rec-none")  # type: ignore[arg-type]
    assert caught.value.code is FaultCode.RECORDING_UNKNOWN


def test_an_identity_number_in_a_marker_is_refused_and_the_recording_goes_on(room: Room, tmp_path: Path) -> None:
    running = _start(room, tmp_path)
    with pytest.raises(Fault) as caught:
        running.mark(MarkerKind.NOTE, "call 900101-1234567")
    assert caught.value.code is FaultCode.NUMBER_FORBIDDEN
    assert running.status().marker_count == 0
    running.stop()
