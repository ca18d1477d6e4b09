"""The record screen over the real recorder: what a supervisor would try before trusting it with a witness."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.domain.faults import FaultCode
from desktop.domain.recording import AudioFormat, GapReason, MarkerKind, Recording, SealState
from desktop.recording import recorder_client, recorder_start
from desktop.recording.finding import find_running
from desktop.recording.microphone import Device
from desktop.recording.recorder_messages import DeviceChoice, FileSource
from desktop.recording.samples import read_frames
from desktop.recording.sealing import verify_recording
from desktop.recording.sitting import start_recording
from desktop.system.clock import SystemClock
from desktop.system.paths import program_command
from desktop.ui.record.presenter import RecordPresenter
from desktop.ui.record.slip_guard import BOUNCE_MS
from desktop.ui.record.state import Phase, RecordState, SealedRecording
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.fakes.two_microphones import TwoMicrophones
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import CYCLE, counter_wav
from tests.recording.lone_window import LoneWindow
from tests.recording.sitting_room import Room, actions, make_room
from tests.ui.scene import services

RATE_HZ = 16_000
MICROPHONES = [Device("ALSA: table", "Table microphone", 1, default=True), Device("ALSA: headset", "Headset", 1, False)]
ANSWER_MS = 400  # a key is followed within a few turns of the recorder


class Screen:
    """The record screen of one sign-in, its timer driven by hand."""

    def __init__(self, room: Room, source: DeviceChoice = None, rate_hz: int = RATE_HZ) -> None:
        self.room, self.faults = room, list[str]()
        self.workplace = Workplace(room.signed_in, ImmediateJobs())
        self.workplace.interview = room.signed_in.vault.interviews.get(room.interview_id)
        self.workplace.on_fault = lambda fault: self.faults.append(fault.code.value)
        self.pids: list[int] = []

        def start(signed_in: Any, interview_id: Any, device: Any, _: AudioFormat) -> Any:
            chosen = device if source is None else source
            running = start_recording(
                signed_in, interview_id, AudioFormat(rate_hz, 1), chosen, program_command("recorder"), "microphone"
            )
            self.pids.append(running.recorder_pid)
            return running

        given = services(clock=SystemClock(), start_recording=start, microphones=lambda: list(MICROPHONES))
        self.presenter = RecordPresenter(self.workplace, given)
        self.presenter.look()

    @property
    def state(self) -> RecordState:
        """What is shown."""
        return self.presenter.state

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Polls as the view does."""

        def polled() -> bool:
            self.presenter.poll()
            return condition()

        wait_until(polled, 40, what)

    def away_ms(self) -> int:
        """How long the break, or the span off the record, lasts by the recorder's word."""
        return self.state.status.away_ms if self.state.is_away and self.state.status is not None else 0

    def stored_ms(self) -> int:
        """What the writer says is safe."""
        return self.state.status.stored_ms if self.state.status is not None else 0

    def record_for(self, more_ms: int) -> None:
        """Until so much more is safe."""
        wanted_ms = self.stored_ms() + more_ms
        self.until(lambda: self.stored_ms() >= wanted_ms, f"{more_ms} ms more")

    def press_stop_twice(self) -> SealedRecording:
        """By its key."""
        self.presenter.press_stop()
        threading.Event().wait(2 * BOUNCE_MS / 1000)  # the time between two presses, not a wait for something
        self.presenter.press_stop()
        sealed = self.state.sealed
        assert self.state.phase is Phase.SEALED
        assert sealed is not None
        return sealed

    def end(self) -> None:
        """Ends what may still run, and locks."""
        for pid in self.pids:
            if Path(f"/proc/{pid}").exists():
                os.kill(pid, signal.SIGKILL)
        self.room.signed_in.lock()

    def heard(self, recording: Recording) -> list[int]:
        """The values of the counter in a recording."""
        media = self.room.signed_in.vault.media(recording.interview_id)
        return [int(value) for value in read_frames(media, recording, 0, 1 << 40)[:, 0]]

    def check(self) -> None:
        """What is in the vault is what the log says."""
        vault = self.room.signed_in.vault
        assert not check_log(vault)
        assert not check_rows(vault)
        for recording in vault.recordings.all():
            verify_recording(self.room.signed_in, recording.id)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A recording of a counter that has been going on for a second."""
    source: FileSource = {"file": str(counter_wav(tmp_path / "counter.wav", 60, RATE_HZ)), "speed": 1}
    made = Screen(make_room(tmp_path), source)
    made.presenter.start()
    made.record_for(1_000)
    yield made
    made.end()


def test_a_break_leaves_a_gap_and_markers_lie_where_they_were_made(screen: Screen) -> None:
    hand = screen.presenter.hand
    assert screen.state.status is not None
    made_at_ms = screen.state.status.elapsed_ms
    hand.mark(MarkerKind.DISTRESS)
    screen.until(lambda: screen.state.just_marked is not None, "the acknowledgement")
    hand.break_or_on()
    screen.until(lambda: screen.away_ms() > 600, "the break")
    hand.break_or_on()
    screen.until(lambda: not screen.state.is_away, "the recording to go on")
    screen.record_for(1_000)
    hand.note("after the break", lambda: None)
    screen.until(lambda: screen.state.status is not None and screen.state.status.marker_count == 2, "the note")
    sealed = screen.press_stop_twice()
    [gap] = sealed.seal.gaps
    assert gap.reason is GapReason.PAUSE
    assert gap.length_ms >= 600
    distress, note = sealed.markers
    assert abs(distress.at_frame * 1000 // RATE_HZ - made_at_ms) < ANSWER_MS
    assert distress.at_frame <= gap.at_frame < note.at_frame <= sealed.seal.frames
    assert (note.kind, note.text) == (MarkerKind.NOTE, "after the break")
    assert sealed.seal.state is SealState.COMPLETE
    screen.check()


@pytest.mark.parametrize("answer", ["kept while it lasts", "kept afterwards", "never kept", "not answered"])
def test_off_the_record_nothing_goes_into_the_recording(screen: Screen, answer: str) -> None:
    hand = screen.presenter.hand
    hand.off_or_back()
    screen.until(lambda: screen.state.is_off_record and screen.away_ms() > 500, "off the record")
    if answer == "kept while it lasts":
        hand.answer(keep=True)
        screen.until(lambda: screen.state.off_record == "kept", "the answer")
    if answer == "never kept":
        hand.answer(keep=False)
        screen.until(lambda: screen.state.off_record == "dropped", "the answer")
    hand.off_or_back()
    screen.until(lambda: not screen.state.is_away, "the recording to go on")
    screen.record_for(700)
    if answer == "kept afterwards":
        assert screen.state.off_record == "returned"
        hand.answer(keep=True)
        screen.until(lambda: screen.state.off_record == "no", "the answer")
    sealed = screen.press_stop_twice()
    heard = screen.heard(sealed.recording)
    missing = np.flatnonzero(np.diff(heard) % CYCLE != 1)
    assert len(missing) == 1, "one hole, and everything else sample for sample"
    assert [gap.reason for gap in sealed.seal.gaps] == [GapReason.OFF_RECORD]
    vault = screen.room.signed_in.vault
    asides = vault.recordings.asides_of(screen.room.interview_id)
    assert len(asides) == len(sealed.asides) == (1 if answer.startswith("kept") else 0)
    for aside in asides:
        apart = screen.heard(aside)
        assert apart[0] == (heard[missing[0]] + 1) % CYCLE
        assert apart[-1] == (heard[missing[0] + 1] - 1) % CYCLE
        assert sealed.asides[0].length_ms == len(apart) * 1000 // RATE_HZ
    assert vault.recordings.of(screen.room.interview_id) == [sealed.recording]
    screen.check()


def test_one_press_of_stop_is_a_slip_and_the_recording_goes_on(screen: Screen) -> None:
    screen.presenter.press_stop()
    screen.until(lambda: screen.state.stop_left_ms == 0, "the question to go by itself")
    screen.record_for(500)
    assert screen.state.phase is Phase.RECORDING
    assert screen.press_stop_twice().seal.gaps == ()


def test_a_recorder_that_is_killed_is_sealed_as_interrupted_and_the_interview_goes_on(screen: Screen) -> None:
    os.kill(screen.pids[0], signal.SIGKILL)
    screen.until(lambda: screen.state.phase is Phase.SEALED, "what it stored to be sealed")
    sealed = screen.state.sealed
    assert sealed is not None
    assert sealed.seal.state is SealState.INTERRUPTED
    assert [gap.reason for gap in sealed.seal.gaps] == [GapReason.INTERRUPTED]
    assert sealed.length_ms >= 1_000
    assert screen.faults == [FaultCode.RECORDER_LOST.value]
    assert screen.state.may_start
    screen.presenter.start()
    screen.record_for(500)
    assert screen.press_stop_twice().seal.state is SealState.COMPLETE
    assert len(screen.room.signed_in.vault.recordings.of(screen.room.interview_id)) == 2
    screen.check()


def test_a_recorder_that_falls_silent_is_looked_for_and_stays_the_only_one(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_client, "ANSWER_SECONDS", 0.5)
    monkeypatch.setattr(recorder_start, "CONNECT_SECONDS", 0.3)
    monkeypatch.setattr("desktop.ui.record.seeking.SEEK_EVERY_MS", 300)
    os.kill(screen.pids[0], signal.SIGSTOP)
    screen.until(lambda: screen.state.is_lost, "the silence to be told")
    assert screen.faults == [FaultCode.RECORDER_LOST.value]
    screen.presenter.poll()
    assert not screen.state.may_start, "nobody starts a second one"
    monkeypatch.setattr(recorder_client, "ANSWER_SECONDS", 10.0)
    monkeypatch.setattr(recorder_start, "CONNECT_SECONDS", 5.0)
    os.kill(screen.pids[0], signal.SIGCONT)
    screen.until(lambda: not screen.state.is_lost, "the recorder to be found")
    screen.record_for(500)
    assert screen.workplace.running is not None
    assert screen.workplace.running.recorder_pid == screen.pids[0]
    assert [str(alarm) for alarm in screen.state.alarms] == ["taken_up"]
    sealed = screen.press_stop_twice()
    assert sealed.seal.state is SealState.COMPLETE
    assert actions(screen.room.signed_in).count("recording.recorder_found") == 1
    screen.check()


def test_a_window_killed_while_recording_is_replaced_and_nothing_is_lost(tmp_path: Path) -> None:
    lone = LoneWindow(tmp_path)
    try:
        lone.kill_window()
        signed_in = lone.unlock()
        running = find_running(signed_in)
        assert running is not None
        screen = Screen(Room(signed_in, running.recording.interview_id))
        screen.workplace.running = running
        screen.presenter = RecordPresenter(screen.workplace, services(clock=SystemClock()))
        assert screen.state.phase is Phase.RECORDING
        screen.record_for(1_500)
        again = screen.state.taken_up
        assert again is not None
        assert again.since is not None
        assert (again.away_ms > 0, again.losses) == (True, 0)
        assert [str(alarm) for alarm in screen.state.alarms] == ["taken_up"]
        screen.presenter.acknowledge()
        assert screen.state.alarms == ()
        sealed = screen.press_stop_twice()
        assert sealed.seal.gaps == ()
        assert (np.diff(screen.heard(sealed.recording)) % CYCLE == 1).all()
        screen.check()
    finally:
        lone.end()


def test_a_microphone_pulled_out_keeps_the_take_and_another_goes_on_by_one_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    microphones = TwoMicrophones()
    for name, value in microphones.environment.items():
        monkeypatch.setenv(name, value)
    screen = Screen(make_room(tmp_path), rate_hz=48_000)
    try:
        screen.presenter.start()
        screen.record_for(1_000)
        microphones.table.vanish()
        screen.until(lambda: "device_lost" in [str(alarm) for alarm in screen.state.alarms], "the loss to be seen")
        assert screen.state.phase is Phase.RECORDING
        screen.until(lambda: screen.state.spare_id == "ALSA: headset", "the other one to be offered")
        screen.presenter.hand.use_spare()
        screen.until(lambda: "device_lost" not in [str(alarm) for alarm in screen.state.alarms], "sound again")
        screen.record_for(1_000)
        assert [change.name for change in screen.state.changes] == ["Headset"]
        sealed = screen.press_stop_twice()
        assert GapReason.DEVICE_LOST in {gap.reason for gap in sealed.seal.gaps}
        assert sealed.seal.state is SealState.COMPLETE
        screen.check()
    finally:
        screen.end()
        microphones.end()
