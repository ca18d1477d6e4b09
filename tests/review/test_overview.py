"""Where the review of an interview stands, told as it goes back and forth; and when somebody is asked why."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.custody.policies import set_policy
from desktop.domain.faults import FaultCode
from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.policy import Policy
from desktop.domain.recording import Recording
from desktop.review.desk import approve, correct_line, transcripts_of
from desktop.review.hearing import note_heard
from desktop.review.lacking import LinePlace
from desktop.review.overview import Overview, ReviewStage, heard_anew, overview_of, under_review
from desktop.review.reasons import ALWAYS, NEVER, Asked, reason_asked
from desktop.review.submitting import return_to_interviewer
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    hand_to_review,
    hear,
    record_tone,
)


@dataclass
class Case:
    office: Office
    interview: InterviewId
    recording: Recording
    segments: list[SegmentId]

    def seen_by(self, account: str) -> Overview:
        with self.office.as_(account) as signed_in:
            return overview_of(signed_in, self.interview)

    def asked(self, account: str, *, is_restoring: bool = False) -> Asked | None:
        with self.office.as_(account) as signed_in:
            line = transcripts_of(signed_in, self.interview)[0].lines[0]
            return reason_asked(signed_in, self.interview, line, is_restoring=is_restoring)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        interview = consented_interview(signed_in)
        recording = record_tone(signed_in, interview)
        return Case(office, interview, recording, draft_transcript(signed_in, recording))


def test_what_is_missing_before_it_can_be_submitted(case: Case) -> None:
    seen = case.seen_by(INTERVIEWER)
    assert seen.stage is ReviewStage.IN_WORK
    assert seen.lack.not_final == tuple(LinePlace(case.recording.id, one) for one in case.segments)
    assert seen.submit_obstacle is not None
    assert seen.submit_obstacle.code is FaultCode.LINES_NOT_FINAL
    assert (seen.figures.lines, seen.figures.gaps, seen.figures.length_ms) == (3, 1, 1_000)
    with case.office.as_(INTERVIEWER) as signed_in:
        assert under_review(signed_in.vault) == []
        hand_to_review(signed_in, case.interview)
        assert under_review(signed_in.vault) == [case.interview]
    assert case.seen_by(INTERVIEWER).stage is ReviewStage.WAITING


def test_back_and_forth_until_a_later_change_makes_it_void(case: Case) -> None:
    office = case.office
    with office.as_(INTERVIEWER) as signed_in:
        hand_to_review(signed_in, case.interview)
    own, waiting, looked_after = (case.seen_by(one) for one in (INTERVIEWER, SUPERVISOR, CUSTODIAN))
    assert not own.is_own  # whoever is no supervisor lacks the role first
    assert own.approve_obstacle is not None
    assert own.approve_obstacle.code is FaultCode.ACCOUNT_ROLE_MISSING
    assert looked_after.submit_obstacle is not None
    assert looked_after.submit_obstacle.code is FaultCode.ACCOUNT_ROLE_MISSING
    assert waiting.sample
    assert waiting.heard == 0
    with office.as_(SUPERVISOR) as signed_in:
        submission = signed_in.vault.submissions.of(case.interview)[-1]
        return_to_interviewer(signed_in, submission.id, "Hear the second line again.")
    returned = case.seen_by(INTERVIEWER)
    assert returned.stage is ReviewStage.RETURNED
    assert returned.returned is not None
    assert returned.returned.reasons == "Hear the second line again."
    with office.as_(INTERVIEWER) as signed_in:
        correct_line(signed_in, case.segments[1], "그 사람들이 새벽에 왔습니다.")
    assert case.seen_by(INTERVIEWER).stage is ReviewStage.RETURNED
    with office.as_(INTERVIEWER) as signed_in:
        hand_to_review(signed_in, case.interview)
        correct_line(signed_in, case.segments[0], "네, 동의해요.")
    assert case.seen_by(SUPERVISOR).stage is ReviewStage.CHANGED
    with office.as_(INTERVIEWER) as signed_in:
        hand_to_review(signed_in, case.interview)
    with office.as_(SUPERVISOR) as signed_in:
        sample = overview_of(signed_in, case.interview).sample
        one = sample[0]
        note_heard(signed_in, case.recording.id, [(one.channel, one.start_ms, one.end_ms)])
        assert next(line.is_heard for line in heard_anew(signed_in, sample))
        hear(signed_in, case.interview)
        approve(signed_in, case.interview)
    assert case.seen_by(INTERVIEWER).stage is ReviewStage.APPROVED
    with office.as_(INTERVIEWER) as signed_in:
        correct_line(signed_in, case.segments[2], "They came at dawn.", "Heard again")
    void = case.seen_by(SUPERVISOR)
    assert void.stage is ReviewStage.VOID
    assert void.approval is not None


def test_whoever_corrected_it_sees_their_own_work(case: Case) -> None:
    with case.office.as_(SUPERVISOR) as signed_in:
        hear(signed_in, case.interview)
        correct_line(signed_in, case.segments[0], "네, 동의해요.")
    with case.office.as_(INTERVIEWER) as signed_in:
        hand_to_review(signed_in, case.interview)
    assert case.seen_by(SUPERVISOR).is_own


def test_a_reason_is_asked_where_others_relied_on_how_it_reads(case: Case) -> None:
    assert case.asked(INTERVIEWER) is None
    assert case.asked(INTERVIEWER, is_restoring=True) is Asked.RESTORED
    with case.office.as_(INTERVIEWER) as signed_in:
        hear(signed_in, case.interview)
        correct_line(signed_in, case.segments[0], "네, 동의해요.")
    assert case.asked(INTERVIEWER) is None
    assert case.asked(SUPERVISOR) is Asked.CONFIRMED
    with case.office.as_(INTERVIEWER) as signed_in:
        hand_to_review(signed_in, case.interview)
    assert case.asked(INTERVIEWER) is Asked.SUBMITTED


@pytest.mark.parametrize(("rule", "asked"), [(NEVER, None), (ALWAYS, Asked.ALWAYS)])
def test_the_offices_rule_says_when(case: Case, rule: int, asked: Asked | None) -> None:
    with case.office.as_(CUSTODIAN) as signed_in:
        set_policy(signed_in, Policy.REASON_FOR_CHANGE, rule)
    assert case.asked(INTERVIEWER) is asked
