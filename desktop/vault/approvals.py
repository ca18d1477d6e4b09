"""Supervisors' approvals. Whether one is still in force is decided by content, elsewhere."""

from __future__ import annotations

from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.review import Approval
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_COLUMNS = "interview_id, supervisor, content_sha256, signature, approved_at, covers_translation"


class Approvals:
    """The approvals of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, approval: Approval) -> None:
        """Stores an approval."""
        values = (
            approval.interview_id, approval.supervisor, approval.content_sha256, approval.signature,
            stamp_of(approval.approved_at), int(approval.covers_translation),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO approval ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def of(self, interview_id: str) -> list[Approval]:
        """The approvals of an interview, oldest first."""
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM approval WHERE interview_id = ? ORDER BY number", (interview_id,)
        )
        return [_approval(row) for row in rows]

    def all(self) -> list[Approval]:
        """Every approval of every interview, oldest first."""
        return [_approval(row) for row in self._database.execute(f"SELECT {_COLUMNS} FROM approval ORDER BY number")]


@row_reader
def _approval(row: Row) -> Approval:
    interview, account, digest, signature, at, covers = row
    return Approval(InterviewId(interview), AccountId(account), digest, signature, moment_of(at), bool(covers))
