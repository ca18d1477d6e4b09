"""After a testimony is erased no table of the vault holds a word of it, whoever laid it there, and on whichever laptop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.erasure import erase
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.comment import CommentKind
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.marking import YES, Mark
from desktop.domain.redaction import MaskKind, MaskReason, Passage
from desktop.domain.speaking import Speaker
from desktop.domain.translation import TranslatedAs
from desktop.review.commenting import answer, close_comment, comment_on
from desktop.review.confirming import confirm_lines
from desktop.review.desk import correct_line, transcripts_of
from desktop.review.marking import mark_lines
from desktop.review.redacting import decline, lift_mask, make_redaction, mask_passages
from desktop.review.reshaping import merge_lines, split_line
from desktop.review.speakers import set_speaker
from desktop.review.submitting import return_to_interviewer, submit
from desktop.review.translating import translate_line
from desktop.review.undoing import redo, undo
from desktop.vault.typings import Typing
from tests.fakes.two_laptops import OTHER_SUPERVISOR, TwoLaptops, is_in_order, merged, sent
from tests.office import (
    CUSTODIAN,
    ENGLISH,
    PASSPHRASE,
    SENTENCES,
    consented_interview,
    draft_transcript,
    hear,
    hear_and_confirm,
    record_tone,
    translate_draft,
)

SAID = "두루미골"
"""In everything that anybody writes."""
PARTS = (SAID, *(sentence.rstrip(".")[:8] for sentence in (*SENTENCES, *ENGLISH)))


@pytest.fixture
def laptops(tmp_path: Path) -> TwoLaptops:
    return TwoLaptops(tmp_path)


def lay_everything(signed_in: SignedIn, interview_id: InterviewId) -> None:
    """One row at least of everything that people lay over a transcript."""
    hear(signed_in, interview_id)
    lines = [line.segment.id for line in transcripts_of(signed_in, interview_id)[0].lines]
    correct_line(signed_in, lines[0], f"네, {SAID}에서 그랬습니다.", f"{SAID}라고 들립니다.")
    translate_line(signed_in, lines[0], f"Yes, in {SAID}.", TranslatedAs.TRANSLATOR)
    mark_lines(signed_in, lines[:1], Mark.UNCERTAIN, YES)
    set_speaker(signed_in, lines[0], Speaker.WITNESS)
    confirm_lines(signed_in, lines[:1])
    split_line(signed_in, lines[1], 5)
    undo(signed_in, interview_id)
    redo(signed_in, interview_id)
    lines = [line.segment.id for line in transcripts_of(signed_in, interview_id)[0].lines]
    merge_lines(signed_in, lines[1:3])
    said = comment_on(signed_in, lines[0], f"{SAID}가 맞습니까?", CommentKind.NOTE)
    answer(signed_in, said.id, f"{SAID}입니다.")
    close_comment(signed_in, said.id)


def redact(signed_in: SignedIn, interview_id: InterviewId, segment: SegmentId, revisions: int) -> None:
    redaction = make_redaction(signed_in, interview_id, f"{SAID} 사본")
    place = Passage(segment, revisions, 0, 2)
    (mask,) = mask_passages(signed_in, redaction.id, [place], MaskKind.PLACE, (MaskReason.OTHER, f"{SAID} 때문에"))
    lift_mask(signed_in, mask.id, f"{SAID}는 아닙니다.")
    decline(signed_in, redaction.id, MaskKind.PLACE, [place])


def held(signed_in: SignedIn) -> Iterator[tuple[str, str]]:
    """Every value in every table that holds some of what was said."""
    database = signed_in.vault._database
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for row in database.execute(f"SELECT * FROM {table}"):
            for value in row:
                text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
                if any(part in text for part in PARTS):
                    yield table, text


def typed(signed_in: SignedIn, interview_id: InterviewId, segment: SegmentId) -> None:
    account = signed_in.account.id
    signed_in.vault.typings.keep(Typing(interview_id, segment, account, f"{SAID}…", signed_in.clock.now()))


def test_no_word_is_left_on_either_laptop(laptops: TwoLaptops) -> None:
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        recording = record_tone(interviewer, interview_id)
        first = draft_transcript(interviewer, recording)[0]
        translate_draft(interviewer, recording)
        lay_everything(interviewer, interview_id)
        hear_and_confirm(interviewer, interview_id)
        submission = submit(interviewer, interview_id)
        path = sent(interviewer, interview_id, laptops.drive)
    with laptops.supervisor() as supervisor:
        merged(supervisor, path)
        return_to_interviewer(supervisor, submission.id, f"{SAID}를 다시 들어 보십시오.")
        lay_everything(supervisor, interview_id)
        redact(supervisor, interview_id, first, 2)
        typed(supervisor, interview_id, first)
        back = sent(supervisor, interview_id, laptops.drive, with_audio=False)
    with laptops.interviewer() as interviewer:
        merged(interviewer, back)
        typed(interviewer, interview_id, first)
    for at_work in (laptops.interviewer, laptops.supervisor):
        with at_work() as signed_in:
            assert {table for table, _ in held(signed_in)} >= {"segment", "revision", "comment", "unsaved_typing"}
    for office, people in ((laptops.first, "interviewer-1"), (laptops.second, OTHER_SUPERVISOR)):
        with office.as_(CUSTODIAN) as custodian:
            other = second_person(custodian, people, PASSPHRASE)
            erase(custodian, interview_id, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, other)
            assert list(held(custodian)) == []
            assert is_in_order(custodian)


def test_what_was_still_being_typed_does_not_come_back(laptops: TwoLaptops) -> None:
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        first = draft_transcript(interviewer, record_tone(interviewer, interview_id))[0]
    with laptops.first.as_(CUSTODIAN) as custodian:
        other = second_person(custodian, "interviewer-1", PASSPHRASE)
        erase(custodian, interview_id, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, other)
        typed(custodian, interview_id, first)
        assert list(held(custodian)) == []
