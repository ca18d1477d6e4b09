"""A backup that was made: which snapshot on which drive, and what of the vault it holds. Values and one rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from desktop.domain.ids import AccountId

BackupId = NewType("BackupId", str)
"""The id of a snapshot: `20261124T160000Z-` and eight hex digits of chance."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified snapshot. `drive` is the drive's own id, `media` the names of the media files it holds."""

    id: BackupId
    drive: str
    manifest_sha256: str
    log_size: int
    media: tuple[str, ...]
    size_bytes: int
    made_by: AccountId
    made_at: datetime


@dataclass(frozen=True, slots=True)
class BackupAge:
    """How old the newest backup is, None when there is none, and after how many days the office wants the next one."""

    age: timedelta | None
    most_days: int

    @property
    def is_due(self) -> bool:
        """Whether it is time. A backup dated in the future says nothing about today."""
        return self.age is None or self.age < timedelta(0) or self.age >= timedelta(days=self.most_days)
