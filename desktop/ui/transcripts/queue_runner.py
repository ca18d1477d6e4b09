"""Runs the transcription queue in the background, one job after the other, and says how far it is. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.transcripts.state import Running
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.transcription.models import ModelPack
    from desktop.transcription.queue import TranscriptionQueue
    from desktop.vault.jobs import Job

_ENOUGH_MS = 3_000
_OF_THE_JOB = ("whisper", "transcription", "model", "consent", "recording", "interview")
"""Faults that end one job and are noted in it; after any other the queue rests until it is set going again."""


class QueueRunner:
    """One queue for a sign-in. `changed()` follows progress; `moved()` says that a job has begun or ended."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self._queue: TranscriptionQueue | None = None
        self._task: Task | None = None
        self._began_at_ms = 0
        self._first_done_ms: int | None = None
        self.running: Running | None = None
        self.changed: Callable[[], None] = lambda: None
        self.moved: Callable[[], None] = lambda: None

    def enqueue(self, recording_id: RecordingId, pack: ModelPack) -> None:
        """Queues a recording and sets the queue going."""
        self._workplace.runner.run(
            lambda _: self._of_workplace().enqueue(recording_id, pack), self._enqueued, self._workplace.report
        )

    def cancel(self, job: Job) -> None:
        """Ends the job if it runs, or takes it out of the queue; what is done of it stays."""
        running = self.running
        is_this = running is not None and (job.state == "running" or job.recording_id == running.recording_id)
        if running is not None and is_this and self._task is not None:
            self._task.cancel()
            self._tell(replace(running, left_ms=None, is_stopping=True))
            return
        self._workplace.runner.run(
            lambda _: self._of_workplace().withdraw(job.id), lambda _: self.moved(), self._workplace.report
        )

    def _of_workplace(self) -> TranscriptionQueue:
        if self._queue is None:
            self._queue = self._services.speech.queue(self._workplace.signed_in)
        return self._queue

    def _enqueued(self, _: Job) -> None:
        self.moved()
        if self.running is None:
            self.go_on()

    def go_on(self) -> None:
        """Runs the oldest waiting job, if there is one."""
        self.running = Running()
        self._began_at_ms = self._services.clock.monotonic_ms()
        self._first_done_ms = None
        self._task = self._workplace.runner.run(
            self._run_next, self._done, self._failed, lane=Lane.SPEECH, progress=self._progress
        )

    def _run_next(self, task: Task) -> Job | None:
        return self._of_workplace().run_next(lambda done, total: task.report("", done, total), task.cancelled)

    def _progress(self, _: str, done_ms: int, total_ms: int) -> None:
        if self.running is None or self.running.is_stopping:
            return
        now_ms = self._services.clock.monotonic_ms()
        if self._first_done_ms is None:
            self._first_done_ms, self._began_at_ms = done_ms, now_ms
            self.moved()
        spent_ms, won_ms = now_ms - self._began_at_ms, done_ms - self._first_done_ms
        left_ms = (total_ms - done_ms) * spent_ms // won_ms if won_ms > 0 and spent_ms > _ENOUGH_MS else None
        self._tell(Running(self.running.recording_id, done_ms, total_ms, left_ms))

    def note_running(self, recording_id: RecordingId) -> None:
        """The recording whose job says that it runs."""
        running = self.running
        if running is not None and running.recording_id != recording_id:
            self.running = replace(running, recording_id=recording_id)

    def _tell(self, running: Running | None) -> None:
        self.running = running
        self.changed()

    def _done(self, job: Job | None) -> None:
        self._task = None
        self._tell(None)
        if job is not None:
            self.moved()
            self.go_on()

    def _failed(self, fault: Fault) -> None:
        self._task = None
        self._tell(None)
        if fault.code is not FaultCode.TRANSCRIPTION_CANCELLED:
            self._workplace.report(fault)
        self.moved()
        if fault.code.split(".")[0] in _OF_THE_JOB:
            self.go_on()
