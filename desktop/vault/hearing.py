"""What each account has heard of each recording. Working notes, not evidence: joined as they come."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.hearing import HeardStretch, joined
from desktop.domain.ids import AccountId, RecordingId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader

_COLUMNS = "recording_id, account, channel, start_ms, end_ms"


class Hearing:
    """The heard stretches of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, stretches: Iterable[HeardStretch]) -> None:
        """Adds what was heard to what is known: those that touch become one."""
        new = list(stretches)
        with self._database.transaction():
            for recording, account in {(one.recording_id, one.account) for one in new}:
                mine = [one for one in new if (one.recording_id, one.account) == (recording, account)]
                self._put(joined([*self.of(recording, account), *mine]), recording, account)

    def of(self, recording_id: str, account: str) -> list[HeardStretch]:
        """What an account heard of a recording, by channel and time."""
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM heard_stretch WHERE recording_id = ? AND account = ? ORDER BY channel, start_ms",
            (recording_id, account),
        )
        return [_stretch(row) for row in rows]

    def of_all(self, recording_id: str) -> list[HeardStretch]:
        """What everybody heard of a recording, by account, channel and time."""
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM heard_stretch WHERE recording_id = ? ORDER BY account, channel, start_ms",
            (recording_id,),
        )
        return [_stretch(row) for row in rows]

    def _put(self, stretches: Iterable[HeardStretch], recording_id: str, account: str) -> None:
        self._database.execute(
            "DELETE FROM heard_stretch WHERE recording_id = ? AND account = ?", (recording_id, account)
        )
        for one in stretches:
            values = (one.recording_id, one.account, one.channel, one.start_ms, one.end_ms)
            self._database.execute(f"INSERT INTO heard_stretch ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)", values)


@row_reader
def _stretch(row: Row) -> HeardStretch:
    recording, account, channel, start, end = row
    return HeardStretch(RecordingId(recording), AccountId(account), channel, start, end)
