"""How loud a recording is along its length, at every scale: any stretch of hours is drawn from a few hundred values.

Evidence of nothing: it is for the eye, and made again from the samples whenever it is missing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from desktop.recording.pcm import Frames

Peaks = npt.NDArray[np.uint8]
"""uint8 [peaks, channels]: the root of the greatest amplitude, 0 to `LOUDEST`; or `LOST`."""
Bars = npt.NDArray[np.float32]
"""float32 [bars, channels], amplitudes of 0 to 1."""

PEAK_MS = 10
LOUDEST, LOST = 254, 255
_STEP = 4
_FULL_SCALE = 32768.0


def peaks_of(frames: Frames, frames_per_peak: int) -> Peaks:
    """The peaks of int16 [frames, channels]; the last one may stand for fewer frames."""
    starts = np.arange(0, len(frames), frames_per_peak)
    if not len(starts):
        return np.zeros((0, frames.shape[1]), dtype=np.uint8)
    high = np.maximum.reduceat(frames, starts, axis=0).astype(np.int32)
    low = np.minimum.reduceat(frames, starts, axis=0).astype(np.int32)
    peaks: Peaks = np.rint(np.sqrt(np.maximum(high, -low) / _FULL_SCALE) * LOUDEST).astype(np.uint8)
    return peaks


class PeakPyramid:
    """Peaks, and the greatest of every four of them, and of every four of those, up to one."""

    def __init__(self, peaks: Peaks, peak_ms: float = PEAK_MS) -> None:
        self._peak_ms = peak_ms
        self.lost_ms = tuple(_runs(np.any(peaks == LOST, axis=1), peak_ms))
        """Where something can't be read: from when to when."""
        levels = [np.where(peaks == LOST, 0, peaks).astype(np.uint8)]
        while len(levels[-1]) > _STEP:
            levels.append(_coarser(levels[-1]))
        self._levels = levels

    @property
    def channels(self) -> int:
        """How many channels each value is of."""
        return int(self._levels[0].shape[1])

    @property
    def length_ms(self) -> int:
        """How much of the recording it knows."""
        return round(len(self._levels[0]) * self._peak_ms)

    def bars(self, from_ms: float, to_ms: float, count: int) -> Bars:
        """`count` bars from left to right, each the greatest of its stretch or a little more; 0 where nothing is known.

        The work depends on `count` alone.
        """
        bars = np.zeros((max(count, 0), self.channels), dtype=np.float32)
        if count <= 0 or to_ms <= from_ms:
            return bars
        number = self._level_for((to_ms - from_ms) / count)
        level = self._levels[number]
        edges = np.linspace(from_ms, to_ms, count + 1) / (self._peak_ms * _STEP**number)
        starts = np.floor(edges[:-1]).astype(int)
        ends = np.maximum(np.ceil(edges[1:]).astype(int), starts + 1)
        is_known = (starts >= 0) & (starts < len(level))
        pairs = np.column_stack((starts, np.minimum(ends, len(level))))[is_known]
        if len(pairs):
            first, beyond = pairs[0, 0], np.zeros((1, self.channels), dtype=np.uint8)
            values = np.concatenate((level[first : pairs[-1, 1]], beyond))
            greatest = np.maximum.reduceat(values, pairs.ravel() - first, axis=0)[::2]
            bars[is_known] = np.square(greatest / LOUDEST)
        return bars

    def _level_for(self, bar_ms: float) -> int:
        """The coarsest level with at least one value for each bar."""
        most = int(math.log(max(bar_ms / self._peak_ms, 1), _STEP))
        return min(most, len(self._levels) - 1)


def _runs(is_lost: npt.NDArray[np.bool_], peak_ms: float) -> Iterator[tuple[int, int]]:
    if not is_lost.any():
        return
    edges = np.flatnonzero(np.diff(is_lost.astype(np.int8), prepend=0, append=0))
    for start, end in edges.reshape(-1, 2):
        yield round(start * peak_ms), round(end * peak_ms)


def _coarser(peaks: Peaks) -> Peaks:
    whole = -(-len(peaks) // _STEP) * _STEP
    padded = np.concatenate((peaks, np.zeros((whole - len(peaks), peaks.shape[1]), dtype=np.uint8)))
    coarse: Peaks = padded.reshape(-1, _STEP, peaks.shape[1]).max(axis=1)
    return coarse
