"""Decides what the conflicts section shows: both versions of a line, and what a person says it reads. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.people import Role
from desktop.review.second_laptop.conflicts import Conflict, LostReshaping, conflicts_of, decide, lost_reshapings
from desktop.ui.review_bundles.sending import names_of
from desktop.ui.review_bundles.state import ConflictsState
from desktop.ui.workplace import Workplace

_Seen = tuple[tuple[Conflict, ...], tuple[LostReshaping, ...], dict[str, str]]


class ConflictsPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        roles = workplace.signed_in.account.roles
        self.state = ConflictsState(may_decide=bool({Role.INTERVIEWER, Role.SUPERVISOR} & roles))
        self.changed: Callable[[], None] = lambda: None
        workplace.listen(self.look)

    def look(self) -> None:
        """Reads the interview's lines again."""
        interview, signed_in = self._workplace.interview, self._workplace.signed_in
        if interview != self.state.interview:
            self._show(interview=interview, conflicts=(), lost=())
        if interview is not None:
            self._workplace.runner.run(lambda _: _see(signed_in, interview.id), self._seen, self._workplace.report)

    def decide(self, segment_id: SegmentId, text: str) -> None:
        """The line reads like this: one of its versions, or another text."""
        signed_in = self._workplace.signed_in
        if self.state.may_decide and text.strip():
            self._workplace.runner.run(
                lambda _: decide(signed_in, segment_id, text),
                lambda _: self._workplace.changed(),
                self._workplace.report,
            )

    def _seen(self, seen: _Seen) -> None:
        conflicts, lost, names = seen
        self._show(conflicts=conflicts, lost=lost, names=names)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def _see(signed_in: SignedIn, interview_id: InterviewId) -> _Seen:
    return (
        tuple(conflicts_of(signed_in, interview_id)),
        tuple(lost_reshapings(signed_in, interview_id)),
        names_of(signed_in),
    )
