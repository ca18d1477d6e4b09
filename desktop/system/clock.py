"""The only clock."""

from __future__ import annotations

import sys
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path

_LINUX_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_THIS_RUN = uuid.uuid4().hex


def going_on_ms() -> int:
    """Milliseconds since an arbitrary moment, the time asleep among them where the system has such a clock."""
    if sys.platform == "darwin":  # its own `time.monotonic` stands still in sleep, this clock does not
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    return time.monotonic_ns() // 1_000_000


class SystemClock:
    """Implements `desktop.domain.world.Clock` on the machine's own clocks."""

    def now(self) -> datetime:
        """Wall clock, aware, UTC."""
        return datetime.now(UTC)

    def monotonic_ms(self) -> int:
        """Milliseconds that go on during suspend where the system has such a clock."""
        return going_on_ms()

    def boot_id(self) -> str:
        """The kernel's boot id; elsewhere an id of this run of the program."""
        try:
            return _LINUX_BOOT_ID.read_text("ascii").strip()
        except OSError:
            return _THIS_RUN
