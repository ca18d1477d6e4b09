"""Playing reads the stored samples from the asked moment; the custody log is told first, once for each listening."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat, Origin
from desktop.recording.manner import PLAIN, Balance, Manner, Passage
from desktop.recording.pcm import Frames
from desktop.recording.playback import Heard, Playback
from desktop.recording.playback_log import PAUSE_MS, ToldParts
from desktop.recording.player import Programme
from tests.fakes.hand_clock import HandClock
from tests.recording.sitting_room import Room
from tests.recording.stored_recordings import begun, noise, sealed

RATE_HZ = 16_000


class Listener:
    """A player that takes in everything at once, and reports what it is told to."""

    def __init__(self) -> None:
        self.heard: list[Frames] = []
        self.frame = 0
        self.is_playing = False
        self.fault: Fault | None = None
        self.refusal: Fault | None = None
        self.stops = self.rests = self.closed = 0
        self.ready: list[AudioFormat] = []
        self.after_a_block: Any = lambda: None

    def get_ready(self, format: AudioFormat) -> None:
        self.ready.append(format)

    def play(self, programme: Programme, format: AudioFormat, at_frame: int) -> None:
        if self.refusal is not None:
            programme.close()
            raise self.refusal
        self.frame, self.heard = at_frame, []
        while len(self.heard) < 1_000 and (block := programme.next_block()) is not None:
            self.heard.append(block.frames)
            self.frame = block.to_frame
            self.after_a_block()
        programme.close()

    def stop(self) -> None:
        self.stops += 1

    def rest(self) -> None:
        self.rests += 1

    def at_frame(self) -> int:
        return self.frame

    @property
    def samples(self) -> Frames:
        return np.concatenate(self.heard)


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def playback(listener: Listener) -> Playback:
    return Playback(lambda: listener)


def played(room: Room) -> list[tuple[str, dict[str, Any]]]:
    """What the log says was played."""
    bodies = [json.loads(entry.body) for entry in room.signed_in.vault.entries.all()]
    return [(body["object"], body["facts"]) for body in bodies if body["action"] == "recording.played"]


def test_it_begins_where_asked_goes_to_the_end_and_is_logged(
    room: Room, playback: Playback, listener: Listener
) -> None:
    samples = noise(10, RATE_HZ)
    number = sealed(room, samples)
    playback.play(room.signed_in, number, 2_500)
    assert np.array_equal(listener.samples[32:], samples[40_032:])  # after two milliseconds in which it comes up
    playback.play(room.signed_in, number)
    assert np.array_equal(listener.samples, samples)
    assert played(room) == [
        (number, {"from_ms": 2_500, "to_ms": 10_000}),
        (number, {"from_ms": 0, "to_ms": 10_000}),
    ]


def test_one_listening_is_one_entry_however_often_one_goes_back(room: Room, playback: Playback) -> None:
    number, other = sealed(room, noise(10, RATE_HZ)), sealed(room, noise(3, RATE_HZ), number="rec-2")
    clock = HandClock()
    told = ToldParts(clock)
    for at_ms in (4_000, 4_500, 9_000, 4_000):  # pauses, a pedal let go and pressed, a jump
        playback.play(room.signed_in, number, at_ms, PLAIN, told)
        clock.move(60_000)
    playback.play(room.signed_in, number, 5_000, Manner(loop=Passage(5_000, 6_000)), told)
    assert [facts["from_ms"] for _, facts in played(room)] == [4_000]
    playback.play(room.signed_in, number, 5_000, Manner(loop=Passage(1_000, 6_000)), told)  # goes to what was not heard
    playback.play(room.signed_in, other, 0, PLAIN, told)
    clock.move(PAUSE_MS + 1)
    playback.play(room.signed_in, other, 1_000, PLAIN, told)
    assert [(number, facts["from_ms"]) for number, facts in played(room)] == [
        (number, 4_000), (number, 1_000), (other, 0), (other, 1_000),
    ]  # fmt: skip


def test_a_loop_is_logged_once_as_what_may_be_heard_from_it_on(room: Room, playback: Playback) -> None:
    number = sealed(room, noise(10, RATE_HZ))
    playback.play(room.signed_in, number, 5_500, Manner(loop=Passage(5_000, 6_000)))
    assert played(room) == [(number, {"from_ms": 5_000, "to_ms": 10_000})]


def test_another_manner_is_heard_from_the_next_block_on(room: Room, playback: Playback, listener: Listener) -> None:
    samples = noise(4, RATE_HZ, channels=2)
    number = sealed(room, samples)
    listener.after_a_block = lambda: playback.tune(Manner(balance=Balance.LEFT))
    playback.play(room.signed_in, number)
    listener.after_a_block = lambda: None
    playback.tune(PLAIN)  # nothing plays: nothing happens
    assert len(played(room)) == 1


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda _: RecordingId("rec-none"), FaultCode.RECORDING_UNKNOWN),
        (lambda room: begun(room, AudioFormat(RATE_HZ, 1)).id, FaultCode.RECORDING_RUNNING),
        (lambda room: sealed(room, noise(1, RATE_HZ), origin=Origin.ASIDE), FaultCode.RECORDING_OFF_RECORD),
    ],
    ids=["unknown", "still running", "off the record"],
)
def test_what_may_not_be_played_is_not_played_and_not_logged(
    room: Room, playback: Playback, listener: Listener, make: Any, code: FaultCode
) -> None:
    number = make(room)
    before = room.signed_in.vault.entries.count()
    with pytest.raises(Fault) as caught:
        playback.play(room.signed_in, number)
    assert caught.value.code is code
    assert listener.heard == []
    assert room.signed_in.vault.entries.count() == before


def test_a_media_file_that_is_gone_is_named_before_anything_is_logged(room: Room, playback: Playback) -> None:
    number = sealed(room, noise(1, RATE_HZ))
    path, _ = room.signed_in.vault.media_access(room.interview_id)
    room.signed_in.vault.close_media(room.interview_id)
    path.unlink()
    with pytest.raises(Fault) as caught:
        playback.play(room.signed_in, number)
    assert caught.value.code is FaultCode.VAULT_FILE_MISSING
    assert played(room) == []


def test_without_a_loudspeaker_it_is_named(room: Room, playback: Playback, listener: Listener) -> None:
    number = sealed(room, noise(1, RATE_HZ))
    listener.refusal = Fault(FaultCode.PLAYER_MISSING)
    with pytest.raises(Fault) as caught:
        playback.play(room.signed_in, number)
    assert caught.value.code is FaultCode.PLAYER_MISSING
    assert playback.heard() == Heard()


def test_stopped_before_it_could_begin_it_does_not(room: Room, playback: Playback, listener: Listener) -> None:
    number = sealed(room, noise(1, RATE_HZ))
    playback.play(room.signed_in, number, is_stopped=lambda: True)
    assert listener.heard == []


def test_what_is_heard_is_told_in_the_recordings_time(room: Room, playback: Playback, listener: Listener) -> None:
    number = sealed(room, noise(4, RATE_HZ))
    assert playback.heard() == Heard(0, is_playing=False)
    playback.stop()
    playback.rest()
    playback.play(room.signed_in, number, 1_000, Manner(speed=2.0))
    assert playback.heard() == Heard(4_000, is_playing=False)
    listener.fault = Fault(FaultCode.PLAYER_LOST)
    assert playback.heard().fault is listener.fault
    playback.stop()
    playback.rest()
    assert (listener.stops, listener.rests) == (1, 1)


def test_a_damaged_chunk_is_silent_told_and_played_over(room: Room, playback: Playback, listener: Listener) -> None:
    samples = noise(10, RATE_HZ)
    number = sealed(room, samples)
    database = room.signed_in.vault.media(room.interview_id)._database
    database.execute("DROP TRIGGER chunk_refuses_update")
    database.execute("UPDATE chunk SET flac = x'00' WHERE seq = 9")
    playback.play(room.signed_in, number)
    heard, spoiled = listener.samples, slice(9 * RATE_HZ // 2, 5 * RATE_HZ)
    assert len(heard) == len(samples)
    assert not heard[spoiled].any()
    assert np.array_equal(np.delete(heard, np.r_[spoiled], axis=0), np.delete(samples, np.r_[spoiled], axis=0))
    fault = playback.heard().fault
    assert fault is not None
    assert (fault.code, fault.facts) == (FaultCode.RECORDING_CHANGED, {"recording": number})


def test_the_loudspeaker_is_opened_ahead_without_a_word_in_the_log(
    room: Room, playback: Playback, listener: Listener
) -> None:
    number = sealed(room, noise(1, RATE_HZ, channels=2))
    playback.get_ready(room.signed_in, number)
    assert listener.ready == [AudioFormat(RATE_HZ, 2)]
    assert played(room) == []


def test_nothing_is_written_while_it_plays(room: Room, playback: Playback, tmp_path: Path) -> None:
    """From memory only: not one file more, anywhere below the vault."""
    number = sealed(room, noise(3, RATE_HZ))
    told = ToldParts(HandClock())
    playback.play(room.signed_in, number, 0, PLAIN, told)
    before = {path: path.stat().st_size for path in tmp_path.rglob("*") if not path.name.endswith(("-wal", "-shm"))}
    playback.play(room.signed_in, number, 0, Manner(speed=0.5), told)
    after = {path: path.stat().st_size for path in tmp_path.rglob("*") if not path.name.endswith(("-wal", "-shm"))}
    assert before == after
