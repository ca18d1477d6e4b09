"""The way back: merged again what was split, split again what was merged, and every mark as it was before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import SegmentId
from desktop.domain.marking import NO, YES, Mark
from desktop.domain.transcript import Line
from desktop.review.desk import correct_line
from desktop.review.marking import mark_lines
from desktop.review.reshaping import merge_lines, split_line
from desktop.review.undoing import undo_markings, undo_reshaping
from tests.office import INTERVIEWER, Office, consented_interview, draft_transcript, record_tone


class Desk:
    """A transcript of three lines, and whoever works on it."""

    def __init__(self, at_work: SignedIn) -> None:
        self.at_work = at_work
        self.recording = record_tone(at_work, consented_interview(at_work))
        self.ids = draft_transcript(at_work, self.recording)

    @property
    def lines(self) -> tuple[Line, ...]:
        transcript = self.at_work.vault.transcripts.transcript_of(self.recording.id)
        assert transcript is not None
        return transcript.lines

    def reads(self) -> list[tuple[int, str]]:
        return [(line.segment.start_ms, line.text) for line in self.lines]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Office(tmp_path / "vault").as_(INTERVIEWER) as at_work:
        yield Desk(at_work)


def test_a_split_is_merged_again(desk: Desk) -> None:
    before = desk.reads()
    at = before[0][1].index(" ")
    undo_reshaping(desk.at_work, split_line(desk.at_work, desk.ids[0], at))
    assert desk.reads() == before
    assert not desk.lines[0].is_final


def test_a_merge_is_split_where_its_sources_met(desk: Desk) -> None:
    before = desk.reads()
    merged = merge_lines(desk.at_work, desk.ids)
    assert len(desk.lines) == len(before) - len(desk.ids) + 1
    assert len(undo_reshaping(desk.at_work, merged)) == len(desk.ids) - 1
    assert desk.reads() == before
    assert check_log(desk.at_work.vault) == []
    assert check_rows(desk.at_work.vault) == []


def test_what_reads_otherwise_by_now_is_not_split(desk: Desk) -> None:
    merged = merge_lines(desk.at_work, desk.ids)
    correct_line(desk.at_work, merged.pieces[0].id, "다른 말입니다.")
    before = desk.reads()
    with pytest.raises(Fault) as caught:
        undo_reshaping(desk.at_work, merged)
    assert caught.value.code is FaultCode.SPLIT_INVALID
    assert desk.reads() == before


def test_what_was_split_further_is_not_merged(desk: Desk) -> None:
    at = desk.reads()[0][1].index(" ")
    split = split_line(desk.at_work, desk.ids[0], at)
    undo_reshaping(desk.at_work, split)
    with pytest.raises(Fault) as caught:
        undo_reshaping(desk.at_work, split)
    assert caught.value.code is FaultCode.MERGE_INVALID


def test_marks_are_as_they_were(desk: Desk) -> None:
    one: SegmentId = desk.ids[0]
    mark_lines(desk.at_work, [one], Mark.UNCERTAIN, YES)
    said = mark_lines(desk.at_work, [one], Mark.LANGUAGE, "en")
    lifted = mark_lines(desk.at_work, [one], Mark.UNCERTAIN, NO)
    assert (desk.lines[0].language, desk.lines[0].is_uncertain) == ("en", False)
    undo_markings(desk.at_work, lifted)
    undo_markings(desk.at_work, said)
    assert (desk.lines[0].language, desk.lines[0].is_uncertain) == ("ko", True)
