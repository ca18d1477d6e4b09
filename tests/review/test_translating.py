"""A human translation lies over the machine's, is signed and audited like a correction, and is never taken for the Korean."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.custody.accounts import add_account
from desktop.custody.approvals import verify_approval
from desktop.custody.audit import check_log, check_rows
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId, SegmentId
from desktop.domain.people import Role
from desktop.domain.recording import Recording
from desktop.domain.translation import LABEL, TranslatedAs, TranslationCounts
from desktop.review.desk import approval_in_force, approve, content_of, correct_line, require_may_approve
from desktop.review.translating import line_of, translate_line, translations_of
from desktop.vault.opening import NewAccount
from tests.office import (
    CHEAP,
    CUSTODIAN,
    ENGLISH,
    INTERVIEWER,
    PASSPHRASE,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
    translate_draft,
)

OTHER = AccountId("interviewer-2")
TEXT = "The men of the State Security came at night and took my father."


@dataclass
class Case:
    office: Office
    interview: InterviewId
    recording: Recording
    segments: list[SegmentId]


@pytest.fixture
def case(tmp_path: Path) -> Case:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        interview = consented_interview(signed_in)
        recording = record_tone(signed_in, interview)
        segments = draft_transcript(signed_in, recording)
        translate_draft(signed_in, recording)
    return Case(office, interview, recording, segments)


def test_a_human_translation_says_who_when_as_what_and_of_which_text(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        correct_line(signed_in, case.segments[1], "보위부가 밤에 왔습니다.")
        made = translate_line(signed_in, case.segments[1], f"  {TEXT} ", TranslatedAs.INTERPRETER)
        assert (made.number, made.text, made.source, made.target) == (1, TEXT, "ko", "en")
        assert (made.translated_as, made.source_revision, made.author) == (TranslatedAs.INTERPRETER, 1, INTERVIEWER)
        line = line_of(signed_in, case.segments[1])
        assert line.machine is not None
        assert (line.text, line.machine.text, line.is_by_machine) == (TEXT, ENGLISH[1], False)
        body = json.loads(signed_in.vault.entries.all()[-1].body)
        assert (body["action"], body["object"]) == ("translation.revised", case.segments[1])
        assert (body["facts"]["languages"], body["facts"]["as"]) == ("ko-en", "interpreter")
        assert TEXT not in json.dumps(body)
        assert check_log(signed_in.vault) + check_rows(signed_in.vault) == []


def test_english_lines_are_translated_by_people_alone(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        made = translate_line(signed_in, case.segments[2], "그들은 밤에 왔습니다.")
        assert (made.source, made.target) == ("en", "ko")
        assert line_of(signed_in, case.segments[2]).machine is None


def test_a_refused_translation_leaves_nothing(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        entries = signed_in.vault.entries.count()
        for segment, text, code in (
            (case.segments[0], "\u202e", FaultCode.TEXT_INVALID),
            (case.segments[0], "His number was 880101-1234568.", FaultCode.NUMBER_FORBIDDEN),
            (SegmentId("seg-none"), "text", FaultCode.SEGMENT_UNKNOWN),
        ):
            with pytest.raises(Fault) as caught:
                translate_line(signed_in, segment, text)
            assert caught.value.code is code
        assert signed_in.vault.entries.count() == entries
    with case.office.as_(CUSTODIAN) as custodian, pytest.raises(Fault) as caught:
        translate_line(custodian, case.segments[0], "text")
    assert caught.value.code is FaultCode.ACCOUNT_ROLE_MISSING


def test_nobody_reviews_what_they_translated(case: Case) -> None:
    with case.office.as_(CUSTODIAN) as custodian:
        add_account(custodian, NewAccount(OTHER, "Other", frozenset({Role.INTERVIEWER})), PASSPHRASE, CHEAP)
    with case.office.as_(INTERVIEWER) as signed_in:
        translate_line(signed_in, case.segments[0], "Yes, I do.")
        with pytest.raises(Fault) as caught:
            translate_line(signed_in, case.segments[0], "Yes, I do.", TranslatedAs.REVIEWER)
        assert caught.value.code is FaultCode.TRANSLATION_OWN_WORK
    with case.office.as_(OTHER) as other:
        made = translate_line(other, case.segments[0], "Yes, I do.", TranslatedAs.REVIEWER)
        assert made.number == 2


def test_whatever_changes_the_line_makes_its_translation_stale(case: Case) -> None:
    def stale(signed_in: object) -> list[bool]:
        [layer] = translations_of(signed_in, case.interview)  # type: ignore[arg-type]
        return [line.is_stale for line in layer.lines]

    with case.office.as_(INTERVIEWER) as signed_in:
        assert stale(signed_in) == [False, False, False]
        correct_line(signed_in, case.segments[1], "보위부가 밤에 왔습니다.")
        assert stale(signed_in) == [False, True, False]
        translate_line(signed_in, case.segments[1], TEXT)
        assert stale(signed_in) == [False, False, False]
        correct_line(signed_in, case.segments[1], "보위부가 새벽에 왔습니다.")
        assert stale(signed_in) == [False, True, False]
        translate_line(signed_in, case.segments[1], TEXT)  # the same words say that they still hold
        assert stale(signed_in) == [False, False, False]
        [layer] = translations_of(signed_in, case.interview)
        assert layer.counts == TranslationCounts(lines=2, by_machine=1, stale=0)


def test_an_approval_without_the_translation_says_nothing_of_it_and_outlives_it(case: Case) -> None:
    ready_to_approve(case.office, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        approval = approve(supervisor, case.interview)
        assert not approval.covers_translation
        assert ENGLISH[0].encode() not in content_of(supervisor, case.interview)
        assert "translated" not in json.loads(supervisor.vault.entries.all()[-1].body)["facts"]
    with case.office.as_(INTERVIEWER) as interviewer:
        translate_line(interviewer, case.segments[0], "Yes, I do.")
        assert approval_in_force(interviewer, case.interview) == approval


def test_an_approval_with_the_translation_names_it_and_lapses_with_it(case: Case) -> None:
    ready_to_approve(case.office, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        approval = approve(supervisor, case.interview, with_translation=True)
        assert approval.covers_translation
        assert approval_in_force(supervisor, case.interview) == approval
        verify_approval(supervisor.vault, approval)
        body = json.loads(supervisor.vault.entries.all()[-1].body)
        assert [body["facts"][name] for name in ("translated", "by_machine", "stale")] == [2, 2, 0]
        content = json.loads(content_of(supervisor, case.interview, with_translation=True))
        [recording] = content["recordings"]
        assert recording["translation"]["label"] == LABEL
        assert [line["by"] for line in recording["translation"]["lines"]] == ["machine", "machine"]
        assert [line["text"] for line in recording["translation"]["lines"]] == list(ENGLISH)
        assert check_log(supervisor.vault) + check_rows(supervisor.vault) == []
    with case.office.as_(INTERVIEWER) as interviewer:
        translate_line(interviewer, case.segments[0], "Yes, I do.")
        assert approval_in_force(interviewer, case.interview) is None


def test_another_machine_translation_ends_an_approval_that_covered_the_first(case: Case) -> None:
    ready_to_approve(case.office, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, case.interview, with_translation=True)
    with case.office.as_(INTERVIEWER) as interviewer:
        translate_draft(interviewer, case.recording)
        assert approval_in_force(interviewer, case.interview) is None


def test_a_translator_approves_the_transcript_but_not_their_own_translation(case: Case) -> None:
    ready_to_approve(case.office, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        translate_line(supervisor, case.segments[0], "Yes, I do.")
        with pytest.raises(Fault) as caught:
            require_may_approve(supervisor, case.interview, with_translation=True)
        assert caught.value.code is FaultCode.APPROVAL_OWN_WORK
        assert approve(supervisor, case.interview).covers_translation is False


def test_there_must_be_a_translation_to_approve_one(tmp_path: Path) -> None:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        interview = consented_interview(signed_in)
        draft_transcript(signed_in, record_tone(signed_in, interview))
    ready_to_approve(office, interview)
    with office.as_(SUPERVISOR) as supervisor, pytest.raises(Fault) as caught:
        approve(supervisor, interview, with_translation=True)
    assert caught.value.code is FaultCode.TRANSLATION_MISSING
