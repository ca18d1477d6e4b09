"""Decides what the queue of reviews shows and where each leads. No Qt; reads one interview after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import AccountId, InterviewId
from desktop.review.overview import ReviewStage, overview_of, under_review
from desktop.ui.review.state import QueueFilter, QueueState, ReviewRow
from desktop.ui.workplace import Workplace

Listed = tuple[Sequence[InterviewId], Mapping[AccountId, str]]


class ReviewPresenter:
    """Holds `state`; calls `changed` after every change of it. While nobody looks at the queue it reads nothing."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._is_open = False
        self._turn = 0
        self._waiting: list[InterviewId] = []
        self._read: list[ReviewRow] = []
        self.state = QueueState()
        self.changed: Callable[[], None] = lambda: None
        workplace.listen(self.look)

    def open(self) -> None:
        """The queue came to the front."""
        self._is_open = True
        self.look()

    def close(self) -> None:
        """Another screen comes: what is still being read is let go."""
        self._is_open = False
        self._turn += 1

    def look(self) -> None:
        """Reads the queue again. One interview is one piece of work: nothing else has to wait for all of them."""
        if not self._is_open:
            return
        self._turn += 1
        turn, signed_in = self._turn, self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: _listed(signed_in), lambda listed: self._begin(turn, listed), self._workplace.report
        )

    def narrow(self, to: QueueFilter) -> None:
        """Shows these only."""
        self._show(narrowed_to=to)

    def choose(self, interview_id: InterviewId | None) -> None:
        """Shows more of one interview."""
        if interview_id != self.state.chosen:
            self._show(chosen=interview_id)

    def open_chosen(self) -> None:
        """Goes to the transcript of the chosen interview, to its review."""
        self._go("transcripts/review")

    def show_changes(self) -> None:
        """Goes to what was changed in the chosen interview since it was approved, or submitted."""
        row = self.state.row
        if row is not None:
            is_void = row.overview.stage is ReviewStage.VOID
            self._go("difference/since-approval" if is_void else "difference/since-submission")

    def _go(self, where: str) -> None:
        row = self.state.row
        if row is not None:
            self._workplace.choose(row.interview)
            self._workplace.go(where)

    def _begin(self, turn: int, listed: Listed) -> None:
        if turn != self._turn:
            return
        ids, names = listed
        self._waiting, self._read = list(ids), []
        self._show(names=names, left=len(ids), is_loaded=self.state.is_loaded or not ids)
        if not ids:
            self._show(rows=())
        self._next(turn)

    def _next(self, turn: int) -> None:
        if turn != self._turn or not self._waiting:
            return
        interview_id, signed_in = self._waiting.pop(0), self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: _row(signed_in, interview_id), lambda row: self._add(turn, row), self._workplace.report
        )

    def _add(self, turn: int, row: ReviewRow) -> None:
        """Shows what was read so far the first time; later, what is on the screen stays until all is read again."""
        if turn != self._turn:
            return
        self._read.append(row)
        if not self._waiting:
            self._show(rows=tuple(self._read), left=0, is_loaded=True)
        elif not self.state.is_loaded:
            self._show(rows=tuple(self._read), left=len(self._waiting))
        self._next(turn)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def _listed(signed_in: SignedIn) -> Listed:
    names = {account.id: account.display_name for account in signed_in.vault.accounts.all()}
    return under_review(signed_in.vault), names


def _row(signed_in: SignedIn, interview_id: InterviewId) -> ReviewRow:
    return ReviewRow(signed_in.vault.interviews.get(interview_id), overview_of(signed_in, interview_id))
