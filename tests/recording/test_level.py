"""The level is exact at both ends of the scale and misses no short peak."""

from __future__ import annotations

import numpy as np

from desktop.recording.level import PeakHold, peaks_of


def test_each_channel_has_its_own_peak_and_full_scale_is_one() -> None:
    frames = np.array([[0, 100], [-32768, 16384], [5, -2]], dtype=np.int16)
    assert peaks_of(frames) == (1.0, 0.5)


def test_no_frames_are_silence() -> None:
    assert peaks_of(np.empty((0, 2), dtype=np.int16)) == (0.0, 0.0)


def test_a_short_peak_is_held_for_a_few_turns_and_then_gone() -> None:
    hold = PeakHold(1, turns=3)
    hold.hear((0.8,))
    hold.hear(None)
    hold.hear((0.1,))
    assert hold.peaks == (0.8,)
    hold.hear(None)
    assert hold.peaks == (0.1,)
