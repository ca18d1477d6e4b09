"""The loudness shown while recording. Says how loud, keeps nothing."""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

from desktop.recording.pcm import Frames

_FULL_SCALE = 32768.0


def peaks_of(frames: Frames) -> tuple[float, ...]:
    """The greatest amplitude of each channel, 0 to 1, of int16 [frames, channels]; zeros for no frames."""
    if not len(frames):
        return (0.0,) * int(frames.shape[1])
    highest: npt.NDArray[np.int32] = frames.max(axis=0).astype(np.int32)
    lowest: npt.NDArray[np.int32] = frames.min(axis=0).astype(np.int32)
    return tuple(float(peak) / _FULL_SCALE for peak in np.maximum(highest, -lowest))


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
