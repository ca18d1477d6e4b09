"""What was heard comes into the vault every two seconds, at every pause and when one leaves; nobody else's, never twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.hearing import HeardStretch
from desktop.domain.ids import AccountId, RecordingId
from desktop.review.hearing import note_heard
from desktop.ui import heard_notes
from desktop.ui.heard_notes import NOTED_EVERY_MS, HeardNotes
from tests.fakes.hand_clock import HandClock
from tests.ui.gate_room import GateRoom, gate_room
from tests.ui.scene import FakeSound, make_scene, services

Stored = list[tuple[int, int, int]]


@pytest.fixture
def room(tmp_path: Path) -> GateRoom:
    return gate_room(tmp_path)


def test_a_crash_loses_what_was_heard_in_the_last_two_seconds_and_no_more(room: GateRoom) -> None:
    room.listening.play_from(0)
    for _ in range(55):
        room.listen(100)
    [one, _] = room.noted()
    assert one.end_ms >= 5_500 - NOTED_EVERY_MS - 150
    assert one.end_ms <= 5_500


@pytest.mark.parametrize("how", ["pause", "leave", "another recording", "the end"])
def test_whenever_it_falls_silent_all_of_it_is_there(room: GateRoom, how: str) -> None:
    acts: dict[str, Callable[[], None]] = {
        "pause": room.listening.pause,
        "leave": room.listening.leave,
        "another recording": lambda: room.listening.choose(None),
        "the end": lambda: room.listen(1_000),
    }
    room.listening.play_from(27_000 if how == "the end" else 3_000)
    room.listen(700)
    acts[how]()
    room.listening.follow()
    [one, _] = room.noted()
    assert (one.start_ms, one.end_ms) == ((27_000, 28_000) if how == "the end" else (3_000, 3_690))


def test_jumps_leave_holes(room: GateRoom) -> None:
    for at_ms in (1_000, 10_000, 1_500):
        room.listening.play_from(at_ms)
        room.listen(1_000)
    room.listening.pause()
    assert [(one.start_ms, one.end_ms) for one in room.noted()[:2]] == [(1_000, 2_490), (10_000, 10_990)]


def heard(account: str, start_ms: int) -> HeardStretch:
    return HeardStretch(RecordingId("rec-1"), AccountId(account), 0, start_ms, start_ms + 500)


def test_what_somebody_else_heard_is_noted_for_nobody(tmp_path: Path) -> None:
    scene, taken = make_scene(tmp_path), [(heard("somebody-else", 0), heard("interviewer-1", 2_000))]
    sound = FakeSound()
    sound.take_heard = lambda: taken.pop() if taken else ()  # type: ignore[method-assign]
    HeardNotes(scene.workplace, services(sound)).flush()
    stored = scene.signed_in.vault.hearing.of_all("rec-1")
    assert [(one.account, one.start_ms) for one in stored] == [("interviewer-1", 2_000)]


def test_what_could_not_be_stored_is_stored_with_the_next_and_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, sound, clock = make_scene(tmp_path), FakeSound(), HandClock()
    moments = [0, 2_000, 4_000]
    sound.take_heard = lambda: (heard("interviewer-1", moments.pop(0)),) if moments else ()  # type: ignore[method-assign]
    notes, store = HeardNotes(scene.workplace, services(sound, clock)), note_heard

    def full(*_: object) -> None:
        raise Fault(FaultCode.DISK_FULL)

    monkeypatch.setattr(heard_notes, "note_heard", full)
    for _ in range(2):
        clock.move(NOTED_EVERY_MS)
        notes.look()
    monkeypatch.setattr(heard_notes, "note_heard", store)
    notes.look()  # it is not time yet
    assert scene.signed_in.vault.hearing.of_all("rec-1") == []
    clock.move(NOTED_EVERY_MS)
    notes.look()
    assert [one.start_ms for one in scene.signed_in.vault.hearing.of_all("rec-1")] == [0, 2_000, 4_000]
    assert scene.faults == [FaultCode.DISK_FULL]


def test_of_what_is_erased_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scene, sound = make_scene(tmp_path), FakeSound()
    moments, asked = [0], []
    sound.take_heard = lambda: (heard("interviewer-1", moments.pop(0)),) if moments else ()  # type: ignore[method-assign]

    def gone(*_: object) -> None:
        asked.append(1)
        raise Fault(FaultCode.INTERVIEW_ERASED)

    monkeypatch.setattr(heard_notes, "note_heard", gone)
    notes = HeardNotes(scene.workplace, services(sound))
    notes.flush()
    notes.flush()
    assert (len(asked), scene.faults) == (1, [])
