"""A sound device by hand: it takes sound ahead as a real one does, and plays as much as it is told; it can be pulled out.

It keeps its own account of what has left it, block by block, against which others are measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.heard_blocks import HeardBlocks
from desktop.recording.player import Block, Programme

PIECE_MS, FILL_MS = 10, 50
Frames = set[tuple[int, int]]
"""Frames of the recording, each with its channel."""


@dataclass
class Watched:
    """A programme, and what became of its blocks: `given` to the device, `waiting` in it, `told` when it last said."""

    programme: Programme
    blocks: list[Block] = field(default_factory=list)
    given: int = 0
    waiting: int = 0
    told: int = 0

    def next_block(self) -> Block | None:
        block = self.programme.next_block()
        if block is not None:
            self.blocks.append(block)
        return block

    def was_heard(self, channels: tuple[int, ...], first: int, end: int) -> None:
        self.programme.was_heard(channels, first, end)

    def close(self) -> None:
        self.programme.close()

    def played(self, count: int) -> Iterator[tuple[int, int]]:
        """Which frames of the recording lie in the first `count` frames that were given."""
        for block in self.blocks:
            part = min(len(block.frames), count)
            count -= part
            heard = part * (block.to_frame - block.from_frame) // len(block.frames)
            for channel in block.channels:
                yield from ((channel, frame) for frame in range(block.from_frame, block.from_frame + heard))


class HandLoudspeaker:
    """A `Player`."""

    def __init__(self) -> None:
        self.playings: list[Watched] = []
        self._heard: HeardBlocks | None = None
        self._format = AudioFormat(8_000, 1)

    def play(self, programme: Programme, format: AudioFormat, at_frame: int) -> None:
        self.stop()
        self._format = format
        self.playings.append(Watched(programme))
        self._heard = HeardBlocks(self.playings[-1], at_frame)

    def run(self, ms: int) -> None:
        """So much time passes."""
        piece, fill = self._format.ms_to_frames(PIECE_MS), self._format.ms_to_frames(FILL_MS)
        for _ in range(ms // PIECE_MS):
            if not self.is_playing or self._heard is None:
                return
            now = self.playings[-1]
            while now.waiting + piece <= fill:
                frames = self._heard.take(piece)
                count = piece if frames is None else len(frames)
                now.given, now.waiting = now.given + count, now.waiting + count
                now.told = now.given - now.waiting
                self._heard.given(count, now.waiting)
            now.waiting -= min(piece, now.waiting)

    def stop(self) -> None:
        """What waits in the device is thrown away."""
        if self._heard is not None:
            self._heard.stop()
            self._heard.take(1)

    def pull_out(self) -> None:
        """The device is gone."""
        if self._heard is not None:
            self._heard.break_off(Fault(FaultCode.PLAYER_LOST))

    def rest(self) -> None:
        self.stop()

    def get_ready(self, format: AudioFormat) -> None:
        """It always is."""

    def at_frame(self) -> int:
        return 0 if self._heard is None else self._heard.at_frame

    @property
    def is_playing(self) -> bool:
        return self._heard is not None and self._heard.is_heard

    @property
    def fault(self) -> Fault | None:
        return None if self._heard is None else self._heard.fault

    def told(self) -> Frames:
        """What had left it when it last said how much waits."""
        return {place for playing in self.playings for place in playing.played(max(playing.told, 0))}

    def left(self) -> Frames:
        """What has really left it."""
        return {place for playing in self.playings for place in playing.played(playing.given - playing.waiting)}
