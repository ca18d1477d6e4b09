"""Notices that frames stopped coming, and says afterwards how much is missing.

No sound library tells when a microphone is pulled out: frames just stop. A silence is known after 300 ms, a shorter
hole when frames come again. Frames that were only late come in a burst afterwards, so the loss is measured when the
stream has settled: what the clock says less what arrived. Owns no clock; times are handed in.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.recording import AudioFormat

SILENT_AFTER_MS = 300
SETTLE_MS = 1000
LATE_IS_NOT_LOST_MS = 80  # callbacks jitter by about one buffer; a smaller difference is no loss


@dataclass(frozen=True, slots=True)
class Loss:
    """What is certainly missing: before which frame, since when (monotonic), and how much."""

    at_frame: int
    since_ms: int
    length_ms: int


@dataclass(slots=True)
class Stall:
    """A time without frames: where it began, and what arrived since."""

    at_frame: int
    since_ms: int
    frames_since: int = 0
    returned_at_ms: int | None = None
    least_missing_ms: int = 0


class Watchdog:
    """Follows the arrival of frames of one stream. Call `begin` at the first frames and after every pause."""

    def __init__(self, format: AudioFormat) -> None:
        self._format = format
        self._last_at_ms: int | None = None
        self._stall: Stall | None = None

    @property
    def stall(self) -> Stall | None:
        """The stall that is not settled yet."""
        return self._stall

    def begin(self, now_ms: int) -> None:
        """Counts silence from now on."""
        self._last_at_ms = now_ms
        self._stall = None

    def rest(self) -> None:
        """Counts no silence until `begin`."""
        self._last_at_ms = None
        self._stall = None

    def is_silent(self, now_ms: int) -> bool:
        """Whether no frames came for 300 ms."""
        return self._last_at_ms is not None and now_ms - self._last_at_ms > SILENT_AFTER_MS

    def accounted_until(self, now_ms: int) -> int:
        """The moment of the last frames; now, when there is a silence that will be noted or nothing was expected."""
        return now_ms if self._last_at_ms is None or self.is_silent(now_ms) else self._last_at_ms

    def look(self, now_ms: int, frames_so_far: int) -> bool:
        """Notes a stall when frames stopped; True when it has just begun."""
        if not self.is_silent(now_ms):
            return False
        if self._stall is not None:
            self._stall.returned_at_ms = None
            return False
        assert self._last_at_ms is not None  # noqa: S101 - is_silent said so
        self._stall = Stall(at_frame=frames_so_far, since_ms=self._last_at_ms)
        return True

    def hear(self, at_ms: int, frames: int, frames_so_far: int) -> bool:
        """Frames arrived at `at_ms` after `frames_so_far` others; True when there was silence before them."""
        has_begun = self.look(at_ms, frames_so_far)
        last_ms = self._last_at_ms
        if last_ms is not None and self._is_hole(at_ms - last_ms, frames):
            self._stall = self._stall or Stall(at_frame=frames_so_far, since_ms=last_ms)
            self._stall.returned_at_ms = None  # measured anew from here on
        self._last_at_ms = at_ms
        if self._stall is not None:
            self._measure(self._stall, at_ms, frames)
        return has_begun

    def _is_hole(self, passed_ms: int, frames: int) -> bool:
        return passed_ms - self._format.frames_to_ms(frames) > LATE_IS_NOT_LOST_MS

    def _measure(self, stall: Stall, at_ms: int, frames: int) -> None:
        stall.frames_since += frames
        missing_ms = at_ms - stall.since_ms - self._format.frames_to_ms(stall.frames_since)
        if stall.returned_at_ms is None:
            stall.returned_at_ms, stall.least_missing_ms = at_ms, missing_ms
        stall.least_missing_ms = min(missing_ms, stall.least_missing_ms)

    def settle(self, now_ms: int, *, at_once: bool = False) -> Loss | None:
        """A loss that is certain now; None when there is none or it is too early.

        `at_once` closes an open stall, as at stop or pause: then all the time without frames is missing.
        """
        stall = self._stall
        if stall is None:
            return None
        if stall.returned_at_ms is not None:
            if not at_once and now_ms - stall.returned_at_ms < SETTLE_MS:
                return None
            length_ms = stall.least_missing_ms
        elif at_once:
            length_ms = now_ms - stall.since_ms - self._format.frames_to_ms(stall.frames_since)
        else:
            return None
        self._stall = None
        return Loss(stall.at_frame, stall.since_ms, length_ms) if length_ms > LATE_IS_NOT_LOST_MS else None
