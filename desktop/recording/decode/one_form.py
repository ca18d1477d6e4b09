"""Brings every decoded frame into the one form of its recording: rate, one or two channels, 16 bits.

The first frame decides. More than two channels are mixed into one, each alike; a later change of rate or channels is
resampled. The original file is kept whole beside it, so nothing is lost by either.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from desktop.recording.decode.to_s16 import interleaved, to_s16

MOST_CHANNELS = 2


class OneForm:
    """Made from the first frame of a stream."""

    def __init__(self, frame: Any) -> None:
        self.rate_hz = int(frame.sample_rate)
        self.source_channels = len(frame.layout.channels)
        self.channels = self.source_channels if self.source_channels <= MOST_CHANNELS else 1
        self._form = self._form_of(frame)
        self._first = self._form
        self._resampler: Any = None

    def is_change(self, frame: Any) -> bool:
        """Whether `frame` is in another form than the one before it."""
        return self._form_of(frame) != self._form

    def take(self, frame: Any) -> npt.NDArray[np.int16]:
        """int16 [frames, channels] of what came so far and is complete."""
        if self.is_change(frame):
            self._form = self._form_of(frame)
            self._resampler = None if self._form == self._first else self._new_resampler()
        if self._resampler is None:
            return self._mixed(frame)
        pieces = [self._mixed(made) for made in self._resampler.resample(frame)]
        return np.concatenate(pieces) if pieces else np.zeros((0, self.channels), np.int16)

    def _new_resampler(self) -> Any:
        from av.audio.resampler import AudioResampler

        return AudioResampler(format="s16", layout="mono" if self.channels == 1 else "stereo", rate=self.rate_hz)

    def _mixed(self, frame: Any) -> npt.NDArray[np.int16]:
        samples = to_s16(interleaved(frame.to_ndarray(), len(frame.layout.channels)))
        if samples.shape[1] == self.channels:
            return samples
        mixed: npt.NDArray[np.int16] = np.rint(samples.mean(axis=1, keepdims=True)).astype(np.int16)
        return mixed

    @staticmethod
    def _form_of(frame: Any) -> tuple[int, int]:
        return int(frame.sample_rate), len(frame.layout.channels)
