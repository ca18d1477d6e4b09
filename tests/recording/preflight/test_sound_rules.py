"""From sound to words: a good voice, a quiet one, a dead microphone, a loud room, two channels that are one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.recording.pcm import Frames
from desktop.recording.preflight.checked import Checked, Code, Subject, Verdict
from desktop.recording.preflight.hearing import SILENCE_DB, ChannelSound, Sound
from desktop.recording.preflight.sound_rules import UNHEARD_MS, noise_code, sound_checks, voice_code
from tests.recording.preflight.sounds import beside, heard, room, silence, voice


def codes(frames: Frames) -> list[Code]:
    return [one.code for one in sound_checks(heard(frames))]


def test_the_numbers_are_those_of_the_sound() -> None:
    (channel,) = heard(voice(4_000, -26.0, -65.0)).channels
    assert channel.voice_db == pytest.approx(-26, abs=1.0)
    assert channel.floor_db == pytest.approx(-65, abs=1.5)
    (offset,) = heard(room(2_000, -70.0) + np.int16(4_000)).channels
    assert offset.floor_db == pytest.approx(-70, abs=1.5), "a constant current is no noise"
    assert heard(silence(2_000)).channels == (ChannelSound(),)
    assert heard(silence(0)).channels[0].loudest_db == SILENCE_DB


@pytest.mark.parametrize(
    ("frames", "expected"),
    [
        (voice(4_000, -26.0, -70.0), [Code.VOICE_GOOD, Code.NOISE_QUIET]),
        (voice(4_000, -50.0, -75.0), [Code.VOICE_QUIET, Code.NOISE_QUIET]),
        (voice(4_000, -24.0, -48.0), [Code.VOICE_GOOD, Code.NOISE_AUDIBLE]),
        (voice(4_000, -24.0, -35.0), [Code.VOICE_GOOD, Code.NOISE_LOUD]),
        (voice(4_000, -3.0, -70.0), [Code.VOICE_CLIPPED, Code.NOISE_QUIET]),
        (room(7_000, -65.0), [Code.VOICE_UNHEARD, Code.NOISE_QUIET]),
        (room(7_000, -30.0), [Code.VOICE_UNHEARD, Code.NOISE_LOUD]),
        (room(3_000, -50.0), [Code.VOICE_WAITING, Code.NOISE_AUDIBLE]),
        (room(2_900, -50.0), [Code.VOICE_WAITING, Code.NOISE_WAITING]),
        (silence(2_000), [Code.VOICE_SILENT, Code.NOISE_QUIET]),
        (room(2_000, -88.0), [Code.VOICE_SILENT, Code.NOISE_QUIET]),
        (silence(1_000), [Code.VOICE_WAITING, Code.NOISE_WAITING]),
    ],
    ids=[
        "good",
        "quiet",
        "audible",
        "drowned",
        "clipped",
        "nobody",
        "mill",
        "soon",
        "sooner",
        "dead",
        "muted",
        "too soon",
    ],
)
def test_one_microphone(frames: Frames, expected: list[Code]) -> None:
    assert codes(frames) == expected


@pytest.mark.parametrize(
    ("frames", "expected"),
    [
        (beside(voice(4_000, -26, seed=1), voice(4_000, -30, seed=2)), Checked(Code.CHANNELS_APART)),
        (beside(voice(4_000, -26), voice(4_000, -26)), Checked(Code.CHANNELS_ALIKE)),
        (beside(voice(4_000, -26), voice(4_000, -26) // 3), Checked(Code.CHANNELS_ALIKE)),
        (beside(voice(4_000, -26), silence(4_000)), Checked(Code.CHANNELS_ONE_SILENT, {"channel": 2})),
        (beside(silence(4_000), voice(4_000, -26)), Checked(Code.CHANNELS_ONE_SILENT, {"channel": 1})),
        (beside(voice(7_000, -26), room(7_000, -66, 9)), Checked(Code.CHANNELS_ONE_UNHEARD, {"channel": 2})),
        (beside(voice(3_000, -26), room(3_000, -66, 9)), Checked(Code.CHANNELS_WAITING)),
        (silence(7_000, 2), Checked(Code.CHANNELS_ONE_SILENT, {"channel": 1})),
        (silence(1_000, 2), Checked(Code.CHANNELS_WAITING)),
    ],
)
def test_two_microphones(frames: Frames, expected: Checked) -> None:
    assert sound_checks(heard(frames))[2] == expected


def test_two_microphones_in_one_room_are_not_one() -> None:
    """The same voice, half a millisecond later at the other microphone, and a room of its own there."""
    said = voice(4_000, -26, -90.0)
    later = np.roll(said, 8, axis=0) // 2 + room(4_000, -60.0, 7)
    assert sound_checks(heard(beside(said, later)))[2].code is Code.CHANNELS_APART


def test_only_the_last_ten_seconds_count() -> None:
    loud_once = np.concatenate((voice(2_000, 0.0), voice(11_000, -26.0)))
    assert codes(loud_once) == [Code.VOICE_GOOD, Code.NOISE_QUIET]


levels = st.floats(SILENCE_DB, 0.0)
channels = st.builds(ChannelSound, levels, st.none() | levels, levels, st.floats(0.0, 1.0), st.integers(0, 1_000_000))
sounds = st.builds(
    Sound,
    st.integers(0, 60_000),
    st.lists(channels, min_size=1, max_size=2).map(tuple),
    st.none() | st.floats(0.0, 1.0),
)


@given(sounds)
def test_whatever_is_heard_each_subject_is_answered_once_and_in_time(sound: Sound) -> None:
    found = sound_checks(sound)
    assert [one.subject for one in found] == [Subject.VOICE, Subject.NOISE, Subject.CHANNELS][: len(found)]
    assert len(found) == 1 + len(sound.channels)
    if sound.heard_ms >= UNHEARD_MS:
        assert all(one.verdict is not Verdict.WAITING for one in found)
    assert not any(one.loses for one in found), "a person decides about sound"


@given(levels, levels, st.floats(0.0, 30.0))
def test_more_noise_is_never_said_to_be_less(floor: float, voice_db: float, more: float) -> None:
    order = [Code.NOISE_QUIET, Code.NOISE_AUDIBLE, Code.NOISE_LOUD]
    quieter, louder = (
        noise_code(Sound(9_000, (ChannelSound(at, voice_db, voice_db),))) for at in (floor, min(0.0, floor + more))
    )
    assert order.index(quieter) <= order.index(louder)


@given(levels, st.floats(0.0, 30.0))
def test_a_louder_voice_is_never_said_to_be_quieter(voice_db: float, more: float) -> None:
    order = [Code.VOICE_SILENT, Code.VOICE_QUIET, Code.VOICE_GOOD]
    quieter, louder = (
        voice_code(Sound(9_000, (ChannelSound(SILENCE_DB, at, at),))) for at in (voice_db, min(0.0, voice_db + more))
    )
    assert order.index(quieter) <= order.index(louder)
