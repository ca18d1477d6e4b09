"""The recording behind the lock, as its presenter follows it. No Qt, and a stand-in that answers like the recorder."""

from __future__ import annotations

from typing import Any, cast

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.recorder_messages import RecorderState, RecorderStatus
from desktop.ui.lock.unattended_presenter import Going, UnattendedPresenter, UnattendedState
from desktop.ui.runner import Lane
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs


class Stub:
    """Answers as `UnattendedRecording` does."""

    def __init__(self) -> None:
        self.state = RecorderState.RECORDING
        self.is_gone = False
        self.ended = 0

    def status(self) -> RecorderStatus:
        if self.is_gone:
            raise Fault(FaultCode.RECORDER_LOST)
        return RecorderStatus(self.state, 12_000, 11_500, 240_000, (0.5,))

    def end(self) -> None:
        self.ended += 1


@pytest.fixture
def recorder() -> Stub:
    return Stub()


def watching(recorder: Stub, jobs: ImmediateJobs | None = None) -> UnattendedPresenter:
    presenter = UnattendedPresenter(jobs or ImmediateJobs())
    presenter.watch(cast(Any, recorder))
    return presenter


def test_nothing_is_there_before_and_after() -> None:
    presenter = UnattendedPresenter(ImmediateJobs())
    presenter.poll()
    presenter.stop()
    assert (presenter.is_there, presenter.is_going_on, presenter.state.going) == (False, False, Going.NOTHING)


def test_it_tells_what_the_recorder_tells(recorder: Stub) -> None:
    jobs = ImmediateJobs()
    presenter = watching(recorder, jobs)
    presenter.poll()
    assert presenter.state.going is Going.ON
    assert presenter.state.status is not None
    assert presenter.state.status.stored_bytes == 240_000
    assert jobs.lanes == [Lane.SOUND]
    presenter.taken_up()
    assert not presenter.is_there
    assert presenter.state == UnattendedState()


def test_stop_ends_it_once(recorder: Stub) -> None:
    presenter = watching(recorder)
    presenter.stop()
    presenter.stop()
    presenter.poll()
    assert (presenter.state.going, recorder.ended) == (Going.ENDED, 1)
    assert not presenter.is_going_on
    assert presenter.is_there, "until the next unlock has sealed it"


@pytest.mark.parametrize("is_dead", [True, False])
def test_a_recorder_that_is_gone_or_has_failed_is_said_to_be_lost(recorder: Stub, *, is_dead: bool) -> None:
    presenter = watching(recorder)
    recorder.is_gone, recorder.state = is_dead, RecorderState.RECORDING if is_dead else RecorderState.FAILED
    presenter.poll()
    assert presenter.state.going is Going.LOST
    assert not presenter.is_going_on, "the window may be closed"


def test_an_answer_that_comes_late_changes_nothing(recorder: Stub) -> None:
    held = HeldJobs()
    presenter = watching(recorder, held)
    presenter.poll()
    presenter.poll()
    assert len(held.held) == 1, "one question at a time"
    presenter.stop()
    held.release()
    seen = [presenter.state.going]
    held.release()
    assert [*seen, presenter.state.going] == [Going.ENDING, Going.ENDED]
