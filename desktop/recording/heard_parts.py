"""Which frames of a recording have been heard, channel by channel: merged, taken away in whole milliseconds."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import NamedTuple

from desktop.domain.recording import AudioFormat


class HeardPart(NamedTuple):
    """`[start_ms, end_ms)` of one channel: all of it was heard."""

    channel: int
    start_ms: int
    end_ms: int


class HeardParts:
    """Added to by whoever plays, emptied by whoever keeps; any thread."""

    def __init__(self, format: AudioFormat) -> None:
        self._format = format
        self._lock = threading.Lock()
        self._frames: dict[int, list[tuple[int, int]]] = {}

    def add(self, channels: Iterable[int], first: int, end: int) -> None:
        """Frames `[first, end)` of these channels were heard."""
        if end <= first:
            return
        with self._lock:
            for channel in channels:
                self._frames[channel] = merged([*self._frames.get(channel, []), (first, end)])

    def take(self) -> list[HeardPart]:
        """What was heard since it was last taken. Never more than was heard: what is no whole millisecond yet stays."""
        with self._lock:
            return [part for channel in sorted(self._frames) for part in self._taken(channel)]

    def _taken(self, channel: int) -> list[HeardPart]:
        parts: list[HeardPart] = []
        left: list[tuple[int, int]] = []
        for first, end in self._frames[channel]:
            start_ms, end_ms = -(-first * 1000 // self._format.sample_rate_hz), self._format.frames_to_ms(end)
            if end_ms > start_ms:
                parts.append(HeardPart(channel, start_ms, end_ms))
                first = self._format.ms_to_frames(end_ms)  # noqa: PLW2901 - what follows joins on without a hole
            if first < end:
                left.append((first, end))
        self._frames[channel] = left
        return parts


def merged(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same in order, those that touch or overlap made one."""
    found: list[tuple[int, int]] = []
    for first, end in sorted(stretches):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((first, end))
    return found
