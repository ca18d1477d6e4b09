"""Faster and slower without change of pitch; at the recording's own speed, sample for sample what is stored."""

from __future__ import annotations

from itertools import cycle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.recording.manner import SPEEDS
from desktop.recording.pcm import Frames
from desktop.recording.stretch import Step, Stretch
from tests.recording.stored_recordings import noise, tone

RATE_HZ = 16_000
OTHER_SPEEDS = [speed for speed in SPEEDS if speed != 1.0]


def steps_of(samples: Frames, *speeds: float, rate_hz: int = RATE_HZ, first: int = 0) -> list[Step]:
    """All steps, at one speed after another, round and round."""
    stretch = Stretch(lambda a, b: samples[a:b], rate_hz, first, len(samples))
    found: list[Step] = []
    for speed in cycle(speeds):
        step = stretch.step(speed)
        if step is None:
            return found
        found.append(step)
        assert len(found) < 100_000
    raise AssertionError


def heard(steps: list[Step]) -> Frames:
    return np.concatenate([step.frames for step in steps])


def pitch(samples: Frames, rate_hz: int) -> tuple[float, float]:
    """The strongest frequency in Hz, and how far in dB everything else lies below it."""
    wave = samples[rate_hz // 4 : -rate_hz // 4, 0].astype(float)
    spectrum = np.abs(np.fft.rfft(wave * np.blackman(len(wave)))) ** 2
    frequencies = np.fft.rfftfreq(len(wave), 1 / rate_hz)
    top = int(np.argmax(spectrum))
    is_near = np.abs(frequencies - frequencies[top]) < 20
    return float(frequencies[top]), float(10 * np.log10(spectrum[is_near].sum() / spectrum[~is_near].sum()))


def test_at_its_own_speed_every_sample_is_the_stored_one() -> None:
    samples = noise(3.21, RATE_HZ, channels=2)
    steps = steps_of(samples, 1.0)
    assert np.array_equal(heard(steps), samples)
    assert [step.from_frame for step in steps[1:]] == [step.to_frame for step in steps[:-1]]
    assert np.array_equal(heard(steps_of(samples, 1.0, first=12_345)), samples[12_345:])


@pytest.mark.parametrize("rate_hz", [16_000, 48_000])
@pytest.mark.parametrize("hz", [110.0, 220.5, 1_000.0])
@pytest.mark.parametrize("speed", OTHER_SPEEDS)
def test_pitch_stays_and_length_is_scaled(speed: float, hz: float, rate_hz: int) -> None:
    samples = tone(hz, 4, rate_hz)
    made = heard(steps_of(samples, speed, rate_hz=rate_hz))
    found, purity = pitch(made, rate_hz)
    assert found == pytest.approx(hz, abs=0.5)
    assert purity > 40
    assert len(made) * speed == pytest.approx(len(samples), rel=0.02)


@pytest.mark.parametrize("speed", OTHER_SPEEDS)
def test_nothing_of_a_recording_is_left_out_or_heard_in_another_order(speed: float) -> None:
    """Bursts at known places come once each, in order, about where they belong."""
    samples = np.zeros((RATE_HZ * 8, 1), dtype=np.int16)
    places = [RATE_HZ * (1 + second) for second in range(6)]
    for place in places:
        samples[place : place + RATE_HZ // 10] = tone(400, 0.1, RATE_HZ)
    loud = np.abs(heard(steps_of(samples, speed))[:, 0]) > 2_000
    starts = np.flatnonzero(np.diff(np.convolve(loud, np.ones(RATE_HZ // 10), "same") > 0, prepend=False))[::2]
    assert len(starts) == len(places)
    assert starts * speed == pytest.approx(np.array(places), abs=RATE_HZ * 0.15)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SPEEDS), min_size=1, max_size=8), st.integers(0, 40_000), st.integers(1, 2))
def test_speeds_may_change_at_every_step(speeds: list[float], frames: int, channels: int) -> None:
    samples = noise(frames / RATE_HZ, RATE_HZ, channels) if frames else np.zeros((0, channels), dtype=np.int16)
    steps = steps_of(samples, *speeds)
    at = 0
    for step in steps:
        assert abs(step.from_frame - at) <= RATE_HZ * 0.06  # a change of speed goes on where the sound does
        assert step.to_frame > step.from_frame
        assert step.frames.dtype == np.int16
        assert step.frames.shape == (len(step.frames), channels)
        assert len(step.frames) > 0
        at = step.to_frame
    assert at == len(samples)


def test_back_at_its_own_speed_it_is_the_stored_sound_again() -> None:
    samples = noise(4, RATE_HZ)
    stretch = Stretch(lambda a, b: samples[a:b], RATE_HZ, 0, len(samples))
    for _ in range(10):
        stretch.step(1.5)
    step = stretch.step(1.0)
    assert step is not None
    assert np.array_equal(step.frames, samples[step.from_frame : step.to_frame])


def test_two_channels_stay_together() -> None:
    made = heard(steps_of(tone(330, 2, RATE_HZ, channels=2), 0.75))
    assert np.array_equal(made[:, 0], made[:, 1])


def test_a_leap_is_laid_over_and_goes_on_exactly() -> None:
    samples = tone(200, 4, RATE_HZ)
    stretch = Stretch(lambda a, b: samples[a:b], RATE_HZ, 0, len(samples))
    before = stretch.step(1.0)
    stretch.leap(RATE_HZ * 2 + 37)
    landed, after = stretch.step(1.0), stretch.step(1.0)
    assert before is not None
    assert landed is not None
    assert after is not None
    assert landed.from_frame == RATE_HZ * 2 + 37
    joined = np.concatenate((before.frames, landed.frames))[:, 0].astype(int)
    steepest = np.abs(np.diff(samples[:, 0].astype(int))).max()
    assert np.abs(np.diff(joined)).max() < steepest * 1.6  # no click where the two meet
    assert np.array_equal(after.frames, samples[after.from_frame : after.to_frame])


def test_a_step_ends_where_it_is_told_to() -> None:
    samples = noise(2, RATE_HZ)
    for speed in SPEEDS:
        stretch = Stretch(lambda a, b: samples[a:b], RATE_HZ, 0, len(samples))
        while stretch.at < 10_001:
            assert stretch.step(speed, 10_001) is not None
        assert stretch.at <= 10_003
