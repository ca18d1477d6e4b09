"""What a changed program could state properly signed, and what must not count here: approvals, samples, strangers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.custody.approvals import approval_in_force, content_of
from desktop.custody.colleague_card import read_card, signed_card
from desktop.custody.colleagues import add_colleague, compare_colleague
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId, SegmentId, SubmissionId
from desktop.domain.people import Role
from desktop.domain.review import Approval
from desktop.domain.submission import Submission
from desktop.export.signers import signers_text
from desktop.review.confirming import confirm_lines
from desktop.review.desk import approve, correct_line, transcripts_of
from desktop.review.reshaping import split_line
from desktop.review.submitting import waiting
from tests.fakes.forged_review import Rows, forged, row_of, stated_anew
from tests.fakes.two_laptops import TwoLaptops, examined, is_in_order, merged
from tests.office import CUSTODIAN, Office, hand_to_review, hear
from tests.review.second_laptop.test_conflicts import bring_there, on_both

THIRD = AccountId("interviewer-3")


@pytest.fixture
def laptops(tmp_path: Path) -> TwoLaptops:
    return TwoLaptops(tmp_path)


def state_approval(signed_in: SignedIn, interview_id: InterviewId, signature: str | None = None) -> None:
    content = content_of(signed_in.vault, interview_id)
    approval = Approval(
        interview_id, signed_in.account.id, sha256_hex(content), signature or signed_in.signer.sign(content, APPROVAL),
        signed_in.clock.now(),
    )  # fmt: skip
    with signed_in.vault.transaction():
        signed_in.vault.approvals.add(approval)
        signed_in.log.record(Action.TRANSCRIPT_APPROVED, interview_id, after=row_digest(approval))


def test_an_approval_by_whoever_is_no_supervisor_is_none(laptops: TwoLaptops) -> None:
    interview_id, _ = on_both(laptops)
    with laptops.interviewer() as interviewer:
        hand_to_review(interviewer, interview_id)
        state_approval(interviewer, interview_id)
    bring_there(laptops, interview_id)
    with laptops.supervisor() as supervisor:
        assert len(supervisor.vault.approvals.of(interview_id)) == 1
        assert approval_in_force(supervisor.vault, interview_id) is None
        assert [one.interview_id for one in waiting(supervisor.vault)] == [interview_id]
        assert is_in_order(supervisor)
        hear(supervisor, interview_id)
        approval = approve(supervisor, interview_id)
        assert approval_in_force(supervisor.vault, interview_id) == approval


def test_a_sample_that_was_not_drawn_as_it_has_to_be_is_not_handed_over(laptops: TwoLaptops) -> None:
    interview_id, _ = on_both(laptops)
    with laptops.interviewer() as interviewer:
        hear(interviewer, interview_id)
        confirm_lines(interviewer, [line.segment.id for line in transcripts_of(interviewer, interview_id)[0].lines])
        submission = Submission(
            SubmissionId("sub-0000000000000000"), interview_id,
            sha256_hex(content_of(interviewer.vault, interview_id)), (), interviewer.account.id, interviewer.clock.now(),
        )  # fmt: skip
        with interviewer.vault.transaction():
            interviewer.vault.submissions.add(submission)
            interviewer.log.record(Action.TRANSCRIPT_SUBMITTED, interview_id, after=row_digest(submission))
    bring_there(laptops, interview_id)
    with laptops.supervisor() as supervisor:
        assert waiting(supervisor.vault) == []
        with pytest.raises(Fault) as raised:
            approve(supervisor, interview_id)
        assert raised.value.code is FaultCode.NOT_SUBMITTED


def by_a_third(laptops: TwoLaptops, third: Office, interview_id: InterviewId, segment: SegmentId) -> Path:
    """A bundle of the interviewer's with a correction by somebody of a third laptop."""
    with laptops.interviewer() as interviewer, third.as_(THIRD) as author:
        correct_line(interviewer, segment, "그날 밤이었습니다.")
        return forged(
            interviewer, interview_id, laptops.drive,
            rows=lambda rows: stated_anew(author, row_of(rows, "revision"), author=THIRD),
        )  # fmt: skip


def test_words_of_a_colleague_whose_fingerprint_nobody_compared_are_refused(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    interview_id, segments = on_both(laptops)
    third = Office(tmp_path / "third", {THIRD: Role.INTERVIEWER}, laptops.clock)
    with third.as_(THIRD) as signed_in:
        card = read_card(signed_card(signed_in))
    with laptops.second.as_(CUSTODIAN) as custodian:
        add_colleague(custodian, card)
    path = by_a_third(laptops, third, interview_id, segments[1])
    with laptops.supervisor() as supervisor:
        assert THIRD not in signers_text(supervisor)
        with pytest.raises(Fault) as raised:
            examined(supervisor, path)
        assert raised.value.code is FaultCode.REVIEW_AUTHOR_UNKNOWN
    with laptops.second.as_(CUSTODIAN) as custodian:
        compare_colleague(custodian, THIRD, card.fingerprint)
    with laptops.supervisor() as supervisor:
        merged(supervisor, path)
        assert supervisor.vault.transcripts.revisions_of(segments[1])[-1].author == THIRD
        assert f"{THIRD} " in signers_text(supervisor)


def other_words(row: dict[str, Any]) -> None:
    row["row"]["pieces"][0]["text"] = "뒤바뀐 말"


def other_flags(row: dict[str, Any]) -> None:
    row["row"]["pieces"][1]["flags"] = ["cross_talk"]


@pytest.mark.parametrize("change", [other_words, other_flags])
def test_a_split_writes_no_words_and_changes_no_flag(
    laptops: TwoLaptops, change: Callable[[dict[str, Any]], None]
) -> None:
    interview_id, segments = on_both(laptops)

    def forge(rows: Rows) -> None:
        change(row_of(rows, "reshaping"))
        stated_anew(interviewer, row_of(rows, "reshaping"))

    with laptops.interviewer() as interviewer:
        correct_line(interviewer, segments[1], "그 사람들이 새벽에 와서 아버지를 데려갔습니다.")
        split_line(interviewer, segments[1], 10)
        honest = forged(interviewer, interview_id, laptops.drive)
        path = forged(interviewer, interview_id, laptops.drive, rows=forge)
    with laptops.supervisor() as supervisor:
        with pytest.raises(Fault) as raised:
            examined(supervisor, path)
        assert raised.value.code is FaultCode.REVIEW_ROW_INVALID
        merged(supervisor, honest)
