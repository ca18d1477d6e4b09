"""The recording presenter: a real vault, an adapter that answers as the recorder does, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, Recording, Seal
from desktop.recording.microphone import Device
from desktop.recording.recorder_messages import RecorderState, RecorderStatus
from desktop.ui.record.advice import Advice, LevelAdvice
from desktop.ui.record.presenter import RecordPresenter
from desktop.ui.record.state import Phase
from desktop.ui.runner import Lane
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.scene import Scene, make_scene, services

MICROPHONES = [Device("line", "Line in", 1, default=False), Device("usb", "USB microphone", 2, default=True)]


@dataclass
class FakeRunning:
    """Answers as a running recording does."""

    scene: Scene
    recording: Recording
    state: RecorderState = RecorderState.RECORDING
    is_gone: bool = False
    asked: list[str] = field(default_factory=list)

    def status(self) -> RecorderStatus:
        if self.is_gone:
            raise Fault(FaultCode.RECORDER_LOST)
        return RecorderStatus(self.state, 12_000, 11_500, 240_000, (0.5,), fault_code="")

    def pause(self) -> RecorderStatus:
        self.asked.append("pause")
        self.state = RecorderState.PAUSED
        return self.status()

    def resume(self) -> RecorderStatus:
        self.asked.append("resume")
        self.state = RecorderState.RECORDING
        return self.status()

    def stop(self) -> Seal:
        self.asked.append("stop")
        seal = self.scene.signed_in.vault.recordings.seal_of(self.scene.recording.id)
        assert seal is not None
        return seal


@dataclass
class Room:
    """A presenter, what it runs on, and what it was given."""

    scene: Scene
    presenter: RecordPresenter
    running: FakeRunning
    started: list[tuple[object, ...]]


def room(folder: Path, consents: tuple[str, ...] = ("C01", "C02"), **parts: object) -> Room:
    scene = make_scene(folder, consents=consents, lines=1)
    running = FakeRunning(scene, scene.recording)
    started: list[tuple[object, ...]] = []

    def start(*given: object) -> FakeRunning:
        started.append(given)
        return running

    given = {"microphones": lambda: MICROPHONES, "start_recording": start, **parts}
    presenter = RecordPresenter(scene.workplace, services(**given))  # type: ignore[arg-type]
    presenter.look()
    return Room(scene, presenter, running, started)


def phase_of(made: Room) -> Phase:
    """Where the screen is now."""
    return made.presenter.state.phase


def test_without_consent_nothing_can_be_started(tmp_path: Path) -> None:
    made = room(tmp_path, consents=("C01",))
    state = made.presenter.state
    assert state.gate is not None
    assert state.gate.missing == ("C02",)
    made.presenter.start()
    assert made.started == []
    assert made.presenter.state.phase is Phase.READY


def test_starts_with_the_default_microphone_and_the_channels_it_has(tmp_path: Path) -> None:
    made = room(tmp_path)
    made.presenter.choose_channels(2)
    made.presenter.start()
    [(_, interview, device, audio_format)] = made.started
    assert (interview, device, audio_format) == (made.scene.interview.id, "usb", AudioFormat(48_000, 2))
    assert made.scene.workplace.is_recording
    made.presenter.choose_device("line")
    assert made.presenter.state.format.channels == 1


def test_follows_the_recorder_pauses_goes_on_and_seals(tmp_path: Path) -> None:
    made = room(tmp_path)
    made.presenter.start()
    made.presenter.poll()
    assert made.presenter.state.status is not None
    assert made.presenter.state.status.stored_bytes == 240_000
    made.presenter.pause_or_resume()
    made.presenter.poll()
    made.presenter.pause_or_resume()
    made.presenter.stop()
    assert made.running.asked == ["pause", "resume", "stop"]
    state = made.presenter.state
    assert state.phase is Phase.SEALED
    assert state.sealed is not None
    assert state.sealed.length_ms == 7_000
    assert not made.scene.workplace.is_recording
    assert Lane.JOB not in made.scene.jobs.lanes  # nothing that may take hours stands before the recorder


def test_only_one_question_is_under_way(tmp_path: Path) -> None:
    made = room(tmp_path)
    made.presenter.start()
    held = HeldJobs()
    made.scene.workplace.runner = held
    made.presenter.poll()
    made.presenter.poll()
    assert len(held.held) == 1
    held.release()
    made.presenter.poll()
    assert len(held.held) == 1


def test_a_lost_recorder_is_said_once_and_can_still_be_sealed(tmp_path: Path) -> None:
    made = room(tmp_path)
    made.presenter.start()
    made.running.is_gone = True
    made.presenter.poll()
    made.presenter.poll()
    assert made.scene.faults == ["recorder.lost"]
    assert made.presenter.state.is_lost
    assert phase_of(made) is Phase.RECORDING
    made.presenter.stop()
    assert phase_of(made) is Phase.SEALED


def test_a_failed_start_leaves_everything_as_it_was(tmp_path: Path) -> None:
    def refuse(*_: object) -> None:
        raise Fault(FaultCode.MICROPHONE_MISSING)

    made = room(tmp_path, start_recording=refuse)
    made.presenter.start()
    assert made.scene.faults == ["microphone.missing"]
    assert made.presenter.state.phase is Phase.READY
    assert not made.scene.workplace.is_recording


def test_another_interview_does_not_take_the_screen_from_a_running_recording(tmp_path: Path) -> None:
    made = room(tmp_path)
    made.presenter.start()
    made.scene.workplace.choose(None)
    assert made.presenter.state.interview == made.scene.interview
    assert phase_of(made) is Phase.RECORDING
    made.presenter.stop()
    made.scene.workplace.changed()
    assert phase_of(made) is Phase.NO_INTERVIEW


def test_room_follows_what_was_measured(tmp_path: Path) -> None:
    made = room(tmp_path, free_bytes=lambda _: 96_000_000)
    made.presenter.start()
    made.presenter.poll()
    # 240 kB in 11.5 s is less than half of plain PCM (48 kB/s), so the careful figure counts
    assert made.presenter.state.room_ms == 2_000_000


def test_advice_needs_more_than_one_silence() -> None:
    advice = LevelAdvice()
    assert advice.hear((0.0,)) is Advice.LISTENING
    assert [advice.hear((0.001,)) for _ in range(60)][-1] is Advice.QUIET
    assert advice.hear((0.001, 0.2)) is Advice.GOOD
    assert advice.hear((0.0,)) is Advice.GOOD
    assert advice.hear((1.0,)) is Advice.LOUD
    advice.rest()
    assert advice.hear((0.0,)) is Advice.LISTENING
