"""Decides when the vault is locked, when everything is hidden first, and when somebody is warned. No Qt, no storage.

Nothing is ever left in sight because something is still at work: what can't be locked yet is hidden at once.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from desktop.domain.locking import LockReason
from desktop.domain.policy import RANGES, Policy
from desktop.domain.world import Clock

WARNED_MS = 30_000
_MINUTE_MS = 60_000


class Hands(Protocol):
    """What the window does when told, and what it knows of the work."""

    @property
    def has_long_work(self) -> bool:
        """Whether a transcription, an import, an export or a backup is under way."""
        ...

    @property
    def is_settling(self) -> bool:
        """Whether a recording is being opened or sealed: a moment in which nothing may be closed."""
        ...

    def warn(self, seconds: int) -> None:
        """Says that the vault will be locked in `seconds`; 0 takes the warning away."""
        ...

    def veil(self, reason: LockReason) -> None:
        """Hides everything. The vault stays open behind it until the work has ended."""
        ...

    def unveil(self) -> None:
        """Shows again what was hidden."""
        ...

    def lock(self, reason: LockReason) -> None:
        """Closes the vault and forgets everything."""
        ...


class Phase(StrEnum):
    """Where the window is."""

    LOCKED = "locked"
    OPEN = "open"
    VEILED = "veiled"


class Locking:
    """Counts idle time by a clock that goes on while the machine sleeps. Main thread only."""

    def __init__(self, clock: Clock, hands: Hands) -> None:
        self._clock, self._hands = clock, hands
        self._limit_ms = RANGES[Policy.IDLE_LOCK_MINUTES].default * _MINUTE_MS
        self._touched_at_ms = clock.monotonic_ms()
        self._warned_s = 0
        self._waits_for_work = False
        self.phase = Phase.LOCKED
        self.reason = LockReason.HAND

    def begin(self) -> None:
        """Somebody has signed in."""
        self.phase = Phase.OPEN
        self._limit_ms = RANGES[Policy.IDLE_LOCK_MINUTES].default * _MINUTE_MS
        self.touched()

    def limit_idle_to(self, minutes: int) -> None:
        """The office's own rule."""
        self._limit_ms = minutes * _MINUTE_MS

    def touched(self) -> None:
        """A key, the mouse or a finger: somebody is there."""
        self._touched_at_ms = self._clock.monotonic_ms()
        self._warn(0)

    def tick(self) -> None:
        """Looks at the clock and at the work; called about once a second."""
        if self.phase is Phase.VEILED:
            self._lock_if_possible()
        elif self.phase is Phase.OPEN:
            left_ms = self._touched_at_ms + self._limit_ms - self._clock.monotonic_ms()
            if left_ms <= 0:
                self.ask(LockReason.IDLE)
            elif left_ms <= WARNED_MS:
                self._warn(-(-left_ms // 1000))
            else:
                self._warn(0)

    def ask(self, reason: LockReason) -> None:
        """Locks for `reason`: at once, or as soon as what is under way allows it, and hidden until then."""
        if self.phase is Phase.LOCKED:
            return
        if self.phase is Phase.OPEN:
            self._warn(0)
            self.reason, self._waits_for_work = reason, reason.waits_for_work
        elif not reason.waits_for_work:
            self.reason, self._waits_for_work = reason, False
        if not self._lock_if_possible() and self.phase is Phase.OPEN:
            self.phase = Phase.VEILED
            self._hands.veil(reason)

    def come_back(self) -> None:
        """Whoever had signed in has proved to be there: shows what was hidden."""
        if self.phase is Phase.VEILED and self._waits_for_work:
            self.phase = Phase.OPEN
            self.touched()
            self._hands.unveil()

    def _lock_if_possible(self) -> bool:
        if self._hands.is_settling or (self._waits_for_work and self._hands.has_long_work):
            return False
        self.phase = Phase.LOCKED
        self._hands.lock(self.reason)
        return True

    def _warn(self, seconds: int) -> None:
        if seconds != self._warned_s:
            self._warned_s = seconds
            self._hands.warn(seconds)
