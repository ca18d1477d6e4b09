"""`identity.db`: who stands behind the codes, under a key of its own. Open only for the length of one act.

Taking entitlement away or sweeping what was erased writes the file anew beside the old one, under a new key where
asked, and puts it in place last: after a crash at any point exactly one of the two opens with the key that is sealed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import Database
from desktop.vault.files import disk_faults, make_private_file, replace_whole, sync_folder
from desktop.vault.layout import IDENTITY_DATABASE, IDENTITY_DATABASE_NEXT, IDENTITY_KEY

MIGRATIONS = Path(__file__).parent / "identity_schema"
_COLUMNS = "person_id, version, cover_id, sealed"
_BESIDE = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class SealedIdentity:
    """One version of one person, sealed under the cover `cover_id` as an age file."""

    person_id: str
    version: int
    cover_id: str
    sealed: bytes = field(repr=False)


class IdentityStore:
    """The open file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, identity: SealedIdentity) -> None:
        """Stores a version."""
        self._database.execute(
            f"INSERT INTO identity ({_COLUMNS}) VALUES (?, ?, ?, ?)",
            (identity.person_id, identity.version, identity.cover_id, identity.sealed),
        )

    def all(self) -> list[SealedIdentity]:
        """Everything, in the order it was written."""
        rows = self._database.execute(f"SELECT {_COLUMNS} FROM identity ORDER BY number")
        return [SealedIdentity(*row) for row in rows]

    def check_integrity(self) -> list[str]:
        """What SQLCipher and SQLite find wrong with the file."""
        return self._database.check_integrity()


def has_identity_files(root: Path) -> bool:
    """Whether a key of identities lies in the vault's folder."""
    return (root / IDENTITY_KEY).is_file()


def make_store(root: Path, key: bytes | bytearray) -> None:
    """An empty `identity.db` under `key`, in place of one that nothing was ever sealed for."""
    _remove(root / IDENTITY_DATABASE_NEXT)
    _write_next(root, key, ())
    _take_next(root)


@contextmanager
def open_store(root: Path, key: bytes | bytearray) -> Iterator[IdentityStore]:
    """The store, closed again at the end. An interrupted renewal is finished or undone first.

    Raises `Fault(VAULT_FILE_MISSING)`, `Fault(VAULT_DAMAGED)`, `Fault(DISK_FULL)` and the like.
    """
    database = _opened(root, key)
    try:
        yield IdentityStore(database)
    finally:
        database.close()


def renew_store(
    root: Path,
    key: bytes | bytearray,
    new_key: bytes | bytearray,
    may_stay: Callable[[SealedIdentity], bool],
    seal_new_key: Callable[[], None] = lambda: None,
) -> None:
    """Writes what may stay anew under `new_key`, which may be the same.

    `seal_new_key` is called when the new file is complete and not yet in place; what it puts into the key file decides
    after a crash which of the two files is the identity store.
    """
    with open_store(root, key) as store:
        rows = [row for row in store.all() if may_stay(row)]
    _write_next(root, new_key, rows)
    seal_new_key()  # where this fails nobody knows yet which key is sealed: both files stay until the next opening
    _take_next(root)


def _opened(root: Path, key: bytes | bytearray) -> Database:
    waiting = root / IDENTITY_DATABASE_NEXT
    try:
        database = _database(root / IDENTITY_DATABASE, key)
    except Fault as fault:
        unfit = fault.code in (FaultCode.VAULT_DAMAGED, FaultCode.VAULT_FILE_MISSING)
        if not unfit or not waiting.is_file() or not _opens(waiting, key):
            raise
        _take_next(root)
        return _database(root / IDENTITY_DATABASE, key)
    if waiting.exists():
        _remove(waiting)
    return database


def _database(path: Path, key: bytes | bytearray) -> Database:
    database = Database(path, key)
    try:
        database.migrate(MIGRATIONS)
    except BaseException:
        database.close()
        raise
    return database


def _opens(path: Path, key: bytes | bytearray) -> bool:
    with suppress(Fault):
        _database(path, key).close()
        return True
    return False


def _write_next(root: Path, key: bytes | bytearray, rows: Collection[SealedIdentity]) -> None:
    path = root / IDENTITY_DATABASE_NEXT
    _remove(path)
    make_private_file(path)
    database = Database(path, key)
    try:
        database.migrate(MIGRATIONS, is_new=True)
        store = IdentityStore(database)
        with database.transaction():
            for row in rows:
                store.add(row)
        # Closing would fold in too, but says nothing when the disk refuses: the rows would stay in a log left behind.
        database.fold_in()
    finally:
        database.close()


def _take_next(root: Path) -> None:
    """The new file in place of the old one, which goes with everything that lies beside it."""
    for side in _BESIDE[1:]:
        _unlink(root / f"{IDENTITY_DATABASE}{side}")
    replace_whole(root / IDENTITY_DATABASE_NEXT, root / IDENTITY_DATABASE)


def _remove(path: Path) -> None:
    for side in _BESIDE:
        _unlink(path.with_name(path.name + side))
    with disk_faults(path.name):
        sync_folder(path.parent)


def _unlink(path: Path) -> None:
    with disk_faults(path.name):
        path.unlink(missing_ok=True)
