"""Decides what the attachments screen shows and does: the list, adding, describing. Looking has a file of its own.

Nothing modal; a file that can't be taken in does not keep the others out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.attachments.adding import Course, Labels, add_attachment
from desktop.attachments.describing import describe, latest_description
from desktop.attachments.drawing.drawing_board import keep_broken_off
from desktop.custody.signed_in import SignedIn
from desktop.domain.attachment import NOTHING_SAID, Attachment, AttachmentKind, Wording
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AttachmentId, InterviewId
from desktop.domain.visible_text import visible
from desktop.ui.attachments.looking import Looking
from desktop.ui.attachments.state import Adding, AttachmentsState, Page, Row
from desktop.ui.drawing.presenter import BoardPresenter
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

OF_THE_FILE = frozenset({
    FaultCode.FILE_NOT_FOUND, FaultCode.ATTACHMENT_EMPTY, FaultCode.ATTACHMENT_NOT_A_FILE,
    FaultCode.ATTACHMENT_TOO_LARGE, FaultCode.ATTACHMENT_DUPLICATE, FaultCode.ATTACHMENT_FILE_CHANGED,
    FaultCode.NUMBER_FORBIDDEN,
})  # fmt: skip
"""What is wrong with one file: the others are taken in all the same."""

Found = tuple[tuple[Row, ...], int, bool, list[Fault]]


class AttachmentsPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace = workplace
        self._task: Task | None = None
        self.state = AttachmentsState()
        self.changed: Callable[[], None] = lambda: None
        self.looking = Looking(workplace, services, self._looked)
        self.board = BoardPresenter(workplace, services.clock)
        self.board.ended = self._drawn
        workplace.listen(self.look)

    @property
    def is_busy(self) -> bool:
        """Whether files are on their way in."""
        return self.state.adding is not None

    @property
    def may_add(self) -> bool:
        """Whether files may be chosen: never while a recording runs, because choosing them covers its stop."""
        return not self.is_busy and not self.state.is_erased and not self._workplace.is_recording

    def look(self) -> None:
        """Reads the list again; a drawing that was broken off is kept first."""
        interview = self._workplace.interview
        if interview is None:
            self._show(page=Page.NO_INTERVIEW, interview=None, rows=(), chosen="", look=None)
            return
        if interview != self.state.interview:
            self.looking.close()
            self.state = AttachmentsState(Page.LIST, interview)
        finds_again = not self.board.is_open
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: seen(signed_in, interview.id, finds_again=finds_again), self._seen, self._workplace.report
        )

    def choose(self, attachment_id: str) -> None:
        """The hand is on this one."""
        self._show(chosen=attachment_id)

    def add(self, paths: Sequence[Path], kind: AttachmentKind) -> None:
        """Takes files in, one after the other."""
        interview = self.state.interview
        if interview is None or not self.may_add or not paths:
            return
        self._show(refused=(), added=0, adding=Adding(visible(paths[0].name), 1, len(paths)))
        signed_in = self._workplace.signed_in
        self._task = self._workplace.runner.run(
            lambda task: add_all(signed_in, interview.id, list(paths), kind, task),
            self._added,
            self._add_failed,
            lane=Lane.JOB,
            progress=self._came_to,
        )

    def cancel(self) -> None:
        """Stops taking in; what is in already stays, what is half in does not."""
        if self._task is not None:
            self._task.cancel()

    def describe(self, wording: Wording) -> None:
        """Says anew what the chosen one is."""
        row, signed_in = self.state.chosen_row, self._workplace.signed_in
        if row is not None and wording != row.wording:
            self._workplace.runner.run(
                lambda _: describe(signed_in, row.attachment.id, wording),
                lambda _: self.look(),
                self._workplace.report,
            )

    def open(self, attachment_id: str) -> None:
        """Looks at one."""
        row = next((row for row in self.state.rows if row.attachment.id == attachment_id), None)
        if row is not None:
            self._show(page=Page.LOOKING, chosen=attachment_id)
            self.looking.open(row)

    def close(self) -> None:
        """Back to the list."""
        self.looking.close()
        if self.state.page is Page.LOOKING:
            self._show(page=Page.LIST, look=None)

    def draw(self, width: int, height: int) -> None:
        """A new drawing, on a page with the sides of the screen it is made on."""
        if self.state.interview is not None:
            self.board.begin(self.state.interview.id, width, height)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()

    def _looked(self) -> None:
        self._show(look=self.looking.look)

    def _seen(self, found: Found) -> None:
        rows, found_again, is_erased, damaged = found
        known = {row.attachment.id for row in rows}
        chosen = self.state.chosen if self.state.chosen in known else (rows[-1].attachment.id if rows else "")
        page = Page.LIST if self.state.page is Page.NO_INTERVIEW else self.state.page
        again = self.state.found_again + found_again
        self._show(page=page, rows=rows, chosen=chosen, found_again=again, is_erased=is_erased)
        for fault in damaged[:1]:
            self._workplace.report(fault)

    def _came_to(self, step: str, done: int, total: int) -> None:
        number, _, name = step.partition(" ")
        if self.state.adding is not None:
            files = self.state.adding.files
            self._show(adding=Adding(name, int(number), files, done, total))

    def _added(self, outcome: tuple[list[Attachment], list[Fault]]) -> None:
        added, refused = outcome
        self._task = None
        chosen = added[-1].id if added else self.state.chosen
        self._show(adding=None, added=len(added), refused=tuple(refused), chosen=chosen)
        self._workplace.changed()

    def _add_failed(self, fault: Fault) -> None:
        self._task = None
        self._show(adding=None)
        if fault.code is not FaultCode.ATTACHMENT_CANCELLED:
            self._workplace.report(fault)
        self.look()

    def _drawn(self, attachment: Attachment | None) -> None:
        if attachment is not None:
            self._show(chosen=attachment.id)
        self.look()


def seen(signed_in: SignedIn, interview_id: InterviewId, *, finds_again: bool) -> Found:
    """The rows, how many drawings were found again and kept now, whether the originals are erased, what is damaged."""
    vault = signed_in.vault
    is_erased = vault.erasures.is_erased(interview_id)
    looks = finds_again and not is_erased
    kept, damaged = keep_broken_off(signed_in, interview_id) if looks else ([], [])
    rows = tuple(_row(signed_in, one) for one in vault.attachments.of(interview_id))
    return rows, len(kept), is_erased, damaged


def _row(signed_in: SignedIn, attachment: Attachment) -> Row:
    said = latest_description(signed_in, AttachmentId(attachment.id))
    at_ms = None
    if attachment.recording_id:
        format = signed_in.vault.recordings.get(attachment.recording_id).format
        at_ms = format.frames_to_ms(attachment.at_frame)
    return Row(attachment, said.wording if said else NOTHING_SAID, at_ms)


def add_all(
    signed_in: SignedIn, interview_id: InterviewId, paths: list[Path], kind: AttachmentKind, task: Task
) -> tuple[list[Attachment], list[Fault]]:
    """What was taken in, and why the others were not."""
    added: list[Attachment] = []
    refused: list[Fault] = []
    for number, path in enumerate(paths, start=1):
        course = Course(_telling(task, number, visible(path.name)), task.cancelled)
        try:
            added.append(add_attachment(signed_in, interview_id, path, Labels(kind), course))
        except Fault as fault:
            if fault.code not in OF_THE_FILE:
                raise
            refused.append(fault)
    return added, refused


def _telling(task: Task, number: int, name: str) -> Callable[[int, int], None]:
    return lambda done, total: task.report(f"{number} {name}", done, total)
