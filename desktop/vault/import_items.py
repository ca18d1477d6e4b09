"""Files that somebody wants brought in, and how far each has come. Not evidence: it may be changed and proves nothing.

It outlives a crash, so that an import goes on where it was. Paths are bytes as the system gave them.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, fields
from enum import StrEnum

from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId, RecordingId
from desktop.domain.source_provenance import Copy, Maker, Source, Way
from desktop.vault.database import Database, Row, Value
from desktop.vault.row_reader import row_reader

_NO_INTERVIEW, _NO_RECORDING = InterviewId(""), RecordingId("")


class ItemState(StrEnum):
    """How far a file has come. What was under way when the program ended waits again."""

    WAITING = "waiting"
    WORKING = "working"
    KEPT = "kept"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportItem:
    """One file. `interview_id` is empty until somebody has said where it goes; `source` is what is said of it.

    `sha256` is empty until the file was looked at; `form` and `length_ms` are then what the decoder found. `path` is
    as `os.fsdecode` gives it. `fault` says why it was refused. `number` is 0 before it is stored.
    """

    path: str
    added_by: AccountId
    interview_id: InterviewId = _NO_INTERVIEW
    state: ItemState = ItemState.WAITING
    source: Source = field(default_factory=Source)
    has_own_words: bool = False
    is_deliberate: bool = False
    size_bytes: int = 0
    changed_ns: int = 0
    sha256: str = ""
    form: str = ""
    length_ms: int = 0
    recording_id: RecordingId = _NO_RECORDING
    gaps: int = 0
    lost_ms: int = 0
    fault: Fault | None = None
    number: int = 0


_COLUMNS = (
    "path, added_by, interview_id, state, said, has_own_words, is_deliberate, size_bytes, changed_ns, sha256, form, "
    "length_ms, recording_id, gaps, lost_ms, fault"
)
_SETTERS = ", ".join(f"{column} = ?" for column in _COLUMNS.split(", "))


class ImportItems:
    """The files still to be brought in, and those done since the list was begun, of each account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, item: ImportItem) -> None:
        """Puts a file on its account's list."""
        places = ", ".join("?" * len(_values(item)))
        self._database.execute(f"INSERT INTO import_item ({_COLUMNS}) VALUES ({places})", _values(item))

    def update(self, item: ImportItem) -> None:
        """Stores how far it has come."""
        self._database.execute(f"UPDATE import_item SET {_SETTERS} WHERE number = ?", (*_values(item), item.number))

    def of(self, account_id: str) -> list[ImportItem]:
        """An account's list, in the order in which it was made."""
        rows = self._database.execute(
            f"SELECT number, {_COLUMNS} FROM import_item WHERE added_by = ? ORDER BY number", (account_id,)
        )
        return [_item(row) for row in rows]

    def get(self, number: int) -> ImportItem | None:
        """One item, or None when its list or its interview is gone."""
        row = self._database.first(f"SELECT number, {_COLUMNS} FROM import_item WHERE number = ?", (number,))
        return _item(row) if row else None

    def remove(self, number: int) -> None:
        """Takes a file off its list; nothing else is touched."""
        self._database.execute("DELETE FROM import_item WHERE number = ?", (number,))

    def clear(self, account_id: str) -> None:
        """Takes everything off an account's list."""
        self._database.execute("DELETE FROM import_item WHERE added_by = ?", (account_id,))


def _values(item: ImportItem) -> tuple[Value, ...]:
    said = json.dumps({f.name: getattr(item.source, f.name) for f in fields(Source)}, ensure_ascii=False)
    fault = "" if item.fault is None else json.dumps([item.fault.code, item.fault.facts], ensure_ascii=False)
    return (
        os.fsencode(item.path), item.added_by, item.interview_id, item.state.value, said, int(item.has_own_words),
        int(item.is_deliberate), item.size_bytes, item.changed_ns, item.sha256, item.form, item.length_ms,
        item.recording_id, item.gaps, item.lost_ms, fault,
    )  # fmt: skip


@row_reader
def _item(row: Row) -> ImportItem:
    (
        number, path, account, interview, state, said, own, deliberate, size, changed, sha256, form, length, recording,
        gaps, lost, fault,
    ) = row  # fmt: skip
    return ImportItem(
        os.fsdecode(path), AccountId(account), InterviewId(interview), ItemState(state), _source(json.loads(said)),
        bool(own), bool(deliberate), size, changed, sha256, form, length, RecordingId(recording), gaps, lost,
        _fault(fault), number,
    )  # fmt: skip


def _source(said: dict[str, str]) -> Source:
    return Source(
        Maker(said["maker"]), said["device"], said["made_on"], Way(said["way"]), said["handed_by"], Copy(said["copy"]),
        said["remarks"],
    )  # fmt: skip


def _fault(text: str) -> Fault | None:
    if not text:
        return None
    code, facts = json.loads(text)
    known: dict[str, Fact] = dict(facts)
    return Fault(FaultCode(code), **known)
