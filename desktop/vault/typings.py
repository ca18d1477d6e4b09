"""What people were typing when they were interrupted. Working notes, not evidence: kept until stored or dropped.

Holds words of a testimony: it lies in the vault and goes with the interview.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import AccountId, InterviewId, SegmentId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_COLUMNS = "interview_id, segment_id, account, text, typed_at"


@dataclass(frozen=True, slots=True)
class Typing:
    """The text of a line as somebody left it in the editor, and when."""

    interview_id: InterviewId
    segment_id: SegmentId
    account: AccountId
    text: str
    typed_at: datetime


class Typings:
    """The unsaved typing in a vault: for each line and account the last."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, typing: Typing) -> None:
        """Keeps it in place of what the account typed in this line before; nothing of an interview that is erased."""
        values = (
            typing.interview_id, typing.segment_id, typing.account, typing.text, stamp_of(typing.typed_at),
        )  # fmt: skip
        self._database.execute(
            f"INSERT INTO unsaved_typing ({_COLUMNS}) SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS "
            "(SELECT 1 FROM erasure WHERE interview_id = ?1) ON CONFLICT (segment_id, account) "
            "DO UPDATE SET text = excluded.text, typed_at = excluded.typed_at",
            values,
        )

    def drop(self, segment_id: str, account: str) -> None:
        """It is stored, or was given up."""
        self._database.execute("DELETE FROM unsaved_typing WHERE segment_id = ? AND account = ?", (segment_id, account))

    def of(self, interview_id: str, account: str) -> list[Typing]:
        """What an account has not stored in an interview, the oldest first."""
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM unsaved_typing WHERE interview_id = ? AND account = ? ORDER BY typed_at",
            (interview_id, account),
        )
        return [_typing(row) for row in rows]


@row_reader
def _typing(row: Row) -> Typing:
    interview, segment, account, text, typed_at = row
    return Typing(InterviewId(interview), SegmentId(segment), AccountId(account), text, moment_of(typed_at))
