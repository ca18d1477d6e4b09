"""A recording whose window is gone is found again after unlocking: one recorder, no sample missing, and said so."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, MarkerKind, SealState
from desktop.recording import recorder_start
from desktop.recording.finding import find_running
from desktop.recording.recorder_lock import recorder_is_alive
from desktop.recording.recorder_messages import FileSource, RecorderState
from desktop.recording.samples import read_frames
from desktop.recording.sealing import is_being_recorded, verify_recording
from desktop.recording.sitting import RunningRecording, start_recording
from desktop.system.paths import program_command
from desktop.vault.layout import MEDIA
from tests.fakes import vaults
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter
from tests.recording.lone_window import RATE_HZ, LoneWindow
from tests.recording.sitting_room import actions

FORMAT = AudioFormat(RATE_HZ, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[LoneWindow]:
    made = LoneWindow(tmp_path)
    yield made
    made.end()


def _found(signed_in: SignedIn) -> RunningRecording:
    running = find_running(signed_in)
    assert running is not None
    return running


def test_a_killed_window_loses_no_sample_and_its_recording_is_found_again(desk: LoneWindow) -> None:
    desk.kill_window()
    assert desk.has_traces()
    signed_in = desk.unlock()
    running = _found(signed_in)
    assert running.recording.id == desk.recording_id.decode()
    assert running.recorder_pid == desk.pid
    running.mark(MarkerKind.IMPORTANT)
    until_ms = running.status().stored_ms + 1500
    wait_until(lambda: running.status().stored_ms > until_ms, what="more to be stored")
    seal = running.stop()
    assert (seal.state, seal.gaps) == (SealState.COMPLETE, ())
    media = signed_in.vault.media(desk.room.interview_id)
    assert (read_frames(media, running.recording, 0, seal.frames)[:, 0] == counter(seal.frames)).all()
    verify_recording(signed_in, running.recording.id)
    assert actions(signed_in) == ["recording.started", "recording.recorder_found", "recording.sealed"]
    assert not check_log(signed_in.vault)
    assert not check_rows(signed_in.vault)
    assert signed_in.vault.running_recorders.all() == []
    assert find_running(signed_in) is None
    assert not desk.has_traces()


def test_while_it_runs_no_second_recorder_is_started(desk: LoneWindow, tmp_path: Path) -> None:
    desk.kill_window()
    signed_in = desk.unlock()
    source: FileSource = {"file": str(tmp_path / "counter.wav"), "speed": 1}
    with pytest.raises(Fault) as caught:
        start_recording(signed_in, desk.room.interview_id, FORMAT, source, program_command("recorder"), "counter")
    assert caught.value.code is FaultCode.RECORDING_RUNNING
    assert _found(signed_in).stop().state is SealState.COMPLETE


def test_a_recorder_that_is_gone_too_leaves_an_interrupted_recording(desk: LoneWindow) -> None:
    desk.kill_window()
    os.kill(desk.pid, signal.SIGKILL)
    media_folder = vaults.vault_root(desk.folder) / MEDIA
    media_path = next(media_folder.glob("*.db"))
    wait_until(lambda: not recorder_is_alive(media_path), what="the recorder to be gone")
    signed_in = desk.unlock()
    assert find_running(signed_in) is None
    seal = signed_in.vault.recordings.seal_of(desk.recording_id.decode())
    assert seal is not None
    assert seal.state is SealState.INTERRUPTED
    assert signed_in.vault.running_recorders.all() == []


def test_a_recorder_that_ended_alone_is_sealed_as_it_ended(desk: LoneWindow) -> None:
    desk.kill_window()
    os.kill(desk.pid, signal.SIGTERM)
    signed_in = desk.unlock()
    running = find_running(signed_in)
    if running is not None:  # it had not quite ended yet
        wait_until(lambda: running.status().state is RecorderState.STOPPED, what="its end")
        running.stop()
    seal = signed_in.vault.recordings.seal_of(desk.recording_id.decode())
    assert seal is not None
    assert seal.state is SealState.COMPLETE, "it was told to stop"


def test_a_recorder_that_does_not_answer_is_left_alone_and_found_later(
    desk: LoneWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_start, "CONNECT_SECONDS", 0.3)
    desk.kill_window()
    signed_in = desk.unlock()
    os.kill(desk.pid, signal.SIGSTOP)
    with pytest.raises(Fault) as caught:
        find_running(signed_in)
    assert caught.value.code is FaultCode.RECORDER_SILENT
    assert is_being_recorded(signed_in, signed_in.vault.recordings.get(desk.recording_id.decode()))
    os.kill(desk.pid, signal.SIGCONT)
    monkeypatch.undo()
    assert _found(signed_in).stop().state is SealState.COMPLETE


def test_a_found_recorder_that_hangs_at_its_end_is_ended(desk: LoneWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.recording import recorder_client

    desk.kill_window()
    running = _found(desk.unlock())
    wait_until(lambda: running.status().stored_ms >= 500, what="something to be stored")
    for name in ("ANSWER_SECONDS", "STOP_SECONDS", "EXIT_SECONDS"):
        monkeypatch.setattr(recorder_client, name, 0.5)
    os.kill(desk.pid, signal.SIGSTOP)
    seal = running.stop()
    assert seal.state is SealState.INTERRUPTED
    assert not Path(f"/proc/{desk.pid}").exists() or "Z" in Path(f"/proc/{desk.pid}/stat").read_text()
