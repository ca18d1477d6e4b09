"""Makes a SQLCipher file stand still while others go on writing beside it, so that its bytes can be copied as they lie.

The write-ahead log is folded into the file and cut to nothing, and a read transaction begun on that state. SQLite moves
no newer page into the file while such a reader is there (WAL_READ_LOCK(0), sqlite.org/walformat.html, section 2.3.1):
whoever writes meanwhile, in this process or another, fills the log and is not held up.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.crypto.secret_page import SecretBytes
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import Database

_TRIES = 100
_PATIENCE_MS = 100  # how long a writer may be made to wait by one try


@contextmanager
def frozen(path: Path, key: SecretBytes) -> Iterator[Database]:
    """A connection of its own that sees exactly what lies in the file itself, until it is left.

    Raises `Fault(BACKUP_BUSY)` when others write without a pause, and what `Database` raises.
    """
    database = Database(path, key)
    try:
        database.execute(f"PRAGMA busy_timeout={_PATIENCE_MS}")
        _freeze(database, path)
        yield database
    finally:
        database.close()


def log_bytes(path: Path) -> int:
    """The length of a file's write-ahead log."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size
    except OSError:
        return 0


def _freeze(database: Database, path: Path) -> None:
    for _ in range(_TRIES):
        if not _folds_in(database):
            continue
        database.execute("BEGIN")
        database.execute("SELECT count(*) FROM sqlite_master")
        if log_bytes(path) == 0:  # nothing came between: a log that holds pages can't be cut while they are read
            return
        database.execute("ROLLBACK")
    raise Fault(FaultCode.BACKUP_BUSY, name=path.name)


def _folds_in(database: Database) -> bool:
    try:
        database.fold_in()
    except Fault as fault:
        if fault.code is not FaultCode.VAULT_ALREADY_OPEN:
            raise
        return False
    return True
