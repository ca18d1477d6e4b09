"""A stored recording as a programme for a player, in the manner that is in force at each block."""

from __future__ import annotations

import numpy as np

from desktop.domain.faults import Fault
from desktop.domain.recording import AudioFormat
from desktop.recording.heard_parts import HeardParts
from desktop.recording.manner import Manner, balanced
from desktop.recording.pcm import Frames
from desktop.recording.player import Block
from desktop.recording.stored_sound import StoredSound
from desktop.recording.stretch import Stretch
from desktop.recording.what_counts import counted_channels

SHORTEST_LOOP_MS = 100
_RISE_MS = 2
"""How fast the first sound comes up when playing begins in the middle of it, so that nothing clicks."""


class StoredProgramme:
    """Plays `[first, end)` of a stored sound. `manner` may be changed from any thread while it plays."""

    def __init__(self, sound: StoredSound, format: AudioFormat, part: tuple[int, int], manner: Manner) -> None:
        self._sound, self._format = sound, format
        first, end = part
        self._stretch = Stretch(self._heard, format.sample_rate_hz, first, end)
        self._is_rising = first > 0
        self.manner = self._in_force = manner
        self.heard = HeardParts(format)

    @property
    def fault(self) -> Fault | None:
        """The first thing that could not be read and is silence now."""
        return self._sound.fault

    def next_block(self) -> Block | None:
        """See `Programme.next_block`."""
        self._in_force = manner = self.manner
        losses = self._sound.losses
        step = self._stretch.step(manner.speed, self._turn(manner))
        if step is None:
            return None
        frames = self._risen(step.frames) if self._is_rising else step.frames
        self._is_rising = False
        counted = counted_channels(manner, self._format.channels, is_lost=self._sound.losses > losses)
        return Block(frames, step.from_frame, step.to_frame, counted)

    def was_heard(self, channels: tuple[int, ...], first: int, end: int) -> None:
        """See `Programme.was_heard`."""
        self.heard.add(channels, first, end)

    def close(self) -> None:
        """Closes the media file."""
        self._sound.close()

    def _turn(self, manner: Manner) -> int | None:
        """Where a loop turns back; it does so here when that is reached."""
        if manner.loop is None:
            return None
        first, end = (self._format.ms_to_frames(at) for at in (manner.loop.from_ms, manner.loop.to_ms))
        end = min(end, self._sound.frames)
        if end - first < self._format.ms_to_frames(SHORTEST_LOOP_MS):
            return None
        if self._stretch.at >= end:
            self._stretch.leap(first)
        return end

    def _heard(self, first: int, end: int) -> Frames:
        return balanced(self._sound.read(first, end), self._in_force.balance)

    def _risen(self, frames: Frames) -> Frames:
        count = min(len(frames), max(1, self._format.ms_to_frames(_RISE_MS)))
        rise = (np.arange(count) / count)[:, np.newaxis]
        return np.concatenate((np.rint(frames[:count] * rise).astype(np.int16), frames[count:]))
