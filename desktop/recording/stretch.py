"""Faster or slower without change of pitch: sound is cut where it repeats itself, and the ends laid over each other.

Waveform similarity overlap-add (Verhelst and Roelands, ICASSP 1993). At the recording's own speed every sample is the
stored one. Why this and not FFmpeg's `atempo`: `resources/decisions/0008-listening.md`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.recording.pcm import Frames

Read = Callable[[int, int], Frames]
"""`read(first, end)`: int16 [frames, channels] of exactly `[first, end)`."""
Wave = npt.NDArray[np.float32]

LAID_OVER_MS = 12
"""How long two pieces sound together: a period of the deepest voices."""
WHOLE_MS = 28
"""How long a piece then goes on as it was recorded."""
SEARCH_MS = 12
"""How far from its due place a piece may be taken: either side holds a whole period of a voice above 83 Hz."""
_QUIET = 1.0


@dataclass(frozen=True, slots=True)
class Step:
    """Samples to be heard, int16 [frames, channels], and the stretch of the recording that they stand for."""

    frames: Frames
    from_frame: int
    to_frame: int


class Stretch:
    """Reads `[first, end)` in steps. Speed may be another one at every step."""

    def __init__(self, read: Read, sample_rate_hz: int, first: int, end: int) -> None:
        self._read = read
        self._end = end
        self._lap, self._whole, self._search = (
            max(1, sample_rate_hz * length_ms // 1000) for length_ms in (LAID_OVER_MS, WHOLE_MS, SEARCH_MS)
        )
        self._next = first
        """The frame that follows the last one given."""
        self._due = float(first)
        """Where in the recording one ought to be by the clock."""
        self._landing: int | None = None
        self._size = 1 << (2 * self._search + 2 * self._lap).bit_length()

    @property
    def at(self) -> int:
        """The frame that is due next."""
        return min(round(self._due), self._end)

    def leap(self, to: int) -> None:
        """Goes on at another frame; the two places are laid over each other, so that nothing clicks."""
        self._landing, self._due = to, float(to)

    def step(self, speed: float, until: int | None = None) -> Step | None:
        """The next samples at `speed` (0.5 to 2), some 40 ms of them; None when the end has been given.

        Where `until` is given, the step ends there if it would come past it.
        """
        if self._landing is None and self.at >= self._end:
            return None
        left = self._end if until is None or until <= self.at else until
        if speed == 1.0 and self._landing is None:
            return self._as_recorded(left)
        return self._laid_over(speed, max(1, math.ceil((left - self.at) / speed)))

    def _as_recorded(self, until: int) -> Step:
        first = self._next
        self._next = min(first + self._lap + self._whole, max(until, first + 1), self._end)
        self._due = float(self._next)
        return Step(self._read(first, self._next), first, self._next)

    def _laid_over(self, speed: float, most: int) -> Step:
        before, place = self.at, self._place()
        self._landing = None
        stop = min(place + min(self._lap + self._whole, most), self._end)
        piece = self._read(place, stop)
        ending = self._read(self._next, min(self._next + self._lap, self._end))
        frames = _crossed(ending, piece, self._lap)
        self._due += speed * len(frames)
        self._next = stop
        if stop >= self._end:
            self._due = float(self._end)
        return Step(frames, before, self.at)

    def _place(self) -> int:
        """The frame near the one due where the sound is most like what would follow."""
        if self._landing is not None:
            return self._landing
        last = self._end - self._lap
        low, high = max(0, self.at - self._search), min(last, self.at + self._search)
        if high <= low or self._next > last:
            return min(self.at, max(last, 0))
        expected = _mono(self._read(self._next, self._next + self._lap))
        region = _mono(self._read(low, high + self._lap))
        return low + _most_alike(expected, region, self._size)


def _crossed(ending: Frames, piece: Frames, lap: int) -> Frames:
    """`piece`, faded in over the first `lap` frames while `ending` fades out."""
    lap = min(lap, len(ending), len(piece))
    if not lap:
        return piece
    rise = (0.5 - 0.5 * np.cos(np.pi * (np.arange(lap) + 0.5) / lap))[:, np.newaxis]
    laid = np.rint(ending[:lap] * (1 - rise) + piece[:lap] * rise).astype(np.int16)
    return np.concatenate((laid, piece[lap:]))


def _mono(frames: Frames) -> Wave:
    mixed: Wave = frames.sum(axis=1, dtype=np.int32).astype(np.float32)
    return mixed


def _most_alike(expected: Wave, region: Wave, size: int) -> int:
    """Where in `region` lies the piece most like `expected`, by normalized cross-correlation, all places at once."""
    places = len(region) - len(expected) + 1
    spectrum = np.fft.rfft(region, size) * np.conj(np.fft.rfft(expected, size))
    products = np.fft.irfft(spectrum, size)[:places]
    power = np.concatenate(([0.0], np.cumsum(np.square(region, dtype=np.float64))))
    loudness = np.sqrt(power[len(expected) :] - power[:places] + _QUIET)
    return int(np.argmax(products / loudness))
