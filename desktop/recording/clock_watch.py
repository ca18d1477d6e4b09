"""What the clocks tell of a recording: readings to store, how far they drift, and when everything stood still.

Frames are missing for four reasons that look the same from outside. The machine slept: the clock that goes on in sleep
has run away from the one that does not. This program stood still: no turn came though the machine was awake. The
microphone came back in another format: its stream said so. Else the microphone was gone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.recording import ClockReading, GapReason
from desktop.domain.world import Clock

READ_EVERY_MS = 60_000
STOOD_STILL_MS = 1_000  # a turn comes every 50 ms; a longer time between two is no delay any more
_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Standstill:
    """A time in which no frame could come, or after which none came as agreed: until when, how long, and why."""

    until_ms: int
    length_ms: int
    reason: GapReason


class ClockWatch:
    """Compares the clocks once a turn. `awake_ms` stands still while the machine sleeps; None: nothing tells."""

    def __init__(self, clock: Clock, awake_ms: Callable[[], int] | None = None) -> None:
        self._clock = clock
        self._awake_ms = awake_ms or clock.monotonic_ms
        self._boot_id = clock.boot_id()
        self._last_ms, self._last_awake_ms = clock.monotonic_ms(), self._awake_ms()
        self._stood_still: deque[Standstill] = deque(maxlen=_REMEMBERED)
        self._first: tuple[datetime, int] | None = None
        self._read_at_ms = 0

    def look(self, now_ms: int) -> None:
        """To be called at every turn."""
        awake_ms = self._awake_ms()
        passed, awake = now_ms - self._last_ms, awake_ms - self._last_awake_ms
        self._last_ms, self._last_awake_ms = now_ms, awake_ms
        if passed - awake > STOOD_STILL_MS:
            self._stood_still.append(Standstill(now_ms, passed - awake, GapReason.SLEEP))
        if awake > STOOD_STILL_MS:
            self._stood_still.append(Standstill(now_ms, awake, GapReason.STALLED))

    def note_format_change(self) -> None:
        """The microphone has come back in another format. May be called from any thread."""
        self._stood_still.append(Standstill(self._clock.monotonic_ms(), 0, GapReason.FORMAT_CHANGE))

    def why(self, since_ms: int, length_ms: int) -> GapReason:
        """Why frames are missing since then: whatever took at least half of what is lost, or the microphone."""
        meanwhile = [still for still in self._stood_still if still.until_ms >= since_ms]
        if any(still.reason is GapReason.FORMAT_CHANGE for still in meanwhile):
            return GapReason.FORMAT_CHANGE
        for reason in (GapReason.SLEEP, GapReason.STALLED):
            if 2 * sum(still.length_ms for still in meanwhile if still.reason is reason) >= length_ms:
                return reason
        return GapReason.DEVICE_LOST

    def is_due(self, now_ms: int) -> bool:
        """Whether a minute has passed since the last reading, if there was one."""
        return self._first is not None and now_ms - self._read_at_ms >= READ_EVERY_MS

    def read(self, at_frame: int) -> ClockReading:
        """What the clocks say now."""
        wall_at, monotonic_ms = self._clock.now(), self._clock.monotonic_ms()
        self._first = self._first or (wall_at, monotonic_ms)
        self._read_at_ms = monotonic_ms
        return ClockReading(at_frame, wall_at, monotonic_ms, self._boot_id)

    @property
    def wall_drift_ms(self) -> int:
        """How far the wall clock has run from the monotonic one since the first reading."""
        if self._first is None:
            return 0
        wall_at, monotonic_ms = self._first
        passed_ms = self._clock.monotonic_ms() - monotonic_ms
        return round((self._clock.now() - wall_at).total_seconds() * 1000) - passed_ms
