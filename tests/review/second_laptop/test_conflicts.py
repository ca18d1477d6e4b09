"""Two people write the same line without knowing: both are kept and shown, and one more revision decides."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.crypto.age import new_identity
from desktop.custody.approvals import approval_in_force, content_of, verify_approval
from desktop.domain.consent import ConsentState
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId, SegmentId
from desktop.export.destinations import add_destination, fingerprint_of, verify_destination
from desktop.export.gate import check_export
from desktop.export.signers import signers_text
from desktop.interview.consent import latest_states, set_consent
from desktop.review.confirming import confirm_lines
from desktop.review.desk import approve, correct_line, transcripts_of
from desktop.review.replacing import Proposal, replace_all
from desktop.review.reshaping import merge_lines, split_line
from desktop.review.second_laptop.conflicts import conflicts_of, decide, lost_reshapings
from desktop.review.submitting import return_to_interviewer, submit, waiting
from desktop.review.undoing import undo
from tests.fakes.two_laptops import TwoLaptops, examined, is_in_order, merged, picture, sent
from tests.office import CUSTODIAN, consented_interview, draft_transcript, hand_to_review, hear, record_tone

MINE, THEIRS, BOTH = "그 사람들이 밤에 왔습니다.", "그 사람들이 새벽에 왔습니다.", "그 사람들이 밤늦게 왔습니다."


@pytest.fixture
def laptops(tmp_path: Path) -> TwoLaptops:
    return TwoLaptops(tmp_path)


def on_both(laptops: TwoLaptops) -> tuple[InterviewId, list[SegmentId]]:
    """An interview that both laptops have."""
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        segments = draft_transcript(interviewer, record_tone(interviewer, interview_id))
        path = sent(interviewer, interview_id, laptops.drive)
    with laptops.supervisor() as supervisor:
        merged(supervisor, path)
    return interview_id, segments


def bring_home(laptops: TwoLaptops, interview_id: InterviewId) -> None:
    """What the supervisor has, to the interviewer."""
    with laptops.supervisor() as supervisor:
        path = sent(supervisor, interview_id, laptops.drive, with_audio=False)
    with laptops.interviewer() as interviewer:
        merged(interviewer, path)


def bring_there(laptops: TwoLaptops, interview_id: InterviewId) -> None:
    """What the interviewer has, to the supervisor."""
    with laptops.interviewer() as interviewer:
        path = sent(interviewer, interview_id, laptops.drive, with_audio=False)
    with laptops.supervisor() as supervisor:
        merged(supervisor, path)


def test_both_versions_are_shown_and_one_more_decides(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.interviewer() as interviewer:
        correct_line(interviewer, segments[1], MINE)
    with laptops.supervisor() as supervisor:
        correct_line(supervisor, segments[1], THEIRS)
    bring_home(laptops, interview_id)
    with laptops.interviewer() as interviewer:
        (conflict,) = conflicts_of(interviewer, interview_id)
        assert [(one.text, one.author) for one in conflict.versions] == [
            (MINE, "interviewer-1"), (THEIRS, "supervisor-2"),
        ]  # fmt: skip
        decide(interviewer, segments[1], BOTH)
        assert conflicts_of(interviewer, interview_id) == []
    bring_there(laptops, interview_id)
    with laptops.supervisor() as supervisor:
        assert conflicts_of(supervisor, interview_id) == []
        assert transcripts_of(supervisor, interview_id)[0].lines[1].text == BOTH
        assert len(supervisor.vault.transcripts.revisions_of(segments[1])) == 3


def test_nobody_decides_a_conflict_unseen(laptops: TwoLaptops) -> None:
    """Replacing many lines, or undoing what one did before, lays nothing over what another wrote meanwhile."""
    interview_id, segments = on_both(laptops)
    with laptops.supervisor() as supervisor:
        correct_line(supervisor, segments[1], THEIRS)
    with laptops.interviewer() as interviewer:
        hear(interviewer, interview_id)
        correct_line(interviewer, segments[1], MINE)
    bring_home(laptops, interview_id)
    with laptops.interviewer() as interviewer:
        (conflict,) = conflicts_of(interviewer, interview_id)
        assert conflict.versions[-1].text == MINE
        with pytest.raises(Fault) as raised:
            undo(interviewer, interview_id)
        assert raised.value.code is FaultCode.UNDO_BUILT_UPON
        with pytest.raises(Fault) as raised:
            replace_all(interviewer, interview_id, [Proposal(segments[1], MINE, BOTH)], "")
        assert raised.value.code is FaultCode.LINES_IN_CONFLICT
        assert conflicts_of(interviewer, interview_id) == [conflict]


def test_nothing_is_written_over_a_line_that_was_split_elsewhere(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.supervisor() as supervisor:
        split_line(supervisor, segments[1], 10)
    bring_home(laptops, interview_id)
    with laptops.interviewer() as interviewer:
        with pytest.raises(Fault) as raised:
            correct_line(interviewer, segments[1], MINE)
        assert raised.value.code is FaultCode.LINE_CHANGED
        correct_line(interviewer, transcripts_of(interviewer, interview_id)[0].lines[1].segment.id, MINE)


def test_a_correction_that_a_split_did_not_know_of_is_not_lost(laptops: TwoLaptops) -> None:
    """The pieces have the words of before: an approval of them is void until somebody has looked at the correction."""
    interview_id, segments = on_both(laptops)
    with laptops.interviewer() as interviewer:
        first, second = split_line(interviewer, segments[1], 10).pieces
        hand_to_review(interviewer, interview_id)
    with laptops.supervisor() as supervisor:
        correct_line(supervisor, segments[1], THEIRS)
    bring_home(laptops, interview_id)
    bring_there(laptops, interview_id)
    with laptops.interviewer() as interviewer, laptops.supervisor() as supervisor:
        found = conflicts_of(interviewer, interview_id)
        assert [one.segment_id for one in found] == [first.id, second.id]
        assert [[one.text for one in conflict.versions] for conflict in found] == [
            [THEIRS, first.text], [THEIRS, second.text],
        ]  # fmt: skip
        assert conflicts_of(supervisor, interview_id) == found
        assert picture(interviewer, interview_id) == picture(supervisor, interview_id)
        assert waiting(interviewer.vault) == []
        with pytest.raises(Fault) as raised:
            submit(interviewer, interview_id)
        assert raised.value.code is FaultCode.LINES_IN_CONFLICT
        laptops.clock.move(1_000)
        decide(interviewer, first.id, "그 사람들이 새벽에")
        confirm_lines(interviewer, [second.id])
        assert conflicts_of(interviewer, interview_id) == []
        split_line(interviewer, first.id, 4)
        assert conflicts_of(interviewer, interview_id) == []


def test_a_conflict_does_not_end_by_splitting_the_line(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.interviewer() as interviewer:
        correct_line(interviewer, segments[1], MINE)
    with laptops.supervisor() as supervisor:
        correct_line(supervisor, segments[1], THEIRS)
    bring_home(laptops, interview_id)
    with laptops.interviewer() as interviewer:
        pieces = split_line(interviewer, segments[1], 8).pieces
        assert [one.segment_id for one in conflicts_of(interviewer, interview_id)] == [one.id for one in pieces]


def test_a_split_that_met_a_merge_is_kept_and_told(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.interviewer() as interviewer:
        split_line(interviewer, segments[1], 10)
    with laptops.supervisor() as supervisor:
        merge_lines(supervisor, segments[1:])
    bring_home(laptops, interview_id)
    bring_there(laptops, interview_id)
    with laptops.interviewer() as interviewer, laptops.supervisor() as supervisor:
        (lost,) = lost_reshapings(interviewer, interview_id)
        assert lost.author == "supervisor-2"
        assert lost_reshapings(supervisor, interview_id) == [lost]
        assert picture(interviewer, interview_id) == picture(supervisor, interview_id)


def test_an_approval_given_there_is_in_force_here_and_only_for_the_same_content(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.interviewer() as interviewer:
        correct_line(interviewer, segments[0], "네, 동의합니다. 그렇게 하십시오.")
        hand_to_review(interviewer, interview_id)
    bring_there(laptops, interview_id)
    with laptops.supervisor() as supervisor:
        assert [one.interview_id for one in waiting(supervisor.vault)] == [interview_id]
        with pytest.raises(Fault) as raised:
            approve(supervisor, interview_id)
        assert raised.value.code is FaultCode.SECOND_HEARING_MISSING
        hear(supervisor, interview_id)
        approve(supervisor, interview_id)
        there = content_of(supervisor.vault, interview_id)
    bring_home(laptops, interview_id)
    with laptops.interviewer() as interviewer:
        assert content_of(interviewer.vault, interview_id) == there
        approval = approval_in_force(interviewer.vault, interview_id)
        assert approval is not None
        verify_approval(interviewer.vault, approval)
        assert is_in_order(interviewer)
        correct_line(interviewer, segments[0], "네.")
        assert approval_in_force(interviewer.vault, interview_id) is None


def test_what_was_approved_there_can_leave_from_here(laptops: TwoLaptops) -> None:
    """An office whose supervisor never touches the interviewer's laptop."""
    interview_id, _ = on_both(laptops)
    with laptops.interviewer() as interviewer:
        hand_to_review(interviewer, interview_id)
    bring_there(laptops, interview_id)
    with laptops.supervisor() as supervisor:
        hear(supervisor, interview_id)
        approve(supervisor, interview_id)
    bring_home(laptops, interview_id)
    with laptops.first.as_(CUSTODIAN) as custodian:
        key = new_identity().recipient
        added = add_destination(custodian, "ohchr-seoul", "OHCHR Seoul", "export.ohchr_seoul", key)
        verify_destination(custodian, added.id, fingerprint_of(added))
    with laptops.interviewer() as interviewer:
        assert check_export(interviewer, interview_id, added.id) == []
        assert "supervisor-2 " in signers_text(interviewer)


def test_a_return_comes_home(laptops: TwoLaptops) -> None:
    interview_id, _ = on_both(laptops)
    with laptops.interviewer() as interviewer:
        submission = hand_to_review(interviewer, interview_id)
    bring_there(laptops, interview_id)
    with laptops.supervisor() as supervisor:
        return_to_interviewer(supervisor, submission.id, "둘째 줄을 다시 들어 보십시오.")
    bring_home(laptops, interview_id)
    with laptops.interviewer() as interviewer:
        assert waiting(interviewer.vault) == []
        (returned,) = interviewer.vault.submissions.returns_of(interview_id)
        assert returned.reasons == "둘째 줄을 다시 들어 보십시오."


def test_nobody_confirms_by_what_they_heard_on_another_laptop(laptops: TwoLaptops) -> None:
    interview_id, segments = on_both(laptops)
    with laptops.interviewer() as interviewer:
        hear(interviewer, interview_id)
    bring_there(laptops, interview_id)
    with laptops.supervisor() as supervisor, pytest.raises(Fault) as raised:
        confirm_lines(supervisor, segments)
    assert raised.value.code is FaultCode.LINE_NOT_HEARD


def test_nothing_is_sent_once_a_consent_it_rests_on_is_taken_back(laptops: TwoLaptops) -> None:
    interview_id, _ = on_both(laptops)
    with laptops.interviewer() as interviewer:
        set_consent(interviewer, interview_id, "C02", "no")
        with pytest.raises(Fault) as raised:
            sent(interviewer, interview_id, laptops.drive)
        assert raised.value.code is FaultCode.CONSENT_MISSING
        assert len([path for path in laptops.drive.iterdir() if path.name.startswith("review-")]) == 1


def test_decisions_noted_on_both_laptops_are_pointed_out_and_the_latest_counts_on_both(laptops: TwoLaptops) -> None:
    interview_id, _ = on_both(laptops)
    with laptops.interviewer() as interviewer:
        set_consent(interviewer, interview_id, "C03", "yes")
        older = sent(interviewer, interview_id, laptops.drive, with_audio=False)
    with laptops.supervisor() as supervisor:
        set_consent(supervisor, interview_id, "C03", "no")
        path = sent(supervisor, interview_id, laptops.drive, with_audio=False)
    with laptops.interviewer() as interviewer:
        assert examined(interviewer, path).consents_apart == ("C03",)
        merged(interviewer, path)
        assert latest_states(interviewer, interview_id)["C03"] is ConsentState.REFUSED
    with laptops.supervisor() as supervisor:
        merged(supervisor, older)
        assert latest_states(supervisor, interview_id)["C03"] is ConsentState.REFUSED
