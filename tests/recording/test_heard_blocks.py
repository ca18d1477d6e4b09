"""Which frame is heard: what was given, less what waits in the device; and how playing ends."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.heard_blocks import HeardBlocks
from desktop.recording.player import Block


class Listed:
    """A programme of given blocks."""

    def __init__(self, *blocks: Block, fault: Fault | None = None) -> None:
        self._blocks = list(blocks)
        self._fault = fault
        self.closings = 0
        self.heard: list[tuple[tuple[int, ...], int, int]] = []

    def was_heard(self, channels: tuple[int, ...], first: int, end: int) -> None:
        self.heard.append((channels, first, end))

    def next_block(self) -> Block | None:
        if not self._blocks and self._fault is not None:
            raise self._fault
        return self._blocks.pop(0) if self._blocks else None

    def close(self) -> None:
        self.closings += 1


def block(frames: int, from_frame: int, to_frame: int) -> Block:
    return Block(np.full((frames, 1), 1_000, dtype=np.int16), from_frame, to_frame, (0,))


def give(heard: HeardBlocks, most: int, waiting: int) -> int:
    """One turn of the loudspeaker; silence when there is nothing."""
    frames = heard.take(most)
    heard.given(most if frames is None else len(frames), waiting)
    return 0 if frames is None else len(frames)


def test_what_waits_in_the_device_is_not_heard_yet() -> None:
    heard = HeardBlocks(Listed(block(400, 5_000, 5_400)), 5_000)
    assert heard.at_frame == 5_000
    give(heard, 100, waiting=300)  # silence from before stands in front of it
    assert heard.at_frame == 5_000
    give(heard, 100, waiting=150)
    assert heard.at_frame == 5_050


@pytest.mark.parametrize(("frames", "stands_for"), [(400, 200), (400, 400), (400, 800)])
def test_the_place_is_scaled_by_the_speed(frames: int, stands_for: int) -> None:
    heard = HeardBlocks(Listed(block(frames, 1_000, 1_000 + stands_for)), 1_000)
    give(heard, 400, waiting=100)
    assert heard.at_frame == 1_000 + stands_for * 3 // 4


def test_in_a_loop_the_place_goes_back() -> None:
    heard = HeardBlocks(Listed(block(100, 900, 1_000), block(100, 500, 600)), 900)
    give(heard, 100, waiting=50)
    give(heard, 100, waiting=150)
    assert heard.at_frame == 950
    give(heard, 100, waiting=150)  # silence: nothing more in the programme
    assert heard.at_frame == 550


def test_the_programme_is_told_once_of_every_frame_that_left_and_of_no_other() -> None:
    programme = Listed(block(100, 900, 1_000), block(100, 500, 700), block(100, 700, 900))
    heard = HeardBlocks(programme, 900)
    for waiting in (90, 150, 150):
        give(heard, 100, waiting)
        assert heard.at_frame
    heard.stop()
    assert heard.at_frame == 600
    assert programme.heard == [((0,), 900, 910), ((0,), 910, 950), ((0,), 950, 1_000), ((0,), 500, 600)]


def test_it_has_ended_when_the_last_sample_is_heard_and_not_before() -> None:
    programme = Listed(block(100, 0, 100))
    heard = HeardBlocks(programme, 0)
    assert give(heard, 100, waiting=100) == 100
    assert give(heard, 100, waiting=150) == 0
    assert programme.closings == 1
    assert heard.is_heard
    give(heard, 100, waiting=120)
    assert (heard.is_heard, heard.is_done, heard.at_frame) == (False, True, 100)


def test_stopped_it_dies_away_and_keeps_its_place() -> None:
    programme = Listed(block(2_000, 0, 2_000))
    heard = HeardBlocks(programme, 0)
    give(heard, 500, waiting=200)
    heard.stop()
    assert not heard.is_heard
    assert heard.at_frame == 300
    fading = heard.take(2_000)
    assert fading is not None
    assert len(fading) <= 240
    assert fading[0] > fading[len(fading) // 2] > fading[-1] >= 0
    heard.given(len(fading), 200)
    assert heard.take(100) is None
    assert (heard.at_frame, heard.is_done, programme.closings) == (300, True, 1)


def test_a_fault_of_the_programme_ends_it_by_name() -> None:
    programme = Listed(block(100, 0, 100), fault=Fault(FaultCode.VAULT_FILE_MISSING, name="a.db"))
    heard = HeardBlocks(programme, 0)
    give(heard, 100, waiting=0)
    give(heard, 100, waiting=0)
    assert not heard.is_heard
    assert heard.fault is not None
    assert heard.fault.code is FaultCode.VAULT_FILE_MISSING
    assert programme.closings == 1


def test_a_lost_device_keeps_the_place_of_what_was_heard() -> None:
    programme = Listed(block(1_000, 0, 1_000))
    heard = HeardBlocks(programme, 0)
    give(heard, 1_000, waiting=600)
    heard.break_off(Fault(FaultCode.PLAYER_LOST))
    assert (heard.is_heard, heard.at_frame) == (False, 400)
    assert heard.fault is not None
    assert heard.fault.code is FaultCode.PLAYER_LOST


def test_a_loudspeaker_closed_after_the_end_is_no_fault() -> None:
    heard = HeardBlocks(Listed(), 7)
    give(heard, 100, waiting=0)
    heard.break_off(Fault(FaultCode.PLAYER_LOST))
    assert heard.fault is None
