"""WAV files made for tests: a counter in which every lost sample shows."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt

CYCLE = 30_000


def counter(frames: int) -> npt.NDArray[np.int16]:
    """0, 1, 2 …, beginning anew after 30 000."""
    return (np.arange(frames) % CYCLE).astype("<i2")


def counter_wav(path: Path, seconds: int, rate_hz: int, samples: npt.NDArray[np.int16] | None = None) -> Path:
    """A mono WAV of `samples`, by default of the counter."""
    return write_wav(path, counter(seconds * rate_hz) if samples is None else samples, rate_hz)


def write_wav(path: Path, samples: npt.NDArray[np.int16], rate_hz: int, channels: int = 1) -> Path:
    """A 16-bit WAV of interleaved samples."""
    with wave.open(str(path), "wb") as target:
        target.setnchannels(channels)
        target.setsampwidth(2)
        target.setframerate(rate_hz)
        target.writeframes(samples.astype("<i2").tobytes())
    return path
