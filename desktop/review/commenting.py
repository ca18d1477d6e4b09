"""Comments on passages, answers to them, and closing them. They change no word and void no approval."""

from __future__ import annotations

from dataclasses import replace

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.comment import Comment, CommentClosing, CommentKind
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import CommentId, InterviewId, SegmentId
from desktop.review.correction import checked_text
from desktop.review.hands import require_hand, segment_at_hand


def comment_on(
    signed_in: SignedIn,
    segment_id: SegmentId,
    text: str,
    kind: CommentKind = CommentKind.NOTE,
    other_segment_id: SegmentId | None = None,
) -> Comment:
    """Writes a comment on a line; a contradiction also names the other line.

    Raises `Fault(TEXT_INVALID)`, `NUMBER_FORBIDDEN`, `SEGMENT_UNKNOWN` (also for a contradiction without another line
    of the same interview), `INTERVIEW_ERASED` or `ACCOUNT_ROLE_MISSING`.
    """
    wording = checked_text(text)
    with signed_in.vault.transaction():
        interview_id = _interview_of(signed_in, segment_id)
        other = other_segment_id or ""
        is_pair = bool(other) and other != segment_id and _interview_of(signed_in, SegmentId(other)) == interview_id
        if is_pair is not (kind is CommentKind.CONTRADICTION):
            raise Fault(FaultCode.SEGMENT_UNKNOWN, segment=other[:40])
        new, me, now = _new_id(signed_in), signed_in.account.id, signed_in.clock.now()
        return _write(signed_in, Comment(new, interview_id, segment_id, kind, wording, other, "", me, now))


def answer(signed_in: SignedIn, comment_id: CommentId, text: str) -> Comment:
    """Answers a comment, or goes on after its last answer.

    Raises `Fault(COMMENT_UNKNOWN)`, `TEXT_INVALID`, `NUMBER_FORBIDDEN`, `INTERVIEW_ERASED` or `ACCOUNT_ROLE_MISSING`.
    """
    wording = checked_text(text)
    with signed_in.vault.transaction():
        comment = _comment(signed_in, comment_id)
        answered = replace(
            comment,
            id=_new_id(signed_in),
            kind=CommentKind.NOTE,
            text=wording,
            other_segment_id="",
            answers=comment.answers or comment.id,
            author=signed_in.account.id,
            written_at=signed_in.clock.now(),
        )
        return _write(signed_in, answered)


def close_comment(signed_in: SignedIn, comment_id: CommentId, *, is_closed: bool = True) -> CommentClosing:
    """Says that a comment is done with, or open again. Raises `Fault(COMMENT_UNKNOWN)`, `ACCOUNT_ROLE_MISSING`."""
    vault = signed_in.vault
    with vault.transaction():
        comment = _comment(signed_in, comment_id)
        number = len(vault.comments.closings_of(comment.id)) + 1
        closing = CommentClosing(comment.id, number, is_closed, signed_in.account.id, signed_in.clock.now())
        vault.comments.add_closing(closing)
        facts: dict[str, Fact] = {"is_closed": is_closed, "segment": comment.segment_id}
        signed_in.log.record(Action.COMMENT_CLOSED, comment.interview_id, after=row_digest(closing), facts=facts)
    return closing


def _interview_of(signed_in: SignedIn, segment_id: SegmentId) -> InterviewId:
    recording_id, _ = segment_at_hand(signed_in, segment_id)
    return signed_in.vault.recordings.get(recording_id).interview_id


def _comment(signed_in: SignedIn, comment_id: CommentId) -> Comment:
    require_hand(signed_in)
    comment = signed_in.vault.comments.find(comment_id)
    if comment is None:
        raise Fault(FaultCode.COMMENT_UNKNOWN)
    signed_in.vault.require_not_erased(comment.interview_id)
    return comment


def _write(signed_in: SignedIn, comment: Comment) -> Comment:
    signed_in.vault.comments.add(comment)
    facts: dict[str, Fact] = {"kind": comment.kind.value, "segment": comment.segment_id}
    signed_in.log.record(Action.COMMENT_WRITTEN, comment.interview_id, after=row_digest(comment), facts=facts)
    return comment


def _new_id(signed_in: SignedIn) -> CommentId:
    return CommentId(f"com-{signed_in.chance.token_hex(8)}")
