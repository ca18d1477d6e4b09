"""Cuts a stretch of speech that is longer than the engine's window: at its quietest place, where a pause is likeliest.

Pure. The same samples are always cut at the same places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np

from desktop.transcription.resample import SAMPLE_RATE_HZ, Samples
from desktop.transcription.speech_map import Stretch

_WINDOW = SAMPLE_RATE_HZ // 5
_STEP = SAMPLE_RATE_HZ // 50

Listen = Callable[[int, int], Samples]
"""float32 [end - first] at 16 kHz of the channel's samples `[first, end)`."""


def quietest(samples: Samples) -> int:
    """The middle of the quietest 200 ms, the latest of several, in samples from the first."""
    if len(samples) <= _WINDOW:
        return len(samples) // 2
    power = np.concatenate(([0.0], np.cumsum(np.square(samples, dtype=np.float64))))
    starts = np.arange(0, len(samples) - _WINDOW + 1, _STEP)
    loudness = power[starts + _WINDOW] - power[starts]
    return int(starts[len(starts) - 1 - int(np.argmin(loudness[::-1]))]) + _WINDOW // 2


def cut_long(stretches: Iterable[Stretch], longest: int, listen: Listen) -> Iterator[Stretch]:
    """The same stretches, none longer than `longest` samples: longer ones are cut in the second half of what fits."""
    for start, end in stretches:
        at = start
        while end - at > longest:
            first = at + longest // 2
            cut = first + quietest(listen(first, at + longest))
            yield at, cut
            at = cut
        yield at, end
