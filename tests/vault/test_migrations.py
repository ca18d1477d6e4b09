"""Migrations: each whole or not at all, never backwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import Database
from desktop.vault.files import make_private_file

KEY = bytes(32)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    make_private_file(tmp_path / "t.db")
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "0001_one.sql").write_text("CREATE TABLE one (a TEXT) STRICT;\n")
    return Database(tmp_path / "t.db", KEY)


def version(database: Database) -> int:
    return int(database.execute("PRAGMA user_version")[0][0])


def test_they_go_forward_one_by_one(tmp_path: Path, database: Database) -> None:
    database.migrate(tmp_path / "schema", is_new=True)
    assert version(database) == 1
    (tmp_path / "schema" / "0002_two.sql").write_text("CREATE TABLE two (a TEXT) STRICT;\n")
    database.migrate(tmp_path / "schema")
    database.migrate(tmp_path / "schema")
    assert version(database) == 2
    database.execute("INSERT INTO two VALUES ('x')")


def test_one_that_fails_leaves_the_version_before(tmp_path: Path, database: Database) -> None:
    database.migrate(tmp_path / "schema", is_new=True)
    (tmp_path / "schema" / "0002_two.sql").write_text("CREATE TABLE two (a TEXT) STRICT;\nCREATE TABLE one (a TEXT);\n")
    with pytest.raises(Fault):
        database.migrate(tmp_path / "schema")
    assert version(database) == 1
    assert database.execute("SELECT name FROM sqlite_master") == [("one",)]


def test_a_newer_version_is_refused(tmp_path: Path, database: Database) -> None:
    database.execute("PRAGMA user_version=2")
    with pytest.raises(Fault) as raised:
        database.migrate(tmp_path / "schema")
    assert raised.value.code is FaultCode.VAULT_NEWER_VERSION


def test_an_empty_file_where_content_should_be_is_damage(tmp_path: Path, database: Database) -> None:
    with pytest.raises(Fault) as raised:
        database.migrate(tmp_path / "schema")
    assert raised.value.code is FaultCode.VAULT_DAMAGED
