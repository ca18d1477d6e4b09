"""Why a vault is locked, and which of these reasons waits for long work."""

from __future__ import annotations

from enum import StrEnum


class LockReason(StrEnum):
    """What asked for the lock."""

    HAND = "hand"
    IDLE = "idle"
    SCREEN = "screen"
    SLEEP = "sleep"
    END = "end"

    @property
    def waits_for_work(self) -> bool:
        """Whether long work may end first, behind a veil. A hand that locks and a laptop that sleeps don't wait."""
        return self in (LockReason.IDLE, LockReason.SCREEN)
