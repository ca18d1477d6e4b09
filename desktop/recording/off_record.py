"""A span off the record: what is heard waits in memory until somebody says whether it is kept apart or never kept.

The recording goes on at once when it is to; the question may still be answered for a minute. What is not answered for
is never kept: after two minutes off the record, a minute after the return, at the next span, the stop, a lock, a crash.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from desktop.domain.recording import AudioFormat, GapReason
from desktop.recording.away import Away
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.recorder_messages import OffRecord
from desktop.recording.ring import Block
from desktop.recording.take import Take, Why

HELD_MS = 120_000
ANSWER_WITHIN_MS = 60_000
BACK_MARGIN_MS = 100  # what a microphone and its driver hold back is about one buffer


class OffRecordSpan(Away):
    """One span. `writer_apart` is asked for a writer once it is to be kept."""

    margin_ms = BACK_MARGIN_MS

    def __init__(self, format: AudioFormat, since_ms: int, writer_apart: Callable[[], ChunkWriter], why: Why) -> None:
        super().__init__(GapReason.OFF_RECORD, format, since_ms)
        self._writer_apart, self._why = writer_apart, why
        self._held: deque[Block] = deque()
        self._room_bytes = format.ms_to_frames(HELD_MS) * format.frame_bytes
        self._kept: tuple[Take, ChunkWriter] | None = None
        self._ended_at_ms: int | None = None
        self._ends_in_order = True
        self.state = OffRecord.ASKING

    def hear(self, block: Block) -> bool:
        """Stores frames apart, holds them (both True), or lets them go."""
        super().hear(block)
        if self._kept is not None:
            self._kept[0].hear(block)
        elif self.state is OffRecord.ASKING and len(block.data) <= self._room_bytes:
            self._room_bytes -= len(block.data)
            self._held.append(block)
        else:
            block.wipe()
            self._drop()
        return self.state is not OffRecord.DROPPED

    @property
    def waits_for_answer(self) -> bool:
        """Whether what was heard is held, and nobody has said yet what becomes of it."""
        return self.state in (OffRecord.ASKING, OffRecord.RETURNED)

    def answer_left_ms(self, now_ms: int) -> int:
        """How long an answer is waited for: until the memory is full, or within a minute after the return."""
        if not self.waits_for_answer:
            return 0
        if self._ended_at_ms is not None:
            return max(0, self._ended_at_ms + ANSWER_WITHIN_MS - now_ms)
        return self._format.frames_to_ms(self._room_bytes // self._format.frame_bytes)

    def answer(self, *, keep: bool) -> None:
        """Somebody has said whether it is kept; the first answer counts."""
        if not self.waits_for_answer:
            return
        if keep:
            self._keep()
        else:
            self._drop()

    def look(self, now_ms: int) -> None:
        """Notes what is missing in what is kept; after the return, lets go what nobody has answered for in time."""
        if self._kept is not None:
            self._kept[0].watch(now_ms)
        elif self._ended_at_ms is not None and not self.answer_left_ms(now_ms):
            self._drop()

    def end(self, now_ms: int, *, in_order: bool) -> None:
        """It is over: closes what is kept, as complete if it ends `in_order`, or waits for an answer."""
        self._ended_at_ms, self._ends_in_order = now_ms, in_order
        if self._kept is not None:
            self._close(*self._kept)
        elif self.state is OffRecord.ASKING:
            self.state = OffRecord.RETURNED

    def _keep(self) -> None:
        writer = self._writer_apart()
        take = Take(writer, self._format, self._why)
        take.begin(self.since_ms)
        self._kept, self.state = (take, writer), OffRecord.KEPT
        while self._held:
            block = self._held.popleft()
            take.hear(block)
            take.watch(block.at_ms)
        if self._ended_at_ms is not None:
            self._close(take, writer)

    def _close(self, take: Take, writer: ChunkWriter) -> None:
        assert self._ended_at_ms is not None  # noqa: S101 - only what has ended is closed
        take.rest(self._ended_at_ms)
        self._kept = None
        if self._ends_in_order:
            writer.end(0)

    def _drop(self) -> None:
        self.state = OffRecord.DROPPED
        while self._held:
            self._held.popleft().wipe()
