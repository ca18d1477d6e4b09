"""A long stretch is cut at its quietest place, and nothing of it is lost or told twice."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.transcription.cutting import cut_long, quietest
from desktop.transcription.resample import Samples

RATE = 16_000


def _noise(seconds: float) -> Samples:
    return np.random.default_rng(7).uniform(-0.5, 0.5, int(seconds * RATE)).astype(np.float32)


def test_the_cut_lies_in_the_pause() -> None:
    samples = _noise(20)
    samples[12 * RATE : 12 * RATE + RATE // 3] *= 0.01
    assert 12 * RATE < quietest(samples) < 12 * RATE + RATE // 3


def test_of_two_pauses_alike_the_later_one_is_taken() -> None:
    samples = _noise(20)
    for second in (5, 15):
        samples[second * RATE : second * RATE + RATE] = 0.0
    assert quietest(samples) > 15 * RATE


def test_a_stretch_of_a_minute_becomes_spans_that_fit() -> None:
    samples = _noise(60)
    for second in (10, 26, 45):
        samples[second * RATE : second * RATE + RATE // 2] = 0.0
    parts = list(cut_long([(0, 60 * RATE)], 28 * RATE, lambda a, b: samples[a:b]))
    assert len(parts) == 3
    assert 26 * RATE < parts[0][1] < 27 * RATE
    assert 45 * RATE < parts[1][1] < 46 * RATE


@given(
    st.lists(st.tuples(st.integers(0, 3_000), st.integers(1, 9_000)), max_size=6),
    st.integers(100, 4_000),
)
def test_whatever_is_cut_is_whole_in_order_and_short_enough(made: list[tuple[int, int]], longest: int) -> None:
    at, stretches = 0, []
    for gap, length in made:
        stretches.append((at + gap, at + gap + length))
        at += gap + length
    sound = _noise(at / RATE + 1)
    parts = list(cut_long(stretches, longest, lambda a, b: sound[a:b]))
    assert all(0 < end - start <= longest for start, end in parts)
    assert sum(end - start for start, end in parts) == sum(end - start for start, end in stretches)
    assert parts == sorted(parts)
    assert {start for start, _ in stretches} <= {start for start, _ in parts}
    assert {end for _, end in stretches} <= {end for _, end in parts}
