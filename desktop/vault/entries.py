"""Where the custody log is stored. What entries say, and whether they hold, is decided in `custody`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.custody import Checkpoint, CustodyEntry
from desktop.vault.database import Database, Row

PAGE_ENTRIES = 2_000
_FIRST, _LAST = -(1 << 63), (1 << 63) - 1
_INDEXED = "SELECT leaf FROM custody_entry INDEXED BY custody_entry_leaf WHERE seq"


@dataclass(frozen=True, slots=True)
class LogPage:
    """Some of the log as it is stored, in order: number, body, signature and leaf of each entry.

    `indexed` are the leaves as the index has them, which everything else reads.
    """

    rows: Sequence[Row]
    indexed: Sequence[str]


class Entries:
    """The custody entries and checkpoints of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, entry: CustodyEntry, leaf: str) -> None:
        """Adds an entry; its `seq` must be the next one."""
        self._database.execute(
            "INSERT INTO custody_entry (seq, body, signature, leaf) VALUES (?, ?, ?, ?)",
            (entry.seq, entry.body, entry.signature, leaf),
        )

    def all(self) -> list[CustodyEntry]:
        """Every entry, in order."""
        rows = self._database.execute("SELECT seq, body, signature FROM custody_entry ORDER BY seq")
        return [CustodyEntry(*row) for row in rows]

    def about(self, *actions: str) -> list[CustodyEntry]:
        """The entries of these acts, in order: a canonical body begins with its act."""
        begins = [b'{"action":"%b"' % action.encode("ascii") for action in actions]
        which = " OR ".join("substr(body, 1, 48) BETWEEN ? AND ?" for _ in begins) or "0"
        values = [value for begin in begins for value in (begin, begin + b"\xff")]
        rows = self._database.execute(
            f"SELECT seq, body, signature FROM custody_entry WHERE {which} ORDER BY seq", values
        )
        return [CustodyEntry(*row) for row in rows]

    def pages(self, signed_from: int = 0) -> Iterator[LogPage]:
        """The whole log, in memory a page at a time. Signatures of entries below number `signed_from` are left empty.

        Others may append meanwhile: what they add is found too. The last page is not full, and may have no rows.
        """
        start, is_more = _FIRST, True
        while is_more:
            with self._database.transaction():
                rows = self._database.execute(
                    "SELECT seq, body, CASE WHEN seq >= ? THEN signature ELSE '' END, leaf FROM custody_entry "
                    "WHERE seq >= ? ORDER BY seq LIMIT ?",
                    (signed_from, start, PAGE_ENTRIES),
                )
                is_more = len(rows) == PAGE_ENTRIES and rows[-1][0] < _LAST
                indexed = self._database.execute(
                    f"{_INDEXED} BETWEEN ? AND ? ORDER BY seq",
                    (start, rows[-1][0] if is_more else _LAST),
                )
            yield LogPage(rows, [row[0] for row in indexed])
            start = rows[-1][0] + 1 if is_more else start

    def bodies(self) -> Iterator[tuple[int, bytes]]:
        """Number and body of every entry, in order, in memory a page at a time."""
        for page in self.pages(_LAST):
            yield from ((row[0], row[1]) for row in page.rows)

    def since(self, seq: int) -> list[CustodyEntry]:
        """The entries from number `seq` on, in order."""
        rows = self._database.execute(
            "SELECT seq, body, signature FROM custody_entry WHERE seq >= ? ORDER BY seq", (seq,)
        )
        return [CustodyEntry(*row) for row in rows]

    def first(self) -> CustodyEntry | None:
        """The oldest entry, or None."""
        row = self._database.first("SELECT seq, body, signature FROM custody_entry ORDER BY seq LIMIT 1")
        return CustodyEntry(*row) if row else None

    def last(self) -> CustodyEntry | None:
        """The newest entry, or None."""
        row = self._database.first("SELECT seq, body, signature FROM custody_entry ORDER BY seq DESC LIMIT 1")
        return CustodyEntry(*row) if row else None

    def count(self) -> int:
        """How many entries there are."""
        return int(self._database.execute("SELECT count(*) FROM custody_entry")[0][0])

    def leaves(self, since: int = 0) -> list[str]:
        """The leaf hash stored with each entry from number `since` on, in order."""
        rows = self._database.execute(f"{_INDEXED} >= ? ORDER BY seq", (since,))
        return [row[0] for row in rows]

    def leaf(self, seq: int) -> str | None:
        """The leaf hash stored with one entry, or None."""
        row = self._database.first(f"{_INDEXED} = ?", (seq,))
        return row[0] if row else None

    def add_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Adds a checkpoint."""
        self._database.execute(
            "INSERT INTO checkpoint (size, text, account, signature) VALUES (?, ?, ?, ?)",
            (checkpoint.size, checkpoint.text, checkpoint.account, checkpoint.signature),
        )

    def last_checkpoint(self) -> Checkpoint | None:
        """The newest checkpoint, or None."""
        row = self._database.first("SELECT size, text, account, signature FROM checkpoint ORDER BY number DESC LIMIT 1")
        return Checkpoint(*row) if row else None

    def checkpoints(self) -> list[Checkpoint]:
        """Every checkpoint, oldest first."""
        rows = self._database.execute("SELECT size, text, account, signature FROM checkpoint ORDER BY number")
        return [Checkpoint(*row) for row in rows]
