"""Questions that a rule found and that may lead the witness: shown one by one, commented on or set aside. No Qt.

A rule accuses nobody. What is set aside is written down as a comment that is done with, so that nobody is asked twice,
on no laptop, and everybody can see who heard it again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from desktop.domain.comment import CommentKind
from desktop.domain.ids import SegmentId
from desktop.domain.leading_question import LeadingFinding, find_leading, may_ask
from desktop.domain.transcript import Line
from desktop.review.commenting import close_comment, comment_on
from desktop.ui.transcripts.comments_state import CommentRow
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A line and the first place of it that may lead."""

    line: Line
    finding: LeadingFinding

    @property
    def segment_id(self) -> SegmentId:
        """The line's."""
        return self.line.segment.id


@dataclass(frozen=True, slots=True)
class SuggestionsState:
    """The suggestions in the order of the lines; `at` is the one that is shown."""

    found: tuple[Suggestion, ...] = ()
    at: int = 0
    is_working: bool = False

    @property
    def shown(self) -> Suggestion | None:
        """The suggestion in sight."""
        return self.found[min(self.at, len(self.found) - 1)] if self.found else None


class Suggesting:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._seen: tuple[tuple[Line, ...], frozenset[str]] = ((), frozenset())
        self.state = SuggestionsState()
        self.changed: Callable[[], None] = lambda: None

    def look(self, lines: tuple[Line, ...], comments: Iterable[CommentRow]) -> None:
        """Looks through these lines, leaving out those that somebody has already commented on for that reason."""
        asked = frozenset(
            row.passage.segment_id for row in comments if row.thread.comment.kind is CommentKind.LEADING_QUESTION
        )
        if (lines, asked) != self._seen:
            self._seen = lines, asked
            self._workplace.runner.run(lambda _: _found(lines, asked), self._looked, self._workplace.report)

    def go(self, step: int) -> None:
        """Shows the next one, or the one before, round and round."""
        count = len(self.state.found)
        if count:
            self._show(at=(self.state.at + step) % count)

    def set_aside(self, words: str) -> None:
        """Writes down that somebody heard it again and found nothing in it; `words` say so."""
        shown, signed_in = self.state.shown, self._workplace.signed_in
        if shown is None or self.state.is_working:
            return
        self._show(is_working=True)

        def act() -> None:
            with signed_in.vault.transaction():
                comment = comment_on(signed_in, shown.segment_id, words, CommentKind.LEADING_QUESTION)
                close_comment(signed_in, comment.id)

        self._workplace.runner.run(lambda _: act(), self._acted, self._workplace.report)

    def _acted(self, _: object) -> None:
        self._show(is_working=False)
        self._workplace.changed()

    def _looked(self, found: tuple[Suggestion, ...]) -> None:
        self._show(found=found, at=min(self.state.at, max(len(found) - 1, 0)), is_working=False)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def _found(lines: Iterable[Line], asked: frozenset[str]) -> tuple[Suggestion, ...]:
    found = []
    for line in lines:
        if may_ask(line.speaker) and line.segment.id not in asked:
            findings = find_leading(line.text, line.language)
            if findings:
                found.append(Suggestion(line, findings[0]))
    return tuple(found)
