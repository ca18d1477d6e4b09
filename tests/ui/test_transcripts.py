"""The transcript presenter: a real vault, no Qt. Nothing typed is lost, nothing is overwritten."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import JobId, RecordingId, SegmentId
from desktop.review import desk
from desktop.transcription.known_models import PINNED
from desktop.transcription.measurements import Measurement
from desktop.transcription.model_decisions import decide_model
from desktop.transcription.models import ModelPack
from desktop.ui.runner import Lane
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.state import DraftState
from desktop.vault.jobs import Job, JobState
from tests.fakes.hand_clock import HandClock
from tests.ui.scene import FakeSound, Scene, make_scene, recorded, services

PACK = ModelPack(
    Path("/models/turbo"), "Whisper turbo", "a" * 64, {}, is_selftest=False, languages=("ko", "en"),
    content_sha256=next(iter(PINNED)),
)  # fmt: skip


def looking(scene: Scene, sound: FakeSound | None = None, **parts: Any) -> TranscriptsPresenter:
    clock = parts.pop("clock", None)
    presenter = TranscriptsPresenter(scene.workplace, services(sound, clock, **parts))
    presenter.look()
    return presenter


def test_shows_lines_with_flags_and_counts(tmp_path: Path) -> None:
    state = looking(make_scene(tmp_path, lines=8)).state
    assert len(state.lines) == 8
    assert (state.flagged, state.revised) == (2, 0)
    assert state.row is not None
    assert state.row.draft is DraftState.COMPLETE
    assert state.may_correct
    assert state.may_transcribe


def test_a_correction_is_a_revision_and_an_earlier_text_another(tmp_path: Path) -> None:
    presenter = looking(make_scene(tmp_path))
    first = presenter.state.lines[1]
    presenter.correcting.correct(first.segment.id, "  새로운 문장. ")
    presenter.correcting.correct(first.segment.id, "더 나은 문장.")
    presenter.correcting.restore_earlier(first.segment.id)
    line = presenter.state.lines[1]
    assert [r.text for r in line.revisions] == ["새로운 문장.", "더 나은 문장.", "새로운 문장."]
    assert line.segment.text == first.segment.text
    assert presenter.state.flagged == 1  # whoever corrects without having heard it settles no flag
    presenter.correcting.restore_earlier(SegmentId("nowhere"))
    presenter.correcting.correct(first.segment.id, "새로운 문장.")
    assert len(presenter.state.lines[1].revisions) == 3


def test_the_first_correction_goes_back_to_the_machine_draft(tmp_path: Path) -> None:
    presenter = looking(make_scene(tmp_path))
    line = presenter.state.lines[0]
    presenter.correcting.restore_earlier(line.segment.id)
    assert presenter.state.lines[0].revisions == ()
    presenter.correcting.correct(line.segment.id, "다른 말.")
    presenter.correcting.restore_earlier(line.segment.id)
    assert presenter.state.lines[0].text == line.segment.text


def test_what_cannot_be_stored_is_kept_until_it_is_given_up(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    presenter = looking(scene)
    line = presenter.state.lines[0]
    presenter.correcting.correct(line.segment.id, "말\u202e말")
    assert scene.faults == ["text.invalid"]
    assert presenter.state.unsaved == {line.segment.id: "말\u202e말"}
    assert presenter.state.lines[0].revisions == ()
    scene.workplace.changed()
    assert line.segment.id in presenter.state.unsaved
    presenter.correcting.correct(line.segment.id, line.text)
    assert presenter.state.unsaved == {}


def test_the_interviewer_may_not_approve_and_is_told_why(tmp_path: Path) -> None:
    presenter = looking(make_scene(tmp_path))
    obstacle = presenter.state.approval.obstacle
    assert obstacle is not None
    assert obstacle.code is FaultCode.ACCOUNT_ROLE_MISSING
    presenter.approving.ask(is_asked=True)
    presenter.approving.approve()
    assert presenter.state.approval.earlier is None


def test_the_supervisor_approves_after_a_question_and_a_change_makes_it_void(tmp_path: Path) -> None:
    scene = make_scene(tmp_path).as_supervisor()
    presenter = looking(scene)
    presenter.approving.approve()  # without the question nothing is signed
    assert presenter.state.approval.in_force is None
    presenter.approving.ask(is_asked=True)
    presenter.approving.approve()
    approval = presenter.state.approval
    assert approval.in_force is not None
    assert approval.in_force.supervisor == "supervisor-1"
    changed = presenter.state.lines[0].segment.id
    presenter.correcting.correct(changed, "책임자가 고친 말.")
    assert not presenter.state.approval.is_void  # nothing is changed before somebody says why
    presenter.correcting.explain(changed, "다시 들었습니다")
    assert presenter.state.line(changed).revisions[-1].reason == "다시 들었습니다"  # type: ignore[union-attr]
    void = presenter.state.approval
    assert void.is_void
    assert void.obstacle is not None
    assert void.obstacle.code is FaultCode.APPROVAL_OWN_WORK


def test_plays_from_a_line_follows_and_falls_silent(tmp_path: Path) -> None:
    sound = FakeSound()
    scene = make_scene(tmp_path)
    presenter = looking(scene, sound)
    presenter.following.play_line(2)
    assert sound.played == [(scene.recording.id, 14_000)]
    sound.position_ms = 15_200
    presenter.listening.follow()
    assert presenter.state.line_at(presenter.listening.position_ms) == 2
    sound.position_ms = None
    presenter.listening.follow()
    assert not presenter.listening.is_playing
    presenter.listening.play_or_pause()
    presenter.listening.stop()
    assert sound.stops == 1
    scene.workplace.is_recording = True
    presenter.following.play_line(0)
    assert scene.faults == ["recording.running"]


class FakeQueue:
    """Takes jobs as the queue does, without an engine."""

    def __init__(self, account: SignedIn, ends: list[JobState | Fault]) -> None:
        self.account, self.ends = account, ends
        self.clock: HandClock | None = None
        self.seen: list[object] = []
        self.look: Any = None

    def enqueue(self, recording_id: RecordingId, pack: ModelPack, **_: object) -> Job:
        job = Job(
            JobId(f"job-{recording_id}"), recording_id, str(pack.path), JobState.QUEUED, 0, 0, "",
            self.account.clock.now(),
        )  # fmt: skip
        self.account.vault.jobs.add(job)
        return job

    def run_next(self, progress: Any, cancelled: Any) -> Job | None:
        waiting = [job for job in self.account.vault.jobs.all() if job.state is JobState.QUEUED]
        if not waiting:
            return None
        self._set(waiting[0].id, JobState.RUNNING)
        progress(0, 60_000)
        assert self.clock is not None
        self.clock.move(10_000)
        progress(20_000, 60_000)
        self.seen.append(self.look())
        if cancelled():
            job = self.account.vault.jobs.get(waiting[0].id)
            assert job is not None
            return job if job.state is JobState.CANCELLED else self._set(job.id, JobState.QUEUED)
        end = self.ends.pop(0)
        if isinstance(end, Fault):
            self._set(waiting[0].id, JobState.FAILED, end.code.value)
            raise end
        return self._set(waiting[0].id, end)

    def _set(self, job_id: str, state: JobState, fault: str = "") -> Job:
        job = self.account.vault.jobs.get(job_id)
        assert job is not None
        changed = Job(job.id, job.recording_id, job.model_path, state, 0, 0, fault, job.created_at)
        self.account.vault.jobs.update(changed)
        return changed


def queued(folder: Path, ends: list[JobState | Fault]) -> tuple[Scene, TranscriptsPresenter, FakeQueue]:
    scene = make_scene(folder)
    recorded(scene.signed_in, scene.interview, "rec-2", 3_000)
    fake, clock = FakeQueue(scene.signed_in, ends), HandClock()
    presenter = looking(scene, queue=lambda _: fake, model_packs=lambda: [PACK], clock=clock)
    fake.clock, fake.look = clock, lambda: presenter.state.running
    return scene, presenter, fake


def test_the_queue_runs_tells_what_is_left_and_ends(tmp_path: Path) -> None:
    scene, presenter, fake = queued(tmp_path, [JobState.DONE])
    presenter.packs.look()
    presenter.packs.look()
    assert presenter.state.packs == (PACK,)
    presenter.packs.transcribe(RecordingId("rec-2"), PACK)
    [running] = fake.seen
    assert (running.recording_id, running.done_ms, running.left_ms) == ("rec-2", 20_000, 20_000)  # type: ignore[attr-defined]
    assert presenter.state.running is None
    assert Lane.SPEECH in scene.jobs.lanes


def test_a_failed_job_is_reported_and_the_next_one_runs(tmp_path: Path) -> None:
    scene, presenter, fake = queued(tmp_path, [Fault(FaultCode.WHISPER_DIED), JobState.DONE])
    fake.enqueue(RecordingId("rec-1"), PACK)
    presenter.packs.transcribe(RecordingId("rec-2"), PACK)
    assert scene.faults == ["whisper.died"]
    states = {row.recording.id: row.job.state for row in presenter.state.recordings if row.job}
    assert states == {"rec-1": "failed", "rec-2": "done"}


def test_a_fault_that_no_job_can_keep_stops_the_queue(tmp_path: Path) -> None:
    scene, presenter, fake = queued(tmp_path, [])

    def broken(*_: object) -> None:
        raise Fault(FaultCode.DISK_FULL)

    fake.run_next = broken  # type: ignore[assignment,method-assign]
    presenter.packs.transcribe(RecordingId("rec-2"), PACK)
    assert scene.faults == ["disk.full"]
    assert presenter.state.running is None


def test_a_waiting_job_is_withdrawn(tmp_path: Path) -> None:
    _, presenter, fake = queued(tmp_path, [])
    fake.enqueue(RecordingId("rec-2"), PACK)
    presenter.look()
    row = presenter.state.recordings[1]
    assert row.is_waiting
    presenter.packs.cancel(row)
    assert not presenter.state.recordings[1].is_waiting


def test_a_pack_is_offered_once_the_office_has_accepted_it(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    pack = ModelPack(tmp_path, "small", "b" * 64, {}, False, ("ko",), content_sha256="c" * 64)
    measured = Measurement("cpu", 2, 0.5)
    presenter = looking(scene, model_packs=lambda: [pack], measurement=lambda _: measured)
    presenter.packs.look()
    assert (presenter.state.packs, presenter.state.undecided) == ((), 1)
    decide_model(scene.signed_in, pack, is_accepted=True)
    presenter.packs.look()
    assert (presenter.state.packs, presenter.state.undecided) == ((pack,), 0)
    assert presenter.state.factors == {"b" * 64: 0.5}
    went: list[str] = []
    scene.workplace.on_go = went.append
    presenter.go("vault/models")
    assert went == ["vault/models"]


def test_corrections_by_others_are_seen_after_a_look(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    presenter = looking(scene)
    desk.correct_line(scene.signed_in, presenter.state.lines[3].segment.id, "Somebody else wrote this.")
    scene.workplace.changed()
    assert presenter.state.lines[3].text == "Somebody else wrote this."
