"""Where in the recording the hand did what: by the clock readings that the recorder stores along its frames."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.drawing import Beginning, Event
from desktop.domain.recording import AudioFormat, ClockReading

UNKNOWN = -1


def frames_of(
    events: Sequence[Event], beginning: Beginning, readings: Sequence[ClockReading], format: AudioFormat
) -> tuple[int, ...]:
    """The frame that was heard when each event began; `UNKNOWN` where nothing tells. Empty without readings.

    Between two readings frames go on with the clock and never past the later reading: in a break they stand still.
    """
    usable = [reading for reading in readings if reading.boot_id == beginning.boot_id]
    if not usable:
        return ()
    return tuple(_frame(beginning.monotonic_ms + event.at_ms, usable, format) for event in events)


def _frame(at_ms: int, readings: Sequence[ClockReading], format: AudioFormat) -> int:
    before = [reading for reading in readings if reading.monotonic_ms <= at_ms]
    if not before:
        return UNKNOWN
    last = before[-1]
    after = [reading for reading in readings if reading.monotonic_ms > at_ms]
    frame = last.at_frame + format.ms_to_frames(at_ms - last.monotonic_ms)
    return min(frame, after[0].at_frame) if after else frame
