"""Steps that an account can undo, and do again. Working notes, not evidence: the rows they tell of are elsewhere.

Several changes made within `as_one` are one step. Only the vault's own thread comes here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import Any

from desktop.domain.desk_step import Change, ChangeKind, DeskStep
from desktop.domain.ids import AccountId, InterviewId, SegmentId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader

_COLUMNS = "number, interview_id, account, is_undone, changes"
_MOST = 500
"""How many steps of an account in an interview are kept."""


class DeskSteps:
    """The steps of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._gathered: list[Change] | None = None
        self._is_silent = False

    def note(self, interview_id: str, account: str, *changes: Change) -> None:
        """Notes what was done: a step of its own, or part of the one under way. What was undone can't be done again."""
        if self._is_silent or not changes:
            return
        if self._gathered is not None:
            self._gathered += changes
            return
        with self._database.transaction():
            mine = (interview_id, account)
            self._database.execute(
                "DELETE FROM desk_step WHERE interview_id = ? AND account = ? AND is_undone = 1", mine
            )
            self._database.execute(
                "INSERT INTO desk_step (interview_id, account, is_undone, changes) VALUES (?, ?, 0, ?)",
                (*mine, _written(changes)),
            )
            self._database.execute(
                "DELETE FROM desk_step WHERE interview_id = ?1 AND account = ?2 AND number NOT IN (SELECT number FROM "
                "desk_step WHERE interview_id = ?1 AND account = ?2 ORDER BY number DESC LIMIT ?3)",
                (*mine, _MOST),
            )

    @contextmanager
    def as_one(self, interview_id: str, account: str) -> Iterator[None]:
        """What is done inside is one step, if it is done to its end."""
        self._gathered = []
        try:
            yield
            gathered = self._gathered
        finally:
            self._gathered = None
        self.note(interview_id, account, *gathered)

    @contextmanager
    def silent(self) -> Iterator[None]:
        """What is done inside is no step: it undoes one, or belongs to one."""
        before, self._is_silent = self._is_silent, True
        try:
            yield
        finally:
            self._is_silent = before

    def last(self, interview_id: str, account: str, *, is_undone: bool) -> DeskStep | None:
        """The step to be undone next; or, of those undone, the one to be done again next."""
        order = "ASC" if is_undone else "DESC"
        row = self._database.first(
            f"SELECT {_COLUMNS} FROM desk_step WHERE interview_id = ? AND account = ? AND is_undone = ? "
            f"ORDER BY number {order} LIMIT 1",
            (interview_id, account, int(is_undone)),
        )
        return _step(row) if row is not None else None

    def turn(self, step: DeskStep, changes: Sequence[Change]) -> DeskStep:
        """A step is undone, or done again; its changes may name other lines than before."""
        turned = replace(step, is_undone=not step.is_undone, changes=tuple(changes))
        self._database.execute(
            "UPDATE desk_step SET is_undone = ?, changes = ? WHERE number = ?",
            (int(turned.is_undone), _written(turned.changes), step.number),
        )
        return turned

    def stands_for(self, interview_id: str, before: str, again: str) -> None:
        """A line that was gone is back under another id."""
        self._database.execute(
            "INSERT INTO line_again (interview_id, segment_id, again) VALUES (?, ?, ?) "
            "ON CONFLICT (segment_id) DO UPDATE SET again = excluded.again",
            (interview_id, before, again),
        )

    def now(self, segment_id: SegmentId) -> SegmentId:
        """The line that stands for this one now: itself, if it never was away."""
        seen = {segment_id}
        while (
            row := self._database.first("SELECT again FROM line_again WHERE segment_id = ?", (segment_id,))
        ) is not None:
            segment_id = SegmentId(row[0])
            if segment_id in seen:
                break
            seen.add(segment_id)
        return segment_id


def _written(changes: Sequence[Change]) -> str:
    return json.dumps([asdict(change) for change in changes], ensure_ascii=False)


@row_reader
def _step(row: Row) -> DeskStep:
    number, interview, account, is_undone, changes = row
    read = tuple(_change(one) for one in json.loads(changes))
    return DeskStep(number, InterviewId(interview), AccountId(account), bool(is_undone), read)


def _change(values: Any) -> Change:
    return Change(
        kind=ChangeKind(values["kind"]),
        segment_id=SegmentId(values["segment_id"]),
        before=values["before"],
        after=values["after"],
        mark=values["mark"],
        sources=tuple(map(SegmentId, values["sources"])),
        pieces=tuple(map(SegmentId, values["pieces"])),
        cuts=tuple((int(place), int(at_ms)) for place, at_ms in values["cuts"]),
    )
