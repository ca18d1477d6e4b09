"""Disk, power, sleep, clock and radios: what each answer of the machine means for an interview of three hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.custody.clock_check import Reading
from desktop.domain.recording import SAMPLE_RATES_HZ, AudioFormat
from desktop.recording.microphone import Device
from desktop.recording.power import PowerReading
from desktop.recording.preflight.checked import Checked, Code, Subject, Verdict, custody_facts, overall
from desktop.recording.preflight.machine import Awake, Radio
from desktop.recording.preflight.machine_rules import (
    RESERVE_BYTES,
    clock_check,
    disk_check,
    power_check,
    radios_check,
    sleep_check,
)
from desktop.recording.preflight.plan import Plan, expected_bytes_per_hour, planned
from desktop.recording.preflight.readings import Readings, machine_checks

PLAN = Plan(None, AudioFormat(48_000, 1), 3)
HOUR_MS = 3_600_000
PCM = PLAN.format.pcm_bytes_per_hour
NOW = Reading(datetime(2026, 11, 26, 9, 30, tzinfo=UTC), 50_000_000, "boot")


@pytest.mark.parametrize(
    ("hours_at_worst", "code"),
    [(3.0, Code.DISK_ENOUGH), (2.9, Code.DISK_TIGHT), (1.4, Code.DISK_SHORT), (0.05, Code.DISK_FULL)],
)
def test_the_disk_is_measured_in_hours_of_this_format(hours_at_worst: float, code: Code) -> None:
    found = disk_check(RESERVE_BYTES + round(hours_at_worst * PCM), PCM // 2, PLAN)
    assert found.code is code
    assert found.facts["least_ms"] == pytest.approx(hours_at_worst * HOUR_MS, abs=10)
    assert found.loses is (code is Code.DISK_FULL)


def test_a_disk_that_does_not_answer_and_one_without_the_reserve() -> None:
    assert disk_check(None, PCM, PLAN).code is Code.DISK_UNTOLD
    assert disk_check(RESERVE_BYTES - 1, PCM, PLAN).facts["room_ms"] == 0


@given(st.integers(0, 10**13), st.integers(0, 10**12), st.integers(1, 12), st.sampled_from(SAMPLE_RATES_HZ))
def test_more_room_is_never_worse(free: int, more: int, hours: int, rate: int) -> None:
    plan = Plan(None, AudioFormat(rate, 2), hours)
    expected = expected_bytes_per_hour(plan.format, [])
    order = [Code.DISK_FULL, Code.DISK_SHORT, Code.DISK_TIGHT, Code.DISK_ENOUGH]
    less_found, more_found = (disk_check(each, expected, plan).code for each in (free, free + more))
    assert order.index(less_found) <= order.index(more_found)


def test_an_hour_is_as_large_as_the_largest_earlier_one_and_never_above_plain_pcm() -> None:
    assert expected_bytes_per_hour(PLAN.format, []) == PCM // 2
    assert expected_bytes_per_hour(PLAN.format, [(PCM * 7 // 10, HOUR_MS), (PCM // 10, HOUR_MS)]) == PCM * 7 // 10
    assert expected_bytes_per_hour(PLAN.format, [(PCM, 1_000)]) == PCM // 2, "a second tells nothing"
    assert expected_bytes_per_hour(PLAN.format, [(2 * PCM, HOUR_MS)]) == PCM


@pytest.mark.parametrize(
    ("reading", "code"),
    [
        (PowerReading(), Code.POWER_NO_BATTERY),
        (PowerReading(is_plugged_in=True), Code.POWER_NO_BATTERY),
        (PowerReading(40, is_plugged_in=True), Code.POWER_MAINS),
        (PowerReading(95, is_plugged_in=False, left_ms=4 * HOUR_MS), Code.POWER_LASTS),
        (PowerReading(60, is_plugged_in=False, left_ms=2 * HOUR_MS), Code.POWER_SHORT),
        (PowerReading(95, is_plugged_in=False), Code.POWER_TIME_UNTOLD),
        (PowerReading(95), Code.POWER_TIME_UNTOLD),
        (PowerReading(10, is_plugged_in=False), Code.POWER_LOW),
        (PowerReading(30, is_plugged_in=False, left_ms=HOUR_MS // 4), Code.POWER_LOW),
        (PowerReading(0, is_plugged_in=False), Code.POWER_LOW),
    ],
)
def test_power_for_three_hours(reading: PowerReading, code: Code) -> None:
    assert power_check(reading, PLAN).code is code


def test_a_longer_interview_needs_more_of_the_same_battery() -> None:
    reading = PowerReading(90, is_plugged_in=False, left_ms=4 * HOUR_MS)
    assert [power_check(reading, replace(PLAN, hours=hours)).verdict for hours in (4, 5)] == [
        Verdict.GOOD,
        Verdict.LOOK,
    ]


def test_sleep() -> None:
    assert [sleep_check(awake).verdict for awake in Awake] == [Verdict.GOOD, Verdict.GOOD, Verdict.LOOK]


def _earlier(seconds: int, boot: str = "boot") -> Reading:
    return Reading(NOW.at - timedelta(seconds=seconds), NOW.monotonic_ms - seconds * 1000, boot)


@pytest.mark.parametrize(
    ("now", "earlier", "code"),
    [
        (NOW, [], Code.CLOCK_PLAUSIBLE),
        (NOW, [_earlier(600), _earlier(90_000, "before")], Code.CLOCK_PLAUSIBLE),
        (replace(NOW, at=datetime(2025, 12, 31, tzinfo=UTC)), [], Code.CLOCK_TOO_EARLY),
        (replace(NOW, at=datetime(1970, 1, 1, tzinfo=UTC)), [_earlier(600)], Code.CLOCK_TOO_EARLY),
        (replace(NOW, at=NOW.at - timedelta(hours=2)), [_earlier(600)], Code.CLOCK_BACKWARDS),
        (replace(NOW, at=NOW.at + timedelta(hours=2)), [_earlier(600)], Code.CLOCK_JUMPED),
        (replace(NOW, at=NOW.at - timedelta(minutes=5)), [_earlier(600)], Code.CLOCK_JUMPED),
        (replace(NOW, at=NOW.at - timedelta(hours=2)), [_earlier(60), _earlier(6000)], Code.CLOCK_BACKWARDS),
    ],
)
def test_clock(now: Reading, earlier: list[Reading], code: Code) -> None:
    assert clock_check(now, earlier).code is code


def test_a_clock_in_words_and_numbers() -> None:
    found = clock_check(replace(NOW, at=NOW.at - timedelta(hours=2)), [_earlier(600)])
    assert found.facts == {"at": "2026-11-26T07:30Z", "by_s": 6_600}


def test_radios() -> None:
    assert radios_check(None).code is Code.RADIOS_UNTOLD
    assert radios_check(frozenset()).code is Code.RADIOS_OFF
    on = radios_check({Radio.BLUETOOTH, Radio.WIFI})
    assert (on.verdict, on.facts) == (Verdict.LOOK, {"on": "wifi bluetooth"})


def test_every_code_has_a_subject_and_only_two_lose_an_interview() -> None:
    assert {code.subject for code in Code} == set(Subject)
    assert {code for code in Code if Checked(code).loses} == {Code.MICROPHONE_NONE, Code.DISK_FULL}
    assert all(Checked(code).verdict is Verdict.BAD for code in Code if Checked(code).loses)


def test_all_together_is_as_good_as_its_worst() -> None:
    good, look, bad, waiting = (
        Checked(code) for code in (Code.RADIOS_OFF, Code.RADIOS_ON, Code.DISK_FULL, Code.VOICE_WAITING)
    )
    assert overall([good]) is Verdict.GOOD
    assert overall([good, waiting]) is Verdict.WAITING
    assert overall([waiting, look]) is Verdict.LOOK
    assert overall([look, bad, waiting]) is Verdict.BAD


def test_what_the_custody_log_is_told() -> None:
    readings = Readings(NOW, (), 10**12, (), PowerReading(80, is_plugged_in=True), Awake.KEPT, frozenset({Radio.WIFI}))
    facts = custody_facts(machine_checks(readings, PLAN))
    assert facts["radios"] == "on"
    assert facts["radios_on"] == "wifi"
    assert (facts["power"], facts["power_percent"]) == ("mains", 80)
    assert (facts["disk"], facts["sleep"], facts["clock"]) == ("enough", "kept_off", "plausible")
    assert all(isinstance(fact, str | int) for fact in facts.values())


def test_a_plan_fits_the_microphones_that_are_there() -> None:
    line, usb = Device("line", "Line in", 1, default=False), Device("usb", "USB", 8, default=True)
    two = Plan("gone", AudioFormat(16_000, 2), 2)
    assert two.fitted([line, usb]) == Plan("usb", AudioFormat(16_000, 2), 2)
    assert two.fitted([line]) == Plan("line", AudioFormat(16_000, 1), 2)
    assert two.fitted([]) == Plan(None, AudioFormat(16_000, 1), 2)
    assert replace(two, device_id="line").fitted([line, usb]).device_id == "line"


@given(st.text(), st.integers(), st.integers(), st.integers())
def test_whatever_was_kept_a_plan_can_be_recorded(device: str, rate: int, channels: int, hours: int) -> None:
    plan = planned(device, rate, channels, hours)
    assert plan.format.sample_rate_hz in SAMPLE_RATES_HZ
    assert plan.format.channels in (1, 2)
    assert 1 <= plan.hours <= 12
