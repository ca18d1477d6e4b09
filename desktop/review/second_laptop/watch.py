"""How far the making or taking in of a review bundle is, and whether it is to go on: asked at every piece."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode


class Step(StrEnum):
    """What is being done, for `progress`."""

    CHECKING = "checking"
    WRITING = "writing"
    READING_BACK = "reading_back"
    OPENING = "opening"
    STORING = "storing"
    MERGING = "merging"


Progress = Callable[[str, int, int], None]
"""Gets the step, and what is done of how much of it."""
Cancelled = Callable[[], bool]


class Watch:
    """Tells how far things are, and asks whether to go on."""

    def __init__(self, progress: Progress = lambda *_: None, cancelled: Cancelled = lambda: False) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def tick(self, step: Step, done: int, total: int) -> None:
        """Tells how far `step` is. Raises `Fault(REVIEW_CANCELLED)` when it is to stop."""
        if self._cancelled():
            raise Fault(FaultCode.REVIEW_CANCELLED)
        self._progress(step.value, done, total)
