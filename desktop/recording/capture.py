"""The heart of the recorder: from the ring to committed chunks, with every loss noted. Knows no device and no socket.

Driven by `turn()` on one thread; wishes and questions (status) may come from another. Wishes and frames are put into
one order by their moments: what was heard before a wish is treated as before it, however late the writer comes to it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.domain.world import Chance, Clock
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.clock_watch import ClockWatch
from desktop.recording.course import Course
from desktop.recording.level import Loudness
from desktop.recording.pcm import frames_from
from desktop.recording.recorder_messages import RecorderState, RecorderStatus
from desktop.recording.recorder_requests import Wish
from desktop.recording.ring import Block, Ring
from desktop.recording.time_line import TimeLine

RING_MS = 30_000
SILENT_START_MS = 3_000
SILENT_MS = 300
WAITS_AFTER_MS = 1_000


class Capture:
    """One recording in progress. `awake_ms` stands still while the machine sleeps, where something tells."""

    def __init__(
        self,
        writer: ChunkWriter,
        format: AudioFormat,
        clock: Clock,
        chance: Chance,
        awake_ms: Callable[[], int] | None = None,
        *,
        measures_drift: bool = True,
    ) -> None:
        self._writer, self._format, self._clock = writer, format, clock
        self._ring = Ring(format.ms_to_frames(RING_MS) * format.frame_bytes, format.frame_bytes)
        self._clocks = ClockWatch(clock, awake_ms)
        self._line = TimeLine(format, measures_drift=measures_drift)
        self._course = Course(writer, self._line, format, self._clocks, chance)
        self._loudness = Loudness(format.channels)
        self._wishes: deque[tuple[int, Wish]] = deque()
        self._opened_at_ms = self._arrived_at_ms = clock.monotonic_ms()
        self._has_begun = self._wants_stop = False
        self._published_at_ms = self._opened_at_ms
        self._fault_code = self._fault_name = ""
        self._state = RecorderState.STARTING
        self._status = RecorderStatus(self._state, peaks=self._loudness.peaks, clipped=self._loudness.clipped)

    @property
    def status(self) -> RecorderStatus:
        """How it goes; may be asked from any thread. The time goes on even while the writer waits for a slow disk."""
        status = self._status
        if status.state.is_final:
            return status
        now_ms = self._clock.monotonic_ms()
        behind_ms = 0 if status.state is RecorderState.PAUSED else status.behind_ms + now_ms - self._published_at_ms
        return replace(status, elapsed_ms=self._line.elapsed_ms(now_ms), behind_ms=behind_ms)

    def on_frames(self, data: bytes, overflowed: bool) -> None:  # noqa: FBT001 - the sound callback's shape
        """The sound callback: copies into the ring and returns."""
        self._ring.put(data, self._clock.monotonic_ms(), overflowed=overflowed)

    def on_format_change(self) -> None:
        """The microphone has come back in another format; may be called from any thread."""
        self._clocks.note_format_change()

    @property
    def has_begun(self) -> bool:
        """Whether `begin` was called."""
        return self._has_begun

    def begin(self) -> None:
        """Lets storing begin. What came before waits in the ring: no sample is stored before its recording's row."""
        if not self._has_begun:
            self._opened_at_ms = self._arrived_at_ms = self._clock.monotonic_ms()
            self._has_begun = True

    def follow(self, wish: Wish) -> None:
        """Asks for what belongs to the recording, as of now; done at the next turn."""
        self._wishes.append((self._clock.monotonic_ms(), wish))

    def stop(self) -> None:
        """Asks for the end; done at the next turn."""
        self._wants_stop = True

    @property
    def wants_stop(self) -> bool:
        """Whether the end was asked for and the microphone should be closed."""
        return self._wants_stop

    @property
    def has_frames_waiting(self) -> bool:
        """Whether frames have come that no turn has stored yet."""
        return not self._ring.is_empty

    @property
    def is_silent(self) -> bool:
        """Whether nothing comes from the microphone, in a break and off the record too."""
        limit_ms = SILENT_MS if self._line.has_begun else SILENT_START_MS
        return self._has_begun and self._ring.is_empty and self._silent_ms(self._clock.monotonic_ms()) > limit_ms

    def turn(self) -> None:
        """Stores what has come, notes what is missing, follows the wishes. Faults of the store end in `FAILED`."""
        self._do(self._look)

    def finish(self) -> None:
        """The last turn, after the microphone was closed: stores the rest, closes what is open."""
        self._do(self._close)

    def _do(self, last_step: Callable[[int], None]) -> None:
        if self._state.is_final:
            return
        now_ms = self._clock.monotonic_ms()
        self._clocks.look(now_ms)
        try:
            if self._has_begun:
                self._hear_all()
            last_step(now_ms)
        except Fault as fault:
            self._fault_code, self._fault_name = fault.code.value, str(fault.facts.get("name", ""))
            self._state = RecorderState.FAILED
        self._publish(now_ms)

    def _look(self, now_ms: int) -> None:
        if self._has_begun:
            self._course.look(now_ms)
        self._state = self._state_at(now_ms)
        is_unheard = self._state is RecorderState.NO_SIGNAL and not self._line.has_begun
        self._fault_code = FaultCode.MICROPHONE_SILENT.value if is_unheard else ""

    def _close(self, now_ms: int) -> None:
        if self._has_begun:
            self._course.close(now_ms, in_order=self._wants_stop)
        self._state, self._fault_code = RecorderState.STOPPED, ""

    def _hear_all(self) -> None:
        while self._wishes:
            at_ms, wish = self._wishes.popleft()
            self._hear(self._ring.take(at_ms))
            self._course.follow(wish, at_ms)
        self._hear(self._ring.take())
        self._loudness.end_turn()

    def _hear(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._arrived_at_ms = block.at_ms
            if self._course.hear(block):
                self._loudness.hear(frames_from(block.data, self._format))

    def _state_at(self, now_ms: int) -> RecorderState:
        if self._wants_stop:
            return RecorderState.STOPPING
        if self._course.is_away:
            return RecorderState.PAUSED
        if self._line.has_begun:
            return RecorderState.NO_SIGNAL if self._course.is_silent(now_ms) else RecorderState.RECORDING
        is_late = self._has_begun and now_ms - self._opened_at_ms > SILENT_START_MS
        return RecorderState.NO_SIGNAL if is_late else self._state

    def _silent_ms(self, now_ms: int) -> int:
        return now_ms - self._arrived_at_ms

    def _publish(self, now_ms: int) -> None:
        self._status = RecorderStatus(
            state=self._state,
            elapsed_ms=self._line.elapsed_ms(now_ms),
            stored_ms=self._format.frames_to_ms(self._writer.stored_frames),
            stored_bytes=self._writer.stored_bytes,
            peaks=self._loudness.peaks,
            gaps=tuple(self._writer.gaps),
            gap_count=self._writer.gap_count,
            fault_code=self._fault_code,
            fault_name=self._fault_name,
            clock_drift_ms=self._line.drift_ms(self._writer),
            off_record=self._course.off_record,
            markers=tuple(self._writer.markers),
            marker_count=self._writer.marker_count,
            wall_drift_ms=self._clocks.wall_drift_ms,
            clipped=self._loudness.clipped,
            waits_for_device=self.is_silent and self._silent_ms(now_ms) > WAITS_AFTER_MS,
            away_ms=self._course.away_ms(now_ms),
            answer_left_ms=self._course.answer_left_ms(now_ms),
            behind_ms=self._format.frames_to_ms(self._writer.frames - self._writer.stored_frames),
        )
        self._published_at_ms = now_ms
