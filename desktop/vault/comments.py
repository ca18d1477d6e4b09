"""Comments on passages, and which of them are done with."""

from __future__ import annotations

from desktop.domain.comment import Comment, CommentClosing, CommentKind, Thread
from desktop.domain.ids import AccountId, CommentId, InterviewId, SegmentId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_COMMENT = "id, interview_id, segment_id, kind, text, other_segment_id, answers, author, written_at"
_CLOSING = "comment_id, number, is_closed, author, closed_at"


class Comments:
    """The comments of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, comment: Comment) -> None:
        """Stores a comment."""
        values = (
            comment.id, comment.interview_id, comment.segment_id, comment.kind.value, comment.text,
            comment.other_segment_id, comment.answers, comment.author, stamp_of(comment.written_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO comment ({_COMMENT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)

    def add_closing(self, closing: CommentClosing) -> None:
        """Stores that a comment is done with, or open again; its number is at most one more than how many it has."""
        values = (
            closing.comment_id, closing.number, int(closing.is_closed), closing.author, stamp_of(closing.closed_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO comment_closing ({_CLOSING}) VALUES (?, ?, ?, ?, ?)", values)

    def find(self, comment_id: str) -> Comment | None:
        """A comment, or None."""
        row = self._database.first(f"SELECT {_COMMENT} FROM comment WHERE id = ?", (comment_id,))
        return _comment(row) if row else None

    def closings_of(self, comment_id: str) -> list[CommentClosing]:
        """What became of a comment, in its order."""
        rows = self._database.execute(f"SELECT {_CLOSING} FROM comment_closing WHERE comment_id = ?", (comment_id,))
        return sorted(map(_closing, rows), key=lambda one: one.rank)

    def of(self, interview_id: str) -> list[Comment]:
        """The comments of an interview by moment, answers among them."""
        rows = self._database.execute(
            f"SELECT {_COMMENT} FROM comment WHERE interview_id = ? ORDER BY written_at, id", (interview_id,)
        )
        return [_comment(row) for row in rows]

    def threads_of(self, interview_id: str) -> list[Thread]:
        """The comments of an interview by moment, each with its answers and what became of it."""
        rows = self._database.execute(
            f"SELECT {_CLOSING} FROM comment_closing "
            "WHERE comment_id IN (SELECT id FROM comment WHERE interview_id = ?)",
            (interview_id,),
        )
        closings: dict[str, list[CommentClosing]] = {}
        for closing in sorted(map(_closing, rows), key=lambda one: one.rank):
            closings.setdefault(closing.comment_id, []).append(closing)
        answers: dict[str, list[Comment]] = {}
        comments = self.of(interview_id)
        for comment in comments:
            if comment.answers:
                answers.setdefault(comment.answers, []).append(comment)
        return [
            Thread(one, tuple(answers.get(one.id, ())), tuple(closings.get(one.id, ())))
            for one in comments
            if not one.answers
        ]

    def all(self) -> list[Comment]:
        """Every comment, oldest first."""
        return [_comment(row) for row in self._database.execute(f"SELECT {_COMMENT} FROM comment ORDER BY rowid")]

    def closings(self) -> list[CommentClosing]:
        """Everything that became of every comment."""
        rows = self._database.execute(f"SELECT {_CLOSING} FROM comment_closing ORDER BY rowid")
        return [_closing(row) for row in rows]


@row_reader
def _comment(row: Row) -> Comment:
    number, interview, segment, kind, text, other, answers, author, at = row
    return Comment(
        CommentId(number), InterviewId(interview), SegmentId(segment), CommentKind(kind), text, other, answers,
        AccountId(author), moment_of(at),
    )  # fmt: skip


@row_reader
def _closing(row: Row) -> CommentClosing:
    comment, number, is_closed, author, at = row
    return CommentClosing(CommentId(comment), number, bool(is_closed), AccountId(author), moment_of(at))
