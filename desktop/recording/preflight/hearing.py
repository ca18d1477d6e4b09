"""What a microphone sounds like: loudness of short windows, clipping, and how alike two channels are.

Keeps numbers about the last ten seconds, and of the sound itself at most one window, which is then let go.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.domain.recording import AudioFormat
from desktop.recording.level import clipped_in, peaks_of
from desktop.recording.pcm import Frames

WINDOW_MS = 50
KEPT_WINDOWS = 200
SILENCE_DB = -96.0
"""Below what 16 bits can hold: nothing at all."""
_FULL_SCALE = 32768.0
_FLOOR_PERCENTILE = 10
_ABOVE_FLOOR_DB = 10.0
_LEAST_VOICE_DB = -60.0
_VOICE_WINDOWS = 6
_ALIKE_NEEDS_DB = -70.0

Levels = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ChannelSound:
    """One channel over the last seconds, in dB below full scale of 50 ms windows without their mean.

    `floor_db` is what is there while nobody speaks, `voice_db` how loud speech was (None: none was heard), `loudest_db`
    the loudest window, `peak` 0 to 1, `clipped` how many samples were cut off.
    """

    floor_db: float = SILENCE_DB
    voice_db: float | None = None
    loudest_db: float = SILENCE_DB
    peak: float = 0.0
    clipped: int = 0


@dataclass(frozen=True, slots=True)
class Sound:
    """All channels. `likeness` is how far two channels are one and the same, 0 to 1; None where nothing tells."""

    heard_ms: int = 0
    channels: tuple[ChannelSound, ...] = ()
    likeness: float | None = None


class Hearing:
    """Takes sound in as it comes and tells what it was like."""

    def __init__(self, format: AudioFormat) -> None:
        self._format = format
        self._window = max(1, format.ms_to_frames(WINDOW_MS))
        self._rest: Frames = np.empty((0, format.channels), dtype=np.int16)
        self._levels: deque[Levels] = deque(maxlen=KEPT_WINDOWS)
        self._peaks: deque[tuple[float, ...]] = deque(maxlen=KEPT_WINDOWS)
        self._clipped: deque[tuple[int, ...]] = deque(maxlen=KEPT_WINDOWS)
        self._together: deque[tuple[float, float, float]] = deque(maxlen=KEPT_WINDOWS)
        self._heard_frames = 0

    def hear(self, frames: Frames) -> None:
        """Takes int16 [frames, channels] in."""
        self._heard_frames += len(frames)
        waiting = np.concatenate((self._rest, frames))
        whole = len(waiting) // self._window * self._window
        for start in range(0, whole, self._window):
            self._take(waiting[start : start + self._window])
        self._rest = waiting[whole:].copy()
        waiting.fill(0)

    def sound(self) -> Sound:
        """What the last seconds were like."""
        heard_ms = self._format.frames_to_ms(self._heard_frames)
        if not self._levels:
            return Sound(heard_ms, (ChannelSound(),) * self._format.channels)
        levels = np.array(self._levels)
        channels = tuple(self._channel(at, levels[:, at]) for at in range(self._format.channels))
        return Sound(heard_ms, channels, self._likeness())

    def _take(self, window: Frames) -> None:
        centered = window - window.mean(axis=0)
        self._levels.append(_decibels(np.sqrt((centered**2).mean(axis=0))))
        self._peaks.append(peaks_of(window))
        self._clipped.append(clipped_in(window))
        if self._format.channels == 2:
            one, other = centered[:, 0], centered[:, 1]
            self._together.append((float(one @ one), float(other @ other), float(one @ other)))

    def _channel(self, at: int, levels: Levels) -> ChannelSound:
        floor_db = float(np.percentile(levels, _FLOOR_PERCENTILE))
        voiced = levels[levels >= max(floor_db + _ABOVE_FLOOR_DB, _LEAST_VOICE_DB)]
        return ChannelSound(
            floor_db=floor_db,
            voice_db=float(np.median(voiced)) if len(voiced) >= _VOICE_WINDOWS else None,
            loudest_db=float(levels.max()),
            peak=max(peaks[at] for peaks in self._peaks),
            clipped=sum(clipped[at] for clipped in self._clipped),
        )

    def _likeness(self) -> float | None:
        """Correlation over all windows: louder ones count for more, a difference of gain for nothing."""
        if not self._together:
            return None
        one, other, both = np.array(self._together).sum(axis=0)
        least = (10 ** (_ALIKE_NEEDS_DB / 20) * _FULL_SCALE) ** 2 * self._window * len(self._together)
        if min(one, other) < least:
            return None
        return float(abs(both) / np.sqrt(one * other))


def _decibels(amplitude: Levels) -> Levels:
    """Decibels of full scale, never below `SILENCE_DB`."""
    smallest = 10 ** (SILENCE_DB / 20)
    return 20 * np.log10(np.maximum(amplitude / _FULL_SCALE, smallest))
