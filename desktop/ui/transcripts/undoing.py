"""Undoes and does again what this account did in the interview, as the transcript screen lets people do it. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from desktop.custody.signed_in import SignedIn
from desktop.domain.desk_step import DeskStep
from desktop.domain.ids import InterviewId
from desktop.review.undoing import redo, undo
from desktop.ui.transcripts.part import Screen
from desktop.ui.workplace import Workplace


class Undoing:
    """One step at a time. `went_to(segment_id)` is called with the line that reads otherwise now."""

    def __init__(self, screen: Screen, workplace: Workplace) -> None:
        self._screen, self._workplace = screen, workplace
        self.went_to: Callable[[str], None] = lambda _: None

    def undo(self) -> None:
        """Undoes the last step. Why it can't be, is reported."""
        self._turn(undo)

    def redo(self) -> None:
        """Does the step that was undone last again."""
        self._turn(redo)

    def _turn(self, act: Callable[[SignedIn, InterviewId], DeskStep]) -> None:
        interview, signed_in = self._screen.state.interview, self._workplace.signed_in
        if interview is not None and self._screen.state.may_correct:
            self._workplace.runner.run(
                lambda _: self._lay(signed_in, interview.id, act), self._laid, self._workplace.report
            )

    @staticmethod
    def _lay(signed_in: SignedIn, interview_id: InterviewId, act: Callable[[SignedIn, InterviewId], DeskStep]) -> str:
        """The line to go to: the first one that the step changed, or what stands for it now."""
        step = act(signed_in, interview_id)
        first = step.changes[0]
        vault, touched = signed_in.vault, [first.segment_id, *first.sources, *first.pieces]
        now = [vault.desk_steps.now(one) for one in touched if one]
        found = (vault.transcripts.transcript_of(one.id) for one in vault.recordings.of(interview_id))
        live = {line.segment.id for one in found if one is not None for line in one.lines}
        return next((one for one in now if one in live), "")

    def _laid(self, segment_id: str) -> None:
        self._workplace.changed()
        self.went_to(segment_id)
