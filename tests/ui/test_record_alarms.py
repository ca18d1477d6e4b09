"""What is alarming, when it is over, and that an alarm that was seen comes back only when it gets worse."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop.recording.power import PowerReading
from desktop.recording.recorder_messages import RecorderState, RecorderStatus
from desktop.ui.record.alarms import (
    BATTERY_PERCENT,
    BEHIND_MS,
    CLIPPED_SECONDS,
    CLOCK_JUMP_MS,
    DISK_MS,
    SILENT_AFTER_MS,
    SLOW_ANSWER_MS,
    Alarm,
    AlarmWatch,
    Seen,
)

SOUNDING = RecorderStatus(RecorderState.RECORDING, peaks=(0.2,), clipped=(0,))
WELL = Seen(0, SOUNDING, 10**8, PowerReading(80, is_plugged_in=False, left_ms=10**7))


@pytest.mark.parametrize(
    ("alarm", "changes"),
    [
        (Alarm.RECORDER_LOST, {"is_lost": True}),
        (Alarm.RECORDER_SILENT, {"unanswered_ms": SLOW_ANSWER_MS + 1}),
        (Alarm.CONSENT_ENDED, {"may_record": False}),
        (Alarm.DEVICE_LOST, {"status": replace(SOUNDING, waits_for_device=True)}),
        (Alarm.WRITER_BEHIND, {"status": replace(SOUNDING, behind_ms=BEHIND_MS[0])}),
        (Alarm.DISK_LOW, {"room_ms": DISK_MS[0] - 1}),
        (Alarm.BATTERY_LOW, {"power": PowerReading(BATTERY_PERCENT[0], is_plugged_in=False)}),
        (Alarm.BATTERY_LOW, {"power": PowerReading(60, is_plugged_in=False, left_ms=60_000)}),
        (Alarm.CLOCK_JUMPED, {"status": replace(SOUNDING, wall_drift_ms=-CLOCK_JUMP_MS)}),
        (Alarm.TAKEN_UP, {"is_taken_up": True}),
    ],
)
def test_each_is_raised_and_over(alarm: Alarm, changes: dict[str, Any]) -> None:
    watch = AlarmWatch()
    assert watch.look(WELL) == ()
    assert watch.look(replace(WELL, **changes)) == (alarm,)
    watch.acknowledge(alarm)
    assert watch.look(replace(WELL, **changes)) == ()
    assert watch.look(WELL) == ()
    assert watch.look(replace(WELL, **changes)) == (alarm,), "after it was over it is said anew"


def test_the_gravest_comes_first_and_each_is_acknowledged_alone() -> None:
    watch = AlarmWatch()
    bad = replace(WELL, status=replace(SOUNDING, waits_for_device=True), room_ms=1, may_record=False)
    assert watch.look(bad) == (Alarm.CONSENT_ENDED, Alarm.DEVICE_LOST, Alarm.DISK_LOW)
    watch.acknowledge(Alarm.CONSENT_ENDED)
    assert watch.look(bad) == (Alarm.DEVICE_LOST, Alarm.DISK_LOW)


@pytest.mark.parametrize("worse", [{"room_ms": DISK_MS[1] - 1}, {"room_ms": 0}])
def test_what_gets_worse_is_said_again(worse: dict[str, Any]) -> None:
    watch = AlarmWatch()
    watch.look(replace(WELL, room_ms=DISK_MS[0] - 1))
    watch.acknowledge(Alarm.DISK_LOW)
    assert watch.look(replace(WELL, room_ms=DISK_MS[1] + 1)) == ()
    assert watch.look(replace(WELL, **worse)) == (Alarm.DISK_LOW,)


def test_a_laptop_that_is_plugged_in_has_no_low_battery() -> None:
    assert AlarmWatch().look(replace(WELL, power=PowerReading(3, is_plugged_in=True))) == ()
    assert AlarmWatch().look(replace(WELL, power=PowerReading())) == ()


def test_silence_has_to_last() -> None:
    watch, quiet = AlarmWatch(), replace(SOUNDING, peaks=(0.001,))
    watch.look(WELL)
    assert watch.look(replace(WELL, now_ms=SILENT_AFTER_MS - 1, status=quiet)) == ()
    assert watch.look(replace(WELL, now_ms=SILENT_AFTER_MS, status=quiet)) == (Alarm.SILENCE,)
    assert watch.look(replace(WELL, now_ms=SILENT_AFTER_MS + 1)) == ()


def test_a_break_is_no_silence() -> None:
    watch, away = AlarmWatch(), replace(SOUNDING, state=RecorderState.PAUSED, peaks=(0.0,))
    watch.look(WELL)
    assert watch.look(replace(WELL, now_ms=2 * SILENT_AFTER_MS, status=away)) == ()
    quiet = replace(SOUNDING, peaks=(0.0,))
    assert watch.look(replace(WELL, now_ms=2 * SILENT_AFTER_MS + 1000, status=quiet)) == ()


def test_one_loud_word_is_no_clipping_and_many_are() -> None:
    watch = AlarmWatch()
    for count in range(1, 50):  # within one second
        assert watch.look(replace(WELL, now_ms=count, status=replace(SOUNDING, clipped=(count,)))) == ()
    told = [
        watch.look(replace(WELL, now_ms=second * 1_500, status=replace(SOUNDING, clipped=(50 + second,))))
        for second in range(1, CLIPPED_SECONDS)
    ]
    assert told[-1] == (Alarm.CLIPPING,)
    assert told[:-1] == [()] * (len(told) - 1)
    rested = replace(WELL, now_ms=60_000, status=replace(SOUNDING, clipped=(50 + CLIPPED_SECONDS - 1,)))
    assert watch.look(rested) == ()
