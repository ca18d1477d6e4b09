"""What is transcribed while an interview runs is what would be transcribed after it, and never costs the recording."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.custody.rows import check_rows
from desktop.transcription.early_run import (
    BEHIND_MS,
    CALM_MS,
    MOST_FAILURES,
    EarlyState,
    Surroundings,
    is_fast_enough,
    quiet_threads,
)
from tests.transcription.desk import BAD, Desk, content, dying_in
from tests.transcription.early_room import Room, interview_audio, kept, run_early, stop_and_draft
from tests.transcription.sound import WORKER, ArrayAudio

STEP_MS = 20_000
NO_CHILD = [sys.executable, "-c", "raise SystemExit('nobody may start me')"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("step_ms", [7_300])
def test_a_draft_made_of_early_answers_is_the_draft_made_without_them(desk: Desk, step_ms: int) -> None:
    audio = interview_audio()
    plain, early = desk.record(audio), desk.record(audio, is_sealed=False)
    expected = stop_and_draft(desk, plain)
    room = Room(audio, step_ms)
    assert run_early(desk, early, room) is EarlyState.UP_TO_DATE
    assert kept(desk, early, "MAP") == 2
    assert desk.drafts(early) == []
    read = kept(desk, early, "READ")
    spoken = sum(span.kind.value == "transcribed" for span in expected.spans)
    assert read > spoken // 2
    desk.command = dying_in(spoken + len(expected.readings) - read + 1)  # one reading more, and the child is killed
    draft = stop_and_draft(desk, early)
    assert content(draft) == content(expected)
    assert [s.text for s in draft.segments] == [s.text for s in expected.segments]
    assert kept(desk, early, "MAP") + kept(desk, early, "READ") == 0
    assert check_rows(desk.signed_in.vault) == []
    assert max(ms for _, ms in room.told) > 100_000


def test_two_channels_are_followed_together(desk: Desk) -> None:
    talk = interview_audio(75).samples
    both = np.concatenate([talk, np.roll(talk, 16_000 * 7, axis=0)], axis=1)
    audio = ArrayAudio(16_000, both)
    plain, early = desk.record(audio), desk.record(audio, is_sealed=False)
    expected = stop_and_draft(desk, plain)
    run_early(desk, early, Room(audio))
    assert kept(desk, early, "MAP") == 2
    assert content(stop_and_draft(desk, early)) == content(expected)


def test_after_a_lock_it_goes_on_where_it_was(desk: Desk) -> None:
    """A run that ended says the same again out of the vault: nothing is read twice."""
    audio = interview_audio()
    recording = desk.record(audio, is_sealed=False)
    room = Room(audio, most_rests=4)
    run_early(desk, recording, room)
    read = kept(desk, recording, "READ")
    assert read > 0
    again = Room(audio, stored_ms=room.stored_ms, step_ms=0, most_rests=1)
    run_early(desk, recording, again, dying_in(1))
    assert again.told[-1][0] is EarlyState.UP_TO_DATE
    assert kept(desk, recording, "READ") == read


def test_other_threads_hear_for_themselves(desk: Desk) -> None:
    audio = interview_audio(80)
    recording = desk.record(audio, is_sealed=False)
    run_early(desk, recording, Room(audio), threads=2)
    assert kept(desk, recording, "MAP") == 1
    draft = stop_and_draft(desk, recording)
    assert draft.provenance.threads == 2  # as the early ones: more than half of the recording was looked through


def test_a_recording_hardly_begun_early_is_heard_with_all_threads(desk: Desk) -> None:
    audio = interview_audio(150)
    recording = desk.record(audio, is_sealed=False)
    run_early(desk, recording, Room(audio, most_rests=3), threads=2)
    assert kept(desk, recording, "MAP") == 0 or stop_and_draft(desk, recording).provenance.threads == 1


def test_the_recording_comes_first(desk: Desk) -> None:
    """While sound waits to be stored nothing is read; half a minute after all is well it goes on."""
    audio = interview_audio(130)
    recording = desk.record(audio, is_sealed=False)

    def behind_at_first(room: Room) -> Surroundings:
        behind = BEHIND_MS if room.rests < 5 else 0
        return Surroundings(behind, audio.frames)

    room = Room(audio, surroundings=behind_at_first)
    room.most_rests = 3
    assert run_early(desk, recording, room) is EarlyState.YIELDING
    assert kept(desk, recording, "MAP") == 0
    room.most_rests = 5 + CALM_MS // 1000 - 2
    room.step_ms = 1
    assert run_early(desk, recording, room) is EarlyState.YIELDING
    room.most_rests = 5 + CALM_MS // 1000 + 5
    run_early(desk, recording, room)
    assert kept(desk, recording, "MAP") > 0


def test_a_child_at_work_is_ended_at_once_when_the_recording_falls_behind(desk: Desk) -> None:
    audio = interview_audio(130)
    recording = desk.record(audio, is_sealed=False)
    looks: list[int] = []

    def falls_behind(room: Room) -> Surroundings:
        looks.append(room.rests)
        return Surroundings(0 if len(looks) < 5 else BEHIND_MS, audio.frames)

    room = Room(audio, surroundings=falls_behind, most_rests=1)
    hanging = [*WORKER[:1], str(BAD), "map", "hang"]
    assert run_early(desk, recording, room, hanging) is EarlyState.YIELDING
    assert len(looks) < 20


def test_a_low_battery_ends_the_work(desk: Desk) -> None:
    audio = interview_audio(130)
    recording = desk.record(audio, is_sealed=False)
    room = Room(audio, surroundings=lambda _: Surroundings(0, audio.frames, battery_percent=29), most_rests=2)
    assert run_early(desk, recording, room) is EarlyState.LOW_BATTERY
    assert kept(desk, recording, "MAP") == 0


@pytest.mark.parametrize("act", ["die", "exit", "flood_bytes", "nan", "fault_memory"])
def test_a_child_that_fails_again_and_again_is_given_up_and_nothing_of_it_is_kept(desk: Desk, act: str) -> None:
    audio = interview_audio(70)
    recording = desk.record(audio, is_sealed=False)
    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=20)
    assert (
        run_early(desk, recording, room, [*WORKER[:1], str(BAD), "map" if act != "nan" else "done", act])
        is EarlyState.FAILED
    )
    assert room.rests == MOST_FAILURES
    assert kept(desk, recording, "READ") == 0


def test_a_lie_is_not_remembered(desk: Desk) -> None:
    audio = interview_audio(70)
    recording = desk.record(audio, is_sealed=False)
    lie = '{"shares": {"ko": 0.9, "en": 0.9}}'
    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=20)
    run_early(desk, recording, room, [*WORKER[:1], str(BAD), "done", "", lie])
    assert kept(desk, recording, "READ") == 0
    honest = Room(audio, stored_ms=70_000, step_ms=0, most_rests=1)
    assert run_early(desk, recording, honest) is EarlyState.UP_TO_DATE


def test_whether_a_laptop_keeps_up_is_told_by_its_benchmark() -> None:
    assert quiet_threads(1) == 1
    assert quiet_threads(6) == 3
    assert not is_fast_enough(None, 4, 2)
    assert is_fast_enough(0.5, 4, 2)
    assert not is_fast_enough(0.6, 4, 2)
    assert is_fast_enough(0.9, 1, 1)


def test_a_laptop_that_turns_out_too_slow_leaves_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    audio = interview_audio(190)
    recording = desk.record(audio, is_sealed=False)
    room = Room(audio, stored_ms=190_000, step_ms=0, most_rests=50)

    def slow(self: Room) -> Surroundings:
        self.clock.move(4_000)  # every look takes four seconds: no span is read in real time
        return Surroundings(0, audio.frames)

    room.surroundings = slow
    assert run_early(desk, recording, room) is EarlyState.TOO_SLOW
    assert kept(desk, recording, "READ") > 0
