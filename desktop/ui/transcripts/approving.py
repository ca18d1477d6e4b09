"""Approves a transcript, as its screen lets a supervisor do it: asked first, then signed. No Qt."""

from __future__ import annotations

from desktop.domain.review import Approval
from desktop.review import desk
from desktop.ui.transcripts.part import Screen
from desktop.ui.workplace import Workplace


class Approving:
    """The question, and the signature over the transcript as it reads then."""

    def __init__(self, screen: Screen, workplace: Workplace) -> None:
        self._screen, self._workplace = screen, workplace

    def ask(self, *, is_asked: bool) -> None:
        """Opens or closes the question before an approval."""
        self._screen.show(is_confirming=is_asked and self._screen.state.approval.obstacle is None)

    def approve(self) -> None:
        """The supervisor's signature."""
        state = self._screen.state
        interview = state.interview
        if interview is None or not state.is_confirming:
            return
        self._screen.show(is_confirming=False)
        signed_in, with_translation = self._workplace.signed_in, state.covers_translation
        self._workplace.runner.run(
            lambda _: desk.approve(signed_in, interview.id, with_translation=with_translation),
            self._approved,
            self._workplace.report,
        )

    def _approved(self, _: Approval) -> None:
        self._workplace.changed()
