"""What has to be seen while recording, and never heard: when it begins, when it is over, and what was seen already.

Facts in, codes out: no words, no clock of its own. An alarm that was acknowledged comes back only if it gets worse, or
after it was over.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.recording.power import PowerReading
    from desktop.recording.recorder_messages import RecorderStatus

DISK_MS = (30 * 60_000, 10 * 60_000)
BATTERY_PERCENT = (15, 7)
BATTERY_MS = (20 * 60_000, 8 * 60_000)
BEHIND_MS = (3_000, 15_000)
SLOW_ANSWER_MS = 3_000
CLIPPED_SECONDS, CLIPPED_WITHIN_MS = 4, 10_000
SILENT_PEAK, SILENT_AFTER_MS = 0.003, 60_000  # about -50 dB below full scale
CLOCK_JUMP_MS = 2_000


class Alarm(StrEnum):
    """What may have to be said, the gravest first."""

    RECORDER_LOST = "recorder_lost"
    RECORDER_SILENT = "recorder_silent"
    CONSENT_ENDED = "consent_ended"
    DEVICE_LOST = "device_lost"
    WRITER_BEHIND = "writer_behind"
    DISK_LOW = "disk_low"
    BATTERY_LOW = "battery_low"
    CLIPPING = "clipping"
    SILENCE = "silence"
    CLOCK_JUMPED = "clock_jumped"
    TAKEN_UP = "taken_up"


ORDER = tuple(Alarm)


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known at one moment. `unanswered_ms` is how long the recorder owes an answer."""

    now_ms: int
    status: RecorderStatus | None = None
    room_ms: int | None = None
    power: PowerReading | None = None
    is_lost: bool = False
    may_record: bool = True
    is_taken_up: bool = False
    unanswered_ms: int = 0


class AlarmWatch:
    """Follows one recording. `look` gives the alarms to be shown, the gravest first."""

    def __init__(self) -> None:
        self._acknowledged: set[tuple[Alarm, int]] = set()
        self._raised: set[tuple[Alarm, int]] = set()
        self._clipped_at: deque[int] = deque(maxlen=CLIPPED_SECONDS)
        self._clipped = 0
        self._heard_at_ms: int | None = None

    def look(self, seen: Seen) -> tuple[Alarm, ...]:
        """To be called at every answer of the recorder, and while none comes."""
        self._raised = set(self._at_large(seen))
        if seen.status is not None and not seen.is_lost:
            self._raised |= set(self._of_sound(seen.status, seen.now_ms))
        self._acknowledged &= self._raised
        shown = {alarm for alarm, _ in self._raised - self._acknowledged}
        return tuple(alarm for alarm in ORDER if alarm in shown)

    def acknowledge(self, alarm: Alarm) -> None:
        """Somebody has seen it."""
        self._acknowledged |= {(raised, grade) for raised, grade in self._raised if raised is alarm}

    def _at_large(self, seen: Seen) -> list[tuple[Alarm, int]]:
        status, power = seen.status, seen.power
        is_asking_in_vain = seen.unanswered_ms > SLOW_ANSWER_MS
        raised = [
            (Alarm.RECORDER_LOST, int(seen.is_lost)),
            (Alarm.RECORDER_SILENT, int(is_asking_in_vain and not seen.is_lost)),
            (Alarm.CONSENT_ENDED, int(not seen.may_record)),
            (Alarm.DISK_LOW, _grade_below(seen.room_ms, DISK_MS)),
            (Alarm.BATTERY_LOW, _battery_grade(power) if power is not None else 0),
            (Alarm.TAKEN_UP, int(seen.is_taken_up)),
        ]
        if status is not None and not seen.is_lost:
            jumps = abs(status.wall_drift_ms) // CLOCK_JUMP_MS
            raised += [(Alarm.DEVICE_LOST, int(status.waits_for_device)), (Alarm.CLOCK_JUMPED, jumps)]
            raised += [(Alarm.WRITER_BEHIND, sum(status.behind_ms >= bound for bound in BEHIND_MS))]
        return [(alarm, grade) for alarm, grade in raised if grade]

    def _of_sound(self, status: RecorderStatus, now_ms: int) -> list[tuple[Alarm, int]]:
        self._hear(status, now_ms)
        is_clipping = len(self._clipped_at) == CLIPPED_SECONDS and now_ms - self._clipped_at[0] <= CLIPPED_WITHIN_MS
        silent_ms = 0 if self._heard_at_ms is None else now_ms - self._heard_at_ms
        raised = [(Alarm.CLIPPING, int(is_clipping)), (Alarm.SILENCE, int(silent_ms >= SILENT_AFTER_MS))]
        return [(alarm, grade) for alarm, grade in raised if grade]

    def _hear(self, status: RecorderStatus, now_ms: int) -> None:
        clipped = sum(status.clipped)
        if clipped > self._clipped and not (self._clipped_at and now_ms - self._clipped_at[-1] < 1_000):
            self._clipped_at.append(now_ms)
        self._clipped = clipped
        is_sounding = max(status.peaks, default=0.0) > SILENT_PEAK
        if is_sounding or status.state != "recording" or self._heard_at_ms is None:
            self._heard_at_ms = now_ms


def _grade_below(value: int | None, bounds: tuple[int, ...]) -> int:
    return 0 if value is None else sum(value < bound for bound in bounds)


def _battery_grade(power: PowerReading) -> int:
    if not power.is_on_battery:
        return 0
    by_percent = 0 if power.percent is None else sum(power.percent <= bound for bound in BATTERY_PERCENT)
    return max(by_percent, _grade_below(power.left_ms, BATTERY_MS))
