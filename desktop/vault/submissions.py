"""Transcripts handed to review and handed back."""

from __future__ import annotations

from desktop.domain.ids import AccountId, InterviewId, SegmentId, SubmissionId
from desktop.domain.submission import ReviewReturn, Submission
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_SUBMISSION = "id, interview_id, content_sha256, sample, submitted_by, submitted_at"
_RETURN = "submission_id, reasons, returned_by, returned_at"


class Submissions:
    """The submissions and returns of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, submission: Submission) -> None:
        """Stores a submission."""
        values = (
            submission.id, submission.interview_id, submission.content_sha256, list_text(submission.sample),
            submission.submitted_by, stamp_of(submission.submitted_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO submission ({_SUBMISSION}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def add_return(self, returned: ReviewReturn) -> None:
        """Stores a return."""
        values = (returned.submission_id, returned.reasons, returned.returned_by, stamp_of(returned.returned_at))
        self._database.execute(f"INSERT INTO review_return ({_RETURN}) VALUES (?, ?, ?, ?)", values)

    def of(self, interview_id: str) -> list[Submission]:
        """The submissions of an interview by moment."""
        rows = self._database.execute(
            f"SELECT {_SUBMISSION} FROM submission WHERE interview_id = ? ORDER BY submitted_at, id", (interview_id,)
        )
        return [_submission(row) for row in rows]

    def returns_of(self, interview_id: str) -> list[ReviewReturn]:
        """The returns of an interview's submissions by moment."""
        rows = self._database.execute(
            f"SELECT {_RETURN} FROM review_return "
            "WHERE submission_id IN (SELECT id FROM submission WHERE interview_id = ?) "
            "ORDER BY returned_at, returned_by",
            (interview_id,),
        )
        return [_return(row) for row in rows]

    def all(self) -> list[Submission]:
        """Every submission, oldest first."""
        rows = self._database.execute(f"SELECT {_SUBMISSION} FROM submission ORDER BY rowid")
        return [_submission(row) for row in rows]

    def returns(self) -> list[ReviewReturn]:
        """Every return, oldest first."""
        return [_return(row) for row in self._database.execute(f"SELECT {_RETURN} FROM review_return ORDER BY rowid")]


@row_reader
def _submission(row: Row) -> Submission:
    number, interview, digest, sample, by, at = row
    return Submission(
        SubmissionId(number), InterviewId(interview), digest, tuple(map(SegmentId, list_of(sample))), AccountId(by),
        moment_of(at),
    )  # fmt: skip


@row_reader
def _return(row: Row) -> ReviewReturn:
    submission, reasons, by, at = row
    return ReviewReturn(SubmissionId(submission), reasons, AccountId(by), moment_of(at))
