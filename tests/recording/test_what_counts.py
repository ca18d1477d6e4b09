"""The rules of what counts as heard: speed, channels, what is lost; and that every speed offered does."""

from __future__ import annotations

import pytest

from desktop.domain.recording import AudioFormat
from desktop.recording.heard_parts import HeardPart, HeardParts, merged
from desktop.recording.manner import SPEEDS, Balance, Manner
from desktop.recording.what_counts import FASTEST, counted_channels


@pytest.mark.parametrize("speed", SPEEDS)
def test_every_speed_that_is_offered_counts(speed: float) -> None:
    assert counted_channels(Manner(speed=speed), 1) == (0,)


def test_what_is_skimmed_does_not() -> None:
    assert counted_channels(Manner(speed=FASTEST + 0.25), 2) == ()


@pytest.mark.parametrize(
    ("balance", "counted"),
    [
        (Balance.AS_RECORDED, (0, 1)),
        (Balance.TOGETHER, (0, 1)),
        (Balance.LEFT, (0,)),
        (Balance.RIGHT, (1,)),
    ],
)
def test_only_the_channels_that_sound_count(balance: Balance, counted: tuple[int, ...]) -> None:
    assert counted_channels(Manner(balance=balance), 2) == counted
    assert counted_channels(Manner(balance=balance), 1) == (0,)
    assert counted_channels(Manner(balance=balance), 2, is_lost=True) == ()


@pytest.mark.parametrize("rate_hz", [16_000, 44_100])
def test_taken_piece_by_piece_no_hole_is_left_between(rate_hz: int) -> None:
    parts = HeardParts(AudioFormat(rate_hz, 1))
    taken: list[HeardPart] = []
    for first in range(0, rate_hz, 37):
        parts.add((0,), first, min(first + 37, rate_hz))
        taken += parts.take()
    assert merged((start_ms, end_ms) for _, start_ms, end_ms in taken) == [(0, 1_000)]


def test_never_more_than_was_heard() -> None:
    parts = HeardParts(AudioFormat(44_100, 2))
    parts.add((1,), 45, 132)  # from 1.02 to 2.99 ms: no whole millisecond, and one
    parts.add((0,), 45, 80)
    parts.add((0,), 80, 80)
    assert parts.take() == []
    parts.add((1,), 132, 133)
    assert parts.take() == [HeardPart(1, 2, 3)]
