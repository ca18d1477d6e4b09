"""Keeps a slip of the hand from ending an interview: stop is the same key pressed twice within five seconds.

Not held down: trembling or tired hands let go too early, and a key that lies under a sheet of paper is held as well.
Not a dialog: nothing covers the screen, and whoever does nothing goes on recording.
"""

from __future__ import annotations

from desktop.domain.world import Clock

WITHIN_MS = 5_000
BOUNCE_MS = 120  # two contacts of one press; nobody presses twice on purpose so fast


class SlipGuard:
    """Remembers one press."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._pressed_at_ms: int | None = None

    def press(self) -> bool:
        """Whether this press is the second in time."""
        now_ms = self._clock.monotonic_ms()
        first_ms = self._pressed_at_ms
        if first_ms is not None and BOUNCE_MS <= now_ms - first_ms <= WITHIN_MS:
            self._pressed_at_ms = None
            return True
        if first_ms is None or now_ms - first_ms > WITHIN_MS:
            self._pressed_at_ms = now_ms
        return False

    @property
    def left_ms(self) -> int:
        """How long a second press counts; 0 when none is waited for."""
        if self._pressed_at_ms is None:
            return 0
        return max(0, self._pressed_at_ms + WITHIN_MS - self._clock.monotonic_ms())

    def forget(self) -> None:
        """Nobody was asked."""
        self._pressed_at_ms = None
