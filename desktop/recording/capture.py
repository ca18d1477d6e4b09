"""The heart of the recorder: from the ring to committed chunks, with every loss noted. Knows no device and no socket.

Driven by `turn()` on one thread; wishes (pause, resume, stop) and questions (status) may come from another.
"""

from __future__ import annotations

from collections import deque

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, Gap, GapReason, Marker
from desktop.domain.world import Clock
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.level import PeakHold, peaks_of
from desktop.recording.pcm import frames_from
from desktop.recording.recorder_messages import GAPS_TOLD, MARKERS_TOLD, OffRecord, RecorderState, RecorderStatus
from desktop.recording.recorder_requests import Request, Wish
from desktop.recording.ring import Block, Ring
from desktop.recording.watchdog import Watchdog

RING_MS = 30_000
SILENT_START_MS = 3_000
_AWAY = (GapReason.PAUSE, GapReason.OFF_RECORD)
SLEPT_AFTER_MS = 2_000  # a turn comes every 50 ms; a longer pause between two means the machine slept


class Capture:
    """One recording in progress."""

    def __init__(self, writer: ChunkWriter, format: AudioFormat, clock: Clock, *, measures_drift: bool = True) -> None:
        self._writer = writer
        self._format = format
        self._clock = clock
        self._measures_drift = measures_drift
        self._ring = Ring(format.ms_to_frames(RING_MS) * format.frame_bytes, format.frame_bytes)
        self._watchdog = Watchdog(format)
        self._hold = PeakHold(format.channels)
        self._opened_at_ms = self._last_turn_ms = clock.monotonic_ms()
        self._started_at_ms: int | None = None
        self._heard_at_ms = 0
        self._paused_when_heard_ms = 0
        self._paused_at_ms: int | None = None
        self._paused_ms = 0
        self._slept = False
        self._has_begun = False
        self._wants_pause = False
        self._wants_stop = False
        self._off_record = OffRecord.NO
        self._marks: deque[Wish] = deque()
        self._fault_code = self._fault_name = ""
        self._state = RecorderState.STARTING
        self._status = RecorderStatus(self._state, peaks=self._hold.peaks)

    @property
    def status(self) -> RecorderStatus:
        """The latest snapshot; may be asked from any thread."""
        return self._status

    def on_frames(self, data: bytes, overflowed: bool) -> None:  # noqa: FBT001 - the sound callback's shape
        """The sound callback: copies into the ring and returns."""
        self._ring.put(data, self._clock.monotonic_ms(), overflowed=overflowed)

    @property
    def has_begun(self) -> bool:
        """Whether `begin` was called."""
        return self._has_begun

    def begin(self) -> None:
        """Lets storing begin. What came before waits in the ring: no sample is stored before its recording's row."""
        self._opened_at_ms = self._clock.monotonic_ms()
        self._has_begun = True

    def follow(self, wish: Wish) -> None:
        """Asks for what belongs to the recording; done at the next turn. May be called from any thread."""
        if wish.request is Request.BEGIN:
            self.begin()
        elif wish.request in (Request.PAUSE, Request.GO_OFF_RECORD):
            self._wants_pause = True
            self._off_record = OffRecord.ASKING if wish.request is Request.GO_OFF_RECORD else OffRecord.NO
        elif wish.request in (Request.RESUME, Request.BACK_ON_RECORD):
            self._wants_pause = False
        elif wish.request is Request.ANSWER_OFF_RECORD and self._off_record is OffRecord.ASKING:
            self._off_record = OffRecord.KEPT if wish.keep else OffRecord.DROPPED
        elif wish.request is Request.MARK:
            self._marks.append(wish)

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

    def turn(self) -> None:
        """Stores what has come, notes what is missing, follows the wishes. Faults of the store end in `FAILED`."""
        if self._state.is_final:
            return
        now_ms = self._clock.monotonic_ms()
        try:
            self._store(now_ms)
            self._follow_wishes(now_ms)
        except Fault as fault:
            self._fail(fault)
        self._last_turn_ms = now_ms
        self._publish(now_ms)

    def finish(self) -> None:
        """The last turn, after the microphone was closed: stores the rest, closes open gaps."""
        if self._state.is_final:
            return
        self._state = RecorderState.STOPPING
        now_ms = self._clock.monotonic_ms()
        try:
            self._store(now_ms)
            self._close_gaps(now_ms)
            self._writer.flush()
            if self._wants_stop and self._has_begun:
                self._writer.end(self._drift_ms())
            self._state = RecorderState.STOPPED
            self._fault_code = ""
        except Fault as fault:
            self._fail(fault)
        self._publish(now_ms)

    def _fail(self, fault: Fault) -> None:
        self._fault_code, self._fault_name = fault.code.value, str(fault.facts.get("name", ""))
        self._state = RecorderState.FAILED

    def _store(self, now_ms: int) -> None:
        if not self._has_begun:
            return
        self._slept = self._slept or now_ms - self._last_turn_ms > SLEPT_AFTER_MS
        blocks = list(self._ring.take_all())  # while paused they are let go
        heard = [self._take(block) for block in blocks] if self._paused_at_ms is None else []
        self._hold.hear(tuple(max(c) for c in zip(*heard, strict=True)) if heard else None)
        if self._started_at_ms is None:
            self._watch_start(now_ms)
        elif self._paused_at_ms is None:
            self._watch(now_ms)

    def _take(self, block: Block) -> tuple[float, ...]:
        frames = frames_from(block.data, self._format)
        if self._started_at_ms is None:
            self._started_at_ms = block.at_ms - self._format.frames_to_ms(len(frames))
            self._watchdog.begin(block.at_ms)
            self._fault_code = ""
        if self._watchdog.hear(block.at_ms, len(frames), self._writer.frames):
            self._writer.flush()
        self._note_losses(block)
        self._heard_at_ms, self._paused_when_heard_ms = block.at_ms, self._paused_ms
        self._writer.add(block.data)
        return peaks_of(frames)

    def _note_losses(self, block: Block) -> None:
        if block.dropped_frames:
            length_ms = self._format.frames_to_ms(block.dropped_frames)
            self._writer.note(Gap(self._writer.frames, length_ms, GapReason.DROPOUT))
        if block.overflowed:
            self._writer.note(Gap(self._writer.frames, 0, GapReason.DROPOUT))

    def _watch_start(self, now_ms: int) -> None:
        if now_ms - self._opened_at_ms > SILENT_START_MS:
            self._state = RecorderState.NO_SIGNAL
            self._fault_code = FaultCode.MICROPHONE_SILENT.value

    def _watch(self, now_ms: int) -> None:
        if self._watchdog.look(now_ms, self._writer.frames):
            self._writer.flush()  # what was heard before the silence is safe from now on
        self._note_stall(now_ms, at_once=False)
        is_silent = self._watchdog.is_silent(now_ms)
        self._state = RecorderState.NO_SIGNAL if is_silent else RecorderState.RECORDING

    def _note_stall(self, now_ms: int, *, at_once: bool) -> None:
        loss = self._watchdog.settle(now_ms, at_once=at_once)
        if loss is not None:
            reason = GapReason.SLEEP if self._slept else GapReason.DEVICE_LOST
            self._writer.note(Gap(loss[0], loss[1], reason))
        if self._watchdog.stall is None:
            self._slept = False

    def _follow_wishes(self, now_ms: int) -> None:
        while self._marks and self._has_begun:
            mark = self._marks.popleft()
            self._writer.mark(Marker(self._writer.frames, mark.kind, mark.text))
        if self._wants_stop:
            self._state = RecorderState.STOPPING
        elif self._wants_pause and self._paused_at_ms is None and self._started_at_ms is not None:
            self._close_gaps(now_ms)
            self._writer.flush()
            self._paused_at_ms = now_ms
            self._state = RecorderState.PAUSED
        elif not self._wants_pause and self._paused_at_ms is not None:
            self._close_gaps(now_ms)
            self._state = RecorderState.RECORDING

    def _close_gaps(self, now_ms: int) -> None:
        if self._paused_at_ms is not None:
            length_ms = now_ms - self._paused_at_ms
            reason = GapReason.PAUSE if self._off_record is OffRecord.NO else GapReason.OFF_RECORD
            self._writer.note(Gap(self._writer.frames, length_ms, reason))
            self._off_record = OffRecord.NO
            self._paused_ms += length_ms
            self._paused_at_ms = None
            self._watchdog.begin(now_ms)
        elif self._started_at_ms is not None:
            if self._watchdog.is_silent(now_ms):
                self._heard_at_ms = now_ms  # accounted for until now: as a loss
            self._note_stall(now_ms, at_once=True)
            self._watchdog.rest()

    def _publish(self, now_ms: int) -> None:
        stored_ms = self._format.frames_to_ms(self._writer.stored_frames)
        self._status = RecorderStatus(
            state=self._state,
            elapsed_ms=self._elapsed_ms(now_ms),
            stored_ms=stored_ms,
            stored_bytes=self._writer.stored_bytes,
            peaks=self._hold.peaks,
            gaps=tuple(self._writer.gaps[-GAPS_TOLD:]),
            gap_count=len(self._writer.gaps),
            fault_code=self._fault_code,
            fault_name=self._fault_name,
            clock_drift_ms=self._drift_ms(),
            off_record=self._off_record,
            markers=tuple(self._writer.markers[-MARKERS_TOLD:]),
            marker_count=len(self._writer.markers),
            clipped=(0,) * self._format.channels,
        )

    def _elapsed_ms(self, now_ms: int) -> int:
        if self._started_at_ms is None:
            return 0
        until_ms = now_ms if self._paused_at_ms is None else self._paused_at_ms
        return max(0, until_ms - self._started_at_ms - self._paused_ms)

    def _drift_ms(self) -> int:
        """Time counted in samples and losses less time by the clock, at the last frames heard."""
        if self._started_at_ms is None or not self._measures_drift:
            return 0
        lost_ms = sum(gap.length_ms for gap in self._writer.gaps if gap.reason not in _AWAY)
        counted_ms = self._format.frames_to_ms(self._writer.frames) + lost_ms
        return counted_ms - (self._heard_at_ms - self._started_at_ms - self._paused_when_heard_ms)
