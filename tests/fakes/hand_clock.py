"""A clock that moves only when a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class HandClock:
    """Implements `Clock`; starts at a round moment."""

    def __init__(self) -> None:
        self.ms = 1_000_000

    def move(self, ms: int) -> None:
        """Lets `ms` milliseconds pass."""
        self.ms += ms

    def now(self) -> datetime:
        """The day of the test, plus what has passed."""
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(milliseconds=self.ms)

    def monotonic_ms(self) -> int:
        """What has passed."""
        return self.ms

    def boot_id(self) -> str:
        """One run."""
        return "boot"
