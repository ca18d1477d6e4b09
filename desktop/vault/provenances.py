"""What was said of the sources of imported recordings. A later statement stands beside an earlier one."""

from __future__ import annotations

from desktop.domain.ids import AccountId, RecordingId
from desktop.domain.source_provenance import Copy, Maker, ProvenanceStatement, Way
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.row_texts import quoted, texts_of
from desktop.vault.stamps import moment_of, stamp_of

_COLUMNS = "recording_id, number, maker, device, made_on, way, handed_by, copy, remarks, stated_by, stated_at"


class Provenances:
    """The statements of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, statement: ProvenanceStatement) -> None:
        """Stores the next statement about a recording."""
        values = (
            statement.recording_id, statement.number, statement.maker.value, statement.device, statement.made_on,
            statement.way.value, statement.handed_by, statement.copy.value, statement.remarks, statement.stated_by,
            stamp_of(statement.stated_at),
        )  # fmt: skip
        places = ", ".join("?" * len(values))
        self._database.execute(f"INSERT INTO provenance ({_COLUMNS}) VALUES ({places})", values)

    def of(self, recording_id: str) -> list[ProvenanceStatement]:
        """What was said of a recording, in an order that every laptop computes alike; the last counts."""
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM provenance WHERE recording_id = ? ORDER BY number, stated_at, stated_by",
            (recording_id,),
        )
        return [_statement(row) for row in rows]

    def all(self) -> list[ProvenanceStatement]:
        """Every statement."""
        return [_statement(row) for row in self._database.execute(f"SELECT {_COLUMNS} FROM provenance ORDER BY rowid")]

    def texts(self) -> list[str]:
        """Every statement as the text its digest is taken of."""
        return texts_of(self._database, "provenance", quoted(*_COLUMNS.split(", ")))


@row_reader
def _statement(row: Row) -> ProvenanceStatement:
    recording, number, maker, device, made_on, way, handed_by, copy, remarks, account, at = row
    return ProvenanceStatement(
        RecordingId(recording), number, Maker(maker), device, made_on, Way(way), handed_by, Copy(copy), remarks,
        AccountId(account), moment_of(at),
    )  # fmt: skip
