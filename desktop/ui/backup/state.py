"""What the backup section and the restore form show, as values; and how long it will still take. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.backup import Backup, BackupAge

_SURE_AFTER_MS = 2_000
_SURE_AFTER_SHARE = 100


@dataclass(frozen=True, slots=True)
class Work:
    """What is under way: the step's code, bytes done of all, and the rest of the time where that can be said."""

    step: str = ""
    done: int = 0
    total: int = 0
    remaining_ms: int | None = None
    is_stopping: bool = False


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """One backup on the drive. `fault` is the code of what is wrong with its list, or empty."""

    id: str
    made_at: datetime | None
    size_bytes: int
    files: int
    is_ours: bool
    fault: str = ""


class Outcome(StrEnum):
    """What came of the last piece of work."""

    NONE = "none"
    MADE = "made"
    VERIFIED = "verified"
    NOT_WHOLE = "not_whole"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class BackupScreen:
    """Everything the section shows. `is_listed` says that the drive in `folder` has been looked at."""

    age: BackupAge | None = None
    latest: Backup | None = None
    folder: str = ""
    snapshots: tuple[SnapshotRow, ...] = ()
    is_listed: bool = False
    work: Work | None = None
    outcome: Outcome = Outcome.NONE
    copied_bytes: int = 0
    damaged: int = 0
    is_on_same_disk: bool = False

    @property
    def may_start(self) -> bool:
        """Whether a backup can be begun."""
        return self.work is None and bool(self.folder)


class Pace:
    """Tells the rest of the time from what is done so far. One for each piece of work."""

    def __init__(self, began_ms: int) -> None:
        self._began_ms = began_ms
        self._step = ""

    def remaining_ms(self, now_ms: int, step: str, done: int, total: int) -> int | None:
        """None until it can be said; a new step begins to count anew."""
        if step != self._step:
            self._step, self._began_ms = step, now_ms
        elapsed_ms = now_ms - self._began_ms
        if elapsed_ms < _SURE_AFTER_MS or done * _SURE_AFTER_SHARE < total or done <= 0:
            return None
        return elapsed_ms * (total - done) // done
