"""Runs the transcription queue of a sign-in in the background, one job after the other, and says how far it is. No Qt.

A recording always wins: the run is ended at once, its memory given back, and gone on with when the recording is sealed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault, FaultCode, FaultKind
from desktop.domain.ids import JobId, RecordingId
from desktop.transcription.estimates import Pace
from desktop.transcription.job_list import JobList
from desktop.ui.queue.state import JobRow, Rest, Running
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace
from desktop.vault.jobs import JobKind, Priority

if TYPE_CHECKING:
    from desktop.transcription.models import ModelPack
    from desktop.transcription.queue import Answer, TranscriptionQueue
    from desktop.vault.jobs import Job

_OF_THE_JOB = ("whisper", "transcription", "model", "consent", "recording", "interview")
"""Faults that end one job and are noted in it; after any other the queue rests until it is set going again."""


class QueueRunner:
    """One queue for a sign-in. Listeners hear `changed()` on progress, `moved()` when the list has changed."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self._queue: TranscriptionQueue | None = None
        self._task: Task | None = None
        self._pace = Pace()
        self._expected: float | None = None
        self._factors: dict[str, float] = {}
        self._listeners: list[tuple[Callable[[], None], Callable[[], None]]] = []
        self.is_held = False
        self.running: Running | None = None
        self.rest = Rest.NONE
        workplace.listen_to_recording(self._recording_has_ended)

    def listen(self, changed: Callable[[], None], moved: Callable[[], None]) -> None:
        """Calls `changed` on progress and `moved` when the list itself is another."""
        self._listeners.append((changed, moved))

    def begin(self) -> None:
        """At sign-in: what a crash, a lock or a switched-off laptop left waiting is gone on with."""

        def settled(jobs: JobList) -> bool:
            jobs.settle()
            return bool(jobs.waiting())

        self._on_list(settled, self._begun)

    def enqueue(self, recording_id: RecordingId, pack: ModelPack, kind: JobKind = JobKind.TRANSCRIBE) -> None:
        """Queues a recording and sets the queue going. One asked for by hand comes before what was queued in bulk."""
        self._workplace.runner.run(
            lambda _: self._of_workplace().enqueue(recording_id, pack, kind=kind),
            self._enqueued,
            self._workplace.report,
        )

    def enqueue_all(
        self, recordings: Sequence[RecordingId], pack: ModelPack, done: Callable[[list[Answer]], None]
    ) -> None:
        """Queues many, behind what people ask for one by one; `done` hears of each whether a rule said no."""

        def answered(answers: list[Answer]) -> None:
            done(answers)
            self._enqueued(None)

        self._workplace.runner.run(
            lambda _: self._of_workplace().enqueue_all(recordings, pack, Priority.LATER),
            answered,
            self._workplace.report,
        )

    def cancel(self, job: Job) -> None:
        """Takes the job out of the queue, ending it if it runs; what is done of it stays."""
        running, task = self.running, self._task
        is_this = running is not None and (job.state == "running" or job.recording_id == running.recording_id)
        self._on_list(lambda jobs: jobs.cancel(job.id), lambda _: self._tell_moved())
        if is_this and running is not None and task is not None:  # its row says so by now: it does not wait again
            task.cancel()
            self._tell(replace(running, left_ms=None, is_stopping=True))

    def retry(self, job_id: JobId) -> None:
        """Lets a job that failed or was cancelled wait again, and sets the queue going."""
        self._on_list(lambda jobs: jobs.retry(job_id), self._enqueued)

    def move(self, job_id: JobId, steps: int) -> None:
        """Lets a waiting job come earlier (below 0) or later."""
        self._on_list(lambda jobs: jobs.move(job_id, steps), lambda _: self._tell_moved())

    def forget_ended(self) -> None:
        """Takes what is done or cancelled off the list."""
        self._on_list(lambda jobs: jobs.forget_ended(), lambda _: self._tell_moved())

    def hold(self) -> None:
        """Rests until `let_go`; the job that runs waits for its next run."""
        self.is_held = True
        if self.running is not None and self._task is not None:
            self._task.cancel()
            self._tell(replace(self.running, left_ms=None, is_stopping=True))
        else:
            self._rest(Rest.HELD)

    def let_go(self) -> None:
        """Goes on after a rest."""
        self.is_held = False
        if self.running is None:
            self.go_on()

    def go_on(self) -> None:
        """Runs the first waiting job, unless something else comes first."""
        if self.is_held or self._is_recording():
            self._rest(Rest.HELD if self.is_held else Rest.RECORDING)
            return
        self.rest, self.running = Rest.NONE, Running()
        self._pace, self._expected = Pace(), None
        self._task = self._workplace.runner.run(
            self._run_next, self._done, self._failed, lane=Lane.SPEECH, progress=self._progress
        )

    def note_packs(self, packs: Sequence[ModelPack]) -> None:
        """What this laptop was measured at with each pack: what a job will take is guessed from it."""
        measured = {pack.sha256: self._services.speech.measurement(pack.content_sha256) for pack in packs}
        self._factors = {sha256: found.expected for sha256, found in measured.items() if found is not None}

    def left_ms(self, row: JobRow) -> int | None:
        """What a waiting job will take, from its own earlier runs and this laptop's measurements."""
        pace = Pace()
        pace.read_ms, pace.spent_ms = row.job.read_ms, row.job.spent_ms
        factor = self._factors.get(row.job.model_sha256)
        return pace.left_ms(row.length_ms - row.done_ms, factor) if row.length_ms else None

    def note_running(self, job: Job) -> None:
        """The job whose row says that it runs."""
        self._expected = self._factors.get(job.model_sha256)
        running = self.running
        if running is not None and running.recording_id != job.recording_id:
            self.running = replace(running, recording_id=job.recording_id)

    def _on_list(self, act: Callable[[JobList], object], done: Callable[[object], None]) -> None:
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: act(JobList(signed_in)), done, self._workplace.report)

    def _begun(self, has_waiting: object) -> None:
        if has_waiting:
            self.go_on()

    def _of_workplace(self) -> TranscriptionQueue:
        if self._queue is None:
            self._queue = self._services.speech.queue(self._workplace.signed_in)
        return self._queue

    def _is_recording(self) -> bool:
        """May be asked on any thread."""
        return self._workplace.is_recording or self._workplace.running is not None

    def _recording_has_ended(self) -> None:
        if self.rest is Rest.RECORDING and not self._is_recording():
            self.go_on()

    def _enqueued(self, _: object) -> None:
        self._tell_moved()
        if self.running is None:
            self.go_on()

    def _run_next(self, task: Task) -> Job | None:
        return self._of_workplace().run_next(
            lambda done, total: task.report("", done, total), lambda: task.cancelled() or self._is_recording()
        )

    def _progress(self, _: str, done_ms: int, total_ms: int) -> None:
        if self.running is None or self.running.is_stopping:
            return
        is_first = not self.running.total_ms
        self._pace.tell(done_ms, self._services.clock.monotonic_ms())
        left_ms = self._pace.left_ms(total_ms - done_ms, self._expected)
        self._tell(Running(self.running.recording_id, done_ms, total_ms, left_ms))
        if is_first:
            self._tell_moved()

    def _done(self, job: Job | None) -> None:
        self._task = None
        self._tell(None)
        if job is not None:
            self._report_tampering(job)
            self._tell_moved()
            self.go_on()

    def _report_tampering(self, job: Job) -> None:
        """A second model that was changed doesn't keep a draft from being made, but nobody may miss it."""
        if job.lacked_second_model:
            fault = Fault(FaultCode(job.fault_code), **job.fault_facts)
            if fault.kind is FaultKind.TAMPERING:
                self._workplace.report(fault)

    def _failed(self, fault: Fault) -> None:
        self._task = None
        self._tell(None)
        if fault.code is not FaultCode.TRANSCRIPTION_CANCELLED:
            self._workplace.report(fault)
        self._tell_moved()
        if fault.code.split(".")[0] in _OF_THE_JOB:
            self.go_on()
        else:
            self._rest(Rest.TROUBLE)

    def _rest(self, why: Rest) -> None:
        self.rest = why
        self._tell(None)

    def _tell(self, running: Running | None) -> None:
        self.running = running
        for changed, _ in self._listeners:
            changed()

    def _tell_moved(self) -> None:
        for _, moved in self._listeners:
            moved()
