"""Marks on several lines at once, lines split where playing stands and merged with the next; new lines are open."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.marking import Mark
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line
from desktop.ui.transcripts.gate import Word
from tests.ui.gate_room import GateRoom, gate_room


@pytest.fixture
def room(tmp_path: Path) -> GateRoom:
    return gate_room(tmp_path)


def reads(room: GateRoom) -> list[tuple[int, int, str]]:
    return [(line.segment.start_ms, line.segment.end_ms, line.text) for line in room.lines]


def said(room: GateRoom) -> Word | None:
    notice = room.presenter.state.notice
    return notice.word if notice is not None else None


def test_a_mark_is_set_on_all_lines_and_lifted_where_all_have_it(room: GateRoom) -> None:
    marking = room.presenter.marking
    marking.turn([1], Mark.UNCERTAIN)
    marking.turn([0, 1, 2], Mark.UNCERTAIN)
    assert [line.is_uncertain for line in room.lines] == [True, True, True, False]
    assert [len(line.markings) for line in room.lines] == [1, 1, 1, 0]  # what is so already is not said again
    marking.turn([0, 1], Mark.UNCERTAIN)
    marking.turn([0], Mark.WITHHELD)
    marking.turn([0], Mark.INAUDIBLE)
    assert [line.is_uncertain for line in room.lines] == [False, False, True, False]
    assert (room.lines[0].is_withheld, room.lines[0].is_inaudible) == (True, True)


def test_a_language_is_said_of_lines_that_are_in_another(room: GateRoom) -> None:
    before = [line.language for line in room.lines]
    assert set(before) == {"ko", "en"}
    room.presenter.marking.say_language(range(4), "en")
    assert {line.language for line in room.lines} == {"en"}
    assert [bool(line.markings) for line in room.lines] == [language == "ko" for language in before]
    room.presenter.marking.say_language([], "ko")
    room.presenter.marking.turn([9], Mark.WITHHELD)


def test_who_may_not_correct_marks_and_parts_nothing(room: GateRoom) -> None:
    before = reads(room)
    room.presenter.show(may_correct=False)
    room.presenter.marking.turn([0], Mark.WITHHELD)
    room.presenter.reshaping.merge([0])
    room.listening.go_to(3_000)
    room.presenter.reshaping.split(0)
    room.presenter.confirming.confirm([0])
    assert reads(room) == before
    assert not room.lines[0].is_withheld
    assert said(room) is None


def test_split_where_playing_stands_and_merged_again(room: GateRoom) -> None:
    before, chosen = reads(room), list[list[int]]()
    reshaping = room.presenter.reshaping
    reshaping.choose = chosen.append
    room.hear(0)
    room.presenter.confirming.confirm([0])
    word = room.lines[0].segment.words[2]
    room.listening.stop()
    room.listening.go_to(word.start_ms + 10)
    reshaping.split(0)
    assert chosen == [[0, 1]]
    first, second = room.lines[0], room.lines[1]
    assert f"{first.text} {second.text}" == before[0][2]
    assert second.text.split()[0] == word.text.strip()
    assert first.segment.end_ms == second.segment.start_ms <= word.start_ms
    assert not first.is_final
    assert not second.is_final
    reshaping.merge([0, 1])
    assert reads(room) == before
    assert chosen[-1] == [0]


def test_nowhere_to_split_is_said_and_nothing_is_done(room: GateRoom) -> None:
    before = reads(room)
    room.listening.go_to(10_000)
    room.presenter.reshaping.split(0)
    assert said(room) is Word.NO_PLACE
    room.presenter.reshaping.split(-1)
    room.presenter.reshaping.split_at(room.lines[0].segment.id, "what could not be stored", 4)
    assert reads(room) == before


def test_one_line_is_merged_with_the_next_of_its_channel(room: GateRoom) -> None:
    chosen: list[list[int]] = []
    room.presenter.reshaping.choose = chosen.append
    texts = [line.text for line in room.lines]
    room.presenter.reshaping.merge([0])
    assert [line.text for line in room.lines] == [f"{texts[0]} {texts[2]}", texts[1], texts[3]]
    assert chosen == [[0]]
    room.presenter.reshaping.merge([0])  # none of its channel comes after it
    assert len(room.lines) == 3


def speaks(room: GateRoom, numbers: list[int], speaker: Speaker) -> list[Line]:
    room.presenter.speaking.say(numbers, speaker)
    return list(room.lines)


def test_different_speakers_give_pause_once(room: GateRoom) -> None:
    speaks(room, [0], Speaker.WITNESS)
    speaks(room, [2], Speaker.INTERVIEWER)
    room.presenter.reshaping.merge([0, 2])
    assert said(room) is Word.SPEAKERS_DIFFER
    assert len(reads(room)) == 4
    room.presenter.reshaping.merge([0, 2])
    assert len(reads(room)) == 3
    assert room.lines[0].speaker is Speaker.UNKNOWN
    assert said(room) is None


def test_lines_of_two_channels_are_refused_with_the_core_s_sentence(room: GateRoom) -> None:
    before = reads(room)
    room.presenter.reshaping.merge([0, 1])
    assert (room.scene.faults, reads(room)) == (["merge.invalid"], before)


def test_a_merge_keeps_the_time_order(room: GateRoom) -> None:
    room.presenter.reshaping.merge([1, 3])
    assert len(room.lines) == 3
    starts = [line.segment.start_ms for line in room.lines]
    assert starts == sorted(starts)
