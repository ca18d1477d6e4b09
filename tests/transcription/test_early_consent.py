"""The witness's consent while an interview is heard early: without it nothing is, and what was goes with it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview
from desktop.transcription.early_answers import RecordingAnswers
from desktop.transcription.early_run import (
    CONSENT_EVERY_MS,
    EarlyState,
    Surroundings,
)
from desktop.whisper.wire import Kind
from tests.transcription.desk import BAD, Desk
from tests.transcription.early_room import Room, interview_audio, kept, run_early
from tests.transcription.sound import WORKER

STEP_MS = 20_000
NO_CHILD = [sys.executable, "-c", "raise SystemExit('nobody may start me')"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def test_without_consent_nothing_is_heard(desk: Desk) -> None:
    audio = interview_audio(70)
    recording = desk.record(audio, is_sealed=False)
    set_consent(desk.signed_in, desk.interview_id, "C04", "no")
    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=3)
    assert run_early(desk, recording, room, NO_CHILD) is EarlyState.NO_CONSENT
    assert {state for state, _ in room.told} == {EarlyState.NO_CONSENT}
    assert kept(desk, recording, "MAP") == 0


def test_a_consent_given_on_the_recording_lets_it_begin(desk: Desk) -> None:
    audio = interview_audio(70)
    recording = desk.record(audio, is_sealed=False)
    set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")

    def agrees(room: Room) -> Surroundings:
        return Surroundings(0, audio.frames)

    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=4, surroundings=agrees)
    room.at_rest[2] = lambda: set_consent(desk.signed_in, desk.interview_id, "C04", "yes")
    assert run_early(desk, recording, room) is EarlyState.UP_TO_DATE
    assert room.told[0][0] is EarlyState.NO_CONSENT
    assert kept(desk, recording, "MAP") == 1


@pytest.mark.parametrize("item", ["C04", "C02"])
def test_a_consent_taken_back_drops_what_was_heard_early_and_ends_the_work(desk: Desk, item: str) -> None:
    audio = interview_audio(130)
    recording, other = desk.record(audio, is_sealed=False), _heard_elsewhere(desk)
    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=6)
    counts: list[int] = []

    def take_back() -> None:
        counts.append(kept(desk, recording, "READ"))
        set_consent(desk.signed_in, desk.interview_id, item, "withdraw")
        counts.append(kept(desk, recording, "READ") + kept(desk, recording, "MAP"))
        room.stored_ms = 130_000  # there would be more to hear

    room.at_rest[2] = take_back
    assert run_early(desk, recording, room) is EarlyState.NO_CONSENT
    assert counts[0] > 0
    assert counts[1] == 0
    assert kept(desk, recording, "READ") + kept(desk, recording, "MAP") == 0
    assert room.told[-1] == (EarlyState.NO_CONSENT, 0)
    assert kept(desk, other, "MAP") == 1, "another interview's answers stay"


def test_another_answer_of_the_witness_drops_nothing(desk: Desk) -> None:
    recording = _heard_elsewhere(desk)
    set_consent(desk.signed_in, desk.signed_in.vault.recordings.get(recording).interview_id, "D01", "no")
    assert kept(desk, recording, "MAP") == 1


def test_what_a_child_still_says_after_it_is_not_kept(desk: Desk) -> None:
    recording = desk.record(interview_audio(70), is_sealed=False)
    answers = RecordingAnswers(desk.signed_in, recording, "0" * 64, 1, lambda work: work())
    set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")
    with pytest.raises(Fault) as caught:
        answers.keep("key", Kind.READ, 16_000, b"frames")
    assert caught.value.code is FaultCode.CONSENT_MISSING
    assert kept(desk, recording, "READ") == 0


def test_a_child_at_work_is_ended_when_the_consent_is_taken_back(desk: Desk) -> None:
    audio = interview_audio(130)
    recording = desk.record(audio, is_sealed=False)
    looks: list[int] = []

    def takes_back(room: Room) -> Surroundings:
        looks.append(room.rests)
        room.clock.move(CONSENT_EVERY_MS)
        if len(looks) == 5:
            set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")
        return Surroundings(0, audio.frames)

    room = Room(audio, surroundings=takes_back, most_rests=1)
    hanging = [*WORKER[:1], str(BAD), "map", "hang"]
    assert run_early(desk, recording, room, hanging) is EarlyState.NO_CONSENT
    assert len(looks) < 20


def _heard_elsewhere(desk: Desk) -> RecordingId:
    """A recording of another interview, with one early answer."""
    interview = open_interview(desk.signed_in, "W-2026-002", ("ko", "en")).id
    for item in ("C01", "C02", "C04"):
        set_consent(desk.signed_in, interview, item, "yes")
    own, desk.interview_id = desk.interview_id, interview
    recording = desk.record(interview_audio(50), is_sealed=False)
    desk.interview_id = own
    RecordingAnswers(desk.signed_in, recording, "0" * 64, 1, lambda work: work()).keep("key", Kind.MAP, 16_000, b"x")
    return recording
