"""A few seconds of one's own voice, held in memory to be heard once, then overwritten. Nothing of it is ever stored."""

from __future__ import annotations

import threading

import numpy as np

from desktop.domain.recording import AudioFormat
from desktop.recording.pcm import Frames
from desktop.recording.player import Block

SAMPLE_MS = 5_000
_BLOCK_MS = 20


class OwnVoice:
    """Takes up to five seconds in, gives them back as a programme for a player, and overwrites them."""

    def __init__(self, format: AudioFormat) -> None:
        self._format = format
        self._frames: Frames = np.zeros((format.ms_to_frames(SAMPLE_MS), format.channels), dtype=np.int16)
        self._taken = self._played = 0
        self._turn = threading.Lock()

    @property
    def is_full(self) -> bool:
        """Whether all five seconds are there."""
        return self._taken == len(self._frames)

    @property
    def taken_ms(self) -> int:
        """How much is there."""
        return self._format.frames_to_ms(self._taken)

    def take(self, frames: Frames) -> None:
        """As much of `frames` as there is room for."""
        with self._turn:
            piece = frames[: len(self._frames) - self._taken]
            self._frames[self._taken : self._taken + len(piece)] = piece
            self._taken += len(piece)

    def next_block(self) -> Block | None:
        """See `Programme.next_block`: two channels as they were heard, interviewer left and witness right."""
        with self._turn:
            start, end = self._played, min(self._played + self._format.ms_to_frames(_BLOCK_MS), self._taken)
            if start >= end:
                return None
            self._played = end
            return Block(self._frames[start:end].copy(), start, end)

    def was_heard(self, channels: tuple[int, ...], first: int, end: int) -> None:
        """Nothing is kept of it."""

    def close(self) -> None:
        """Overwrites everything. The player calls it at the end of playing."""
        with self._turn:
            self._frames.fill(0)
            self._taken = self._played = 0
