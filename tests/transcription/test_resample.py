"""Sound keeps its pitch, its level and its place in time, wherever a recording is cut."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from desktop.transcription.resample import SAMPLE_RATE_HZ, SpeechAudio
from tests.transcription.sound import ArrayAudio

RATES = (8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000)


def _tone(rate: int, hertz: float, seconds: float, level: float = 0.5) -> NDArray[np.int16]:
    return np.round(np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate) * level * 32_767).astype(
        np.int16
    )


def _audio(rate: int, *channels: NDArray[np.int16]) -> SpeechAudio:
    return SpeechAudio(ArrayAudio(rate, np.stack(channels, axis=1)))


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("hertz", [50.0, 440.0, 3_000.0])
def test_a_sine_stays_the_same_sine_at_the_same_time(rate: int, hertz: float) -> None:
    audio = _audio(rate, _tone(rate, hertz, 2.0))
    got = audio.samples(0, 0, audio.length_samples)[800:-800]
    at = np.arange(audio.length_samples)[800:-800] / SAMPLE_RATE_HZ
    expected = 0.5 * np.sin(2 * np.pi * hertz * at)
    assert np.abs(got - expected).max() < 1e-3


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000, 96_000])
def test_what_16_khz_cannot_hold_is_taken_out(rate: int) -> None:
    audio = _audio(rate, _tone(rate, 9_500.0, 1.0))
    assert np.abs(audio.samples(0, 800, 15_000)).max() < 1e-3


@pytest.mark.parametrize("rate", RATES)
def test_a_click_stays_where_it_was(rate: int) -> None:
    samples = np.zeros(rate, dtype=np.int16)
    samples[rate // 2] = 32_767
    audio = _audio(rate, samples)
    assert abs(int(np.abs(audio.samples(0, 0, 16_000)).argmax()) - 8_000) <= 1


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(RATES), st.lists(st.integers(1, 15_999), max_size=6))
def test_pieces_put_together_are_the_whole(rate: int, cuts: list[int]) -> None:
    noise = np.random.default_rng(7).integers(-20_000, 20_000, rate).astype(np.int16)
    audio = _audio(rate, noise)
    borders = sorted({0, audio.length_samples, *(c for c in cuts if c < audio.length_samples)})
    pieces = [audio.samples(0, a, b) for a, b in pairwise(borders)]
    np.testing.assert_allclose(np.concatenate(pieces), audio.samples(0, 0, audio.length_samples), atol=1e-6)


def test_channels_are_kept_apart() -> None:
    audio = _audio(48_000, _tone(48_000, 440, 1.0), np.zeros(48_000, dtype=np.int16))
    assert np.abs(audio.samples(0, 0, 16_000)).max() > 0.4
    assert not audio.samples(1, 0, 16_000).any()


def test_there_is_silence_beyond_the_ends() -> None:
    audio = _audio(16_000, np.full(160, 1_000, dtype=np.int16))
    got = audio.samples(0, -16, 176)
    assert not got[:16].any()
    assert not got[176:].any()
    assert (got[16:176] == np.float32(1_000 / 32_768)).all()


@pytest.mark.parametrize(
    ("rate", "frames", "length_ms"), [(44_100, 44_099, 999), (48_000, 47, 0), (8_000, 8_001, 1_000)]
)
def test_lengths_are_whole_milliseconds_rounded_down(rate: int, frames: int, length_ms: int) -> None:
    audio = _audio(rate, np.zeros(frames, dtype=np.int16))
    assert (audio.length_ms, audio.length_samples) == (length_ms, length_ms * 16)
