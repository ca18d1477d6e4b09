"""The recording presenter: a real vault, an adapter that answers as the recorder does, no Qt."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, Recording
from desktop.recording.recorder_messages import RecorderState
from desktop.ui.record.advice import Advice, LevelAdvice
from desktop.ui.record.state import Phase
from desktop.ui.runner import Lane
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.record_room import room


def test_without_consent_nothing_can_be_started(tmp_path: Path) -> None:
    made = room(tmp_path, consents=("C01",))
    state = made.presenter.state
    assert state.gate is not None
    assert state.gate.missing == ("C02",)
    made.presenter.start()
    made.presenter.bringing.begin(tmp_path / "old.wav")
    assert made.started == []
    assert made.phase() is Phase.READY


def test_starts_with_the_default_microphone_and_the_channels_it_has(tmp_path: Path) -> None:
    made = room(tmp_path)
    made.presenter.microphone.choose_channels(2)
    made.presenter.start()
    [(_, interview, device, audio_format)] = made.started
    assert (interview, device, audio_format) == (made.scene.interview.id, "usb", AudioFormat(48_000, 2))
    assert made.scene.workplace.is_recording
    made.presenter.microphone.choose_device("line")
    assert made.presenter.state.format.channels == 1


def test_follows_the_recorder_pauses_goes_on_and_seals(tmp_path: Path) -> None:
    made = room(tmp_path)
    made.presenter.start()
    made.presenter.poll()
    assert made.presenter.state.status is not None
    assert made.presenter.state.status.stored_bytes == 240_000
    made.presenter.hand.break_or_on()
    made.presenter.poll()
    made.presenter.hand.break_or_on()
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


def test_a_recorder_that_said_why_it_failed_is_sealed_by_one_press(tmp_path: Path) -> None:
    made = room(tmp_path)
    made.begin()
    made.hear(state=RecorderState.FAILED, fault_code="disk.full", fault_name="media.db")
    made.hear()
    assert made.scene.faults == ["disk.full"]
    assert made.presenter.state.is_lost
    assert made.phase() is Phase.RECORDING
    assert made.alarms() == ["recorder_lost"]
    made.presenter.press_stop()
    assert made.phase() is Phase.SEALED
    assert made.presenter.state.may_start, "one button goes on in a new recording"


def test_a_failed_start_leaves_everything_as_it_was(tmp_path: Path) -> None:
    def refuse(*_: object) -> None:
        raise Fault(FaultCode.MICROPHONE_MISSING)

    made = room(tmp_path, start_recording=refuse)
    made.presenter.start()
    assert made.scene.faults == ["microphone.missing"]
    assert made.phase() is Phase.READY
    assert not made.scene.workplace.is_recording


def test_another_interview_does_not_take_the_screen_from_a_running_recording(tmp_path: Path) -> None:
    made = room(tmp_path)
    made.presenter.start()
    made.scene.workplace.choose(None)
    assert made.presenter.state.interview == made.scene.interview
    assert made.phase() is Phase.RECORDING
    made.presenter.stop()
    made.scene.workplace.changed()
    assert made.phase() is Phase.NO_INTERVIEW


def test_import_tells_progress_and_ends_sealed(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def bring_in(*given: object) -> Recording:
        progress = given[3]
        assert callable(progress)
        progress(1_000, 7_000)
        told.append((made.presenter.state.done_ms, made.presenter.state.total_ms))
        return made.scene.recording

    made = room(tmp_path, import_audio=bring_in)
    made.presenter.bringing.begin(tmp_path / "old.wav")
    assert told == [(1_000, 7_000)]
    assert made.phase() is Phase.SEALED


@pytest.mark.parametrize(
    ("code", "said"), [(FaultCode.AUDIO_IMPORT_CANCELLED, []), (FaultCode.AUDIO_NOT_AUDIO, ["audio.not_audio"])]
)
def test_a_cancelled_import_is_no_fault_and_a_bad_file_is(tmp_path: Path, code: FaultCode, said: list[str]) -> None:
    def refuse(*_: object) -> None:
        raise Fault(code, name="old.wav")

    made = room(tmp_path, import_audio=refuse)
    made.presenter.bringing.begin(tmp_path / "old.wav")
    assert made.scene.faults == said
    assert made.phase() is Phase.READY


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
