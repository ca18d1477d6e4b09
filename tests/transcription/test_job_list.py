"""The list of jobs under any order of acts: nothing is lost, nothing runs twice, and the order is what people set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import JobId
from desktop.transcription.job_list import MOST_BEGUN, JobList
from desktop.vault.jobs import Job, JobState, Priority
from tests.transcription.desk import Desk
from tests.transcription.sound import ArrayAudio, selftest_pack

ENDED = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = Desk(tmp_path_factory.mktemp("desk"))
    yield made
    made.close()


@pytest.fixture
def jobs(desk: Desk) -> JobList:
    for job in desk.signed_in.vault.jobs.all():
        desk.signed_in.vault.jobs.remove(job.id)
    return JobList(desk.signed_in)


def _job(desk: Desk, number: int, **changes: object) -> Job:
    recording = desk.record(ArrayAudio(16_000, np.zeros((160, 1), dtype=np.int16)))
    job = desk.queue().enqueue(recording, selftest_pack())
    changed = replace(job, id=JobId(f"job-{number}"), **changes)  # type: ignore[arg-type]
    desk.signed_in.vault.jobs.remove(job.id)
    desk.signed_in.vault.jobs.add(changed)
    return changed


def _order(jobs: JobList) -> list[str]:
    return [job.id for job in jobs.waiting()]


def test_a_job_moves_by_hand_and_takes_the_priority_on_its_way(desk: Desk, jobs: JobList) -> None:
    for number, priority in enumerate((Priority.NORMAL, Priority.NORMAL, Priority.LATER)):
        _job(desk, number, priority=priority)
    assert _order(jobs) == ["job-0", "job-1", "job-2"]
    jobs.move(JobId("job-2"), -1)
    assert _order(jobs) == ["job-0", "job-2", "job-1"]
    moved = desk.signed_in.vault.jobs.get("job-2")
    assert moved is not None
    assert moved.priority is Priority.NORMAL
    jobs.move(JobId("job-0"), 100)
    jobs.move(JobId("nothing"), 1)
    assert _order(jobs) == ["job-2", "job-1", "job-0"]
    jobs.give_priority(JobId("job-0"), Priority.FIRST)
    assert _order(jobs) == ["job-0", "job-2", "job-1"]


def test_what_a_crash_cut_off_waits_again_but_not_for_ever(desk: Desk, jobs: JobList) -> None:
    _job(desk, 0, state=JobState.RUNNING, begun=MOST_BEGUN - 1)
    _job(desk, 1, state=JobState.RUNNING, begun=MOST_BEGUN)
    jobs.settle()
    cut, given_up = (desk.signed_in.vault.jobs.get(f"job-{number}") for number in (0, 1))
    assert cut is not None
    assert given_up is not None
    assert (cut.state, given_up.state, given_up.fault_code) == (
        JobState.QUEUED, JobState.FAILED, FaultCode.TRANSCRIPTION_BROKE_OFF,
    )  # fmt: skip
    assert given_up.fault_facts == {"times": MOST_BEGUN}
    again = jobs.retry(JobId("job-1"))
    assert (again.state, again.begun) == (JobState.QUEUED, 0)


def test_what_has_ended_can_be_cleared_and_failed_jobs_stay(desk: Desk, jobs: JobList) -> None:
    for number, state in enumerate(JobState):
        _job(desk, number, state=state)
    jobs.forget_ended()
    assert {job.state for job in jobs.jobs()} == {JobState.QUEUED, JobState.RUNNING, JobState.FAILED}


def test_a_job_that_is_not_there_is_named(jobs: JobList) -> None:
    for act in (jobs.cancel, jobs.retry):
        with pytest.raises(Fault) as caught:
            act(JobId("job-x"))
        assert (caught.value.code, caught.value.facts) == (FaultCode.JOB_UNKNOWN, {"job": "job-x"})


ACTS = st.lists(
    st.tuples(
        st.sampled_from(("cancel", "retry", "up", "down", "first", "begin", "done", "fail", "crash", "clear")),
        st.integers(0, 4),
    ),
    max_size=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_any_order_of_acts_keeps_the_list_in_order(desk: Desk, jobs: JobList, acts: list[tuple[str, int]]) -> None:
    store = desk.signed_in.vault.jobs
    for job in store.all():
        store.remove(job.id)
    known = {_job(desk, number).id for number in range(5)}
    for act, number in acts:
        _act(jobs, act, JobId(f"job-{number}"))
        left = {job.id for job in jobs.jobs()}
        assert known - left == set() or act == "clear"
        known = left
        waiting = jobs.waiting()
        assert {job.id for job in waiting} == {job.id for job in jobs.jobs() if job.state not in ENDED}
        assert [job.id for job in waiting] == [
            job.id for job in sorted(waiting, key=lambda one: (one.priority, one.place))
        ]
        places = [job.place for job in waiting]
        assert len(set(places)) == len(places)
        assert sum(job.state is JobState.RUNNING for job in waiting) <= 1
        assert all(job.begun <= MOST_BEGUN for job in waiting)


def _act(jobs: JobList, act: str, job_id: JobId) -> None:
    """One act of a person, of the runner (which begins the first only when none runs), or of a crash."""
    store = jobs._vault.jobs
    job = store.get(job_id)
    if act == "clear":
        jobs.forget_ended()
    elif act in ("begin", "crash"):
        jobs.settle()
        first = next(iter(jobs.waiting()), None)
        if first is not None and act == "begin":
            store.update(replace(first, state=JobState.RUNNING, begun=first.begun + 1))
    elif job is None:
        return
    elif act in ("done", "fail"):
        if job.state is JobState.RUNNING:
            store.update(replace(job, state=JobState.DONE if act == "done" else JobState.FAILED, begun=0))
    elif act == "first":
        jobs.give_priority(job_id, Priority.FIRST)
    elif act in ("up", "down"):
        jobs.move(job_id, -1 if act == "up" else 1)
    else:
        {"cancel": jobs.cancel, "retry": jobs.retry}[act](job_id)
