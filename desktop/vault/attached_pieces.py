"""Untouched originals in pieces, in their interview's media file: its key opens them, and its erasure takes them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.vault.database import Database


class AttachedPieces:
    """The originals in one media file. One that is whole is never changed; one that never became whole may go."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, attachment_id: str, seq: int, data: bytes) -> None:
        """Stores a piece, durably; pieces of one original are numbered from 0."""
        self._database.execute(
            "INSERT INTO attached_piece (attachment_id, seq, data) VALUES (?, ?, ?)", (attachment_id, seq, data)
        )

    def close(self, attachment_id: str) -> None:
        """Notes that all pieces are there; nothing is added to the original or taken from it any more."""
        self._database.execute(
            "INSERT OR IGNORE INTO attached_whole (attachment_id, pieces) "
            "VALUES (?1, (SELECT count(*) FROM attached_piece WHERE attachment_id = ?1))",
            (attachment_id,),
        )

    def read(self, attachment_id: str) -> Iterator[bytes]:
        """The original, piece by piece, with no read snapshot open while the caller works."""
        seq = -1
        while row := self._database.first(
            "SELECT seq, data FROM attached_piece WHERE attachment_id = ? AND seq > ? ORDER BY seq LIMIT 1",
            (attachment_id, seq),
        ):
            seq = row[0]
            yield row[1]

    def is_whole(self, attachment_id: str) -> bool:
        """Whether all pieces of the original are there, and it can't be changed any more."""
        row = self._database.first("SELECT 1 FROM attached_whole WHERE attachment_id = ?", (attachment_id,))
        return row is not None

    def drop(self, attachment_id: str) -> None:
        """Removes the pieces of an original that never became whole: one at a time, which takes little room."""
        while row := self._database.first(
            "SELECT max(seq) FROM attached_piece WHERE attachment_id = ? HAVING max(seq) IS NOT NULL", (attachment_id,)
        ):
            self._database.execute(
                "DELETE FROM attached_piece WHERE attachment_id = ? AND seq = ?", (attachment_id, row[0])
            )

    def unfinished(self) -> list[str]:
        """The originals that never became whole: what a crash has left."""
        rows = self._database.execute(
            "SELECT DISTINCT attachment_id FROM attached_piece "
            "WHERE attachment_id NOT IN (SELECT attachment_id FROM attached_whole)"
        )
        return [row[0] for row in rows]


class DrawingEvents:
    """Drawings as they come about: one durable row for every stroke, label, undoing and beginning."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, drawing_id: str, seq: int, event: str) -> None:
        """Stores the next event (JSON); when this returns it survives a power cut."""
        self._database.execute(
            "INSERT INTO drawing_event (drawing_id, seq, event) VALUES (?, ?, ?)", (drawing_id, seq, event)
        )

    def read(self, drawing_id: str) -> list[str]:
        """The events of a drawing, in order."""
        rows = self._database.execute(
            "SELECT event FROM drawing_event WHERE drawing_id = ? ORDER BY seq", (drawing_id,)
        )
        return [row[0] for row in rows]

    def drawings(self) -> list[str]:
        """The ids of every drawing that was begun, in the order in which they were."""
        return [
            row[0]
            for row in self._database.execute("SELECT drawing_id FROM drawing_event WHERE seq = 0 ORDER BY rowid")
        ]
