"""The backups that were made of a vault, and how its media files looked when a drive got them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.backup import Backup, BackupId
from desktop.domain.ids import AccountId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_BACKUP = "id, drive, manifest_sha256, log_size, media, size_bytes, made_by, made_at"


class Backups:
    """The verified backups of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, backup: Backup) -> None:
        """Stores a backup that was read back and verified."""
        values = (
            backup.id, backup.drive, backup.manifest_sha256, backup.log_size, list_text(backup.media),
            backup.size_bytes, backup.made_by, stamp_of(backup.made_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO backup ({_BACKUP}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)

    def all(self) -> list[Backup]:
        """Every backup, oldest first, whether its snapshot is still on its drive or not."""
        return [_backup(row) for row in self._database.execute(f"SELECT {_BACKUP} FROM backup ORDER BY rowid")]

    def latest(self) -> Backup | None:
        """The newest backup, or None."""
        row = self._database.first(f"SELECT {_BACKUP} FROM backup ORDER BY rowid DESC LIMIT 1")
        return _backup(row) if row else None

    def marks(self, drive: str) -> dict[str, str]:
        """How each media file looked when this drive got it last."""
        return dict(self._database.execute("SELECT name, mark FROM backup_mark WHERE drive = ?", (drive,)))

    def set_marks(self, drive: str, marks: Mapping[str, str]) -> None:
        """Replaces the marks of a drive."""
        self._database.execute("DELETE FROM backup_mark WHERE drive = ?", (drive,))
        for name, mark in marks.items():
            self._database.execute("INSERT INTO backup_mark (drive, name, mark) VALUES (?, ?, ?)", (drive, name, mark))


@row_reader
def _backup(row: Row) -> Backup:
    identifier, drive, digest, log_size, media, size, account, at = row
    return Backup(
        BackupId(identifier), drive, digest, int(log_size), tuple(list_of(media)), int(size), AccountId(account),
        moment_of(at),
    )  # fmt: skip
