"""What reviewers and interviewers say to one another about a passage. It changes no word of the transcript."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, CommentId, InterviewId, SegmentId


class CommentKind(StrEnum):
    """Why it was written."""

    NOTE = "note"
    LEADING_QUESTION = "leading_question"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True)
class Comment:
    """Anchored to a line; a contradiction to another one as well. `answers` is the comment it replies to, or empty."""

    id: CommentId
    interview_id: InterviewId
    segment_id: SegmentId
    kind: CommentKind
    text: str
    other_segment_id: str
    answers: str
    author: AccountId
    written_at: datetime


@dataclass(frozen=True, slots=True)
class CommentClosing:
    """That somebody considered a comment done with, or opened it again."""

    comment_id: CommentId
    number: int
    is_closed: bool
    author: AccountId
    closed_at: datetime

    @property
    def rank(self) -> tuple[int, datetime, str]:
        """What orders closings on every laptop alike."""
        return (self.number, self.closed_at, self.author)


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its answers and what became of it."""

    comment: Comment
    answers: tuple[Comment, ...] = ()
    closings: tuple[CommentClosing, ...] = ()

    @property
    def is_closed(self) -> bool:
        """Whether it is done with."""
        return bool(self.closings) and self.closings[-1].is_closed
