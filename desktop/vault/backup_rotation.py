"""Which snapshots a drive keeps: the office's history thins out with age, and never ends. Pure.

This is the one place that says so.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import datetime, timedelta

from desktop.domain.backup import BackupId
from desktop.vault.backup_format import moment_of_snapshot

EVERY_ONE_FOR = timedelta(days=7)
"""Within this, every snapshot stays."""
WEEKLY_FOR = timedelta(weeks=8)
"""Within this, the newest of each ISO week (UTC) stays; before it, for ever, the newest of each month."""


def kept_snapshots(snapshots: Iterable[BackupId], now: datetime) -> set[BackupId]:
    """Those that stay. One dated after `now` stays too: a wrong clock must not cost a backup."""
    newest_first = sorted(snapshots, reverse=True)
    kept: set[BackupId] = set()
    spans: set[Hashable] = set()
    for snapshot in newest_first:
        at = moment_of_snapshot(snapshot)
        age = now - at
        new = _spans_of(at, age) - spans
        if age <= EVERY_ONE_FOR or new:
            kept.add(snapshot)
        spans |= new
    return kept


def _spans_of(at: datetime, age: timedelta) -> set[Hashable]:
    """The spans of time a snapshot may stand for: its month always, its week while weeks are kept."""
    month: Hashable = ("month", at.year, at.month)
    week: Hashable = ("week", *at.isocalendar()[:2])
    return {month, week} if age <= WEEKLY_FOR else {month}
