"""Sound with masked stretches replaced by a tone or silence: hard edges, and nothing inside that the original decides.

No fade: a fade would carry masked samples out. The tone is counted from the first frame of the recording, so that it is
the same whatever lay there.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from desktop.domain.redaction import Filling
from desktop.domain.redaction_sound import ReplacedFrames
from desktop.recording.pcm import Frames

TONE_HZ = 440
TONE_LEVEL = 1_600
"""About 26 dB below the loudest that can be: heard, and no fright."""


def replaced(
    frames: Frames, first_frame: int, places: Sequence[ReplacedFrames], filling: Filling, sample_rate_hz: int
) -> Frames:
    """A copy of `frames`, which begin at `first_frame`, with the sound of every place in it replaced.

    int16 [frames, channels]. A place without channels covers all of them.
    """
    out = frames.copy()
    for place in places:
        start = max(place.first_frame - first_frame, 0)
        end = min(place.end_frame - first_frame, len(frames))
        if start >= end:
            continue
        channels = list(place.channels) or list(range(frames.shape[1]))
        out[start:end, channels] = _sound(first_frame + start, first_frame + end, filling, sample_rate_hz)
    return out


def _sound(first: int, end: int, filling: Filling, sample_rate_hz: int) -> Frames:
    """int16 [end - first, 1]."""
    if filling is Filling.SILENCE:
        return np.zeros((end - first, 1), dtype=np.int16)
    turns = (np.arange(first, end, dtype=np.int64) * TONE_HZ % sample_rate_hz) / sample_rate_hz
    return np.round(np.sin(2 * np.pi * turns) * TONE_LEVEL).astype(np.int16).reshape(-1, 1)
