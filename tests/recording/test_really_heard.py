"""What is noted as heard is what left the loudspeaker, whatever a person does and whatever becomes of the device."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.hearing import HeardStretch
from desktop.domain.ids import RecordingId
from desktop.recording.manner import PLAIN, SPEEDS, Balance, Manner, Passage
from desktop.recording.playback import Playback
from desktop.recording.playback_log import ToldParts
from tests.fakes.hand_clock import HandClock
from tests.fakes.hand_loudspeaker import Frames, HandLoudspeaker
from tests.recording.sitting_room import Room, make_room
from tests.recording.stored_recordings import noise, sealed

RATE_HZ, LENGTH_MS = 8_000, 4_000
_MS = RATE_HZ // 1000


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    room = make_room(tmp_path_factory.mktemp("heard"))
    sealed(room, noise(LENGTH_MS // 1000, RATE_HZ, channels=2), RATE_HZ)
    yield room
    room.signed_in.lock()


class Sitting:
    """Somebody at the player; `noted` is what was taken so far."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.device = HandLoudspeaker()
        self.playback = Playback(lambda: self.device)
        self.manner = PLAIN
        self._told = ToldParts(HandClock())
        self.noted: list[HeardStretch] = []

    def play(self, at_ms: int) -> None:
        self.playback.play(self._room.signed_in, RecordingId("rec-1"), at_ms, self.manner, self._told)

    def tune(self, manner: Manner) -> None:
        self.manner = manner
        self.playback.tune(manner)

    def note(self) -> None:
        self.noted += self.playback.take_heard()

    def do(self, act: str, value: int) -> None:
        """One act of a person, or of the world."""
        match act:
            case "play":
                self.play(value)
            case "run":
                self.device.run(value)
            case "stop":
                self.playback.stop()
            case "pull":
                self.device.pull_out()
            case "speed":
                self.tune(Manner(SPEEDS[value % len(SPEEDS)], self.manner.balance, self.manner.loop))
            case "balance":
                self.tune(Manner(self.manner.speed, list(Balance)[value % len(Balance)], self.manner.loop))
            case "loop":
                loop = Passage(value, value + 300) if value % 2 else None
                self.tune(Manner(self.manner.speed, self.manner.balance, loop))
            case _:
                self.note()


def frames_of(noted: Iterable[HeardStretch]) -> Frames:
    """Every frame of those stretches."""
    return {(one.channel, frame) for one in noted for frame in range(one.start_ms * _MS, one.end_ms * _MS)}


def whole_ms(frames: Frames) -> Frames:
    """Those that lie in a millisecond of which none is missing."""
    return {
        (channel, frame)
        for channel, frame in frames
        if all((channel, frame - frame % _MS + at) in frames for at in range(_MS))
    }


ACTS = st.one_of(
    st.tuples(st.sampled_from(["play", "play", "loop"]), st.integers(0, LENGTH_MS)),
    st.tuples(st.just("run"), st.integers(1, 150).map(lambda tens: 10 * tens)),
    st.tuples(st.just("run"), st.integers(1, 150).map(lambda tens: 10 * tens)),
    st.tuples(st.sampled_from(["stop", "pull", "note", "note"]), st.just(0)),
    st.tuples(st.sampled_from(["speed", "balance"]), st.integers(0, 6)),
)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(acts=st.lists(ACTS, min_size=3, max_size=14))
def test_whatever_is_done_what_is_noted_is_what_was_heard(room: Room, acts: list[tuple[str, int]]) -> None:
    """A crash at the end: nothing is asked any more. What was noted was heard; and all of it up to the last noting."""
    sitting = Sitting(room)
    told: Frames = set()
    for act, value in acts:
        sitting.do(act, value)
        if act == "note":
            told = whole_ms(sitting.device.told())
    noted = frames_of(sitting.noted)
    assert noted <= sitting.device.left()
    assert told <= noted
    sitting.playback.stop()
    sitting.note()
    assert frames_of(sitting.noted) == whole_ms(sitting.device.told())
    sitting.playback.rest()


def test_what_waits_in_a_device_that_is_pulled_out_was_not_heard(room: Room) -> None:
    sitting = Sitting(room)
    sitting.play(1_000)
    sitting.device.run(500)
    sitting.device.pull_out()
    sitting.note()
    assert {(one.channel, one.start_ms, one.end_ms) for one in sitting.noted} == {(0, 1_000, 1_490), (1, 1_000, 1_490)}
    assert sitting.device.playings[0].given == 540 * _MS


def test_only_the_channel_that_sounded_by_the_samples_themselves(room: Room) -> None:
    """The samples that left the loudspeaker are those of the channel and the frames that are noted."""
    sitting = Sitting(room)
    sitting.manner = Manner(balance=Balance.RIGHT)
    sitting.play(2_000)
    sitting.device.run(1_000)
    sitting.tune(Manner(balance=Balance.AS_RECORDED))
    sitting.device.run(1_000)
    sitting.playback.stop()
    sitting.note()
    out = np.concatenate([block.frames for block in sitting.device.playings[0].blocks])
    stored = noise(LENGTH_MS // 1000, RATE_HZ, channels=2)
    by_channel = {one.channel: (one.start_ms, one.end_ms) for one in sitting.noted}
    assert by_channel[1][0] == 2_000
    turned_ms = by_channel[0][0]
    assert 2_950 <= turned_ms <= 3_100
    assert by_channel[0][1] == by_channel[1][1]
    alone = slice(2_002 * _MS, turned_ms * _MS)
    assert np.array_equal(out[2 * _MS : (turned_ms - 2_000) * _MS], np.repeat(stored[alone, 1:], 2, axis=1))
    both = slice(turned_ms * _MS, by_channel[1][1] * _MS)
    assert np.array_equal(out[(turned_ms - 2_000) * _MS :][: both.stop - both.start], stored[both])


def test_silence_in_place_of_a_damaged_chunk_is_not_heard(tmp_path: Path) -> None:
    room = make_room(tmp_path)
    sealed(room, noise(4, RATE_HZ), RATE_HZ)
    database = room.signed_in.vault.media(room.interview_id)._database
    database.execute("DROP TRIGGER chunk_refuses_update")
    database.execute("UPDATE chunk SET flac = x'00' WHERE seq = 3")
    sitting = Sitting(room)
    sitting.play(0)
    sitting.device.run(5_000)
    sitting.note()
    before, after = [(one.start_ms, one.end_ms) for one in sitting.noted]
    assert before[0] == 0
    assert 1_460 <= before[1] <= 1_500
    assert 2_000 <= after[0] <= 2_040
    assert after[1] == 4_000
    room.signed_in.lock()
