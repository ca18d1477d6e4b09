"""Who may be transcribed by what, and what a stop, a lock, a withdrawal or a swapped model do to a job under way."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.custody.rows import check_rows
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview
from desktop.transcription import models
from desktop.transcription.digest_list import DIGEST_LIST
from desktop.transcription.model_decisions import Standing, decide_model, standing_of
from desktop.transcription.models import ModelPack, load_pack, write_digest_list
from desktop.transcription.queue import TranscriptionQueue
from desktop.transcription.undrafted import undrafted
from desktop.vault.jobs import Job, JobState, Priority
from tests.fakes.hand_clock import HandClock
from tests.transcription.desk import Desk, never, unwatched
from tests.transcription.sound import ArrayAudio, selftest_audio, selftest_pack

FOUR_TURNS = "long-pauses.wav"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The self-test model in a folder of its own."""
    return Path(shutil.copytree(selftest_pack().path, tmp_path / "pack"))


def _silence() -> ArrayAudio:
    return ArrayAudio(16_000, np.zeros((16_000, 1), dtype=np.int16))


def _unknown(folder: Path) -> ModelPack:
    """A model that nobody vouches for."""
    config = json.loads((folder / "config.json").read_text("utf-8"))
    (folder / "config.json").write_text(json.dumps({**config, "note": "tuned"}), "utf-8")
    write_digest_list(folder, name="tuned", languages=["ko", "en"], licence="MIT", selftest=False)
    return load_pack(folder)


def _code(act: Callable[[], object]) -> str:
    with pytest.raises(Fault) as caught:
        act()
    return caught.value.code


def _stored(desk: Desk, job: Job) -> Job:
    found = desk.signed_in.vault.jobs.get(job.id)
    assert found is not None
    return found


def test_a_model_on_no_list_waits_for_the_office(desk: Desk, folder: Path) -> None:
    pack, recording = _unknown(folder), desk.record(_silence())
    assert standing_of(desk.signed_in.vault, pack) is Standing.UNDECIDED
    assert _code(lambda: desk.queue().enqueue(recording, pack)) == FaultCode.MODEL_UNDECIDED
    decision = decide_model(desk.signed_in, pack, is_accepted=True)
    assert desk.signed_in.vault.model_decisions.all() == [decision]
    job = desk.queue().enqueue(recording, pack)
    assert (job.model_name, job.model_sha256) == ("tuned", pack.sha256)
    decide_model(desk.signed_in, pack, is_accepted=False)
    assert _code(lambda: desk.queue().run_next(unwatched, never)) == FaultCode.MODEL_TURNED_DOWN
    assert desk.drafts(recording) == []
    assert desk.acts()[-2:] == [Action.MODEL_DECIDED, Action.MODEL_DECIDED]
    assert check_rows(desk.signed_in.vault) == []


def test_only_a_custodian_decides_and_even_on_what_we_pinned(desk: Desk) -> None:
    pack = selftest_pack()
    assert standing_of(desk.signed_in.vault, pack) is Standing.PINNED
    decide_model(desk.signed_in, pack, is_accepted=False)
    assert standing_of(desk.signed_in.vault, pack) is Standing.TURNED_DOWN
    account = desk.signed_in.account
    desk.signed_in.account = replace(account, roles=frozenset(role for role in account.roles if role != "custodian"))
    assert _code(lambda: decide_model(desk.signed_in, pack, is_accepted=True)) == FaultCode.ACCOUNT_ROLE_MISSING
    desk.signed_in.account = account


def test_a_model_swapped_while_the_job_waits_is_refused(desk: Desk, folder: Path) -> None:
    recording = desk.record(_silence())
    job = desk.queue().enqueue(recording, load_pack(folder))
    write_digest_list(folder, name="another", languages=["ko"], licence="", selftest=True)
    assert _code(lambda: desk.queue().run_next(unwatched, never)) == FaultCode.MODEL_CHANGED
    assert (_stored(desk, job).fault_code, _stored(desk, job).fault_facts) == ("model.changed", {"name": DIGEST_LIST})


def test_a_file_swapped_between_checking_and_loading_is_noticed(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same bytes again: only that somebody touched the file in between says that the engine may have had others."""
    recording = desk.record(selftest_audio("en-1.wav"))
    desk.queue().enqueue(recording, load_pack(folder))

    def checked(path: Path, told: Callable[[str], None]) -> ModelPack:
        pack = load_pack(path, told)
        raw = (path / "vocabulary.json").read_bytes()
        (path / "vocabulary.json").unlink()
        (path / "vocabulary.json").write_bytes(raw)
        return pack

    monkeypatch.setattr(models, "load_pack", checked)
    with pytest.raises(Fault) as caught:
        desk.queue().run_next(unwatched, never)
    assert (caught.value.code, caught.value.facts) == (FaultCode.MODEL_CHANGED, {"name": "vocabulary.json"})
    [draft] = desk.drafts(recording)
    assert (draft.spans, draft.is_complete) == ((), False)


def test_a_batch_names_the_rule_for_each_it_keeps_out(desk: Desk) -> None:
    agreed = desk.record(_silence())
    first, desk.interview_id = desk.interview_id, open_interview(desk.signed_in, "W-2026-002", ("ko",)).id
    refused = desk.record(_silence())
    vault = desk.signed_in.vault
    recordings = undrafted(vault, [first, desk.interview_id], selftest_pack())
    assert recordings == [agreed, refused]
    answers = desk.queue().enqueue_all(recordings, selftest_pack())
    assert [(answer.job is not None, answer.fault and answer.fault.code) for answer in answers] == [
        (True, None), (False, FaultCode.CONSENT_MISSING),
    ]  # fmt: skip
    assert answers[1].interview_id == desk.interview_id
    assert answers[1].fault is not None
    assert "C04" in str(answers[1].fault.facts["items"])
    assert [job.priority for job in desk.queue().list.waiting()] == [Priority.LATER]
    desk.queue().run_next(unwatched, never)
    assert undrafted(vault, [first], selftest_pack()) == undrafted(vault, [first], None) == []


def test_what_is_asked_for_by_hand_comes_before_a_batch(desk: Desk) -> None:
    bulk, by_hand = desk.record(_silence()), desk.record(_silence())
    queue = desk.queue()
    queue.enqueue_all([bulk], selftest_pack())
    queue.enqueue(by_hand, selftest_pack())
    assert [job.recording_id for job in queue.list.waiting()] == [by_hand, bulk]


def test_asking_twice_for_what_runs_changes_nothing(desk: Desk) -> None:
    recording = desk.record(selftest_audio(FOUR_TURNS))
    queue = desk.queue()
    job = queue.enqueue(recording, selftest_pack())
    states: list[JobState] = []

    def ask_again(_done: int, _total: int) -> None:
        states.append(queue.enqueue(recording, selftest_pack()).state)

    done = queue.run_next(ask_again, never)
    assert done is not None
    assert (done.id, done.state) == (job.id, JobState.DONE)
    assert set(states) == {JobState.RUNNING}
    assert len(desk.drafts(recording)) == 1


def test_a_cancelled_job_ends_and_does_not_wait(desk: Desk) -> None:
    recording = desk.record(selftest_audio(FOUR_TURNS))
    queue = desk.queue()
    job = queue.enqueue(recording, selftest_pack())

    def cancel(done_ms: int, _total: int) -> None:
        if done_ms > 15_000:
            queue.list.cancel(job.id)

    ended = queue.run_next(cancel, never)
    assert ended is not None
    assert ended.state is JobState.CANCELLED
    [draft] = desk.drafts(recording)
    assert draft.segments
    assert not draft.is_complete
    assert queue.run_next(unwatched, never) is None
    queue.list.retry(job.id)
    ended = queue.run_next(unwatched, never)
    assert ended is not None
    assert (ended.id, ended.state) == (job.id, JobState.DONE)
    assert [one.id for one in desk.drafts(recording)] == [draft.id]


def test_consent_withdrawn_while_it_runs_ends_the_job_by_its_rule(desk: Desk) -> None:
    recording = desk.record(selftest_audio(FOUR_TURNS))
    job = desk.queue().enqueue(recording, selftest_pack())

    def withdraw(done_ms: int, _total: int) -> None:
        if done_ms > 15_000:
            set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")

    assert _code(lambda: desk.queue().run_next(withdraw, never)) == FaultCode.CONSENT_MISSING
    [draft] = desk.drafts(recording)
    assert not draft.is_complete
    assert len(draft.segments) < 4
    assert "C04" in str(_stored(desk, job).fault_facts["items"])


@pytest.mark.parametrize("at_ms", [1, 10**6])
def test_after_a_withdrawal_not_one_more_word_is_kept(desk: Desk, at_ms: int) -> None:
    """At once, not at the next look: also where all is heard and only the last act is missing."""
    recording = desk.record(selftest_audio("ko-1.wav"))
    desk.queue().enqueue(recording, selftest_pack())
    kept: list[int] = []

    def withdraw(done_ms: int, total_ms: int) -> None:
        if done_ms >= min(at_ms, total_ms) and not kept:
            set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")
            kept.append(sum(len(draft.spans) for draft in desk.drafts(recording)))

    assert _code(lambda: desk.queue().run_next(withdraw, never)) == FaultCode.CONSENT_MISSING
    [draft] = desk.drafts(recording)
    assert (draft.is_complete, [len(draft.spans)]) == (False, kept)


def test_a_job_goes_on_with_the_threads_it_began_with(desk: Desk) -> None:
    recording = desk.record(selftest_audio(FOUR_TURNS))
    queue = desk.queue()
    queue.enqueue(recording, selftest_pack())
    told: list[int] = []
    queue.run_next(lambda done, _: told.append(done), lambda: bool(told) and told[-1] > 20_000)
    make = queue._transcriber

    def with_two(pack: ModelPack) -> object:
        made = make(pack)
        made.threads = 2
        return made

    again = TranscriptionQueue(desk.signed_in, desk.audio.__getitem__, with_two)  # type: ignore[arg-type]
    ended = again.run_next(unwatched, never)
    assert ended is not None
    assert (ended.state, ended.threads) == (JobState.DONE, 1)
    assert len(desk.drafts(recording)) == 1


def test_a_job_says_how_far_it_is_while_it_runs_and_how_long_it_took(desk: Desk) -> None:
    recording = desk.record(selftest_audio(FOUR_TURNS))
    queue = desk.queue()
    job = queue.enqueue(recording, selftest_pack())
    assert job.total_ms == 74_957
    kept: list[tuple[int, int]] = []
    clock = desk.signed_in.clock = HandClock()

    def told(now: int, _total: int) -> None:
        kept.append((now, _stored(desk, job).progress_ms))
        clock.move(1_000)

    done = queue.run_next(told, never)
    assert done is not None
    assert all(now - stored <= 10_000 + 28_000 for now, stored in kept)
    assert kept[-1][1] > 40_000
    assert done.read_ms == 74_957
    assert done.spent_ms == 1_000 * (len(kept) - 1)
