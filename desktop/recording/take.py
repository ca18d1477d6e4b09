"""Frames into chunks, with every loss among them noted: a recording on the record, or a span kept apart from it.

Knows no wishes and no state; times are handed in.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.recording import AudioFormat, Gap, GapReason
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.ring import Block
from desktop.recording.watchdog import SILENT_AFTER_MS, Loss, Watchdog

Why = Callable[[int, int], GapReason]
"""Why frames are missing since a moment (monotonic), for so many milliseconds."""


class Take:
    """What one writer hears."""

    def __init__(self, writer: ChunkWriter, format: AudioFormat, why: Why) -> None:
        self._writer, self._format, self._why = writer, format, why
        self._watchdog = Watchdog(format)

    def begin(self, at_ms: int) -> None:
        """Frames are expected from now on."""
        self._watchdog.begin(at_ms)

    def hear(self, block: Block) -> None:
        """Stores frames, and what is missing before them."""
        frames = len(block.data) // self._format.frame_bytes
        if self._watchdog.hear(block.at_ms, frames, self._writer.frames):
            self._writer.flush()
        if block.dropped_frames:
            self._note(self._format.frames_to_ms(block.dropped_frames), GapReason.DROPOUT)
        if block.overflowed:
            self._note(0, GapReason.DROPOUT)
        self._writer.add(block.data)

    def watch(self, now_ms: int) -> None:
        """Notes a silence when it begins, and its length once it is certain."""
        if self._watchdog.look(now_ms, self._writer.frames):
            self._writer.flush()  # what was heard before the silence is safe from now on
        self._settle(self._watchdog.settle(now_ms))

    def rest(self, now_ms: int) -> int:
        """No frames are expected from now on: stores what waits, notes what is missing, and says until when.

        That is the last frames that were heard, or now, where a silence was noted as a loss.
        """
        until_ms = self._watchdog.accounted_until(now_ms)
        self._watchdog.look(now_ms, self._writer.frames)
        self._settle(self._watchdog.settle(now_ms, at_once=True))
        self._watchdog.rest()
        self._writer.flush()
        return until_ms

    def is_silent(self, now_ms: int) -> bool:
        """Whether no frames have come for 300 ms though they are expected."""
        return self._watchdog.is_silent(now_ms)

    def _settle(self, loss: Loss | None) -> None:
        if loss is None:
            return
        reason = self._why(loss.since_ms, loss.length_ms)
        if reason is GapReason.DEVICE_LOST and loss.length_ms <= SILENT_AFTER_MS:
            reason = GapReason.DROPOUT  # too short for a plug that was pulled
        self._writer.note(Gap(loss.at_frame, loss.length_ms, reason))

    def _note(self, length_ms: int, reason: GapReason) -> None:
        self._writer.note(Gap(self._writer.frames, length_ms, reason))
