"""Protocols of what cannot be predicted: time and chance. The real ones live in `desktop.system`."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The time of day and the time that only moves forward."""

    def now(self) -> datetime:
        """Wall clock, aware, UTC."""
        ...

    def monotonic_ms(self) -> int:
        """Milliseconds since an arbitrary moment; goes on during suspend where the system can tell."""
        ...

    def boot_id(self) -> str:
        """Names this run of the operating system, so that two monotonic readings can be compared."""
        ...


class Chance(Protocol):
    """The source of ids, nonces and keys."""

    def token_bytes(self, count: int) -> bytes:
        """`count` unpredictable bytes."""
        ...

    def token_hex(self, count: int) -> str:
        """`count` unpredictable bytes as lowercase hex."""
        ...
