"""Making a redacted copy: the other person's approval, the gate, the drive, the work. Part of the presenter; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.custody.signed_in import SignedIn
from desktop.domain.destination import Destination
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.ids import DestinationId, RedactionId
from desktop.export.redacted.gate import check_redacted_export
from desktop.review.redacting import approve_redaction
from desktop.ui.redaction.state import RedactionState, Work
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.export.exporter import ExportResult

_Answer = tuple[tuple[Destination, ...], DestinationId | None, tuple[Finding, ...] | None]


class Show(Protocol):
    """Changes fields of the screen's state."""

    def __call__(self, **changes: object) -> None:
        """Shows the change."""
        ...


class Copying:
    """Works on the state of the screen's presenter."""

    def __init__(
        self, workplace: Workplace, services: Services, state: Callable[[], RedactionState], show: Show
    ) -> None:
        self._workplace, self._services, self._state, self._show = workplace, services, state, show
        self._task: Task | None = None

    def open(self, *, is_open: bool) -> None:
        """Turns to the copy, or back to the masks."""
        self._show(is_copying=is_open, result=None)
        self.look()

    def look(self) -> None:
        """Reads the destinations, and asks the gate."""
        state = self._state()
        if not state.is_copying or state.chosen is None or state.work is not None:
            return
        signed_in, chosen, destination = self._workplace.signed_in, state.chosen, state.destination
        self._workplace.runner.run(
            lambda _: _ask(signed_in, chosen, destination), self._answered, self._workplace.report
        )

    def choose(self, destination_id: DestinationId) -> None:
        """Whom the copy is for."""
        self._show(destination=destination_id, findings=None)
        self.look()

    def choose_folder(self, folder: str) -> None:
        """The folder or drive the copy is written to, and how much room it has."""
        self._show(folder=folder, free_bytes=None)
        if folder:
            self._workplace.runner.run(
                lambda _: self._free_bytes(Path(folder)),
                lambda free: self._show(free_bytes=free),
                self._folder_refused,
                lane=Lane.JOB,
            )

    def approve(self) -> None:
        """The account's signature over exactly what the copy shows."""
        signed_in, chosen = self._workplace.signed_in, self._state().chosen
        if chosen is not None:
            self._workplace.runner.run(
                lambda _: approve_redaction(signed_in, chosen),
                lambda _: self._workplace.changed(),
                self._workplace.report,
            )

    def copy(self) -> None:
        """Writes the copy, reads it back, and notes that it was handed over."""
        state = self._state()
        if not state.may_copy or state.chosen is None or state.destination is None:
            return
        signed_in, chosen, destination, folder = (
            self._workplace.signed_in, state.chosen, state.destination, Path(state.folder),
        )  # fmt: skip
        self._show(work=Work(), result=None)
        self._task = self._workplace.runner.run(
            lambda task: self._services.handing.export_redacted(
                signed_in, chosen, destination, folder, task.report, task.cancelled
            ),
            self._copied,
            self._failed,
            lane=Lane.JOB,
            progress=self._progress,
        )

    def cancel(self) -> None:
        """Asks the work to stop; what was written is taken away again."""
        work = self._state().work
        if self._task is not None and work is not None:
            self._task.cancel()
            self._show(work=replace(work, is_stopping=True))

    def _answered(self, answer: _Answer) -> None:
        destinations, destination, findings = answer
        self._show(destinations=destinations, destination=destination, findings=findings)

    def _free_bytes(self, folder: Path) -> int:
        try:
            return self._services.handing.free_bytes(folder)
        except OSError as error:
            raise Fault(FaultCode.DRIVE_LOST) from error

    def _folder_refused(self, fault: Fault) -> None:
        self._show(folder="", free_bytes=None)
        self._workplace.report(fault)

    def _progress(self, step: str, done: int, total: int) -> None:
        work = self._state().work
        if work is not None:
            self._show(work=Work(step, done, total, work.is_stopping))

    def _copied(self, result: ExportResult) -> None:
        self._task = None
        self._show(work=None, result=result)
        self._workplace.changed()

    def _failed(self, fault: Fault) -> None:
        self._task = None
        self._show(work=None)
        self._workplace.report(fault)
        self.look()


def _ask(signed_in: SignedIn, redaction_id: RedactionId, destination: DestinationId | None) -> _Answer:
    destinations = tuple(one for one in signed_in.vault.destinations.all() if one.is_verified)
    known = [one.id for one in destinations]
    at = destination if destination in known else next(iter(known), None)
    findings = tuple(check_redacted_export(signed_in, redaction_id, at, with_audio=False)) if at is not None else None
    return destinations, at, findings
