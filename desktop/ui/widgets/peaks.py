"""The outline of a recording: the greatest amplitude of each of a fixed number of stretches. No Qt.

Blocks are taken as they are read, so a recording of hours never lies in memory.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Peaks = npt.NDArray[np.float32]
FINE = 4096


class PeakOutline:
    """Takes int16 blocks `[frames, channels]` in order and keeps `FINE` peaks of 0 to 1."""

    def __init__(self, total_frames: int, bars: int = FINE) -> None:
        self._total = max(total_frames, 1)
        self._bars = np.zeros(bars, dtype=np.float32)
        self._at = 0

    def add(self, block: npt.NDArray[np.int16]) -> None:
        """The next frames of the recording."""
        if not len(block):
            return
        loudest = np.abs(block.astype(np.int32)).max(axis=1)
        places = np.minimum((np.arange(self._at, self._at + len(block)) * len(self._bars)) // self._total, self._last)
        starts = np.flatnonzero(np.diff(places, prepend=-1))
        found = np.maximum.reduceat(loudest, starts) / 32768.0
        where = places[starts]
        self._bars[where] = np.maximum(self._bars[where], found.astype(np.float32))
        self._at += len(block)

    @property
    def _last(self) -> int:
        return len(self._bars) - 1

    def peaks(self) -> Peaks:
        """What was heard so far."""
        return self._bars.copy()


def coarser(peaks: Peaks, bars: int) -> Peaks:
    """The same outline with at most `bars` bars, each the greatest of those it stands for."""
    if not len(peaks) or bars <= 0:
        return np.zeros(0, dtype=np.float32)
    starts = np.unique((np.arange(bars) * len(peaks)) // bars)
    reduced: Peaks = np.maximum.reduceat(peaks, starts).astype(np.float32)
    return reduced
