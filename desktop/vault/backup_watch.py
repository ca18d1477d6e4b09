"""How far a backup, a check of one or a restoring is, and whether it is to go on: asked at every piece."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode


class Step(StrEnum):
    """What is being done, for `progress`."""

    COPYING = "copying"
    VERIFYING = "verifying"
    RESTORING = "restoring"
    FINISHING = "finishing"


Progress = Callable[[str, int, int], None]
"""Gets the step, and how many bytes of how many are done: a byte that is read, written and read back counts thrice."""
Cancelled = Callable[[], bool]


class Watch:
    """Counts bytes. `told` is called with the bytes of every piece."""

    def __init__(self, progress: Progress, cancelled: Cancelled) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._step = Step.COPYING
        self._done = 0
        self._total = 0

    def begin(self, step: Step, total_bytes: int) -> None:
        """A new step. Raises `Fault(BACKUP_CANCELLED)` when the work is to stop."""
        self._step, self._done, self._total = step, 0, total_bytes
        self.told(0)

    def told(self, count: int) -> None:
        """So many bytes more are done. Raises `Fault(BACKUP_CANCELLED)` when the work is to stop."""
        if self._cancelled():
            raise Fault(FaultCode.BACKUP_CANCELLED)
        self._done = min(self._total, self._done + count)
        self._progress(self._step.value, self._done, self._total)
