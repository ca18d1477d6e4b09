"""Decoded samples of any form into signed 16-bit, interleaved. No dither and no resampling.

The scale is the usual one (full scale 32768, clipped), so that stock decoders give the same samples.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt


def interleaved(samples: npt.NDArray[Any], channels: int) -> npt.NDArray[Any]:
    """[channels, frames] (planar) or [1, frames * channels] (packed) as [frames, channels]."""
    return samples.T if samples.shape[0] == channels else samples.reshape(-1, channels)


def to_s16(samples: npt.NDArray[Any]) -> npt.NDArray[np.int16]:
    """int16 of the same shape. Floats are rounded and clipped; wider integers lose their lowest bits."""
    return np.ascontiguousarray(_scaled(samples), dtype=np.int16)


def _scaled(samples: npt.NDArray[Any]) -> npt.NDArray[Any]:
    kind = samples.dtype
    if kind == np.int16:
        return samples
    if kind == np.int32:
        upper: npt.NDArray[np.int32] = np.right_shift(samples, 16)
        return upper
    if kind == np.uint8:
        return np.left_shift(samples.astype(np.int16) - 128, 8)
    if kind in (np.float32, np.float64):
        clipped: npt.NDArray[np.float64] = np.clip(np.rint(np.nan_to_num(samples) * 32768.0), -32768, 32767)
        return clipped
    raise ValueError(kind.str)
