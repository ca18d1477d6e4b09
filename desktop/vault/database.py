"""One SQLCipher file, opened as it must be, and the library's errors named. Nothing else imports sqlcipher3.

A statement, or a whole transaction, belongs to one thread at a time; others wait for it. A slow work such as an import
therefore never holds a transaction open for long.
"""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from desktop.crypto.secret_page import SecretBytes, SecretPage
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.migrations import apply_migrations

Value = str | int | float | bytes | None
Row = tuple[Any, ...]

KEY_BYTES = 32
BUSY_TIMEOUT_MS = 10_000
# The log level comes first: the library writes to standard error on a wrong key otherwise.
_PRAGMAS = (
    "cipher_log_level=NONE", f"busy_timeout={BUSY_TIMEOUT_MS}", "journal_mode=WAL", "synchronous=FULL",
    "foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "recursive_triggers=ON",
)  # fmt: skip
_INDEX_BYTES = 32 << 10  # the smallest `-shm` file
_ATTACH, _DETACH = 24, 25
_ALLOW, _DENY = 0, 1
_HEX = b"0123456789abcdef"
_CODES = {
    5: FaultCode.VAULT_ALREADY_OPEN,
    6: FaultCode.VAULT_ALREADY_OPEN,
    8: FaultCode.VAULT_READ_ONLY,
    10: FaultCode.DISK_FAILED,
    11: FaultCode.VAULT_DAMAGED,
    13: FaultCode.DISK_FULL,
    14: FaultCode.VAULT_FILE_MISSING,
    26: FaultCode.VAULT_DAMAGED,
}
_NAMED = (FaultCode.VAULT_DAMAGED, FaultCode.VAULT_FILE_MISSING, FaultCode.DISK_FAILED)


class Database:
    """A keyed connection. Every call raises `Fault(VAULT_DAMAGED | VAULT_READ_ONLY | DISK_FULL | …)` by its cause."""

    def __init__(self, path: Path, key: SecretBytes) -> None:
        """Opens an existing file with a 32-byte raw key; an empty file becomes a new database."""
        self.name = path.name
        self._path = path
        self._folder = path.parent
        if not path.is_file():
            raise Fault(FaultCode.VAULT_FILE_MISSING, name=path.name)
        self._turn = threading.RLock()
        self._depth = 0
        self._is_doomed = False
        self._afterwards: list[Callable[[], None]] = []
        self._connect(key)

    def execute(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Runs one statement and gives all its rows; outside a transaction it is committed when it returns."""
        with self._turn:
            if self._is_doomed:
                raise Fault(FaultCode.DEFECT)
            try:
                with self._named():
                    rows: list[Row] = self._connection.execute(sql, values).fetchall()
                    return rows
            except Fault:
                self._is_doomed = self._depth > 0
                raise

    def first(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """The first row, or None."""
        rows = self.execute(sql, values)
        return rows[0] if rows else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. A transaction inside another one joins it, and its failure can't be swallowed between."""
        with self._turn:
            if self._depth == 0:
                self.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._is_doomed = True
                raise
            finally:
                self._depth -= 1
                if self._depth == 0:
                    self._finish()

    def after_commit(self, act: Callable[[], None]) -> None:
        """Does `act` once the transaction in progress is committed, at once outside of one, never if it is undone."""
        with self._turn:
            if self._depth:
                self._afterwards.append(act)
            else:
                act()

    def migrate(self, folder: Path, *, is_new: bool = False) -> None:
        """Brings the schema up to date. Raises `Fault(VAULT_NEWER_VERSION)` or `Fault(VAULT_DAMAGED)`."""
        with self._named():
            apply_migrations(self, folder, is_new=is_new)

    def rekey(self, key: SecretBytes, new_key: SecretBytes) -> None:
        """Seals every page under `new_key` in one transaction, and comes back open under it.

        Whatever it raises, the file is whole under `key` or `new_key`. After a failure it is open under `key` again, or
        closed: a connection that failed here must never write again, it would mix pages under both keys.
        """
        with self._turn:
            if self._depth:
                raise Fault(FaultCode.DEFECT)
            try:
                with self._named():
                    self._reset_key(new_key)
                self.close()
                self._connect(new_key)
            except BaseException:
                self.close()
                with suppress(Fault):
                    self._connect(key)
                raise
            self.fold_in()

    def fold_in(self) -> None:
        """Moves the write-ahead log into the file and cuts it to nothing. Raises `Fault(VAULT_ALREADY_OPEN)`."""
        is_busy, _, _ = self.execute("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        if is_busy:
            raise Fault(FaultCode.VAULT_ALREADY_OPEN)

    def check_integrity(self) -> list[str]:
        """What SQLCipher and SQLite find wrong with the pages; it can't see an older page copied back."""
        damaged = [str(row[0]) for row in self.execute("PRAGMA cipher_integrity_check")]
        inner = [str(row[0]) for row in self.execute("PRAGMA integrity_check") if row[0] != "ok"] if not damaged else []
        return damaged + inner

    def close(self) -> None:
        """Closes the file; its write-ahead log is folded in."""
        with self._turn, self._named():
            self._connection.close()

    def _connect(self, key: SecretBytes) -> None:
        with self._named():
            self._connection = dbapi2.connect(
                f"{self._path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
            )
        try:
            self._prepare(key)
        except BaseException:
            self.close()
            raise

    def _reset_key(self, new_key: SecretBytes) -> None:
        literal = _literal(new_key)
        try:
            self._connection.reset_key(literal)
        finally:
            literal[:] = bytes(len(literal))
        # The library says nothing of a disk that was full: only the next statement does.
        self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()

    def _prepare(self, key: SecretBytes) -> None:
        if len(key) != KEY_BYTES:
            raise Fault(FaultCode.VAULT_DAMAGED, name=self.name)
        literal = _literal(key)
        with self._named():
            # Not by "PRAGMA key": the key would stay in SQL text and in the statement cache.
            self._connection.set_key(literal)
            literal[:] = bytes(len(literal))
            for pragma in _PRAGMAS:
                self._connection.execute(f"PRAGMA {pragma}").fetchall()
            self._connection.enable_load_extension(False)  # noqa: FBT003 - the library's own signature
            self._connection.set_authorizer(_authorize)
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()

    def _finish(self) -> None:
        """Ends the outermost transaction: commits it, or undoes it if anything inside has failed."""
        afterwards, self._afterwards = self._afterwards, []
        if not self._is_doomed:
            try:
                self.execute("COMMIT")
            finally:
                self._roll_back()
            for act in afterwards:
                act()
            return
        self._roll_back()
        if sys.exception() is None:
            raise Fault(FaultCode.DEFECT)

    def _roll_back(self) -> None:
        self._is_doomed = False
        with self._named():
            if self._connection.in_transaction:
                self._connection.rollback()

    @contextmanager
    def _named(self) -> Iterator[None]:
        try:
            yield
        except dbapi2.ProgrammingError as error:
            if "closed" in str(error):
                raise Fault(FaultCode.VAULT_LOCKED) from error
            raise
        except dbapi2.Error as error:
            raise self._fault_of(error) from error

    def _fault_of(self, error: dbapi2.Error) -> Fault:
        primary = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        code = _CODES.get(primary, FaultCode.DEFECT)
        if code is FaultCode.DISK_FAILED and _has_no_room(self._folder):
            code = FaultCode.DISK_FULL
        if code in _NAMED:
            return Fault(code, name=self.name)
        return Fault(code)


def _has_no_room(folder: Path) -> bool:
    """SQLite calls a disk on which its shared index finds no room a failed one."""
    try:
        return shutil.disk_usage(folder).free < _INDEX_BYTES
    except OSError:
        return False


def _literal(key: SecretBytes) -> bytearray:
    """The key as SQLCipher takes a raw one, put together where it can be wiped again."""
    literal = bytearray(b"x'" + bytes(2 * KEY_BYTES) + b"'")
    with key.view() if isinstance(key, SecretPage) else memoryview(key) as secret:
        for at, byte in enumerate(secret):
            literal[2 + 2 * at], literal[3 + 2 * at] = _HEX[byte >> 4], _HEX[byte & 15]
    return literal


def _authorize(action: int, *_: object) -> int:
    """`ATTACH … KEY ''` would write plaintext."""
    return _DENY if action in (_ATTACH, _DETACH) else _ALLOW
