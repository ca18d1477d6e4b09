"""What the comments beside a transcript show, as values. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.comment import CommentKind, Thread
from desktop.domain.ids import AccountId, CommentId, RecordingId, SegmentId


class CommentFilter(StrEnum):
    """Which comments are in sight."""

    OPEN = "open"
    HERE = "here"
    LEADING_QUESTION = "leading_question"
    CONTRADICTION = "contradiction"
    ALL = "all"
    FOUND = "found"
    """No comments yet: questions that a rule found."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a comment points: a line and its time; the line may have been split or merged since."""

    segment_id: SegmentId
    recording_id: RecordingId
    channel: int
    start_ms: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class CommentRow:
    """One comment with its answers and where it points; a contradiction points to a second passage."""

    thread: Thread
    passage: Passage
    other: Passage | None = None

    @property
    def id(self) -> CommentId:
        """The comment's."""
        return self.thread.comment.id


@dataclass(frozen=True, slots=True)
class CommentsState:
    """One picture of the comments. `here` is the line chosen in the transcript, `marked` a first passage kept in hand.

    `stored` counts what was stored, so that a field knows when it may be emptied.
    """

    rows: tuple[CommentRow, ...] = ()
    names: Mapping[AccountId, str] = field(default_factory=dict)
    narrowed_to: CommentFilter = CommentFilter.OPEN
    chosen: CommentId | None = None
    here: SegmentId | None = None
    marked: Passage | None = None
    may_comment: bool = False
    stored: int = 0

    @property
    def shown(self) -> tuple[CommentRow, ...]:
        """The comments in sight, by their place in the recording."""
        return tuple(row for row in self.rows if self._passes(row))

    @property
    def open_count(self) -> int:
        """How many are not done with."""
        return sum(1 for row in self.rows if not row.thread.is_closed)

    @property
    def row(self) -> CommentRow | None:
        """The comment that is chosen."""
        return next((row for row in self.rows if row.id == self.chosen), None)

    def _passes(self, row: CommentRow) -> bool:
        match self.narrowed_to:
            case CommentFilter.OPEN:
                return not row.thread.is_closed
            case CommentFilter.HERE:
                return self.here in (row.passage.segment_id, row.other.segment_id if row.other else None)
            case CommentFilter.LEADING_QUESTION:
                return row.thread.comment.kind is CommentKind.LEADING_QUESTION
            case CommentFilter.CONTRADICTION:
                return row.thread.comment.kind is CommentKind.CONTRADICTION
            case CommentFilter.FOUND:
                return False
        return True
