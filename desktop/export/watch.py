"""How far an export is, and whether it is to go on: asked at every step and every piece, so that a stop is prompt."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode


class Step(StrEnum):
    """What an export is doing, for `progress`."""

    CHECKING = "checking"
    PREPARING = "preparing"
    WRITING = "writing"
    READING_BACK = "reading_back"
    FINISHING = "finishing"


Progress = Callable[[str, int, int], None]
"""Gets the step, and what is done of how much of it."""
Cancelled = Callable[[], bool]


class Watch:
    """Tells how far things are, and asks whether to go on, at every step and every piece."""

    def __init__(self, progress: Progress, cancelled: Cancelled) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def tick(self, step: Step, done: int, total: int) -> None:
        """Tells how far `step` is. Raises `Fault(EXPORT_CANCELLED)` when it is to stop."""
        if self._cancelled():
            raise Fault(FaultCode.EXPORT_CANCELLED)
        self._progress(step.value, done, total)
