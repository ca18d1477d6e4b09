"""A clock that moves only when a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class HandClock:
    """Implements `Clock`; starts at a round moment."""

    def __init__(self) -> None:
        self.ms = 1_000_000
        self.asleep_ms = 0
        self.set_by_ms = 0

    def move(self, ms: int) -> None:
        """Lets `ms` milliseconds pass."""
        self.ms += ms

    def sleep(self, ms: int) -> None:
        """The machine sleeps for so long."""
        self.ms += ms
        self.asleep_ms += ms

    def set_wall(self, by_ms: int) -> None:
        """Somebody sets the time of day."""
        self.set_by_ms += by_ms

    def awake_ms(self) -> int:
        """What has passed without the time asleep."""
        return self.ms - self.asleep_ms

    def now(self) -> datetime:
        """The day of the test, plus what has passed, as it was set."""
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(milliseconds=self.ms + self.set_by_ms)

    def monotonic_ms(self) -> int:
        """What has passed."""
        return self.ms

    def boot_id(self) -> str:
        """One run."""
        return "boot"
