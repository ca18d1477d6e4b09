"""Decides what the hand-over screen shows and does. The gate is asked again by the export itself: this only tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop.domain.consent import ConsentForm
from desktop.domain.destination import Destination
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.ids import DestinationId
from desktop.domain.people import Role
from desktop.export.destinations import add_destination, verify_destination
from desktop.export.reading_copy.gate import CopyWish
from desktop.ui.export.seen import Question, Seen, is_same_question, see
from desktop.ui.export.state import ExportState, NewDestination, Way, Work
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.export.exporter import ExportResult
    from desktop.export.reading_copy.handing import CopyResult

T = TypeVar("T")


class ExportPresenter:
    """Holds `state`; calls `changed` after every change of it, `added` when a destination has been added."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self._task: Task | None = None
        roles = workplace.signed_in.account.roles
        self.state = ExportState(
            may_keep=bool({Role.CUSTODIAN, Role.SUPERVISOR} & roles), is_supervisor=Role.SUPERVISOR in roles
        )
        self.changed: Callable[[], None] = lambda: None
        self.added: Callable[[], None] = lambda: None
        workplace.listen(self.look)

    @property
    def consent_form(self) -> ConsentForm:
        """The form whose items are named."""
        return self._services.consent_form

    def look(self) -> None:
        """Reads destinations and hand-overs again, and asks the gate."""
        interview = self._workplace.interview
        if interview != self.state.interview and self.state.work is None:
            self._show(
                interview=interview,
                findings=None,
                result=None,
                copy_result=None,
                handovers=(),
                copies=(),
                wish=CopyWish(self.state.wish.formats, self.state.wish.languages),
            )
        shown = self.state.interview
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: see(signed_in, shown.id if shown else None), self._seen, self._workplace.report
        )

    def choose(self, destination_id: DestinationId) -> None:
        """Makes this the destination, and asks its gate."""
        if self.state.work is None:
            self._show(chosen=destination_id, findings=None, result=None, copy_result=None, is_adding=False)
            self._ask_gate()

    def go(self, way: Way) -> None:
        """Another way of handing over: a bundle, or a copy for people."""
        if self.state.work is None and way is not self.state.way:
            self._show(way=way, findings=None, result=None, copy_result=None, is_adding=False)
            self._ask_gate()

    def wish(self, wish: CopyWish) -> None:
        """How the copy is wished for. The gate is asked again where that could change its answer."""
        if self.state.work is None:
            is_same = is_same_question(wish, self.state.wish)
            self._show(wish=wish, findings=self.state.findings if is_same else None)
            if not is_same:
                self._ask_gate()

    def ask_to_add(self, *, is_asked: bool) -> None:
        """Opens or closes the form for a destination."""
        self._show(is_adding=is_asked and self.state.may_keep)

    def add(self, form: NewDestination) -> None:
        """Adds a destination; it is not used before its fingerprint was compared."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: add_destination(signed_in, form.handle, form.title, form.gate, form.age_recipient),
            self._added,
            self._workplace.report,
        )

    def verify(self, fingerprint: str) -> None:
        """Notes that the fingerprint, as it was read aloud, is that of the chosen destination's key."""
        chosen, signed_in = self.state.chosen, self._workplace.signed_in
        if chosen is not None:
            self._workplace.runner.run(
                lambda _: verify_destination(signed_in, chosen, fingerprint),
                lambda _: self._workplace.changed(),
                self._workplace.report,
            )

    def choose_folder(self, folder: Path) -> None:
        """The folder or drive the bundle is written to, and how much room it has."""
        self._show(folder=str(folder), free_bytes=None, result=None)
        self._workplace.runner.run(
            lambda _: self._free_bytes(folder),
            lambda free: self._show(free_bytes=free),
            self._folder_refused,
            lane=Lane.JOB,
        )

    def hand_over(self) -> None:
        """Writes the bundle or the copy, reads it back, and notes the hand-over."""
        interview, chosen = self.state.interview, self.state.chosen
        if not self.state.may_hand_over or interview is None or chosen is None:
            return
        signed_in, folder, wish = self._workplace.signed_in, Path(self.state.folder), self.state.wish
        handing = self._services.handing
        self._show(work=Work(), result=None, copy_result=None)
        if self.state.way is Way.COPY:
            self._start(
                lambda task: handing.copy(signed_in, interview.id, chosen, wish, folder, task.report, task.cancelled),
                self._copied,
            )
        else:
            self._start(
                lambda task: handing.export(signed_in, interview.id, chosen, folder, task.report, task.cancelled),
                self._handed_over,
            )

    def _start(self, work: Callable[[Task], T], done: Callable[[T], None]) -> None:
        """Work on a drive, which can be cancelled while it goes on."""
        self._task = self._workplace.runner.run(work, done, self._export_failed, lane=Lane.JOB, progress=self._progress)

    def cancel(self) -> None:
        """Asks the export to stop; what was written is taken away again."""
        if self._task is not None and self.state.work is not None:
            self._task.cancel()
            self._show(work=replace(self.state.work, is_stopping=True))

    def close_result(self) -> None:
        """Back from the result to the gate."""
        self._show(result=None, copy_result=None)
        self.look()

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()

    def _seen(self, seen: Seen) -> None:
        known = [destination.id for destination in seen.destinations]
        chosen = self.state.chosen if self.state.chosen in known else next(iter(known), None)
        self._show(
            destinations=seen.destinations,
            gates=seen.gates,
            handovers=seen.handovers,
            copies=seen.copies,
            names=seen.names,
            chosen=chosen,
        )
        self._ask_gate()

    def _ask_gate(self) -> None:
        interview, chosen, signed_in = self.state.interview, self.state.chosen, self._workplace.signed_in
        if interview is None or chosen is None:
            return
        question = Question(interview.id, chosen, self.state.asked_wish)
        self._workplace.runner.run(
            lambda _: (question, question.answer(signed_in)), self._gate_answered, self._workplace.report
        )

    def _gate_answered(self, answer: tuple[Question, list[Finding]]) -> None:
        """Shown only if it is still what is asked: the gate's answer does not hang on formats, languages or reason."""
        question, findings = answer
        state = self.state
        if state.interview is None or (state.interview.id, state.chosen) != (
            question.interview_id,
            question.destination_id,
        ):
            return
        if is_same_question(state.asked_wish, question.wish):
            self._show(findings=tuple(findings))

    def _added(self, destination: Destination) -> None:
        self._show(is_adding=False, chosen=destination.id, findings=None)
        self.added()
        self._workplace.changed()

    def _free_bytes(self, folder: Path) -> int:
        try:
            return self._services.handing.free_bytes(folder)
        except OSError as error:
            raise Fault(FaultCode.DRIVE_LOST) from error

    def _folder_refused(self, fault: Fault) -> None:
        self._show(folder="", free_bytes=None)
        self._workplace.report(fault)

    def _progress(self, step: str, done: int, total: int) -> None:
        if self.state.work is not None:
            self._show(work=Work(step, done, total, self.state.work.is_stopping))

    def _handed_over(self, result: ExportResult) -> None:
        self._task = None
        self._show(work=None, result=result)
        self._workplace.changed()

    def _copied(self, result: CopyResult) -> None:
        """The exception was for this copy alone: the next one is sealed again, and approved."""
        self._task = None
        wish = CopyWish(self.state.wish.formats, self.state.wish.languages)
        self._show(work=None, copy_result=result, wish=wish)
        self._workplace.changed()

    def _export_failed(self, fault: Fault) -> None:
        self._task = None
        self._show(work=None)
        self._workplace.report(fault)
        self.look()
