"""Hearing, confirming, marking, splitting, commenting, handing to review and back: on a real vault, each act in the log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.custody.audit import check_log
from desktop.custody.rows import check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.comment import CommentKind
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, CommentId, InterviewId, SegmentId, SubmissionId
from desktop.domain.marking import YES, Mark
from desktop.domain.recording import Recording
from desktop.domain.review import require_other_person
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line
from desktop.review.commenting import answer, close_comment, comment_on
from desktop.review.confirming import confirm_lines
from desktop.review.desk import approval_in_force, approve, correct_line, transcripts_of
from desktop.review.hearing import lines_unheard, note_heard
from desktop.review.marking import mark_lines
from desktop.review.reshaping import merge_lines, split_line
from desktop.review.speakers import set_speaker
from desktop.review.submitting import return_to_interviewer, submit, waiting, waiting_submission
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    SENTENCES,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    hand_to_review,
    hear,
    hear_and_confirm,
    record_tone,
)


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
    return Case(office, interview, recording, segments)


def lines_of(signed_in: SignedIn, case: Case) -> tuple[Line, ...]:
    return transcripts_of(signed_in, case.interview)[0].lines


def code_of(act: Callable[[], object]) -> FaultCode:
    with pytest.raises(Fault) as caught:
        act()
    return caught.value.code


def is_sound(signed_in: SignedIn) -> bool:
    return check_log(signed_in.vault) + check_rows(signed_in.vault) == []


def test_nobody_confirms_what_they_have_not_heard_to_its_end(case: Case) -> None:
    first = case.segments[0]  # 0 to 250 ms: its middle decides
    with case.office.as_(INTERVIEWER) as signed_in:
        assert code_of(lambda: confirm_lines(signed_in, [first])) is FaultCode.LINE_NOT_HEARD
        note_heard(signed_in, case.recording.id, [(0, 0, 100)])
        assert code_of(lambda: confirm_lines(signed_in, [first])) is FaultCode.LINE_NOT_HEARD
        note_heard(signed_in, case.recording.id, [(0, 100, 250)])
        assert code_of(lambda: confirm_lines(signed_in, case.segments)) is FaultCode.LINE_NOT_HEARD
        assert not lines_of(signed_in, case)[0].is_final  # all or none
        confirm_lines(signed_in, [first])
        assert [line.is_final for line in lines_of(signed_in, case)] == [True, False, False]
        assert is_sound(signed_in)
    with case.office.as_(SUPERVISOR) as supervisor:  # another person's ears do not count
        assert lines_unheard(supervisor, case.segments) == case.segments
        assert code_of(lambda: confirm_lines(supervisor, [first])) is FaultCode.LINE_NOT_HEARD


def test_a_change_after_the_confirmation_takes_it_back_unless_its_author_has_heard_the_line(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        hear_and_confirm(signed_in, case.interview)
        correct_line(signed_in, case.segments[0], "네.")
        assert lines_of(signed_in, case)[0].is_final
    with case.office.as_(SUPERVISOR) as supervisor:
        correct_line(supervisor, case.segments[0], "네, 네.", "misheard")
        line = lines_of(supervisor, case)[0]
        assert (line.is_final, line.revisions[-1].reason) == (False, "misheard")
        assert is_sound(supervisor)


def test_marks_lie_over_a_line_and_the_last_one_counts(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        mark_lines(signed_in, case.segments[:2], Mark.UNCERTAIN, YES)
        mark_lines(signed_in, case.segments[:1], Mark.LANGUAGE, "en")
        mark_lines(signed_in, case.segments[:1], Mark.UNCERTAIN, "")
        mark_lines(signed_in, case.segments[2:], Mark.WITHHELD, YES)
        mark_lines(signed_in, case.segments[2:], Mark.INAUDIBLE, YES)
        lines = lines_of(signed_in, case)
        assert [line.is_uncertain for line in lines] == [False, True, False]
        assert [line.language for line in lines] == ["en", "ko", "en"]
        assert (lines[2].is_withheld, lines[2].is_inaudible) == (True, True)
        assert lines[0].segment.language == "ko"
        for mark, value in ((Mark.LANGUAGE, "fr"), (Mark.LANGUAGE, YES), (Mark.WITHHELD, "no"), (Mark.UNCERTAIN, "ko")):
            with pytest.raises(Fault) as caught:
                mark_lines(signed_in, case.segments, mark, value)
            assert caught.value.code is FaultCode.MARK_INVALID
        assert is_sound(signed_in)


def test_a_split_and_a_merge_carry_along_what_was_said_of_their_lines(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        hear_and_confirm(signed_in, case.interview)
        set_speaker(signed_in, case.segments[1], Speaker.WITNESS)
        mark_lines(signed_in, [case.segments[1]], Mark.WITHHELD, YES)
        split = split_line(signed_in, case.segments[1], SENTENCES[1].index("아버지"))
        lines = lines_of(signed_in, case)
        assert [line.text for line in lines[1:3]] == ["그 사람들이 밤에 와서", "아버지를 데려갔습니다."]
        assert [line.is_final for line in lines] == [True, False, False, True]
        assert {line.speaker for line in lines[1:3]} == {Speaker.WITNESS}
        assert all(line.is_withheld for line in lines[1:3])
        assert code_of(lambda: split_line(signed_in, case.segments[1], 3)) is FaultCode.SPLIT_INVALID
        confirm_lines(signed_in, [piece.id for piece in split.pieces])  # heard before, under another name
        merged = merge_lines(signed_in, [case.segments[0], split.pieces[0].id])
        lines = lines_of(signed_in, case)
        assert lines[0].text == f"{SENTENCES[0]} 그 사람들이 밤에 와서"
        assert (lines[0].segment.id, lines[0].speaker, lines[0].is_withheld) == (
            merged.pieces[0].id,
            Speaker.UNKNOWN,
            True,
        )
        assert code_of(lambda: merge_lines(signed_in, [merged.pieces[0].id])) is FaultCode.MERGE_INVALID
        draft = signed_in.vault.transcripts.draft(transcripts_of(signed_in, case.interview)[0].draft_id)
        assert [segment.text for segment in draft.segments] == list(SENTENCES)
        assert is_sound(signed_in)


def test_comments_are_answered_closed_and_opened_and_change_no_content(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        hand_to_review(signed_in, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        hear(supervisor, case.interview)
        approve(supervisor, case.interview)
        note = comment_on(supervisor, case.segments[0], "Who is meant?")
        two = comment_on(supervisor, case.segments[0], "Not as before.", CommentKind.CONTRADICTION, case.segments[2])
        answer(supervisor, answer(supervisor, note.id, "The guards.").id, "Which?")
        close_comment(supervisor, note.id)
        assert approval_in_force(supervisor, case.interview) is not None
        threads = supervisor.vault.comments.threads_of(case.interview)
        assert {(t.comment.id, len(t.answers), t.is_closed) for t in threads} == {
            (note.id, 2, True),
            (two.id, 0, False),
        }
        close_comment(supervisor, note.id, is_closed=False)
        assert not any(thread.is_closed for thread in supervisor.vault.comments.threads_of(case.interview))
        for wrong, code in (
            (lambda: comment_on(supervisor, case.segments[0], " "), FaultCode.TEXT_INVALID),
            (lambda: comment_on(supervisor, SegmentId("seg-9"), "x"), FaultCode.SEGMENT_UNKNOWN),
            (lambda: comment_on(supervisor, case.segments[0], "x", CommentKind.CONTRADICTION), FaultCode.SEGMENT_UNKNOWN),
            (lambda: comment_on(supervisor, case.segments[0], "x", CommentKind.CONTRADICTION, case.segments[0]), FaultCode.SEGMENT_UNKNOWN),
            (lambda: answer(supervisor, CommentId("com-9"), "x"), FaultCode.COMMENT_UNKNOWN),
        ):  # fmt: skip
            assert code_of(wrong) is code
        assert is_sound(supervisor)
    with case.office.as_(CUSTODIAN) as custodian:
        assert code_of(lambda: comment_on(custodian, case.segments[0], "x")) is FaultCode.ACCOUNT_ROLE_MISSING


def test_a_submission_waits_until_it_is_returned_approved_or_overtaken(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        assert code_of(lambda: submit(signed_in, case.interview)) is FaultCode.LINES_NOT_FINAL
        first = hand_to_review(signed_in, case.interview)
        assert 1 <= len(first.sample) <= 3
        assert waiting(signed_in.vault) == [first]
        assert code_of(lambda: return_to_interviewer(signed_in, first.id, "no")) is FaultCode.ACCOUNT_ROLE_MISSING
    with case.office.as_(SUPERVISOR) as supervisor:
        assert code_of(lambda: return_to_interviewer(supervisor, first.id, " ")) is FaultCode.REASON_INVALID
        assert (
            code_of(lambda: return_to_interviewer(supervisor, SubmissionId("sub-9"), "no")) is FaultCode.NOT_SUBMITTED
        )
        return_to_interviewer(supervisor, first.id, "The second line is not what is heard.")
        assert waiting(supervisor.vault) == []
        assert code_of(lambda: return_to_interviewer(supervisor, first.id, "again")) is FaultCode.NOT_SUBMITTED
        assert code_of(lambda: approve(supervisor, case.interview)) is FaultCode.NOT_SUBMITTED
    with case.office.as_(INTERVIEWER) as signed_in:
        second = submit(signed_in, case.interview)
        correct_line(signed_in, case.segments[1], "다른 말입니다.")
        assert waiting_submission(signed_in.vault, case.interview) is None  # the content is another
        third = submit(signed_in, case.interview)
        assert second.content_sha256 != third.content_sha256
    with case.office.as_(SUPERVISOR) as supervisor:
        assert code_of(lambda: approve(supervisor, case.interview)) is FaultCode.SECOND_HEARING_MISSING
        hear(supervisor, case.interview)
        approve(supervisor, case.interview)
        assert waiting(supervisor.vault) == []
        assert is_sound(supervisor)


def test_two_people_have_confirmed_every_line_that_is_approved(case: Case) -> None:
    with case.office.as_(SUPERVISOR) as supervisor:
        hand_to_review(supervisor, case.interview)  # a supervisor who did the interviewer's part
        assert code_of(lambda: approve(supervisor, case.interview)) is FaultCode.LINES_CONFIRMED_ALONE


def test_two_accounts_with_one_key_are_one_person(case: Case) -> None:
    with case.office.as_(SUPERVISOR) as supervisor:
        me = supervisor.account
        mine, theirs = me.ssh_public_key, supervisor.vault.accounts.get(INTERVIEWER).ssh_public_key
        require_other_person(me, INTERVIEWER, [], {SUPERVISOR: [mine], INTERVIEWER: [theirs]}.__getitem__)
        same = {
            SUPERVISOR: ["ssh-ed25519 other", mine],
            INTERVIEWER: [theirs, f"{mine.split()[0]} {mine.split()[1]} x"],
        }
        assert (
            code_of(lambda: require_other_person(me, INTERVIEWER, [], same.__getitem__)) is FaultCode.APPROVAL_OWN_WORK
        )
        hands = [AccountId("nobody"), INTERVIEWER]
        keys = same | {AccountId("nobody"): []}
        assert (
            code_of(lambda: require_other_person(me, hands[0], hands, keys.__getitem__)) is FaultCode.APPROVAL_OWN_WORK
        )


def test_who_corrected_a_line_that_was_split_since_still_has_a_hand_in_it(case: Case) -> None:
    with case.office.as_(SUPERVISOR) as supervisor:
        correct_line(supervisor, case.segments[1], "밤에 왔습니다.")
    with case.office.as_(INTERVIEWER) as signed_in:
        split_line(signed_in, case.segments[1], 2)
        hand_to_review(signed_in, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        hear(supervisor, case.interview)
        assert code_of(lambda: approve(supervisor, case.interview)) is FaultCode.APPROVAL_OWN_WORK


def test_every_act_is_in_the_log_and_no_word_of_it(case: Case) -> None:
    secret = "아무도 모르는 말"
    with case.office.as_(INTERVIEWER) as signed_in:
        before = signed_in.vault.entries.count()
        comment_on(signed_in, case.segments[0], secret)
        mark_lines(signed_in, [case.segments[0]], Mark.INAUDIBLE, YES)
        split_line(signed_in, case.segments[1], 6)
        hand_to_review(signed_in, case.interview)
        bodies = [entry.body.decode() for entry in signed_in.vault.entries.all()[before:]]
    acts = (
        Action.COMMENT_WRITTEN,
        Action.SEGMENT_MARKED,
        Action.SEGMENTS_RESHAPED,
        Action.SEGMENT_CONFIRMED,
        Action.TRANSCRIPT_SUBMITTED,
    )
    for act in acts:
        assert any(f'"{act.value}"' in body for body in bodies), act
    assert not any(word in body for body in bodies for word in (secret, "아버지"))


def test_what_was_withheld_stays_so_in_a_new_draft_until_somebody_lifts_it(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        mark_lines(signed_in, [case.segments[1]], Mark.WITHHELD, YES)
        for _ in range(2):  # the first new one bears no mark either
            case.office.clock.move(60_000)
            again = draft_transcript(signed_in, case.recording)
        lines = lines_of(signed_in, case)
        assert [line.segment.id for line in lines] == again
        assert [line.is_withheld for line in lines] == [False, True, False]
        mark_lines(signed_in, [again[1]], Mark.WITHHELD, "")
        assert not any(line.is_withheld for line in lines_of(signed_in, case))
        assert is_sound(signed_in)
