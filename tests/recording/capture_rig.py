"""A capture whose clock and frames are moved by hand: a counter is spoken, so that every lost frame shows."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat, MarkerKind
from desktop.recording.capture import Capture
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.pcm import bytes_of
from desktop.recording.recorder_messages import RecorderState
from desktop.recording.recorder_requests import Request, Wish, mark_wish
from desktop.system.chance import SystemChance
from tests.fakes.chunk_list import ChunkList
from tests.fakes.hand_clock import HandClock

FORMAT = AudioFormat(1000, 1)
CYCLE = 30_000


class Rig:
    """A capture that has begun, one frame a millisecond."""

    def __init__(self, room: int = 1_000_000) -> None:
        self.clock = HandClock()
        self.store = ChunkList(room)
        self.spoken = 0
        self.renew()
        self.capture.begin()

    def renew(self) -> None:
        """Another capture, that has not begun."""
        self.writer = ChunkWriter(self.store, RecordingId("r"), FORMAT)
        self.capture = Capture(self.writer, FORMAT, self.clock, SystemChance(), self.clock.awake_ms)

    def speak(self, ms: int, *, overflowed: bool = False) -> None:
        """`ms` of a rising counter, in blocks of 20 ms, with a turn every 60 ms."""
        for block in range(ms // 20):
            self.clock.move(20)
            self.put(20, overflowed=overflowed and block == 0)
            if block % 3 == 2:
                self.capture.turn()
        self.capture.turn()

    def put(self, frames: int, *, overflowed: bool = False) -> None:
        """The next frames of the counter."""
        samples = (np.arange(self.spoken, self.spoken + frames) % CYCLE).astype(np.int16).reshape(-1, 1)
        self.spoken += frames
        self.capture.on_frames(bytes_of(samples), overflowed)

    def state(self) -> RecorderState:
        """What the capture says now."""
        return self.capture.status.state

    def silence(self, ms: int) -> None:
        """Time passes without frames."""
        for _ in range(ms // 50):
            self.clock.move(50)
            self.capture.turn()

    def ask(self, request: Request, *, keep: bool = False) -> None:
        """The window asks for something; it is done at the next turn."""
        self.capture.follow(Wish(request, keep=keep))

    def mark(self, kind: MarkerKind, text: str = "") -> None:
        """The window marks something."""
        self.capture.follow(mark_wish(kind, text))

    def stop(self) -> None:
        """The window stops it."""
        self.capture.stop()
        self.capture.finish()

    def heard(self) -> npt.NDArray[np.int16]:
        """The counter values in the recording."""
        return self.store.samples(FORMAT)[:, 0]

    def heard_apart(self) -> list[npt.NDArray[np.int16]]:
        """The counter values of each aside."""
        return [self.store.apart[aside.id].samples(FORMAT)[:, 0] for aside in self.store.asides]
