"""Where the custody log is stored. What entries say, and whether they hold, is decided in `custody`."""

from __future__ import annotations

from desktop.domain.custody import Checkpoint, CustodyEntry
from desktop.vault.database import Database


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

    def bodies(self) -> list[tuple[int, bytes]]:
        """Number and body of every entry, in order, without the signatures, which are half of the log."""
        return self._database.execute("SELECT seq, body FROM custody_entry ORDER BY seq")

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

    def leaves(self) -> list[str]:
        """The leaf hash stored with each entry, in order."""
        return [row[0] for row in self._database.execute("SELECT leaf FROM custody_entry ORDER BY seq")]

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
