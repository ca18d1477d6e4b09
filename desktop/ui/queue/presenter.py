"""Decides what the queue screen shows: the jobs, choosing recordings for a batch, and what a rule kept out. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.ids import InterviewId
from desktop.ui.queue import looking
from desktop.ui.queue.runner import QueueRunner
from desktop.ui.queue.state import Candidate, JobRow, PackChoice, QueueState, Refusal
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.transcription.models import ModelPack
    from desktop.transcription.queue import Answer


class QueuePresenter:
    """Holds `state`; calls `changed` after every change of it. The work itself is the runner's."""

    def __init__(self, workplace: Workplace, services: Services, runner: QueueRunner) -> None:
        self._workplace, self._services, self.runner = workplace, services, runner
        self.state = QueueState()
        self.changed: Callable[[], None] = lambda: None
        runner.listen(self._progressed, self.look)
        workplace.listen(self.look)

    def look(self) -> None:
        """Reads the list again."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: looking.job_rows(signed_in), self._looked, self._workplace.report)

    def look_for_packs(self) -> None:
        """What this laptop has, and what the office says of it."""
        speech, vault = self._services.speech, self._workplace.signed_in.vault
        self._workplace.runner.run(
            lambda _: looking.pack_choices(speech, vault), self._packs_found, self._workplace.report
        )

    def begin_adding(self) -> None:
        """Shows what a batch can be made of."""
        signed_in = self._workplace.signed_in
        self.look_for_packs()
        self._workplace.runner.run(
            lambda _: looking.candidates(signed_in),
            lambda found: self._show(candidates=found, refused=(), added=0),
            self._workplace.report,
        )

    def end_adding(self) -> None:
        """Back to the list."""
        self._show(candidates=None)

    def add(self, interviews: Sequence[InterviewId], pack: ModelPack) -> None:
        """Queues the recordings of these interviews; what a rule keeps out is shown by name of the rule."""
        chosen = [one for one in self.state.candidates or () if one.interview_id in interviews]
        recordings = [recording for one in chosen for recording in one.recordings]
        if recordings:
            self.runner.enqueue_all(recordings, pack, self._added)

    def look_after_packs(self) -> None:
        """Goes to where packs are installed."""
        self._workplace.go("vault/models")

    def go_back(self) -> None:
        """Goes to the transcript of the interview at hand."""
        self._workplace.go("transcripts")

    def look_at_accuracy(self) -> None:
        """Goes to how near drafts came to what people approved."""
        self._workplace.go("accuracy")

    def cancel(self, row: JobRow) -> None:
        """Takes a job out of the queue; what is done of it stays."""
        self.runner.cancel(row.job)

    def _added(self, answers: list[Answer]) -> None:
        vault = self._workplace.signed_in.vault
        added = sum(1 for answer in answers if answer.fault is None)
        self._workplace.runner.run(
            lambda _: looking.refusals(vault, answers),
            lambda refused: self._show_added(added, refused),
            self._workplace.report,
        )

    def _show_added(self, added: int, refused: tuple[Refusal, ...]) -> None:
        self._show(candidates=None, added=added, refused=refused)

    def _looked(self, rows: tuple[JobRow, ...]) -> None:
        for row in rows:
            if row.is_running:
                self.runner.note_running(row.job)
        timed = tuple(replace(row, left_ms=self.runner.left_ms(row)) if row.job.is_waiting else row for row in rows)
        self._show(jobs=timed, is_loaded=True, running=self.runner.running, rest=self.runner.rest)

    def _packs_found(self, choices: list[PackChoice]) -> None:
        self.runner.note_packs([choice.pack for choice in choices])
        self._show(packs=tuple(choices))
        self.look()

    def _progressed(self) -> None:
        self._show(running=self.runner.running, rest=self.runner.rest)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def choosable(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Those whose consent opens the gate; the others are shown, with the items they lack."""
    return [one for one in candidates if not one.missing]
