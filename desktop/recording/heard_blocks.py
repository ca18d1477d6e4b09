"""A programme on its way into a loudspeaker: which frame of the recording is heard now, and which ones really were.

Knows no sound library. The programme is told of every frame that has left the device, and of no other.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import NamedTuple

import numpy as np

from desktop.domain.faults import Fault
from desktop.recording.pcm import Frames
from desktop.recording.player import Programme

_FALL_FRAMES = 240
"""How many frames a sound takes to die away when it is stopped, so that nothing clicks: 5 ms at 48 kHz."""


class _Given(NamedTuple):
    """Frames `[start, end)` of what was given to the device stand for `[from_frame, to_frame)` of the recording."""

    start: int
    end: int
    from_frame: int
    to_frame: int
    channels: tuple[int, ...]

    def place(self, heard: int) -> int:
        """Up to which frame of the recording it was heard when the device has played `heard` of what it was given."""
        played = min(heard, self.end) - self.start
        return self.from_frame + played * (self.to_frame - self.from_frame) // (self.end - self.start)


class HeardBlocks:
    """Taken from by the loudspeaker's thread, asked and stopped by any. The programme is closed when it has ended."""

    def __init__(self, programme: Programme, at_frame: int) -> None:
        self._programme = programme
        self._lock = threading.Lock()
        self._rest: Frames | None = None
        self._given: deque[_Given] = deque()
        self._count = 0
        self._waiting = 0
        self._heard_to = at_frame
        self._told_to = 0
        """Up to where the programme knows that the block at hand was heard."""
        self._is_stopped = self._has_ended = self._is_over = False
        self.fault: Fault | None = None

    def take(self, most: int) -> Frames | None:
        """Up to `most` frames to give to the device; None when there are no more."""
        if self._is_stopped:
            return self._die_away()
        if self._rest is None and not self._has_ended:
            self._next()
        if self._rest is None:
            return None
        part, self._rest = self._rest[:most], self._rest[most:] if len(self._rest) > most else None
        return part

    def given(self, frames: int, waiting: int) -> None:
        """So many frames more were given, taken from here or silence after the end; `waiting` are in the device now."""
        with self._lock:
            self._count, self._waiting = self._count + frames, waiting
            if self._has_ended and self._count - self._waiting >= self._end:
                self._settle()

    def stop(self) -> None:
        """Nothing more is heard but a few milliseconds in which the sound dies away; the place is kept."""
        with self._lock:
            self._settle()
            self._is_stopped = True

    def break_off(self, fault: Fault | None) -> None:
        """The loudspeaker is closed, or gone (`fault`); what waited in it is not heard any more."""
        with self._lock:
            if not self._is_over:
                self.fault = self.fault or fault
            self._settle()
            self._is_stopped = self._has_ended = True
        self._programme.close()

    @property
    def is_done(self) -> bool:
        """Whether nothing more can be taken, and nothing waits to be heard."""
        return self._has_ended and self._is_over

    @property
    def is_heard(self) -> bool:
        """Whether something is still to be heard."""
        return not self._is_over

    @property
    def at_frame(self) -> int:
        """The frame of the recording that is heard now, or was heard last."""
        with self._lock:
            if not self._is_over:
                self._move_on()
            return self._heard_to

    @property
    def _end(self) -> int:
        """How many frames the programme has given so far."""
        return self._given[-1].end if self._given else 0

    def _next(self) -> None:
        """Takes a block from the programme; a fault of it ends the playing like its end."""
        try:
            block = self._programme.next_block()
        except Fault as fault:
            self.fault, block = fault, None
        if block is None or not len(block.frames):
            self._has_ended = True
            self._programme.close()
            return
        self._rest = block.frames
        with self._lock:
            start = self._end
            end = start + len(block.frames)
            self._given.append(_Given(start, end, block.from_frame, block.to_frame, block.channels))

    def _die_away(self) -> Frames | None:
        if self._has_ended:
            return None
        rest = self._rest if self._rest is not None else np.zeros((0, 1), dtype=np.int16)
        self._rest, self._has_ended = None, True
        self._programme.close()
        rest = rest[:_FALL_FRAMES]
        fall = np.linspace(1, 0, len(rest), endpoint=False)[:, np.newaxis]
        return np.rint(rest * fall).astype(np.int16) if len(rest) else None

    def _settle(self) -> None:
        if not self._is_over:
            self._move_on()
            self._is_over = True

    def _move_on(self) -> None:
        heard = self._count - self._waiting
        while self._given and heard >= self._given[0].start:
            now = self._given[0]
            before, self._heard_to = max(self._told_to, now.from_frame), now.place(heard)
            if self._heard_to > before:
                self._programme.was_heard(now.channels, before, self._heard_to)
            self._told_to = self._heard_to
            if heard < now.end or len(self._given) == 1:
                return
            self._given.popleft()
            self._told_to = 0
