"""What is played: balance, speed, loops, a soft beginning; each may change while it plays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop.recording.manner import PLAIN, Balance, Manner, Passage, balanced
from desktop.recording.pcm import Frames
from desktop.recording.player import Block
from desktop.recording.programme import StoredProgramme
from tests.recording.stored_recordings import Shelf, noise, shelved

RATE_HZ = 16_000


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return shelved(tmp_path, noise(4, RATE_HZ, channels=2))


def programme_of(shelf: Shelf, manner: Manner = PLAIN, first: int = 0) -> StoredProgramme:
    return StoredProgramme(shelf.sound(), shelf.recording.format, (first, len(shelf.samples)), manner)


def blocks_of(programme: StoredProgramme, most: int = 10_000) -> list[Block]:
    found: list[Block] = []
    while len(found) < most and (block := programme.next_block()) is not None:
        found.append(block)
    programme.close()
    return found


def heard(blocks: list[Block]) -> Frames:
    return np.concatenate([block.frames for block in blocks])


def test_plainly_it_is_the_stored_sound(shelf: Shelf) -> None:
    assert np.array_equal(heard(blocks_of(programme_of(shelf))), shelf.samples)


def test_in_the_middle_of_a_sound_it_comes_up_in_two_milliseconds(shelf: Shelf) -> None:
    played = heard(blocks_of(programme_of(shelf, first=10_000)))
    assert played[0].tolist() == [0, 0]
    assert np.array_equal(played[32:], shelf.samples[10_032:])


@pytest.mark.parametrize(
    ("balance", "expected"),
    [
        (Balance.AS_RECORDED, [[10, 30], [-4, 6]]),
        (Balance.LEFT, [[10, 10], [-4, -4]]),
        (Balance.RIGHT, [[30, 30], [6, 6]]),
        (Balance.TOGETHER, [[20, 20], [1, 1]]),
    ],
)
def test_one_channel_is_heard_on_both_sides(balance: Balance, expected: list[list[int]]) -> None:
    frames = np.array([[10, 30], [-4, 6]], dtype=np.int16)
    assert balanced(frames, balance).tolist() == expected
    assert balanced(frames[:, :1], balance).tolist() == frames[:, :1].tolist()


def test_channel_and_speed_change_while_it_plays(shelf: Shelf) -> None:
    programme = programme_of(shelf)
    first = programme.next_block()
    programme.manner = Manner(balance=Balance.RIGHT)
    second = programme.next_block()
    programme.manner = Manner(speed=2.0)
    third = programme.next_block()
    assert first is not None
    assert second is not None
    assert third is not None
    assert np.array_equal(second.frames[:, 0], shelf.samples[second.from_frame : second.to_frame, 1])
    assert third.to_frame - third.from_frame == pytest.approx(2 * len(third.frames), abs=2)


@pytest.mark.parametrize("speed", [1.0, 0.5, 2.0])
def test_a_loop_is_heard_again_and_again_and_left(shelf: Shelf, speed: float) -> None:
    manner = Manner(speed=speed, loop=Passage(1_000, 2_000))
    programme = programme_of(shelf, manner, first=RATE_HZ)
    blocks: list[Block] = []
    while sum(block.from_frame == RATE_HZ for block in blocks) < 4:
        block = programme.next_block()
        assert block is not None
        assert RATE_HZ <= block.from_frame < 2 * RATE_HZ
        assert block.to_frame <= 2 * RATE_HZ + 2
        blocks.append(block)
    turns = sum(len(block.frames) for block in blocks[:-1])
    assert turns * speed == pytest.approx(3 * RATE_HZ, rel=0.03)
    programme.manner = Manner()
    rest = blocks_of(programme)
    assert rest[-1].to_frame == len(shelf.samples)


def test_in_a_loop_at_its_own_speed_the_samples_are_the_stored_ones(shelf: Shelf) -> None:
    programme = programme_of(shelf, Manner(loop=Passage(0, 1_000)))
    twice = heard(blocks_of(programme, most=50))[: 2 * RATE_HZ]
    lap = RATE_HZ * 12 // 1000
    assert np.array_equal(twice[:RATE_HZ], shelf.samples[:RATE_HZ])
    assert np.array_equal(twice[RATE_HZ + lap :], shelf.samples[lap:RATE_HZ])


def test_a_loop_too_short_to_be_one_is_not_gone_round(shelf: Shelf) -> None:
    blocks = blocks_of(programme_of(shelf, Manner(loop=Passage(1_000, 1_050))))
    assert sum(len(block.frames) for block in blocks) == len(shelf.samples)
