"""Forward-only schema migrations: `0001_….sql`, `0002_….sql`, … each in one transaction with its `user_version`.

A file that was ever released is never edited.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

from desktop.domain.faults import Fault, FaultCode

_END_OF_TRIGGER = "END;"


class Migratable(Protocol):
    """What a migration needs of a database."""

    name: str

    def execute(self, sql: str) -> list[tuple[Any, ...]]:
        """Runs one statement."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing."""
        ...


def apply_migrations(database: Migratable, folder: Path, *, is_new: bool) -> None:
    """Brings `database` to the newest version in `folder`.

    Raises `Fault(VAULT_NEWER_VERSION)` for a version this program does not know, and `Fault(VAULT_DAMAGED)` when a
    database that should have content has none: a file cut to nothing opens as an empty one.
    """
    scripts = sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    version = int(database.execute("PRAGMA user_version")[0][0])
    if version > len(scripts):
        raise Fault(FaultCode.VAULT_NEWER_VERSION)
    if version == 0 and not is_new:
        raise Fault(FaultCode.VAULT_DAMAGED, name=database.name)
    for number, script in enumerate(scripts[version:], start=version + 1):
        with database.transaction():
            for statement in statements_in(script.read_text("utf-8")):
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {number}")


def statements_in(script: str) -> Iterator[str]:
    """The statements of a migration: each ends a line with `;`, a trigger with `END;`; comments have own lines."""
    lines: list[str] = []
    for line in script.splitlines():
        if not line.strip() or line.lstrip().startswith("--"):
            continue
        lines.append(line)
        ending = _END_OF_TRIGGER if lines[0].startswith("CREATE TRIGGER") else ";"
        if line.rstrip().endswith(ending):
            yield "\n".join(lines)
            lines = []
    if lines:
        raise ValueError("unfinished statement")
