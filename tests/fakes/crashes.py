"""Breaks off at the n-th step that reaches the disk: each durable write, rename, new folder and database statement.

A statement that only reads is no step: whoever breaks off there leaves the disk as at the next one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from desktop.vault.database import Database, Row, Value
from desktop.vault.files import fault_of

_CALLS = ("fsync", "replace", "rename", "mkdir")


class Crash(BaseException):
    """As if the power had gone: nothing that handles errors sees it."""


def steps_of(patch: pytest.MonkeyPatch, work: Callable[[], object]) -> int:
    """How many steps `work` takes."""
    taken = 0

    def count(_: bool) -> None:
        nonlocal taken
        taken += 1

    _watch(patch, count)
    work()
    return taken


def crash_at(patch: pytest.MonkeyPatch, step: int, failure: Callable[[], BaseException] = Crash) -> None:
    """Raises `failure()` instead of the step with this number (from 0), once."""
    left = step

    def count(is_database: bool) -> None:
        nonlocal left
        left -= 1
        if left == -1:
            error = failure()
            raise fault_of(error, "vault.db") if is_database and isinstance(error, OSError) else error

    _watch(patch, count)


def _watch(patch: pytest.MonkeyPatch, seen: Callable[[bool], None]) -> None:
    def watched(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*values: Any, **named: Any) -> Any:
            seen(False)
            return real(*values, **named)

        return call

    execute = Database.execute

    def watched_execute(database: Database, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        if not sql.startswith("SELECT"):
            seen(True)
        return execute(database, sql, values)

    for name in _CALLS:
        patch.setattr(os, name, watched(getattr(os, name)))
    patch.setattr(Database, "execute", watched_execute)
