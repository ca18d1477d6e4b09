"""What the machine's answers mean for an interview of so many hours: pure rules from readings to codes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from desktop.custody.clock_check import AnomalyKind, Reading, anomaly_between
from desktop.domain.faults import Fact
from desktop.recording.power import PowerReading
from desktop.recording.preflight.checked import Checked, Code
from desktop.recording.preflight.machine import Awake, Radio
from desktop.recording.preflight.plan import Plan

RESERVE_BYTES = 500_000_000
"""What a disk needs for itself, and the vault for its log and drafts."""
LEAST_ROOM_MS = 10 * 60_000
LOW_PERCENT = 15
LOW_LEFT_MS = 20 * 60_000
EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""This program is not older: a clock before that was never set, or its battery is dead."""
_MS_AN_HOUR = 3_600_000


def disk_check(free_bytes: int | None, expected_an_hour: int, plan: Plan) -> Checked:
    """Whether the disk holds the whole interview, even of sound that can't be made smaller at all.

    Facts: `room_ms` at what is expected, `least_ms` at worst.
    """
    if free_bytes is None:
        return Checked(Code.DISK_UNTOLD)
    free = max(0, free_bytes - RESERVE_BYTES)
    room_ms = free * _MS_AN_HOUR // expected_an_hour
    least_ms = free * _MS_AN_HOUR // plan.format.pcm_bytes_per_hour
    facts: dict[str, Fact] = {"room_ms": room_ms, "least_ms": least_ms, "hours": plan.hours}
    if room_ms < LEAST_ROOM_MS:
        return Checked(Code.DISK_FULL, facts)
    if room_ms < plan.length_ms:
        return Checked(Code.DISK_SHORT, facts)
    return Checked(Code.DISK_ENOUGH if least_ms >= plan.length_ms else Code.DISK_TIGHT, facts)


def power_check(reading: PowerReading, plan: Plan) -> Checked:
    """Whether the laptop stays on for the whole interview. Facts: `percent`, `left_ms`, as far as told."""
    if not reading.has_battery:
        return Checked(Code.POWER_NO_BATTERY)
    percent = reading.percent or 0
    facts: dict[str, Fact] = {"percent": percent, "hours": plan.hours}
    if reading.left_ms is not None:
        facts["left_ms"] = reading.left_ms
    if reading.is_plugged_in:
        return Checked(Code.POWER_MAINS, facts)
    if percent < LOW_PERCENT or (reading.left_ms is not None and reading.left_ms < LOW_LEFT_MS):
        return Checked(Code.POWER_LOW, facts)
    if reading.left_ms is None:
        return Checked(Code.POWER_TIME_UNTOLD, facts)
    return Checked(Code.POWER_LASTS if reading.left_ms >= plan.length_ms else Code.POWER_SHORT, facts)


def sleep_check(awake: Awake) -> Checked:
    """Whether the laptop can be kept from falling asleep."""
    codes = {Awake.KEPT: Code.SLEEP_KEPT_OFF, Awake.BUT_LID: Code.SLEEP_BY_LID, Awake.NOT_KEPT: Code.SLEEP_POSSIBLE}
    return Checked(codes[awake])


def clock_check(now: Reading, earlier: Collection[Reading]) -> Checked:
    """Whether the time of day can be right, and went as the time since start-up did since each of `earlier`.

    Facts: `at`, as `2026-11-26T09:30Z`; `by_s`, how far it is off.
    """
    facts: dict[str, Fact] = {"at": now.at.strftime("%Y-%m-%dT%H:%MZ")}
    if now.at < EARLIEST:
        return Checked(Code.CLOCK_TOO_EARLY, facts)
    odd = [anomaly for reading in earlier if (anomaly := anomaly_between(reading, now))]
    if not odd:
        return Checked(Code.CLOCK_PLAUSIBLE, facts)
    kind, by_s = max(odd, key=lambda one: (one[0] is AnomalyKind.BACKWARDS, one[1]))
    code = Code.CLOCK_BACKWARDS if kind is AnomalyKind.BACKWARDS else Code.CLOCK_JUMPED
    return Checked(code, {**facts, "by_s": by_s})


def radios_check(on: Collection[Radio] | None) -> Checked:
    """Whether nothing from outside can reach the laptop. Facts: `on`, the radios' codes."""
    if on is None:
        return Checked(Code.RADIOS_UNTOLD)
    if not on:
        return Checked(Code.RADIOS_OFF)
    return Checked(Code.RADIOS_ON, {"on": " ".join(radio.value for radio in Radio if radio in on)})
