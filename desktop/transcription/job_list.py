"""The jobs of a vault as a list that people order: who comes next, who is taken out, who is asked for again.

Knows nothing of engines and sound. Everything happens on the vault's thread.
"""

from __future__ import annotations

from dataclasses import replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import JobId
from desktop.vault.jobs import Job, JobState, Priority

MOST_BEGUN = 3
"""A job that was begun so often and never came any further ends the program with it: it waits to be asked for again."""


class JobList:
    """The jobs of the vault that `signed_in` has open."""

    def __init__(self, signed_in: SignedIn) -> None:
        self._vault = signed_in.vault

    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        return self._vault.jobs.all()

    def waiting(self) -> list[Job]:
        """Those still to be done, in the order in which they will be."""
        return self._vault.jobs.waiting()

    def cancel(self, job_id: JobId) -> None:
        """Takes a job out of the queue; what is committed of it stays, and it can be asked for again.

        One that runs ends at its next look at its row; whoever runs it should stop it as well.
        """
        job = self._job(job_id)
        if job.is_waiting:
            self._update(job, state=JobState.CANCELLED)

    def retry(self, job_id: JobId) -> Job:
        """Lets a job that failed or was cancelled wait again, last of its priority. Raises `Fault(JOB_UNKNOWN)`."""
        job = self._job(job_id)
        return job if job.state is JobState.DONE else self.ask_again(job, job.priority)

    def ask_again(self, job: Job, priority: Priority) -> Job:
        """Lets `job` wait, last of `priority`; one that waits already keeps its turn."""
        if job.is_waiting:
            return job
        return self._update(job, state=JobState.QUEUED, priority=priority, place=self.last_place(), begun=0)

    def move(self, job_id: JobId, steps: int) -> None:
        """Moves a waiting job forward (below 0) or back by so many others; it takes their priority on the way."""
        order = [job for job in self.waiting() if job.state is JobState.QUEUED]
        at = next((number for number, job in enumerate(order) if job.id == job_id), None)
        if at is None:
            return
        to = min(max(at + steps, 0), len(order) - 1)
        ranks = [(job.priority, job.place) for job in order]
        order.insert(to, order.pop(at))
        with self._vault.transaction():
            for job, (priority, place) in zip(order, ranks, strict=True):
                if (job.priority, job.place) != (priority, place):
                    self._update(job, priority=priority, place=place)

    def give_priority(self, job_id: JobId, priority: Priority) -> None:
        """Puts a waiting job last among those of this priority. Raises `Fault(JOB_UNKNOWN)`."""
        job = self._job(job_id)
        if job.is_waiting and job.priority is not priority:
            self._update(job, priority=priority, place=self.last_place())

    def forget_ended(self) -> None:
        """Takes the jobs that are done or were cancelled off the list; drafts and failed jobs stay."""
        for job in self._vault.jobs.all():
            if job.state in (JobState.DONE, JobState.CANCELLED):
                self._vault.jobs.remove(job.id)

    def settle(self) -> None:
        """Before anything runs: what a crash or a lock cut off waits again, unless it has ended too many runs."""
        for job in self._vault.jobs.waiting():
            if job.state is not JobState.RUNNING:
                continue
            if job.begun < MOST_BEGUN:
                self._update(job, state=JobState.QUEUED)
            else:
                code = FaultCode.TRANSCRIPTION_BROKE_OFF.value
                self._update(job, state=JobState.FAILED, fault_code=code, fault_facts={"times": job.begun})

    def last_place(self) -> int:
        """Behind every other."""
        return max((job.place for job in self._vault.jobs.all()), default=0) + 1

    def _job(self, job_id: JobId) -> Job:
        job = self._vault.jobs.get(job_id)
        if job is None:
            raise Fault(FaultCode.JOB_UNKNOWN, job=job_id[:40])
        return job

    def _update(self, job: Job, **changes: object) -> Job:
        changed = replace(job, **changes)  # type: ignore[arg-type]
        self._vault.jobs.update(changed)
        return changed
