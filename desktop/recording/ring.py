"""The bounded ring between the sound callback and the writer. The callback's side does no I/O and takes no lock.

All its room is taken before the first sound: putting copies into it and keeps no object. One thread puts, one takes,
and each counter is written by one of them only. When the writer is too slow frames are dropped and counted, never
silently. What was taken is overwritten, for it may have been said off the record.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

SLOTS = 16_384  # blocks that may wait: 30 s of blocks of 2 ms


@dataclass(frozen=True, slots=True)
class Block:
    """Frames as they came: when (monotonic), whether some were lost before them, and how many the ring dropped."""

    data: bytearray
    at_ms: int
    overflowed: bool
    dropped_frames: int

    def wipe(self) -> None:
        """Overwrites the frames."""
        self.data[:] = bytes(len(self.data))


class Ring:
    """Holds up to `capacity_bytes` of interleaved frames of `frame_bytes` each, in up to `slots` blocks."""

    def __init__(self, capacity_bytes: int, frame_bytes: int, slots: int = SLOTS) -> None:
        self._capacity_bytes, self._frame_bytes, self._slots = capacity_bytes, frame_bytes, slots
        self._room = memoryview(bytearray(capacity_bytes))
        self._nothing = memoryview(bytes(capacity_bytes))
        self._at_ms, self._sizes, self._dropped = (array("q", bytes(8 * slots)) for _ in range(3))
        self._overflows = bytearray(slots)
        self._put_blocks = self._put_bytes = 0  # written by the callback only
        self._dropped_frames, self._has_overflowed = 0, False  # likewise
        self._taken_blocks = self._taken_bytes = 0  # written by the writer only

    def put(self, data: bytes, at_ms: int, *, overflowed: bool) -> None:
        """Called by the sound callback: copies, or drops when the ring is full and remembers how much."""
        size = len(data)
        overflows = overflowed or self._has_overflowed
        is_full = self._put_blocks - self._taken_blocks >= self._slots
        if is_full or self._put_bytes - self._taken_bytes + size > self._capacity_bytes:
            self._dropped_frames += size // self._frame_bytes
            self._has_overflowed = overflows
            return
        self._copy_in(data, size)
        slot = self._put_blocks % self._slots
        self._at_ms[slot], self._sizes[slot], self._dropped[slot] = at_ms, size, self._dropped_frames
        self._overflows[slot] = overflows
        self._dropped_frames, self._has_overflowed = 0, False
        self._put_bytes += size
        self._put_blocks += 1  # last: from now on the writer may take it

    def take(self, until_ms: int | None = None) -> Iterator[Block]:
        """Called by the writer: what has come so far (None), or by `until_ms`, oldest first."""
        while self._taken_blocks < self._put_blocks:
            slot = self._taken_blocks % self._slots
            if until_ms is not None and self._at_ms[slot] > until_ms:
                return
            data = self._move_out(self._sizes[slot])
            block = Block(data, self._at_ms[slot], bool(self._overflows[slot]), self._dropped[slot])
            self._taken_bytes += len(data)
            self._taken_blocks += 1
            yield block

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits to be taken."""
        return self._taken_blocks == self._put_blocks

    def _copy_in(self, data: bytes, size: int) -> None:
        start = self._put_bytes % self._capacity_bytes
        until_end = self._capacity_bytes - start
        if size <= until_end:
            self._room[start : start + size] = data
        else:
            whole = memoryview(data)
            self._room[start:] = whole[:until_end]
            self._room[: size - until_end] = whole[until_end:]

    def _move_out(self, size: int) -> bytearray:
        start = self._taken_bytes % self._capacity_bytes
        first = min(size, self._capacity_bytes - start)
        data = bytearray(size)
        for at, piece in ((start, slice(0, first)), (0, slice(first, size))):
            length = piece.stop - piece.start
            data[piece] = self._room[at : at + length]
            self._room[at : at + length] = self._nothing[:length]
        return data
