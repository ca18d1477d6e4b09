"""Jobs run one at a time, survive a kill, stop when asked, and end in a draft that covers everything."""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.custody.rows import check_rows
from desktop.domain.coverage import check_coverage
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.transcript import Flag, SpanKind
from desktop.interview.consent import set_consent
from desktop.transcription.models import load_pack, write_digest_list
from desktop.transcription.transcriber import Deadlines
from desktop.vault.database import Row, Value
from desktop.vault.jobs import JobState
from tests.transcription.desk import BAD, Desk, content, dying_in, never, unwatched
from tests.transcription.sound import WORKER, ArrayAudio, selftest_audio, selftest_pack, turns

CONVERSATION = "conversation.wav"
FOUR_TURNS = "long-pauses.wav"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def _silence(seconds: int = 1) -> ArrayAudio:
    return ArrayAudio(16_000, np.zeros((16_000 * seconds, 1), dtype=np.int16))


def test_a_recording_becomes_a_complete_signed_draft(desk: Desk) -> None:
    recording = desk.record(selftest_audio(CONVERSATION))
    job = desk.queue().enqueue(recording, selftest_pack())
    assert job.state is JobState.QUEUED
    seen: list[tuple[int, int]] = []
    done = desk.queue().run_next(lambda done, total: seen.append((done, total)), never)
    assert done is not None
    assert (done.id, done.state, done.fault_code, done.progress_ms) == (job.id, JobState.DONE, "", 52_323)
    assert desk.signed_in.vault.jobs.get(job.id) == done
    [draft] = desk.drafts(recording)
    assert draft.is_complete
    assert [s.text for s in draft.segments] == [turn["text"] for turn in turns(CONVERSATION)]
    assert [s.language for s in draft.segments] == [turn["language"] for turn in turns(CONVERSATION)]
    assert check_coverage(draft.spans, 1, 52_323) == []
    assert {span.kind for span in draft.spans} == {SpanKind.TRANSCRIBED, SpanKind.NON_SPEECH}
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == ((0, 52_323), (52_323, 52_323))
    assert [act for act in desk.acts() if act.startswith("draft.")] == [Action.DRAFT_STARTED, Action.DRAFT_COMPLETED]
    assert check_rows(desk.signed_in.vault) == []


def test_provenance_says_with_what_it_was_made(desk: Desk) -> None:
    recording = desk.record(selftest_audio("en-1.wav"))
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)
    made = desk.drafts(recording)[0].provenance
    assert (made.model_name, made.model_sha256, made.threads) == ("saegim-selftest", selftest_pack().sha256, 1)
    assert made.engine.startswith("faster-whisper ")
    assert '"temperature":[0.0]' in made.parameters.replace("[0]", "[0.0]")


def test_two_channels_at_48_khz_are_both_covered(desk: Desk) -> None:
    mono = selftest_audio("en-1.wav")
    tripled = np.repeat(mono.samples, 3, axis=0)
    stereo = np.concatenate([tripled, np.zeros_like(tripled)], axis=1)
    recording = desk.record(ArrayAudio(48_000, stereo))
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)
    [draft] = desk.drafts(recording)
    assert check_coverage(draft.spans, 2, 4_224) == []
    assert [(s.channel, s.language) for s in draft.segments] == [(0, "en")]
    assert [(s.start_ms, s.end_ms, s.kind) for s in draft.spans if s.channel == 1] == [(0, 4_224, SpanKind.NON_SPEECH)]


def test_silence_is_covered_and_says_nothing(desk: Desk) -> None:
    recording = desk.record(_silence(3))
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)
    [draft] = desk.drafts(recording)
    assert (draft.is_complete, draft.segments) == (True, ())


@pytest.mark.parametrize("reading", [1, 3])
def test_after_a_kill_the_same_draft_goes_on_to_the_same_end(desk: Desk, reading: int) -> None:
    audio = selftest_audio(FOUR_TURNS)
    whole, cut = desk.record(audio), desk.record(audio)
    desk.queue().enqueue(whole, selftest_pack())
    desk.queue().run_next(unwatched, never)
    job = desk.queue().enqueue(cut, selftest_pack())
    desk.command = dying_in(reading)
    with pytest.raises(Fault) as caught:
        desk.queue().run_next(unwatched, never)
    assert caught.value.code is FaultCode.WHISPER_DIED
    [half] = desk.drafts(cut)
    assert (half.is_complete, len(half.segments)) == (False, reading - 1)
    failed = desk.signed_in.vault.jobs.get(job.id)
    assert failed is not None
    assert (failed.state, failed.fault_code) == (JobState.FAILED, "whisper.died")
    assert 0 < failed.progress_ms < failed.total_ms
    desk.command = WORKER
    assert desk.queue().enqueue(cut, selftest_pack()).id == job.id
    desk.queue().run_next(unwatched, never)
    [ended], [uninterrupted] = desk.drafts(cut), desk.drafts(whole)
    assert ended.id == half.id
    assert content(ended) == content(uninterrupted)
    assert [s.id for s in ended.segments][: reading - 1] == [s.id for s in half.segments]
    assert check_rows(desk.signed_in.vault) == []


def test_a_span_that_ends_two_children_is_marked_failed_and_passed(desk: Desk) -> None:
    recording = desk.record(selftest_audio(FOUR_TURNS))
    desk.queue().enqueue(recording, selftest_pack())
    desk.command = dying_in(3)
    for _ in range(2):
        with pytest.raises(Fault):
            desk.queue().run_next(unwatched, never)
        desk.command = dying_in(1)
        desk.queue().enqueue(recording, selftest_pack())
    desk.command = WORKER
    desk.queue().run_next(unwatched, never)
    [draft] = desk.drafts(recording)
    assert draft.is_complete
    assert [s.kind for s in draft.spans].count(SpanKind.FAILED) == 1
    [lost] = [s for s in draft.spans if s.kind is SpanKind.FAILED]
    [empty] = [s for s in draft.segments if Flag.EMPTY_OVER_SPEECH in s.flags]
    assert (empty.start_ms, empty.end_ms, empty.text) == (lost.start_ms, lost.end_ms, "")
    assert len(draft.segments) == len(turns(FOUR_TURNS))


def test_a_stop_keeps_what_is_committed_and_goes_on_later(desk: Desk) -> None:
    recording = desk.record(selftest_audio(FOUR_TURNS))
    job = desk.queue().enqueue(recording, selftest_pack())
    told: list[int] = []
    stopped = desk.queue().run_next(lambda done, _: told.append(done), lambda: bool(told) and told[-1] > 25_000)
    assert stopped is not None
    assert (stopped.state, stopped.fault_code) == (JobState.QUEUED, "")
    [half] = desk.drafts(recording)
    assert 0 < len(half.segments) < len(turns(FOUR_TURNS))
    assert desk.queue().enqueue(recording, selftest_pack()).id == job.id
    desk.queue().run_next(unwatched, never)
    [ended] = desk.drafts(recording)
    assert (ended.id, ended.is_complete) == (half.id, True)


def test_a_job_left_running_by_a_crash_is_run_again(desk: Desk) -> None:
    recording = desk.record(_silence())
    job = desk.queue().enqueue(recording, selftest_pack())
    desk.signed_in.vault.jobs.update(replace(job, state=JobState.RUNNING))
    done = desk.queue().run_next(unwatched, never)
    assert done is not None
    assert (done.id, done.state) == (job.id, JobState.DONE)


def test_jobs_run_in_order_and_a_withdrawn_one_does_not(desk: Desk) -> None:
    first, second, third = (desk.record(_silence()) for _ in range(3))
    queue = desk.queue()
    jobs = [queue.enqueue(recording, selftest_pack()) for recording in (first, second, third)]
    queue.list.cancel(jobs[1].id)
    ran = [queue.run_next(unwatched, never) for _ in range(3)]
    assert [job.id if job else None for job in ran] == [jobs[0].id, jobs[2].id, None]
    assert [job.state for job in queue.list.jobs()] == [JobState.DONE, JobState.CANCELLED, JobState.DONE]


def test_an_unfinished_draft_of_another_model_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    recording = desk.record(selftest_audio(FOUR_TURNS))
    other = Path(shutil.copytree(selftest_pack().path, tmp_path / "other"))
    write_digest_list(other, name="another", languages=["ko", "en"], licence="none", selftest=True)
    desk.queue().enqueue(recording, selftest_pack())
    desk.command = dying_in(2)
    with pytest.raises(Fault):
        desk.queue().run_next(unwatched, never)
    desk.command = WORKER
    desk.queue().enqueue(recording, load_pack(other))
    desk.queue().run_next(unwatched, never)
    left, made = desk.drafts(recording)
    assert (left.is_complete, made.is_complete) == (False, True)
    assert made.provenance.model_name == "another"


def test_a_recording_may_be_transcribed_again(desk: Desk) -> None:
    recording = desk.record(_silence())
    for _ in range(2):
        desk.queue().enqueue(recording, selftest_pack())
        desk.queue().run_next(unwatched, never)
    assert [draft.is_complete for draft in desk.drafts(recording)] == [True, True]


def test_no_consent_no_transcript(desk: Desk) -> None:
    recording = desk.record(_silence())
    desk.queue().enqueue(recording, selftest_pack())
    set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")
    with pytest.raises(Fault) as caught:
        desk.queue().run_next(unwatched, never)
    assert caught.value.code is FaultCode.CONSENT_MISSING
    with pytest.raises(Fault) as caught:
        desk.queue().enqueue(recording, selftest_pack())
    assert caught.value.code is FaultCode.CONSENT_MISSING
    assert desk.drafts(recording) == []
    assert [job.state for job in desk.queue().list.jobs()] == [JobState.FAILED]


def test_a_recording_that_runs_or_is_not_there_cannot_be_queued(desk: Desk) -> None:
    running = desk.record(_silence(), is_sealed=False)
    for recording, code in ((running, FaultCode.RECORDING_RUNNING), ("absent", FaultCode.RECORDING_UNKNOWN)):
        with pytest.raises(Fault) as caught:
            desk.queue().enqueue(recording, selftest_pack())  # type: ignore[arg-type]
        assert caught.value.code is code


def test_a_recording_shorter_than_it_says_is_not_filled_with_silence(desk: Desk) -> None:
    recording = desk.record(_silence(2))

    class Short(ArrayAudio):
        def read(self, first: int, end: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
            return super().read(first, end)[:-100]

    desk.audio[recording] = Short(16_000, np.zeros((32_000, 1), dtype=np.int16))
    desk.queue().enqueue(recording, selftest_pack())
    with pytest.raises(Fault) as caught:
        desk.queue().run_next(unwatched, never)
    assert caught.value.code is FaultCode.RECORDING_CHANGED


@pytest.mark.parametrize(
    ("moment", "act", "changes", "code"),
    [
        ("done", "hang", "{}", FaultCode.WHISPER_HUNG),
        ("segment", "flood_frames", "{}", FaultCode.WHISPER_FLOODED),
        ("segment", "", '{"text": "\\u0000"}', FaultCode.WHISPER_LIED),
        ("end", "exit", "{}", FaultCode.WHISPER_DIED),
        ("map", "fault_memory", "{}", FaultCode.WHISPER_FAILED),
    ],
)
def test_a_bad_child_leaves_nothing_unchecked_and_no_complete_draft(
    desk: Desk, moment: str, act: str, changes: str, code: FaultCode
) -> None:
    recording = desk.record(_silence())
    job = desk.queue().enqueue(recording, selftest_pack())
    desk.command = [sys.executable, str(BAD), moment, act, changes]
    desk.deadlines = Deadlines(start_s=30, floor_s=0.8, per_audio_second_s=0, end_s=30)
    with pytest.raises(Fault) as caught:
        desk.queue().run_next(unwatched, never)
    assert caught.value.code is code
    [draft] = desk.drafts(recording)
    assert not draft.is_complete
    assert len(draft.segments) == (1 if moment == "end" else 0)
    ended = desk.signed_in.vault.jobs.get(job.id)
    assert ended is not None
    assert (ended.state, ended.fault_code) == (JobState.FAILED, code.value)
    assert Action.DRAFT_COMPLETED not in desk.acts()


def test_all_vault_work_is_done_where_it_belongs(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault has one owner: hours of speech must not hold its thread, and nothing may touch it from another."""
    recording = desk.record(selftest_audio("ko-1.wav"))
    used: set[str] = set()
    execute = desk.signed_in.vault._database.execute

    def watched(sql: str, values: Sequence[Value] = ()) -> list[Row]:
        used.add(threading.current_thread().name)
        return execute(sql, values)

    monkeypatch.setattr(desk.signed_in.vault._database, "execute", watched)
    with ThreadPoolExecutor(1, "vault") as owner:

        def on_vault(work: Callable[[], None]) -> None:
            owner.submit(work).result()

        queue = desk.queue(on_vault)
        owner.submit(queue.enqueue, recording, selftest_pack()).result()
        done = queue.run_next(unwatched, never)
        monkeypatch.undo()
    assert done is not None
    assert done.state is JobState.DONE
    assert used == {"vault_0"}
