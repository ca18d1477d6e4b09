"""Samples as arrays: the one place where bytes become int16 [frames, channels] and back."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from desktop.domain.recording import AudioFormat

Frames = npt.NDArray[np.int16]
"""int16 [frames, channels], interleaved in memory."""


def frames_from(data: bytes | bytearray, format: AudioFormat) -> Frames:
    """A view of interleaved little-endian bytes, a whole number of frames."""
    return np.frombuffer(data, dtype="<i2").reshape(-1, format.channels)


def bytes_of(frames: Frames) -> bytes:
    """Interleaved little-endian bytes: the form in which samples are hashed and sealed."""
    return np.ascontiguousarray(frames, dtype="<i2").tobytes()
