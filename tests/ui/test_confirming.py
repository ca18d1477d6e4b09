"""One key hears and confirms: it refuses what was not heard, plays that, goes on; and flags are walked one by one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.progress import Progress
from desktop.recording.manner import Balance
from desktop.review.desk import correct_line
from desktop.ui.transcripts.gate import GateNotice, Walk, Word
from desktop.ui.transcripts.walking import LEAD_MS
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.gate_room import GateRoom, at_desk, colleague, gate_room


@pytest.fixture
def room(tmp_path: Path) -> GateRoom:
    return gate_room(tmp_path)


def final(room: GateRoom) -> list[bool]:
    return [line.is_final for line in room.lines]


def plays(room: GateRoom) -> bool:
    return room.listening.is_playing


def said(room: GateRoom) -> Word | None:
    notice = room.presenter.state.notice
    return notice.word if notice is not None else None


def test_what_was_not_heard_is_not_confirmed_and_the_key_again_plays_it(room: GateRoom) -> None:
    room.presenter.confirming.confirm([1])
    assert not any(final(room))
    [line] = [room.lines[1].segment]
    assert room.presenter.state.notice == GateNotice(Word.NOT_HEARD, line.id, 5_600)  # but for 200 ms at either end
    assert not plays(room)
    room.presenter.confirming.confirm([1])
    assert plays(room)
    room.listen(3_000)
    room.presenter.confirming.confirm([1])  # while it plays it says how much is left, and plays on
    notice = room.presenter.state.notice
    assert notice is not None
    assert 2_700 < notice.missing_ms < 3_100
    assert plays(room)
    room.listen(3_000)
    room.presenter.confirming.confirm([1])
    assert final(room) == [False, True, False, False]


def test_only_the_rest_is_played(room: GateRoom) -> None:
    room.presenter.following.play_line(0)
    room.listen(4_000)
    room.listening.stop()
    room.presenter.confirming.confirm([0])
    room.presenter.confirming.confirm([0])
    assert room.listening.position_ms == pytest.approx(3_990 - LEAD_MS, abs=20)
    room.listen(2_300)
    room.presenter.confirming.confirm([0])
    assert final(room)[0]


def test_one_key_goes_through_a_recording_that_runs_on(room: GateRoom) -> None:
    room.presenter.following.play_line(0)
    for number in range(4):
        room.listen(6_100)
        room.presenter.confirming.confirm([number])
        assert room.went[-1:] == ([number + 1] if number < 3 else [3])
        room.listen(900)
    assert all(final(room))
    assert len(room.device.playings) == 1  # it was never begun anew
    assert said(room) is Word.ALL_FINAL


def test_what_is_silent_is_played_when_one_goes_on(room: GateRoom) -> None:
    room.hear(0)
    assert not plays(room)
    room.presenter.confirming.confirm([0])
    assert plays(room)
    assert room.listening.position_ms == 7_000


def test_lines_already_heard_are_confirmed_behind_the_ear_without_a_jump(room: GateRoom) -> None:
    room.presenter.following.play_line(0)
    room.listen(15_000)
    room.presenter.confirming.confirm([0])
    room.presenter.confirming.confirm([1])
    assert final(room) == [True, True, False, False]
    assert room.listening.position_ms == pytest.approx(14_990, abs=20)
    assert len(room.device.playings) == 1


def test_several_lines_are_confirmed_together_or_none_of_them(room: GateRoom) -> None:
    room.hear(0)
    room.presenter.confirming.confirm([0, 1])
    assert not any(final(room))
    assert room.went == [1]
    assert said(room) is Word.NOT_HEARD
    room.hear(1)
    room.presenter.confirming.confirm([0, 1])
    assert final(room) == [True, True, False, False]


def test_a_channel_that_was_turned_off_was_not_heard(room: GateRoom) -> None:
    room.listening.hearing.set_balance(Balance.LEFT)
    room.hear(0)
    room.hear(1)  # which is on the other one
    room.presenter.confirming.confirm([0])
    room.presenter.confirming.confirm([1])
    assert final(room) == [True, False, False, False]


def test_a_correction_confirms_what_was_heard_and_opens_what_was_not(room: GateRoom) -> None:
    room.presenter.following.play_line(0)
    room.listen(6_100)  # still playing: what was heard is stored before the correction
    room.presenter.correcting.correct(room.lines[0].segment.id, "다른 말.")
    assert final(room)[0]
    room.presenter.correcting.correct(room.lines[2].segment.id, "다른 말.")
    assert not final(room)[2]


def test_a_later_correction_by_somebody_who_did_not_hear_it_opens_it_again(room: GateRoom) -> None:
    room.hear(0)
    room.presenter.confirming.confirm([0])
    room.listening.leave()
    other = at_desk(colleague(room.scene))
    line = other.lines[0].segment.id
    other.presenter.correcting.correct(line, "아무도 듣지 않은 말.")
    assert final(other)[0], "it waits for a reason: somebody relied on how it reads"
    other.presenter.correcting.explain(line, "a name is missing")
    assert not final(other)[0]


def test_flags_are_walked_one_by_one_until_none_is_left(tmp_path: Path) -> None:
    room = gate_room(tmp_path, lines=10)  # lines 1, 5 and 9 are flagged
    walking, confirming = room.presenter.walking, room.presenter.confirming
    walking.go_to_flag(6)
    assert (room.went[-1], room.presenter.state.walk) == (9, Walk.FLAGS)
    assert room.listening.position_ms == 63_000
    for number, following in ((9, 1), (1, 5), (5, 5)):
        room.listen(6_100)
        confirming.confirm([number])
        assert room.went[-1] == following
    assert said(room) is Word.NO_FLAG
    assert room.presenter.state.walk is Walk.LINES
    assert room.presenter.progress.mine.flags == 0


def test_to_the_next_unheard_line_and_back_to_the_last_open_one(room: GateRoom) -> None:
    walking, confirming = room.presenter.walking, room.presenter.confirming
    room.hear(1)
    walking.go_to_unheard(0)
    assert (room.went[-1], room.listening.position_ms) == (2, 14_000)
    walking.go_to_unheard(3)  # round the end
    assert room.went[-1] == 0
    for number in (0, 2, 3):
        room.hear(number)
    walking.go_to_unheard(0)
    assert said(room) is Word.ALL_HEARD
    confirming.confirm([1])
    walking.go_back(2)
    assert room.went[-1] == 0
    walking.go_back(0)
    assert room.went[-1] == 0
    walking.go_to_open(0)
    assert room.went[-1] == 2


def test_another_line_takes_the_notice_away(room: GateRoom) -> None:
    room.presenter.confirming.confirm([1])
    room.presenter.walking.turn_to(1)
    assert said(room) is Word.NOT_HEARD
    room.presenter.walking.turn_to(2)
    assert said(room) is None


def test_the_progress_is_of_whoever_listens_and_of_everybody(room: GateRoom) -> None:
    room.hear(0)
    room.hear(2)
    room.presenter.confirming.confirm([0])
    mine = room.presenter.progress.mine
    assert (mine.lines, mine.final, mine.flags, mine.speech_ms, mine.heard_ms) == (4, 1, 1, 24_000, 12_000)
    assert room.presenter.progress.shares[room.lines[0].segment.id] == 1
    room.listening.leave()
    other = at_desk(colleague(room.scene))
    assert other.presenter.progress.mine == replace(mine, heard_ms=0)
    assert other.presenter.progress.anybodys.heard_ms == 12_000
    other.presenter.confirming.confirm([2])
    assert said(other) is Word.NOT_HEARD  # another's ear is not one's own


def test_an_answer_for_another_recording_changes_nothing(room: GateRoom) -> None:
    room.hear(0)
    held = HeldJobs()
    room.scene.workplace.runner = held
    room.presenter.confirming.confirm([0])
    room.presenter.show(chosen=None, lines=())
    while held.held:
        held.release()
    assert room.presenter.state.lines == ()
    assert room.presenter.progress.mine == Progress()


def test_what_was_confirmed_by_a_correction_on_its_way_is_not_confirmed_twice(room: GateRoom) -> None:
    room.hear(0)
    name = room.lines[0].segment.id
    correct_line(room.scene.signed_in, name, "이미 고친 말.")
    room.presenter.confirming.confirm([0])
    assert len(room.scene.signed_in.vault.transcripts.confirmations.of(name)) == 1
