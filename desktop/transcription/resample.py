"""Sound as the engine wants it: one channel, float32, 16 kHz, any stretch of a recording at any time.

Stateless: each output sample depends on its own neighborhood only, so a piece's borders can't be heard.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil, gcd
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.domain.faults import Fault, FaultCode

SAMPLE_RATE_HZ = 16_000
SAMPLES_PER_MS = 16
_BLOCK_SAMPLES = 10 * SAMPLE_RATE_HZ
_ZERO_CROSSINGS = 24
_KAISER_BETA = 8.6  # about 85 dB below in the stop band
_ROLLOFF = 0.94
_FULL_SCALE = 32768.0

Samples = NDArray[np.float32]


class RecordingAudio(Protocol):
    """A recording's decoded samples, wherever they are kept."""

    @property
    def sample_rate_hz(self) -> int:
        """Frames per second."""
        ...

    @property
    def channels(self) -> int:
        """Samples per frame."""
        ...

    @property
    def frames(self) -> int:
        """Length of the recording."""
        ...

    def read(self, first: int, end: int) -> NDArray[np.int16]:
        """int16 [frames, channels] of the frames `[first, end)`."""
        ...


class SpeechAudio:
    """A recording resampled on demand: float32 [samples] at 16 kHz, -1 to 1, sample n at n/16000 s."""

    def __init__(self, audio: RecordingAudio) -> None:
        self._audio = audio
        divisor = gcd(audio.sample_rate_hz, SAMPLE_RATE_HZ)
        self._up, self._down = SAMPLE_RATE_HZ // divisor, audio.sample_rate_hz // divisor

    @property
    def channels(self) -> int:
        """Channels of the recording."""
        return self._audio.channels

    @property
    def length_ms(self) -> int:
        """Whole milliseconds, rounded down, as `AudioFormat.frames_to_ms`."""
        return self._audio.frames * 1000 // self._audio.sample_rate_hz

    @property
    def length_samples(self) -> int:
        """Samples at 16 kHz in `length_ms`."""
        return self.length_ms * SAMPLES_PER_MS

    def samples(self, channel: int, first: int, end: int) -> Samples:
        """float32 [end - first] of one channel; beyond the recording's ends there is silence.

        Raises `Fault(RECORDING_CHANGED)` when the recording is shorter than it says.
        """
        out = np.zeros(end - first, dtype=np.float32)
        for start in range(first, end, _BLOCK_SAMPLES):
            stop = min(end, start + _BLOCK_SAMPLES)
            out[start - first : stop - first] = self._block(channel, start, stop)
        return out

    def _block(self, channel: int, first: int, end: int) -> Samples:
        if self._up == self._down:
            return self._source(channel, first, end)
        bank, reach = _filters(self._up, self._down)
        center = (np.arange(first, end, dtype=np.int64) * self._down) // self._up
        low = int(center[0]) - reach + 1
        source = self._source(channel, low, int(center[-1]) + reach + 1)
        windows = np.lib.stride_tricks.sliding_window_view(source, bank.shape[1])
        out = np.empty(end - first, dtype=np.float32)
        for offset in range(min(self._up, end - first)):  # one phase of the filter at a time
            phase = (first + offset) * self._down % self._up
            rows = windows[int(center[offset]) - reach + 1 - low :: self._down]
            part = out[offset :: self._up]
            part[:] = rows[: len(part)] @ bank[phase]
        return out

    def _source(self, channel: int, first: int, end: int) -> Samples:
        inside_first, inside_end = max(0, first), max(0, min(end, self._audio.frames))
        out = np.zeros(end - first, dtype=np.float32)
        if inside_first < inside_end:
            read = self._audio.read(inside_first, inside_end)
            if read.shape != (inside_end - inside_first, self._audio.channels):
                raise Fault(FaultCode.RECORDING_CHANGED)  # silence in place of missing sound would be an invention
            out[inside_first - first : inside_end - first] = read[:, channel].astype(np.float32) / _FULL_SCALE
        return out


@lru_cache(maxsize=4)
def _filters(up: int, down: int) -> tuple[Samples, int]:
    """Windowed-sinc low-pass for each of `up` phases: float32 [up, 2*reach], and `reach` in source frames.

    Tap k of phase p weighs the source frame `k - reach + 1` after the output's own, which lies p/up further on.
    """
    cutoff = _ROLLOFF * min(1.0, up / down)  # of the source's half rate
    reach = ceil(_ZERO_CROSSINGS / cutoff)
    taps = np.arange(2 * reach) - reach + 1
    distance = taps[None, :] - np.arange(up)[:, None] / up
    window = np.i0(_KAISER_BETA * np.sqrt(np.clip(1 - (distance / reach) ** 2, 0, None))) / np.i0(_KAISER_BETA)
    bank = cutoff * np.sinc(cutoff * distance) * window
    bank /= bank.sum(axis=1, keepdims=True)  # a steady level stays what it is
    return bank.astype(np.float32), reach
