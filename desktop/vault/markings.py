"""Marks and confirmations of lines, as people set them. The last of a kind counts; none is ever taken away."""

from __future__ import annotations

from desktop.domain.confirmation import Confirmation
from desktop.domain.ids import AccountId, SegmentId
from desktop.domain.marking import Mark, Marking
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_MARKING = "segment_id, number, mark, value, author, marked_at"
_CONFIRMATION = "segment_id, number, revisions, author, confirmed_at"
_OF_DRAFT = "segment_id IN (SELECT id FROM segment WHERE draft_id = ?)"


class Markings:
    """The marks of a vault's lines."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, marking: Marking) -> None:
        """Stores a mark; its number is at most one more than how many the line has."""
        values = (
            marking.segment_id, marking.number, marking.mark.value, marking.value, marking.author,
            stamp_of(marking.marked_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO marking ({_MARKING}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def of(self, segment_id: str) -> list[Marking]:
        """The marks of a line in their order."""
        return self._where("segment_id = ?", segment_id)

    def in_draft(self, draft_id: str) -> list[Marking]:
        """The marks of all lines of a draft, each line's in their order."""
        return self._where(_OF_DRAFT, draft_id)

    def _where(self, condition: str, value: str) -> list[Marking]:
        rows = self._database.execute(f"SELECT {_MARKING} FROM marking WHERE {condition}", (value,))
        return sorted(map(_marking, rows), key=lambda one: one.rank)


class Confirmations:
    """What people confirmed of a vault's lines."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, confirmation: Confirmation) -> None:
        """Stores a confirmation; its number is at most one more than how many the line has."""
        values = (
            confirmation.segment_id, confirmation.number, confirmation.revisions, confirmation.author,
            stamp_of(confirmation.confirmed_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO confirmation ({_CONFIRMATION}) VALUES (?, ?, ?, ?, ?)", values)

    def of(self, segment_id: str) -> list[Confirmation]:
        """The confirmations of a line in their order."""
        return self._where("segment_id = ?", segment_id)

    def in_draft(self, draft_id: str) -> list[Confirmation]:
        """The confirmations of all lines of a draft, each line's in their order."""
        return self._where(_OF_DRAFT, draft_id)

    def _where(self, condition: str, value: str) -> list[Confirmation]:
        rows = self._database.execute(f"SELECT {_CONFIRMATION} FROM confirmation WHERE {condition}", (value,))
        return sorted(map(_confirmation, rows), key=lambda one: one.rank)


@row_reader
def _marking(row: Row) -> Marking:
    segment, number, mark, value, author, at = row
    return Marking(SegmentId(segment), number, Mark(mark), value, AccountId(author), moment_of(at))


@row_reader
def _confirmation(row: Row) -> Confirmation:
    segment, number, revisions, author, at = row
    return Confirmation(SegmentId(segment), number, revisions, AccountId(author), moment_of(at))
