"""Figures gathered from a real vault: approved lines only, each once, counted as an independent reckoning counts them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import add
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.custody.signed_in import SignedIn
from desktop.domain.accuracy import Errors, InterviewFigures, LeftOut, Nearness, Tally
from desktop.domain.marking import YES, Mark
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Flag, Line, ReadingKind
from desktop.review.accuracy import gather_figures
from desktop.review.desk import correct_line
from desktop.review.error_counting import count_errors, distance
from desktop.review.marking import mark_lines
from desktop.review.reshaping import merge_lines, split_line
from desktop.review.speakers import set_speaker
from tests.office import INTERVIEWER, SUPERVISOR, Office
from tests.review.accuracy_cases import WITH_PACK, Making, Written, approve_it, approved, begun, second

THREE = (Written("밤에 와서 아버지를 데려갔습니다"), Written("네 동의합니다"), Written("they came at night", "en"))
WORDS = st.lists(st.sampled_from(["밤에", "와서", "갔다", "came", "night"]), max_size=7)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "vault")


def figures_of(office: Office) -> list[InterviewFigures]:
    with office.as_(SUPERVISOR) as signed_in:
        found = gather_figures(signed_in)
    assert found is not None
    return found


def together(figures: Sequence[InterviewFigures]) -> Tally:
    return reduce(add, (tally for one in figures for tally in one.lines.values()), Tally())


def least_edits(spoken: Sequence[str], written: Sequence[str]) -> int:
    """The textbook table (Wagner and Fischer, 1974), by hand."""
    row = list(range(len(written) + 1))
    for i, ours in enumerate(spoken, start=1):
        before, row[0] = row[0], i
        for j, theirs in enumerate(written, start=1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (ours != theirs))
    return row[-1]


@given(WORDS, WORDS)
def test_the_least_number_of_edits_is_counted_and_divided_so_that_lengths_agree(
    spoken: list[str], written: list[str]
) -> None:
    errors = count_errors(spoken, written)
    assert errors.total == least_edits(spoken, written)
    assert errors.length == len(spoken)
    assert errors.insertions - errors.deletions == len(written) - len(spoken)
    assert distance(" ".join(spoken), " ".join(written)) == least_edits(" ".join(spoken), " ".join(written))


def test_what_the_machine_left_out_is_a_deletion_and_what_it_added_an_insertion() -> None:
    assert count_errors(["밤에", "와서"], ["밤에"]) == Errors(2, deletions=1)
    assert count_errors(["밤에"], ["밤에", "와서"]) == Errors(1, insertions=1)
    assert count_errors(["밤에"], ["낮에"]) == Errors(1, substitutions=1)


def test_only_an_approval_in_force_counts(office: Office) -> None:
    begun(office, THREE)
    assert figures_of(office) == []
    _, ids = begun(office, THREE)
    interview_id = approved(office, THREE, {0: "밤에 와서 어머니를 데려갔습니다."})
    (one,) = figures_of(office)
    assert one.month == f"{office.clock.now():%Y-%m}"
    with office.as_(INTERVIEWER) as signed_in:
        transcript = signed_in.vault.transcripts.transcript_of(signed_in.vault.recordings.of(interview_id)[0].id)
        assert transcript is not None
        correct_line(signed_in, transcript.lines[1].segment.id, "아니요")
        correct_line(signed_in, ids[0], "아니요")
    assert figures_of(office) == []


def test_words_characters_and_letters_are_counted_by_language(office: Office) -> None:
    approved(office, THREE, {0: "밤에 와서 어머니를 데려갔습니다.", 2: "They came by night!"})
    (one,) = figures_of(office)
    by_language = {kind.language: tally for kind, tally in one.lines.items()}
    korean, english = by_language["ko"], by_language["en"]
    assert korean.words == Errors(4 + 2, substitutions=1)
    assert korean.characters == Errors(14 + 6, substitutions=3)
    assert korean.jamo.total == 3, "ㅏ ㅂ ㅈ for ㅓ ㅁ ㄴ"
    assert english.words == Errors(4, substitutions=1)
    assert english.jamo == Errors()
    assert (korean.lines, korean.judged, korean.changed) == (2, 2, 1)


def test_marks_and_case_alone_are_no_change(office: Office) -> None:
    approved(office, THREE, {1: "네, 동의합니다."})
    assert together(figures_of(office)).changed == 0
    assert together(figures_of(office)).words.total == 0


def test_what_cannot_be_judged_is_left_out_and_counted_as_that(office: Office) -> None:
    number = Written("번호는 말했습니다", flags=(Flag.IDENTITY_NUMBER,))
    approved(office, [*THREE, number], {0: "밤에 [불명] 데려갔습니다", 3: "번호를 말했습니다"})
    (one,) = figures_of(office)
    left_out = {kind.left_out: tally for kind, tally in one.lines.items() if kind.left_out}
    assert {reason: (t.left_out, t.lines, t.changed) for reason, t in left_out.items()} == {
        LeftOut.INAUDIBLE: (1, 0, 1),
        LeftOut.NUMBER_REMOVED: (1, 0, 1),
    }
    assert all(tally.words == Errors() for tally in left_out.values())
    assert together(figures_of(office)).lines == 2


def test_a_line_is_counted_by_what_made_it(office: Office) -> None:
    making = Making("large", "cd" * 32, WITH_PACK)
    interview_id, ids = begun(office, [Written("네", flags=(Flag.STOCK_PHRASE, Flag.LOW_LIKELIHOOD))], making=making)
    with office.as_(INTERVIEWER) as signed_in:
        set_speaker(signed_in, ids[0], Speaker.WITNESS)
    approve_it(office, interview_id)
    ((kind, tally),) = figures_of(office)[0].lines.items()
    assert (kind.model, kind.language, kind.channel) == ("large cdcdcdcd", "ko", "1/1")
    assert (kind.speaker, kind.packs) == (Speaker.WITNESS, ("camps",))
    assert kind.flags == (Flag.LOW_LIKELIHOOD, Flag.STOCK_PHRASE)
    assert tally.lines == 1


def test_second_readings_are_set_against_the_first(office: Office) -> None:
    readings = (
        second("밤에 와서 어머니를 데려갔습니다", 0),
        second("동의합니다", 1),
        second("they came by nigt", 2),
        second("", 1, is_read=False),
    )
    approved(office, THREE, {0: "밤에 와서 어머니를 데려갔습니다", 2: "they came by night"}, Making(readings=readings))
    ((reader, nearness),) = figures_of(office)[0].readings.items()
    assert (reader.kind, reader.model) == (ReadingKind.AGAIN, "other-model efefefef")
    assert nearness == Nearness(nearer=2, same=0, farther=1)


def test_a_second_reading_over_a_line_that_is_left_out_says_nothing(office: Office) -> None:
    approved(office, THREE, {0: "[불명]"}, Making(readings=(second("밤에", 0, 2), second("네", 1))))
    (nearness,) = figures_of(office)[0].readings.values()
    assert nearness.spans == 1


def test_it_tells_how_far_it_is_and_stops_when_asked(office: Office) -> None:
    for _ in range(3):
        approved(office, THREE)
    steps: list[tuple[int, int]] = []
    with office.as_(SUPERVISOR) as signed_in:
        assert (
            gather_figures(signed_in, lambda _, done, total: steps.append((done, total)), lambda: len(steps) > 1)
            is None
        )
    assert steps == [(0, 3), (1, 3)]


def test_gathering_is_no_reading_and_leaves_the_log_as_it_was(office: Office) -> None:
    approved(office, THREE)
    with office.as_(SUPERVISOR) as signed_in:
        before = signed_in.vault.entries.count()
        gather_figures(signed_in)
        assert signed_in.vault.entries.count() == before


def test_what_people_marked_is_left_out_for_that_reason(office: Office) -> None:
    interview_id, ids = begun(office, [*THREE, *THREE])
    with office.as_(INTERVIEWER) as signed_in:
        mark_lines(signed_in, [ids[0]], Mark.UNCERTAIN, YES)
        mark_lines(signed_in, [ids[1]], Mark.INAUDIBLE, YES)
        mark_lines(signed_in, [ids[2]], Mark.WITHHELD, YES)
        mark_lines(signed_in, [ids[3]], Mark.LANGUAGE, "en")
    approve_it(office, interview_id)
    (one,) = figures_of(office)
    left_out = {kind.left_out: tally for kind, tally in one.lines.items() if kind.left_out}
    assert {reason: (t.left_out, t.judged, t.changed) for reason, t in left_out.items()} == {
        LeftOut.UNCERTAIN: (1, 1, 0),
        LeftOut.INAUDIBLE: (1, 1, 1),
        LeftOut.WITHHELD: (1, 0, 0),
    }
    assert together(figures_of(office)).lines == 3
    assert {kind.language: t.lines for kind, t in one.lines.items() if not kind.left_out} == {"en": 2, "ko": 1}


def test_split_and_merged_lines_are_counted_once_against_what_they_were_made_of(office: Office) -> None:
    interview_id, ids = begun(office, THREE)
    with office.as_(INTERVIEWER) as signed_in:
        parts = split_line(signed_in, ids[0], len("밤에 와서")).pieces
        merge_lines(signed_in, [parts[1].id, ids[1]])
        correct_line(signed_in, parts[0].id, "낮에 와서")
    approve_it(office, interview_id)
    whole = together(figures_of(office))
    assert whole.words == Errors(4 + 2 + 4, substitutions=1)
    assert (whole.lines, whole.changed) == (2, 1)


@settings(max_examples=12)
@given(st.data())
def test_any_splits_and_merges_without_corrections_make_no_error_and_lose_no_word(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    office = Office(tmp_path_factory.mktemp("office") / "vault")
    interview_id, _ = begun(office, THREE)
    with office.as_(INTERVIEWER) as signed_in:
        recording = signed_in.vault.recordings.of(interview_id)[0]
        for _ in range(data.draw(st.integers(1, 6))):
            transcript = signed_in.vault.transcripts.transcript_of(recording.id)
            assert transcript is not None
            reshape(signed_in, list(transcript.lines), data)
    approve_it(office, interview_id)
    whole = together(figures_of(office))
    assert whole.words == Errors(10)
    assert whole.changed == 0


def reshape(signed_in: SignedIn, lines: list[Line], data: st.DataObject) -> None:
    """Splits a line between two words, or merges it with the next one, where that is possible."""
    place = data.draw(st.integers(0, len(lines) - 1))
    if data.draw(st.booleans()) and place + 1 < len(lines):
        merge_lines(signed_in, [line.segment.id for line in lines[place : place + 2]])
        return
    line = lines[place]
    spaces = [at for at, character in enumerate(line.text) if character == " "]
    if spaces and line.segment.end_ms - line.segment.start_ms > 1:
        split_line(signed_in, line.segment.id, data.draw(st.sampled_from(spaces)))
