"""Notices that the machine has slept, where nobody tells: the clocks that go on have run away from the one that stops.

A wall clock that is set forward looks the same. Locking then is the safe mistake.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from desktop.system.clock import going_on_ms

SLEPT_MS = 5_000


class SleepWatch:
    """Compares time awake with time passed between two looks. The looks may come late; that is no sleep."""

    def __init__(self, awake_ms: Callable[[], int], *passed_ms: Callable[[], int]) -> None:
        """`awake_ms` stands still while the machine sleeps; each of `passed_ms` goes on."""
        self._awake_ms, self._passed_ms = awake_ms, passed_ms
        self._last = self._look()

    def has_slept(self) -> bool:
        """Whether the machine has slept since the last look."""
        before, self._last = self._last, self._look()
        (awake, *passed), (awake_then, *passed_then) = self._last, before
        return any(now - then - (awake - awake_then) > SLEPT_MS for now, then in zip(passed, passed_then, strict=True))

    def _look(self) -> tuple[int, ...]:
        return (self._awake_ms(), *(clock() for clock in self._passed_ms))


def system_sleep_watch() -> SleepWatch:
    """The watch over this machine's own clocks."""
    return SleepWatch(awake_clock(), going_on_ms, _wall_ms)


def awake_clock() -> Callable[[], int]:
    """Milliseconds since an arbitrary moment, standing still while the machine sleeps."""
    if sys.platform == "win32":
        return _windows_awake_ms
    if sys.platform == "darwin":
        return lambda: time.clock_gettime_ns(time.CLOCK_UPTIME_RAW) // 1_000_000
    return lambda: time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000


def _windows_awake_ms() -> int:
    """QueryUnbiasedInterruptTime: in units of 100 ns, without the time asleep."""
    import ctypes

    passed = ctypes.c_ulonglong()
    ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(passed))  # type: ignore[attr-defined, unused-ignore]
    return passed.value // 10_000


def _wall_ms() -> int:
    return time.time_ns() // 1_000_000
