"""Lengths, moments and sizes as people write them in Korean and English. Digits and units only, no sentences."""

from __future__ import annotations

from datetime import datetime, tzinfo

_SECOND_MS, _MINUTE_MS, _HOUR_MS = 1_000, 60_000, 3_600_000
_UNITS = {"ko": ("시간", "분", "초"), "en": (" h", " min", " s")}


def clock_time(length_ms: int) -> str:
    """`1:12:47`, or `12:47` below an hour: for timers and columns, alike in both languages."""
    seconds = max(0, length_ms) // _SECOND_MS
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if hours:
        return f"{hours}:{minutes:02d}:{seconds % 60:02d}"
    return f"{minutes:02d}:{seconds % 60:02d}"


def duration(length_ms: int, language: str) -> str:
    """`2 h 5 min` or `2시간 5분`: for reading, rounded down to its two largest units."""
    hours, minutes, seconds = (
        length_ms // _HOUR_MS,
        length_ms // _MINUTE_MS % 60,
        length_ms // _SECOND_MS % 60,
    )
    units = _UNITS.get(language, _UNITS["en"])
    parts = [f"{value}{unit}" for value, unit in zip((hours, minutes, seconds), units, strict=True) if value]
    return " ".join(parts[:2]) or f"0{units[2]}"


def day(moment: datetime, zone: tzinfo | None = None) -> str:
    """`2026-11-21` (ISO 8601) in `zone`, by default the machine's: the one spelling both languages read alike."""
    return moment.astimezone(zone).strftime("%Y-%m-%d")


def moment(at: datetime, zone: tzinfo | None = None) -> str:
    """`2026-11-21 14:32` in `zone`, by default the machine's."""
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def size(size_bytes: int) -> str:
    """`812 B`, `3.4 kB`, `12.0 MB`, `1.25 GB`: decimal units, as drives are labeled."""
    if size_bytes < 1000:
        return f"{size_bytes} B"
    if size_bytes < 1_000_000:
        return f"{size_bytes / 1000:.1f} kB"
    if size_bytes < 1_000_000_000:
        return f"{size_bytes / 1_000_000:.1f} MB"
    return f"{size_bytes / 1_000_000_000:.2f} GB"


def percent(share: float) -> str:
    """`12.3%`: a share of 1, to a tenth of a hundredth."""
    return f"{share * 100:.1f}%"
