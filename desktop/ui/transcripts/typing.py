"""Keeps what is being typed in the vault, so that no more than the last moment of it can be lost. No Qt.

It is no revision: whoever typed it stores it, or drops it, also in another sitting. Nothing here waits for the vault.
"""

from __future__ import annotations

from desktop.domain.faults import Fault
from desktop.domain.forbidden_numbers import forbidden_number_in
from desktop.domain.ids import SegmentId
from desktop.domain.world import Clock
from desktop.ui.transcripts.part import Screen
from desktop.ui.workplace import Workplace
from desktop.vault.typings import Typing

_HIDDEN = "\u25a1"


class UnsavedTyping:
    """`typed` at every letter, `keep` a moment later. One text at a time: the one in the line editor."""

    def __init__(self, screen: Screen, workplace: Workplace, clock: Clock) -> None:
        self._screen, self._workplace, self._clock = screen, workplace, clock
        self._latest: Typing | None = None
        self._before: Typing | None = None
        self._is_writing = False

    def begin(self, segment_id: str) -> None:
        """A line is opened for correcting; what was typed in it in an earlier sitting stands in the editor."""
        self._before, self._latest = self._screen.state.typed.get(segment_id), None

    def type(self, segment_id: str, text: str) -> None:
        """Another letter: the text as it stands in the editor."""
        interview = self._screen.state.interview
        if interview is not None:
            account = self._workplace.signed_in.account.id
            self._latest = Typing(interview.id, SegmentId(segment_id), account, may_be_kept(text), self._clock.now())

    def keep(self) -> None:
        """Keeps the latest text, unless one is being kept just now: then right after it."""
        typing, signed_in = self._latest, self._workplace.signed_in
        if typing is None or self._is_writing:
            return
        self._is_writing, self._latest = True, None
        self._workplace.runner.run(
            lambda _: signed_in.vault.typings.keep(typing),
            self._is_kept,
            lambda fault: self._is_not_kept(typing, fault),
        )

    def end(self) -> None:
        """The text is stored, or on its way: nothing of it is to be kept any more."""
        self._latest = None

    def leave(self, segment_id: str) -> None:
        """The editor was left as it was: with what was typed in an earlier sitting, or with nothing."""
        before, self._latest = self._before, None
        if before is None:
            self.drop(segment_id)
        else:
            self._latest = before
            self.keep()

    def drop(self, segment_id: str) -> None:
        """The person gave it up."""
        signed_in, state = self._workplace.signed_in, self._screen.state
        self._workplace.runner.run(
            lambda _: signed_in.vault.typings.drop(segment_id, signed_in.account.id),
            lambda _: None,
            self._workplace.report,
        )
        self._screen.show(
            typed={key: one for key, one in state.typed.items() if key != segment_id},
            unsaved={key: text for key, text in state.unsaved.items() if key != segment_id},
        )

    def _is_kept(self, _: None) -> None:
        self._is_writing = False
        self.keep()

    def _is_not_kept(self, typing: Typing, fault: Fault) -> None:
        """Said each time; the next letter tries again."""
        self._is_writing, self._latest = False, self._latest or typing
        self._workplace.report(fault)


def may_be_kept(text: str) -> str:
    """The text; without its digits while an identity number stands in it: such a number is kept nowhere."""
    return "".join(_HIDDEN if one.isdigit() else one for one in text) if forbidden_number_in(text) else text
