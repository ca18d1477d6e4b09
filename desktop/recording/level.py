"""The loudness shown while recording. Says how loud and how often too loud, keeps nothing."""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

from desktop.recording.pcm import Frames

_FULL_SCALE = 32768.0
_LOUDEST, _LOWEST = 32767, -32768


def peaks_of(frames: Frames) -> tuple[float, ...]:
    """The greatest amplitude of each channel, 0 to 1, of int16 [frames, channels]; zeros for no frames."""
    if not len(frames):
        return (0.0,) * int(frames.shape[1])
    highest: npt.NDArray[np.int32] = frames.max(axis=0).astype(np.int32)
    lowest: npt.NDArray[np.int32] = frames.min(axis=0).astype(np.int32)
    return tuple(float(peak) / _FULL_SCALE for peak in np.maximum(highest, -lowest))


def clipped_in(frames: Frames) -> tuple[int, ...]:
    """How many samples of each channel are at full scale: sound that was louder is cut off there."""
    at_the_end = (frames >= _LOUDEST) | (frames <= _LOWEST)
    return tuple(int(count) for count in at_the_end.sum(axis=0))


class PeakHold:
    """Keeps each peak for a few turns of the writer, so that a display that looks seldom misses none."""

    def __init__(self, channels: int, turns: int = 4) -> None:
        self._silence = (0.0,) * channels
        self._latest: deque[tuple[float, ...]] = deque([self._silence], maxlen=turns)

    def hear(self, peaks: tuple[float, ...] | None) -> None:
        """The peaks of one turn; None when no frames came."""
        self._latest.append(self._silence if peaks is None else peaks)

    @property
    def peaks(self) -> tuple[float, ...]:
        """The greatest peak of each channel over the last turns."""
        return tuple(max(channel) for channel in zip(*self._latest, strict=True))


class Loudness:
    """The level of what is recorded, and how many samples were clipped so far."""

    def __init__(self, channels: int) -> None:
        self._hold = PeakHold(channels)
        self._now: tuple[float, ...] | None = None
        self.clipped = (0,) * channels

    @property
    def peaks(self) -> tuple[float, ...]:
        """The greatest peak of each channel over the last turns."""
        return self._hold.peaks

    def hear(self, frames: Frames) -> None:
        """Takes int16 [frames, channels] in."""
        peaks = peaks_of(frames)
        self._now = peaks if self._now is None else tuple(map(max, self._now, peaks))
        self.clipped = tuple(map(sum, zip(self.clipped, clipped_in(frames), strict=True)))

    def end_turn(self) -> None:
        """A turn of the writer is over."""
        self._hold.hear(self._now)
        self._now = None
