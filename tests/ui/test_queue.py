"""The queue as the window runs it: it goes on by itself, gives way to a recording, rests, and says what it kept out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import JobId, RecordingId
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview
from desktop.transcription.known_models import PINNED
from desktop.transcription.measurements import Measurement
from desktop.transcription.models import ModelPack
from desktop.transcription.queue import TranscriptionQueue
from desktop.ui.queue.presenter import QueuePresenter
from desktop.ui.queue.runner import QueueRunner
from desktop.ui.queue.state import Rest, Running
from desktop.ui.queue.view import QueueView
from desktop.ui.runner import Task
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.vault.jobs import Job, JobState
from tests.ui.scene import Scene, make_scene, recorded, services

PACK = ModelPack(
    Path("/models/medium"), "Whisper medium", "a" * 64, {}, is_selftest=False, languages=("ko", "en"),
    content_sha256=next(iter(PINNED)),
)  # fmt: skip
Look = Callable[[Callable[[], bool], Job], JobState | Fault]


class ShortQueue(TranscriptionQueue):
    """The real queue, but for the run itself, which `ends` stands for."""

    def __init__(self, scene: Scene, ends: Look) -> None:
        super().__init__(scene.signed_in, None, None)  # type: ignore[arg-type]
        self.scene, self.ends = scene, ends
        self.ran: list[str] = []
        self.lacked: dict[str, Any] = {}

    def run(self, job: Job, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Job:
        self.ran.append(job.recording_id)
        jobs = self.scene.signed_in.vault.jobs
        jobs.update(replace(job, state=JobState.RUNNING, begun=1))
        progress(0, 60_000)
        end = self.ends(cancelled, job)
        stored = jobs.get(job.id)
        assert stored is not None
        if isinstance(end, Fault):
            jobs.update(replace(stored, state=JobState.FAILED, fault_code=end.code.value, fault_facts=dict(end.facts)))
            raise end
        ended = replace(
            stored, state=stored.state if stored.state is JobState.CANCELLED else end, **self.lacked
        )  # a second model that could not be used
        jobs.update(ended)
        return ended


class Room:
    """A scene with two recordings that may be transcribed, a runner and a presenter."""

    def __init__(self, folder: Path, ends: Look = lambda _cancelled, _job: JobState.DONE) -> None:
        self.scene = make_scene(folder)
        recorded(self.scene.signed_in, self.scene.interview, "rec-2", 3_000)
        self.queue = ShortQueue(self.scene, ends)
        measured = Measurement("cpu", 4, 0.5)
        given = services(queue=lambda _: self.queue, model_packs=lambda: [PACK], measurement=lambda _: measured)
        self.runner = QueueRunner(self.scene.workplace, given)
        self.presenter = QueuePresenter(self.scene.workplace, given, self.runner)

    @property
    def states(self) -> dict[str, str]:
        return {job.recording_id: job.state.value for job in self.scene.signed_in.vault.jobs.all()}

    def wait(self, *recordings: str) -> None:
        for recording in recordings:
            self.queue.enqueue(RecordingId(recording), PACK)


def test_what_a_crash_left_is_gone_on_with_at_sign_in(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.wait("rec-1", "rec-2")
    jobs = room.scene.signed_in.vault.jobs
    jobs.update(replace(jobs.all()[0], state=JobState.RUNNING, begun=1))
    room.runner.begin()
    assert room.queue.ran == ["rec-1", "rec-2"]
    assert set(room.states.values()) == {"done"}


@pytest.mark.parametrize(("code", "is_reported"), [("model.changed", True), ("whisper.died", False)])
def test_a_changed_second_model_is_reported_though_the_draft_is_done(
    tmp_path: Path, code: str, *, is_reported: bool
) -> None:
    room = Room(tmp_path)
    room.queue.lacked = {"fault_code": code, "fault_facts": {"name": "model.bin"}}
    room.wait("rec-1", "rec-2")
    room.runner.begin()
    assert set(room.states.values()) == {"done"}
    assert room.scene.faults == (["model.changed"] * 2 if is_reported else [])


def test_nothing_is_started_where_nothing_waits(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.runner.begin()
    assert (room.queue.ran, room.runner.running) == ([], None)


def test_a_recording_ends_the_run_and_the_queue_goes_on_after_it(tmp_path: Path) -> None:
    seen: list[bool] = []

    def ends(cancelled: Callable[[], bool], _: Job) -> JobState:
        if not seen:
            room.scene.workplace.is_recording = True
        seen.append(cancelled())
        return JobState.QUEUED if seen[-1] else JobState.DONE

    room = Room(tmp_path, ends)
    room.runner.enqueue(RecordingId("rec-2"), PACK)
    assert (seen, room.runner.rest, room.states) == ([True], Rest.RECORDING, {"rec-2": "queued"})
    assert room.presenter.state.rest is Rest.RECORDING
    room.runner.go_on()
    assert seen == [True]
    room.scene.workplace.is_recording = False
    assert (seen, room.runner.rest, room.states) == ([True, False], Rest.NONE, {"rec-2": "done"})


def test_a_recording_that_did_not_come_about_holds_nothing_up(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.scene.workplace.is_recording = True
    room.runner.enqueue(RecordingId("rec-2"), PACK)
    assert room.queue.ran == []
    room.scene.workplace.is_recording = False
    assert room.queue.ran == ["rec-2"]


def test_a_pause_lets_the_job_wait_and_a_cancel_does_not(tmp_path: Path) -> None:
    acts: list[str] = []

    # the immediate runner has not handed out its task yet: another stands for it
    def ends(cancelled: Callable[[], bool], job: Job) -> JobState:
        if not acts:
            acts.append("held")
            room.runner._task = Task()
            room.runner.hold()
            return JobState.QUEUED
        acts.append("cancelled")
        room.runner._task = Task()
        room.presenter.look()
        room.runner.cancel(room.presenter.state.waiting[0].job)
        return JobState.QUEUED

    room = Room(tmp_path, ends)
    room.runner.enqueue(RecordingId("rec-2"), PACK)
    assert (room.runner.rest, room.states) == (Rest.HELD, {"rec-2": "queued"})
    room.runner.let_go()
    assert (acts, room.runner.rest, room.states) == (["held", "cancelled"], Rest.NONE, {"rec-2": "cancelled"})


def test_a_failed_job_is_told_kept_and_can_be_tried_again(tmp_path: Path) -> None:
    ends: list[Any] = [Fault(FaultCode.WHISPER_FAILED, failure="memory"), JobState.DONE, JobState.DONE]
    room = Room(tmp_path, lambda _cancelled, _job: ends.pop(0))
    room.wait("rec-1")
    room.runner.enqueue(RecordingId("rec-2"), PACK)
    assert room.scene.faults == ["whisper.failed"]
    assert room.states == {"rec-1": "failed", "rec-2": "done"}
    failed = room.presenter.state.ended[0]
    assert (failed.is_failed, failed.job.fault_facts) == (True, {"failure": "memory"})
    room.runner.retry(failed.job.id)
    assert room.states == {"rec-1": "done", "rec-2": "done"}
    room.runner.forget_ended()
    assert room.presenter.state.jobs == ()


def test_trouble_that_is_no_jobs_own_lets_the_queue_rest(tmp_path: Path) -> None:
    ends: list[Any] = [Fault(FaultCode.DISK_FULL), JobState.DONE]
    room = Room(tmp_path, lambda _cancelled, _job: ends.pop(0))
    room.wait("rec-1", "rec-2")
    room.runner.go_on()
    assert (room.scene.faults, room.runner.rest) == (["disk.full"], Rest.TROUBLE)
    assert room.queue.ran == ["rec-1"]
    room.runner.let_go()
    assert room.states == {"rec-1": "failed", "rec-2": "done"}


def test_a_batch_shows_what_a_rule_keeps_out_and_queues_the_rest(tmp_path: Path) -> None:
    room = Room(tmp_path)
    signed_in = room.scene.signed_in
    other = open_interview(signed_in, "W-2026-099", ("ko",))
    set_consent(signed_in, other.id, "C01", "yes")
    recorded(signed_in, other, "rec-9", 2_000)
    room.runner.is_held = True
    room.presenter.begin_adding()
    found = room.presenter.state.candidates
    assert found is not None
    assert {one.witness_code: one.missing for one in found}["W-2026-099"] == ("C02", "C04")
    assert [choice.pack for choice in room.presenter.state.packs] == [PACK]
    room.presenter.add([one.interview_id for one in found], PACK)
    state = room.presenter.state
    assert (state.candidates, state.added) == (None, len(room.states))
    [refusal] = state.refused
    assert (refusal.witness_code, refusal.code) == ("W-2026-099", "consent.missing")
    assert dict(refusal.facts)["items"] == "C02, C04"


def test_what_is_left_is_said_for_all_that_waits(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.runner.is_held = True
    room.wait("rec-1", "rec-2")
    room.presenter.look_for_packs()
    state = room.presenter.state
    assert [row.left_ms for row in state.waiting] == [row.length_ms // 2 for row in state.waiting]
    assert state.left_ms == sum(row.length_ms // 2 for row in state.waiting)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> tuple[Room, QueueView]:
    room = Room(tmp_path)
    room.runner.is_held = True
    view = QueueView(room.presenter)
    qtbot.addWidget(view)
    view.resize(1140, 768)
    view.show()
    view.refresh()
    return room, view


def _said(view: QWidget) -> str:
    QApplication.processEvents()  # what was just made is shown in the next round
    return "\n".join(label.text() for label in view.findChildren(PlainLabel) if label.isVisibleTo(view))


@pytest.mark.usefixtures("look")
def test_an_empty_queue_says_what_to_do(shown: tuple[Room, QueueView]) -> None:
    _, view = shown
    assert "Nothing waits" in _said(view)
    assert not view.hold.isVisibleTo(view)
    assert not view.clear.isVisibleTo(view)


@pytest.mark.usefixtures("look")
def test_jobs_are_moved_cancelled_and_tried_again_by_their_buttons(shown: tuple[Room, QueueView]) -> None:
    room, view = shown
    room.wait("rec-1", "rec-2")
    room.presenter.look()
    assert [card.row.job.recording_id for card in view.cards] == ["rec-1", "rec-2"]
    first, second = view.cards
    QApplication.processEvents()
    assert (first.up.isVisibleTo(view), first.down.isVisibleTo(view)) == (False, True)
    second.up.click()
    assert [card.row.job.recording_id for card in view.cards] == ["rec-2", "rec-1"]
    view.cards[0].cancel.click()
    assert room.states == {"rec-1": "queued", "rec-2": "cancelled"}
    view.cards[1].retry.click()
    assert room.states == {"rec-1": "queued", "rec-2": "queued"}
    view.hold.click()
    assert room.states == {"rec-1": "done", "rec-2": "done"}
    view.clear.click()
    assert view.cards == []


@pytest.mark.usefixtures("look")
def test_progress_and_failure_are_said_in_words(shown: tuple[Room, QueueView]) -> None:
    room, view = shown
    room.wait("rec-1", "rec-2")
    jobs = room.scene.signed_in.vault.jobs
    failed = jobs.all()[1]
    jobs.update(replace(failed, state=JobState.FAILED, fault_code="whisper.failed", fault_facts={"failure": "memory"}))
    room.runner.running = Running(RecordingId("rec-1"), 30_000, 60_000, 90_000)
    room.presenter.look()
    said = _said(view)
    assert "00:30 / 01:00 \u00b7 about 2 min left" in said
    assert "there was too little memory" in said
    assert "every passage transcribed so far is kept" in said
    assert view.cards[0].progress.value() == 30
    room.runner.running = replace(room.runner.running, is_stopping=True)
    room.presenter._progressed()
    assert "stopping" in _said(view)
    assert not view.cards[0].cancel.isEnabled()


@pytest.mark.usefixtures("look")
def test_choosing_shows_the_model_in_words_and_asks_for_what_is_ticked(shown: tuple[Room, QueueView]) -> None:
    room, view = shown
    other = open_interview(room.scene.signed_in, "W-2026-099", ("ko",))
    recorded(room.scene.signed_in, other, "rec-9", 2_000)
    view.add.click()
    adding = view.adding
    said = _said(adding)
    assert "An hour of interview takes about 30 min on this laptop." in said
    assert "Not agreed to automatic transcription (C01, C02, C04)" in said
    assert not adding.add.isEnabled()
    adding.all.click()
    assert [one.witness_code for one in adding.chosen] == [room.scene.interview.witness_code]
    adding.add.click()
    assert view._stack.currentIndex() == 0
    assert "were queued" in view.outcome.text()
    assert JobId(view.cards[0].row.job.id) == room.scene.signed_in.vault.jobs.all()[0].id
