"""What the witness asked to withhold stays withheld, whatever somebody else made of the line without knowing it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.custody.approvals import content_of
from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import InterviewId
from desktop.domain.marking import NO, YES, Mark
from desktop.domain.transcript import Line
from desktop.review.desk import transcripts_of
from desktop.review.marking import mark_lines
from desktop.review.reshaping import merge_lines, split_line
from tests.fakes.two_laptops import TwoLaptops, is_in_order, picture
from tests.review.second_laptop.test_conflicts import bring_home, bring_there, on_both


@pytest.fixture
def laptops(tmp_path: Path) -> TwoLaptops:
    return TwoLaptops(tmp_path)


def lines(signed_in: SignedIn, interview_id: InterviewId) -> tuple[Line, ...]:
    return transcripts_of(signed_in, interview_id)[0].lines


def withheld(signed_in: SignedIn, interview_id: InterviewId) -> list[bool]:
    return [line.is_withheld for line in lines(signed_in, interview_id)]


def exchanged(laptops: TwoLaptops, interview_id: InterviewId) -> None:
    bring_home(laptops, interview_id)
    bring_there(laptops, interview_id)


def test_a_line_that_was_split_elsewhere(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.interviewer() as interviewer:
        mark_lines(interviewer, [segments[1]], Mark.WITHHELD, YES)
    with laptops.supervisor() as supervisor:
        split_line(supervisor, segments[1], 10)
    exchanged(laptops, interview_id)
    with laptops.interviewer() as interviewer, laptops.supervisor() as supervisor:
        assert withheld(interviewer, interview_id) == withheld(supervisor, interview_id) == [False, True, True, False]
        assert picture(interviewer, interview_id) == picture(supervisor, interview_id)
        said = json.loads(content_of(interviewer.vault, interview_id))["recordings"][0]["lines"]
        assert [line.get("marks", []) for line in said] == [[], ["withheld"], ["withheld"], []]
        assert is_in_order(interviewer)


def test_a_line_that_was_merged_elsewhere_and_parted_again(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.interviewer() as interviewer:
        mark_lines(interviewer, [segments[2]], Mark.WITHHELD, YES)
    with laptops.supervisor() as supervisor:
        piece = merge_lines(supervisor, segments[1:]).pieces[0]
        split_line(supervisor, piece.id, 10)
    exchanged(laptops, interview_id)
    with laptops.interviewer() as interviewer:
        assert withheld(interviewer, interview_id) == [False, True, True]


def test_a_piece_of_a_split_that_was_lost(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.supervisor() as supervisor:
        merge_lines(supervisor, segments[:2])
    with laptops.interviewer() as interviewer:
        pieces = split_line(interviewer, segments[1], 10).pieces
        mark_lines(interviewer, [pieces[1].id], Mark.WITHHELD, YES)
    exchanged(laptops, interview_id)
    with laptops.interviewer() as interviewer, laptops.supervisor() as supervisor:
        assert withheld(interviewer, interview_id) == withheld(supervisor, interview_id) == [True, False]


def test_somebody_who_knows_can_lift_it_and_that_holds_for_what_comes_of_the_line(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.interviewer() as interviewer:
        mark_lines(interviewer, [segments[1]], Mark.WITHHELD, YES)
    with laptops.supervisor() as supervisor:
        first, _ = split_line(supervisor, segments[1], 10).pieces
    exchanged(laptops, interview_id)
    with laptops.interviewer() as interviewer:
        mark_lines(interviewer, [first.id], Mark.WITHHELD, NO)
        assert withheld(interviewer, interview_id) == [False, False, True, False]
        split_line(interviewer, first.id, 4)
        assert withheld(interviewer, interview_id) == [False, False, False, True, False]
        line = lines(interviewer, interview_id)[3]
        split_line(interviewer, line.segment.id, len(line.text) // 2)
        assert withheld(interviewer, interview_id) == [False, False, False, True, True, False]
