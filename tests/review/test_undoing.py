"""Undoing and doing again, also after the program ended: the opposite is laid over, nothing goes, nobody is overruled."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.custody.audit import check_log
from desktop.custody.rows import check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.marking import NO, YES, Mark
from desktop.domain.recording import Recording
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedAs
from desktop.review.desk import correct_line, transcripts_of
from desktop.review.marking import mark_lines
from desktop.review.reshaping import merge_lines, split_line
from desktop.review.speakers import set_speaker, set_speakers
from desktop.review.translating import line_of, translate_line
from desktop.review.undoing import redo, undo
from tests.office import INTERVIEWER, SUPERVISOR, Office, consented_interview, draft_transcript, record_tone


@dataclass
class Case:
    office: Office
    interview: InterviewId
    recording: Recording
    segments: list[SegmentId]

    def lines(self, signed_in: SignedIn) -> tuple[Line, ...]:
        return transcripts_of(signed_in, self.interview)[0].lines

    def reads(self, signed_in: SignedIn) -> list[tuple[object, ...]]:
        """What people read, hear and see: all but ids, history, and where a pause between two lines belongs."""
        return [
            (one.text, one.speaker, one.language, one.is_uncertain, one.is_inaudible, one.is_withheld,
             one.segment.channel, one.segment.start_ms)
            for one in self.lines(signed_in)
        ]  # fmt: skip


def make(root: Path) -> Case:
    office = Office(root)
    with office.as_(INTERVIEWER) as signed_in:
        interview = consented_interview(signed_in)
        recording = record_tone(signed_in, interview)
        return Case(office, interview, recording, draft_transcript(signed_in, recording))


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return make(tmp_path / "vault")


def code_of(act: Callable[[], object]) -> FaultCode:
    with pytest.raises(Fault) as caught:
        act()
    return caught.value.code


def test_each_act_is_undone_and_done_again_and_every_row_stays(case: Case) -> None:
    first, second, third = case.segments
    with case.office.as_(INTERVIEWER) as signed_in:
        acts: list[Callable[[], object]] = [
            lambda: correct_line(signed_in, first, "고친 말입니다."),
            lambda: set_speakers(signed_in, [first, second], Speaker.WITNESS),
            lambda: mark_lines(signed_in, [second, third], Mark.UNCERTAIN, YES),
            lambda: mark_lines(signed_in, [third], Mark.LANGUAGE, "ko"),
            lambda: split_line(signed_in, first, 3),
        ]
        read = [case.reads(signed_in)]
        for act in acts:
            act()
            read.append(case.reads(signed_in))
        for before in reversed(read[:-1]):
            undo(signed_in, case.interview)
            assert case.reads(signed_in) == before
        assert code_of(lambda: undo(signed_in, case.interview)) is FaultCode.UNDO_NOTHING
        for after in read[1:]:
            redo(signed_in, case.interview)
            assert case.reads(signed_in) == after
        assert code_of(lambda: redo(signed_in, case.interview)) is FaultCode.UNDO_NOTHING
        assert [one.text for one in signed_in.vault.transcripts.revisions_of(first)] == ["고친 말입니다."]
        assert check_log(signed_in.vault) + check_rows(signed_in.vault) == []


def test_it_can_be_undone_after_the_program_ended(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        before = case.reads(signed_in)
        correct_line(signed_in, case.segments[0], "고친 말")
    with case.office.as_(INTERVIEWER) as again:
        undo(again, case.interview)
        assert case.reads(again) == before
    with case.office.as_(INTERVIEWER) as once_more:
        redo(once_more, case.interview)
        assert case.lines(once_more)[0].text == "고친 말"
        assert len(case.lines(once_more)[0].revisions) == 3


def test_what_others_have_built_upon_stays_and_one_is_told(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        correct_line(signed_in, case.segments[0], "첫 번째")
        split_line(signed_in, case.segments[1], 2)
    with case.office.as_(SUPERVISOR) as supervisor:
        set_speaker(supervisor, case.lines(supervisor)[1].segment.id, Speaker.WITNESS)
        correct_line(supervisor, case.segments[0], "두 번째")
        assert code_of(lambda: redo(supervisor, case.interview)) is FaultCode.UNDO_NOTHING
    with case.office.as_(INTERVIEWER) as again:
        before = case.reads(again)
        assert code_of(lambda: undo(again, case.interview)) is FaultCode.UNDO_BUILT_UPON
        assert case.reads(again) == before


def test_several_changes_made_as_one_are_undone_as_one(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        before = case.reads(signed_in)
        with signed_in.vault.desk_steps.as_one(case.interview, signed_in.account.id):
            for segment in case.segments:
                correct_line(signed_in, segment, "모두 같다")
        undo(signed_in, case.interview)
        assert case.reads(signed_in) == before


def test_a_merge_is_undone_with_everybodys_speakers_and_marks(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        pieces = [piece.id for piece in split_line(signed_in, case.segments[0], 3).pieces]
        set_speaker(signed_in, pieces[0], Speaker.INTERVIEWER)
        mark_lines(signed_in, pieces[1:], Mark.WITHHELD, YES)
        before = case.reads(signed_in)
        merge_lines(signed_in, pieces)
        after = case.reads(signed_in)
        undo(signed_in, case.interview)
        assert case.reads(signed_in) == before
        redo(signed_in, case.interview)
        assert case.reads(signed_in) == after


def test_a_translation_goes_back_to_the_one_a_person_made_before(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        for text in ("First.", "Second."):
            translate_line(signed_in, case.segments[0], text, TranslatedAs.TRANSLATOR)
        undo(signed_in, case.interview)
        assert line_of(signed_in, case.segments[0]).text == "First."
        assert code_of(lambda: undo(signed_in, case.interview)) is FaultCode.UNDO_NOTHING  # a first one stays


ACTS = st.lists(
    st.tuples(st.sampled_from(["text", "speaker", "mark", "split", "merge", "undo", "redo", "reload"]),
              st.integers(0, 9), st.integers(0, 9)),
    max_size=14,
)  # fmt: skip


def do(signed_in: SignedIn, case: Case, act: str, one: int, other: int) -> None:
    lines = case.lines(signed_in)
    line = lines[one % len(lines)]
    if act == "text":
        correct_line(signed_in, line.segment.id, f"고친 말 {other}")
    elif act == "speaker":
        set_speaker(signed_in, line.segment.id, list(Speaker)[other % len(Speaker)])
    elif act == "mark":
        mark = [Mark.UNCERTAIN, Mark.INAUDIBLE, Mark.WITHHELD][other % 3]
        mark_lines(signed_in, [line.segment.id], mark, NO if other > 5 else YES)
    elif act == "split":
        split_line(signed_in, line.segment.id, other)
    elif act == "merge":
        merge_lines(signed_in, [line.segment.id, lines[(one + 1) % len(lines)].segment.id])
    elif act in {"undo", "redo"}:
        (undo if act == "undo" else redo)(signed_in, case.interview)


def is_covered(machine: tuple[Line, ...], lines: tuple[Line, ...]) -> bool:
    """Whether every moment of the machine's lines lies in a line of now, none of which overlaps another."""
    now = [(one.segment.channel, one.segment.start_ms, one.segment.end_ms) for one in lines]
    overlaps = any(a[0] == b[0] and b[1] < a[2] for a, b in pairwise(sorted(now)))
    moments = [
        (one.segment.channel, at) for one in machine for at in range(one.segment.start_ms, one.segment.end_ms, 10)
    ]
    return not overlaps and all(any(c == channel and s <= at < e for c, s, e in now) for channel, at in moments)


MAY = {FaultCode.SPLIT_INVALID, FaultCode.MERGE_INVALID, FaultCode.UNDO_NOTHING}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ACTS)
def test_whatever_is_done_time_runs_forward_nothing_is_uncovered_and_all_of_it_can_be_undone(
    acts: list[tuple[str, int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        case = make(Path(folder) / "vault")
        with case.office.as_(INTERVIEWER) as signed_in:
            machine, first = case.lines(signed_in), case.reads(signed_in)
        for sitting in sittings(acts):
            with case.office.as_(INTERVIEWER) as signed_in:
                for act, one, other in sitting:
                    entries = signed_in.vault.entries.count()
                    with suppress_codes(MAY):
                        do(signed_in, case, act, one, other)
                    lines = case.lines(signed_in)
                    starts = [line.segment.start_ms for line in lines]
                    assert starts == sorted(starts)
                    assert is_covered(machine, lines)
                    assert signed_in.vault.entries.count() >= entries
        with case.office.as_(INTERVIEWER) as signed_in:
            while signed_in.vault.desk_steps.last(case.interview, signed_in.account.id, is_undone=False) is not None:
                undo(signed_in, case.interview)
            assert case.reads(signed_in) == first
            assert check_log(signed_in.vault) + check_rows(signed_in.vault) == []


def sittings(acts: list[tuple[str, int, int]]) -> Iterator[list[tuple[str, int, int]]]:
    """The acts between one start of the program and the next."""
    sitting: list[tuple[str, int, int]] = []
    for act in acts:
        if act[0] == "reload":
            yield sitting
            sitting = []
        else:
            sitting.append(act)
    yield sitting


@contextmanager
def suppress_codes(codes: set[FaultCode]) -> Iterator[None]:
    try:
        yield
    except Fault as fault:
        if fault.code not in codes:
            raise
