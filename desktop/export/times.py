"""Times as documents write them: the same in every language, never in the machine's own zone."""

from __future__ import annotations

from datetime import UTC, datetime


def clock_time(time_ms: int) -> str:
    """`01:02:03`, from the first sample of a recording; hours never roll over."""
    seconds = time_ms // 1000
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def clock_time_ms(time_ms: int) -> str:
    """`01:02:03.456`, the form of WebVTT (W3C WebVTT section 3.3)."""
    return f"{clock_time(time_ms)}.{time_ms % 1000:03d}"


def moment(at: datetime) -> str:
    """`2026-11-23 16:00 UTC`."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def stamp(at: datetime) -> str:
    """RFC 3339 in whole seconds: `2026-11-23T16:00:00Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
