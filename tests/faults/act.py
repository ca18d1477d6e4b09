"""What an act is that can be broken off: how it begins, what is done, and what must be true whatever became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.custody.audit import check_log
from desktop.custody.rows import check_rows
from desktop.custody.signed_in import SignedIn


@dataclass(frozen=True)
class Act:
    """`prepare` makes the folder, `do` is broken off in it, `hold` says what must be true after that.

    `do` acknowledges each thing that is durable by then; `hold` is told what was acknowledged.
    """

    prepare: Callable[[Path], None]
    do: Callable[[Path], None]
    hold: Callable[[Path, Sequence[str]], None]


def require_whole(at_work: SignedIn) -> None:
    """The log and every row of it."""
    assert [*check_log(at_work.vault), *check_rows(at_work.vault)] == []


def nothing(_: Path) -> None:
    """Nothing to prepare."""
