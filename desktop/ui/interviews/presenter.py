"""Decides what the list of interviews shows and where each leads. No Qt; looks at the vault on its own thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.custody.signed_in import SignedIn
from desktop.domain.interview import Interview, Stage
from desktop.domain.people import Role
from desktop.interview.register import open_interview, stage_of
from desktop.ui.runner import Task
from desktop.ui.workplace import Workplace


class StageFilter(StrEnum):
    """What the list is narrowed to."""

    ALL = "all"
    TO_REVIEW = "to_review"
    APPROVED = "approved"
    HANDED_OVER = "handed_over"


_FILTER_STAGES = {
    StageFilter.ALL: frozenset(Stage),
    StageFilter.TO_REVIEW: frozenset({Stage.DRAFTED}),
    StageFilter.APPROVED: frozenset({Stage.APPROVED}),
    StageFilter.HANDED_OVER: frozenset({Stage.HANDED_OVER}),
}
_NEXT_SCREENS = {
    Stage.PLANNED: "consent",
    Stage.CONSENTED: "record",
    Stage.RECORDING: "record",
    Stage.RECORDED: "transcripts",
    Stage.DRAFTED: "transcripts",
    Stage.APPROVED: "export",
    Stage.HANDED_OVER: "export",
    Stage.WITHDRAWN: "consent",
    Stage.ERASED: "consent",
}


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """One line of the list. `length_ms` is what has been recorded and sealed."""

    interview: Interview
    interviewer_name: str
    stage: Stage
    length_ms: int


class InterviewsPresenter:
    """The rows, the filter, the choice. `changed` is called whenever the view should look again."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.changed: Callable[[], None] = lambda: None
        self.opened: Callable[[], None] = lambda: None
        self.rows: Sequence[InterviewRow] = ()
        self.is_loaded = False
        self.search = ""
        self.stage_filter = StageFilter.ALL
        workplace.listen(self.load)

    @property
    def may_open_interviews(self) -> bool:
        """Only an interviewer begins an interview."""
        return Role.INTERVIEWER in self._workplace.signed_in.account.roles

    @property
    def visible_rows(self) -> list[InterviewRow]:
        """The rows that pass search and filter."""
        return [row for row in self.rows if self._passes(row)]

    def _passes(self, row: InterviewRow) -> bool:
        words = f"{row.interview.witness_code} {row.interviewer_name} {row.interview.interviewer}".casefold()
        return row.stage in _FILTER_STAGES[self.stage_filter] and self.search.strip().casefold() in words

    def load(self) -> None:
        """Looks at the vault again."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: rows_of(signed_in), self._show, self._workplace.report)

    def _show(self, rows: Sequence[InterviewRow]) -> None:
        self.rows = rows
        self.is_loaded = True
        self.changed()

    def narrow(self, search: str, stage_filter: StageFilter) -> None:
        """Changes search and filter."""
        self.search, self.stage_filter = search, stage_filter
        self.changed()

    def open_row(self, row: InterviewRow) -> None:
        """Makes the interview the one at hand and goes where its next step is."""
        self._workplace.choose(row.interview)
        self._workplace.go(_NEXT_SCREENS[row.stage])

    def begin(self, witness_code: str, languages: Sequence[str]) -> None:
        """Opens a new interview and goes on to consent."""
        signed_in = self._workplace.signed_in

        def work(_: Task) -> Interview:
            return open_interview(signed_in, witness_code, tuple(languages))

        self._workplace.runner.run(work, self._begun, self._workplace.report)

    def _begun(self, interview: Interview) -> None:
        self.opened()
        self._workplace.choose(interview)
        self._workplace.go("consent")


def rows_of(signed_in: SignedIn) -> list[InterviewRow]:
    """All interviews of the vault, newest first."""
    vault = signed_in.vault
    names = {account.id: account.display_name for account in vault.accounts.all()}
    rows = []
    for interview in vault.interviews.all():
        length_ms = sum(
            recording.format.frames_to_ms(seal.frames)
            for recording in vault.recordings.of(interview.id)
            if (seal := vault.recordings.seal_of(recording.id)) is not None
        )
        name = names.get(interview.interviewer, interview.interviewer)
        rows.append(InterviewRow(interview, name, stage_of(signed_in, interview.id), length_ms))
    return sorted(rows, key=lambda row: row.interview.opened_at, reverse=True)
