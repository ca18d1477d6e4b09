"""A span off the record: what is heard waits in memory until somebody says whether it is kept apart or never kept.

What is not answered for is never kept: after two minutes, at the stop, at a lock, in a crash.
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

    def answer(self, *, keep: bool) -> None:
        """Somebody has said whether it is kept; the first answer counts, until the return is asked for."""
        if self.state is not OffRecord.ASKING or (keep and self.is_returning):
            return
        if keep:
            self._keep()
        else:
            self._drop()

    def look(self, now_ms: int) -> None:
        """Notes what is missing in what is kept."""
        if self._kept is not None:
            self._kept[0].watch(now_ms)

    def end(self, now_ms: int, *, in_order: bool) -> None:
        """Lets go what nobody has answered for; closes what is kept, as complete if it ends `in_order`."""
        self.answer(keep=False)
        if self._kept is None:
            return
        take, writer = self._kept
        take.rest(now_ms)
        if in_order:
            writer.end(0)

    def _keep(self) -> None:
        writer = self._writer_apart()
        take = Take(writer, self._format, self._why)
        take.begin(self.since_ms)
        self._kept, self.state = (take, writer), OffRecord.KEPT
        while self._held:
            block = self._held.popleft()
            take.hear(block)
            take.watch(block.at_ms)

    def _drop(self) -> None:
        self.state = OffRecord.DROPPED
        while self._held:
            self._held.popleft().wipe()
