"""The bounded ring between the sound callback and the writer. The callback's side does no I/O and takes no lock.

One thread puts, one takes. When the writer is too slow frames are dropped and counted, never silently.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """Frames as they came: when (monotonic), whether some were lost before them, and how many the ring dropped."""

    data: bytes
    at_ms: int
    overflowed: bool
    dropped_frames: int


class Ring:
    """Holds up to `capacity_bytes` of interleaved frames of `frame_bytes` each."""

    def __init__(self, capacity_bytes: int, frame_bytes: int) -> None:
        self._capacity_bytes = capacity_bytes
        self._frame_bytes = frame_bytes
        self._blocks: deque[Block] = deque()
        self._put_bytes = 0  # written by the callback only
        self._taken_bytes = 0  # written by the writer only
        self._dropped_frames = 0

    def put(self, data: bytes, at_ms: int, *, overflowed: bool) -> None:
        """Called by the sound callback: appends, or drops when the ring is full and remembers how much."""
        if self._put_bytes - self._taken_bytes + len(data) > self._capacity_bytes:
            self._dropped_frames += len(data) // self._frame_bytes
            return
        self._blocks.append(Block(data, at_ms, overflowed, self._dropped_frames))
        self._dropped_frames = 0
        self._put_bytes += len(data)

    def take_all(self) -> Iterator[Block]:
        """Called by the writer: everything that has come so far, oldest first."""
        while self._blocks:
            block = self._blocks.popleft()
            self._taken_bytes += len(block.data)
            yield block

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits to be taken."""
        return not self._blocks
