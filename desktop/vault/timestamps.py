"""Authorities of trusted time, questions to them and their answers, as they are stored. Verifies nothing."""

from __future__ import annotations

from desktop.domain.custody import Checkpoint
from desktop.domain.ids import AccountId, AuthorityId, StampRequestId
from desktop.domain.timestamp import Stamp, TimestampAnswer, TimestampAuthority, TimestampRequest
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_AUTHORITY = "id, title, root_pem, sha256, added_by, added_at"
_REQUEST = (
    "SELECT id, size, text, account, signature, query, requested_by, requested_at FROM timestamp_request "
    "JOIN checkpoint ON checkpoint.number = checkpoint_number"
)
_ANSWER = "request_id, authority_id, answer, stamped_at, taken_by, taken_at"
_STAMP = (
    "SELECT size, text, account, signature, authority_id, answer, stamped_at FROM timestamp_answer "
    "JOIN timestamp_request ON timestamp_request.id = request_id "
    "JOIN checkpoint ON checkpoint.number = checkpoint_number"
)


class Timestamps:
    """The trusted time of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_authority(self, authority: TimestampAuthority) -> None:
        """Stores an authority."""
        values = (
            authority.id, authority.title, authority.root_pem, authority.sha256, authority.added_by,
            stamp_of(authority.added_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO timestamp_authority ({_AUTHORITY}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def authorities(self) -> list[TimestampAuthority]:
        """Every authority, oldest first."""
        rows = self._database.execute(f"SELECT {_AUTHORITY} FROM timestamp_authority ORDER BY rowid")
        return [_authority(row) for row in rows]

    def add_request(self, request: TimestampRequest) -> None:
        """Stores a question; its checkpoint must be stored already."""
        values = (
            request.id, request.query, request.requested_by, stamp_of(request.requested_at),
            request.checkpoint.text, request.checkpoint.signature,
        )  # fmt: skip
        self._database.execute(
            "INSERT INTO timestamp_request (id, query, requested_by, requested_at, checkpoint_number) "
            "SELECT ?, ?, ?, ?, max(number) FROM checkpoint WHERE text = ? AND signature = ?",
            values,
        )

    def requests(self) -> list[TimestampRequest]:
        """Every question, oldest first."""
        rows = self._database.execute(f"{_REQUEST} ORDER BY timestamp_request.rowid")
        return [_request(row) for row in rows]

    def add_answer(self, answer: TimestampAnswer) -> None:
        """Stores an answer that was verified."""
        values = (
            answer.request_id, answer.authority_id, answer.answer, stamp_of(answer.stamped_at), answer.taken_by,
            stamp_of(answer.taken_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO timestamp_answer ({_ANSWER}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def answers(self) -> list[TimestampAnswer]:
        """Every answer, oldest first."""
        return [
            _answer(row) for row in self._database.execute(f"SELECT {_ANSWER} FROM timestamp_answer ORDER BY rowid")
        ]

    def stamps(self) -> list[Stamp]:
        """Every stamped checkpoint, the smallest first; one with answers of two authorities stands there twice."""
        return [_stamp(row) for row in self._database.execute(f"{_STAMP} ORDER BY size, timestamp_answer.rowid")]


@row_reader
def _authority(row: Row) -> TimestampAuthority:
    name, title, pem, digest, account, at = row
    return TimestampAuthority(AuthorityId(name), title, pem, digest, AccountId(account), moment_of(at))


@row_reader
def _request(row: Row) -> TimestampRequest:
    number, size, text, signer, signature, query, account, at = row
    checkpoint = Checkpoint(size, text, signer, signature)
    return TimestampRequest(StampRequestId(number), checkpoint, bytes(query), AccountId(account), moment_of(at))


@row_reader
def _answer(row: Row) -> TimestampAnswer:
    request, authority, answer, stamped, account, at = row
    return TimestampAnswer(
        StampRequestId(request), AuthorityId(authority), bytes(answer), moment_of(stamped), AccountId(account),
        moment_of(at),
    )  # fmt: skip


@row_reader
def _stamp(row: Row) -> Stamp:
    size, text, account, signature, authority, answer, stamped = row
    return Stamp(Checkpoint(size, text, account, signature), AuthorityId(authority), bytes(answer), moment_of(stamped))
