"""The SQLCipher file: opened as it must be, transactions that hold, errors with names."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import Database
from desktop.vault.files import make_private_file
from desktop.vault.migrations import statements_in

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_private_file(tmp_path / "t.db")
    database = Database(tmp_path / "t.db", KEY)
    database.execute("CREATE TABLE t (a TEXT PRIMARY KEY)")
    database.execute("INSERT INTO t VALUES ('secret words')")
    database.close()
    return tmp_path / "t.db"


def rows(database: Database) -> list[str]:
    return [row[0] for row in database.execute("SELECT a FROM t ORDER BY a")]


def test_the_file_is_unreadable_without_the_key(path: Path) -> None:
    assert b"secret words" not in path.read_bytes()
    assert b"SQLite format" not in path.read_bytes()
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM t")
    with pytest.raises(Fault) as raised:
        Database(path, bytes(32))
    assert (raised.value.code, raised.value.facts) == (FaultCode.VAULT_DAMAGED, {"name": "t.db"})


def test_a_wrong_key_is_not_talked_about_on_standard_error(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Fault):
        Database(path, bytes(32))
    assert capfd.readouterr() == ("", "")


def test_it_is_opened_as_it_must_be(path: Path) -> None:
    database = Database(path, KEY)
    wanted = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
        "recursive_triggers": 1, "busy_timeout": 10_000, "temp_store": 0,
    }  # fmt: skip
    assert {name: database.execute(f"PRAGMA {name}")[0][0] for name in wanted} == wanted
    assert "TEMP_STORE=2" in {row[0] for row in database.execute("PRAGMA compile_options")}
    database.close()


def test_plaintext_can_not_be_attached_nor_extensions_loaded(path: Path, tmp_path: Path) -> None:
    database = Database(path, KEY)
    for sql in (f"ATTACH '{tmp_path / 'plain.db'}' AS plain KEY ''", f"VACUUM INTO '{tmp_path / 'copy.db'}'"):
        with pytest.raises(Fault):
            database.execute(sql)
    with pytest.raises(dbapi2.OperationalError):
        database._connection.load_extension("nothing")
    assert sorted(p.name for p in tmp_path.iterdir() if not p.name.startswith("t.db")) == []
    database.close()


def test_a_transaction_is_all_or_nothing(path: Path) -> None:
    database = Database(path, KEY)

    def fails() -> None:
        with database.transaction():
            database.execute("INSERT INTO t VALUES ('one')")
            with database.transaction():
                database.execute("INSERT INTO t VALUES ('two')")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fails()
    assert rows(database) == ["secret words"]
    with database.transaction(), database.transaction():
        database.execute("INSERT INTO t VALUES ('three')")
    assert rows(database) == ["secret words", "three"]
    database.close()


def test_a_failure_inside_can_not_be_swallowed(path: Path) -> None:
    database = Database(path, KEY)

    def swallows() -> None:
        with database.transaction():
            database.execute("INSERT INTO t VALUES ('one')")
            try:
                database.execute("INSERT INTO t VALUES ('secret words')")
            except Fault:
                database.execute("INSERT INTO t VALUES ('in spite of it')")

    def swallows_all() -> None:
        with database.transaction():
            try:
                with database.transaction():
                    raise ValueError("stop")
            except ValueError:
                pass

    for work in (swallows, swallows_all):
        with pytest.raises(Fault) as raised:
            work()
        assert raised.value.code is FaultCode.DEFECT
        assert rows(database) == ["secret words"]
    database.execute("INSERT INTO t VALUES ('later')")
    assert rows(database) == ["later", "secret words"]
    database.close()


def test_a_full_database_is_named_and_keeps_what_it_had(path: Path) -> None:
    database = Database(path, KEY)
    database.execute("PRAGMA max_page_count=4")
    with pytest.raises(Fault) as raised:
        database.execute("INSERT INTO t VALUES (?)", ("x" * 100_000,))
    assert raised.value.code is FaultCode.DISK_FULL
    assert rows(database) == ["secret words"]
    database.close()


def test_a_missing_file_is_named_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(Fault) as raised:
        Database(tmp_path / "gone.db", KEY)
    assert (raised.value.code, raised.value.facts) == (FaultCode.VAULT_FILE_MISSING, {"name": "gone.db"})
    assert list(tmp_path.iterdir()) == []


def test_a_folder_name_with_odd_characters_is_fine(tmp_path: Path) -> None:
    folder = tmp_path / "새김 100%? #1"
    folder.mkdir()
    make_private_file(folder / "t.db")
    database = Database(folder / "t.db", KEY)
    database.execute("CREATE TABLE t (a)")
    database.close()
    assert (folder / "t.db").stat().st_size > 0


def test_damaged_pages_are_found(path: Path) -> None:
    database = Database(path, KEY)
    database.execute("INSERT INTO t VALUES (?)", ("y" * 50_000,))
    assert database.check_integrity() == []
    database.close()
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)
    database = Database(path, KEY)
    assert database.check_integrity() != []
    database.close()


def test_statements_are_split_at_their_ends() -> None:
    script = (
        "-- a; comment\nCREATE TABLE a (\n  b TEXT\n);\n\nCREATE TRIGGER c BEFORE DELETE ON a\nBEGIN SELECT 1;\nEND;\n"
    )
    assert [statement.split("\n")[0] for statement in statements_in(script)] == [
        "CREATE TABLE a (",
        "CREATE TRIGGER c BEFORE DELETE ON a",
    ]
    with pytest.raises(ValueError, match="unfinished"):
        list(statements_in("CREATE TABLE a (b TEXT)"))


def test_what_waits_for_a_commit_is_done_after_it_and_never_after_a_failure(path: Path) -> None:
    database = Database(path, KEY)
    seen: list[str] = []

    def look() -> None:
        seen.append(rows(Database(path, KEY))[0])

    database.after_commit(look)
    assert seen == ["secret words"], "at once outside of a transaction"
    with database.transaction():
        with database.transaction():
            database.execute("UPDATE t SET a = 'newer words'")
            database.after_commit(look)
        assert len(seen) == 1
    assert seen[1:] == ["newer words"]
    with suppress(ZeroDivisionError), database.transaction():
        database.after_commit(look)
        raise ZeroDivisionError
    with database.transaction():
        database.execute("UPDATE t SET a = 'newest words'")
    assert len(seen) == 2
    database.close()
