"""Reading, correcting and approving. A correction is laid over the draft; nothing that was there is changed.

Approval belongs to another person than the interviewer and everybody who corrected, and covers exactly one content.
"""

from __future__ import annotations

from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.custody import approvals
from desktop.custody.covered import covered_transcript
from desktop.custody.old_copy import checked_reason
from desktop.custody.row_digest import row_digest
from desktop.custody.rows import verify_interview
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.desk_step import Change, ChangeKind
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.people import Role
from desktop.domain.review import Approval, require_other_person
from desktop.domain.transcript import Revision, Transcript
from desktop.domain.translation import TranslationCounts
from desktop.review.completeness import require_complete, require_confirmed_by_others, require_final
from desktop.review.confirming import confirm_if_heard
from desktop.review.correction import checked_text
from desktop.review.hands import require_hand, require_read
from desktop.review.hearing import lines_unheard
from desktop.review.steps import note
from desktop.review.submitting import submission_in_force


def transcripts_of(signed_in: SignedIn, interview_id: InterviewId) -> list[Transcript]:
    """The transcripts of the interview's recordings, in the order of recording; one that has none is left out.

    Each is compared with its recording: one that doesn't cover it is not complete, and tells what is missing.
    """
    vault = signed_in.vault
    found = [covered_transcript(vault, recording.id) for recording in vault.recordings.of(interview_id)]
    return [transcript for transcript in found if transcript is not None]


def open_transcript(signed_in: SignedIn, interview_id: InterviewId) -> list[Transcript]:
    """The same to be read by a person: compared with the log first, and the reading logged. Once for each opening.

    Raises `Fault(CUSTODY_ROW_DIFFERS)`: what is not what the log says is not read as if it were.
    """
    verify_interview(signed_in.vault, interview_id)
    transcripts = transcripts_of(signed_in, interview_id)
    if transcripts:
        facts: dict[str, Fact] = {"transcripts": len(transcripts)}
        signed_in.log.record(Action.TRANSCRIPT_READ, interview_id, facts=facts)
    return transcripts


def correct_line(signed_in: SignedIn, segment_id: SegmentId, text: str, reason: str = "") -> Revision:
    """Lays a new revision over the segment. An approval given before is no longer in force.

    Whoever has heard the line to its end confirms it by correcting it. `reason` is why, where somebody was asked.
    Raises `Fault(SEGMENT_UNKNOWN)`, `LINE_CHANGED` for a line that was split or merged since, `TEXT_INVALID`,
    `REASON_INVALID`, `NUMBER_FORBIDDEN` or `ACCOUNT_ROLE_MISSING` (a custodian alone corrects nothing).
    """
    require_hand(signed_in)
    wording, why = checked_text(text), checked_reason(reason) if reason else ""
    store = signed_in.vault.transcripts
    with signed_in.vault.transaction():
        recording_id, segment = store.segment(segment_id)
        require_read(signed_in.vault, recording_id, segment)
        earlier = store.revisions_of(segment_id)
        before = earlier[-1].text if earlier else segment.text
        revision = Revision(
            segment_id, len(earlier) + 1, wording, signed_in.account.id, signed_in.clock.now(), reason=why
        )
        store.add_revision(revision)
        facts: dict[str, Fact] = {"recording": recording_id, "revision": revision.number, "row": row_digest(revision)}
        signed_in.log.record(
            Action.SEGMENT_REVISED, segment_id, before=_text_digest(before), after=_text_digest(wording), facts=facts
        )
        confirm_if_heard(signed_in, recording_id, segment_id)
        signed_in.vault.typings.drop(segment_id, signed_in.account.id)
        note(signed_in, recording_id, Change(ChangeKind.TEXT, segment_id, before, wording))
    return revision


def content_of(signed_in: SignedIn, interview_id: InterviewId, *, with_translation: bool = False) -> bytes:
    """The canonical JSON that an approval signs. See `desktop.custody.approvals.content_of`."""
    return approvals.content_of(signed_in.vault, interview_id, with_translation=with_translation)


def approval_in_force(signed_in: SignedIn, interview_id: InterviewId) -> Approval | None:
    """The approval that covers the transcript as it reads now, or None."""
    return approvals.approval_in_force(signed_in.vault, interview_id)


def approve(signed_in: SignedIn, interview_id: InterviewId, *, with_translation: bool = False) -> Approval:
    """The signed-in supervisor's signature over the transcript as it reads now, and a checkpoint of the log.

    With the translation, over that as well: a line nobody translated stays unverified, and is signed as such.

    Raises `Fault(INTERVIEW_UNKNOWN)`, `INTERVIEW_ERASED`, `ACCOUNT_ROLE_MISSING`, `APPROVAL_OWN_WORK`,
    `TRANSCRIPT_MISSING`, `RECORDING_RUNNING`, `TRANSCRIPTION_INCOMPLETE`, `LINES_IN_CONFLICT`, `LINES_NOT_FINAL`,
    `LINES_CONFIRMED_ALONE` (by nobody but the one who approves), `NOT_SUBMITTED`, `SECOND_HEARING_MISSING`,
    `TRANSLATION_MISSING`, or `CUSTODY_ROW_DIFFERS`: nobody approves what the log denies.
    """
    signed_in.account.require(Role.SUPERVISOR)
    verify_interview(signed_in.vault, interview_id)
    require_may_approve(signed_in, interview_id, with_translation=with_translation)
    with signed_in.vault.transaction():
        content = content_of(signed_in, interview_id, with_translation=with_translation)
        approval = Approval(
            interview_id=interview_id,
            supervisor=signed_in.account.id,
            content_sha256=sha256_hex(content),
            signature=signed_in.signer.sign(content, APPROVAL),
            approved_at=signed_in.clock.now(),
            covers_translation=with_translation,
        )
        signed_in.vault.approvals.add(approval)
        facts: dict[str, Fact] = {"content_sha256": approval.content_sha256}
        if with_translation:
            facts |= _translation_facts(signed_in, interview_id)
        signed_in.log.record(Action.TRANSCRIPT_APPROVED, interview_id, after=row_digest(approval), facts=facts)
        signed_in.log.checkpoint()
    return approval


def require_may_approve(signed_in: SignedIn, interview_id: InterviewId, *, with_translation: bool = False) -> None:
    """Raises what `approve` would, and approves nothing."""
    vault = signed_in.vault
    interview = vault.interviews.get(interview_id)
    vault.require_not_erased(interview_id)
    hands = approvals.hands_in(vault, interview_id, with_translation=with_translation)
    require_other_person(signed_in.account, interview.interviewer, hands, vault.accounts.signing_keys)
    transcripts = require_complete(vault, interview_id)
    require_final(transcripts)
    require_confirmed_by_others(transcripts, signed_in.account.id, vault.accounts.signing_keys)
    submission = submission_in_force(vault, interview_id)
    if submission is None:
        raise Fault(FaultCode.NOT_SUBMITTED)
    unheard = lines_unheard(signed_in, submission.sample)
    if unheard:
        raise Fault(FaultCode.SECOND_HEARING_MISSING, count=len(unheard))
    if with_translation and not any(layer.is_there for layer in approvals.translations_of(vault, interview_id)):
        raise Fault(FaultCode.TRANSLATION_MISSING)


def _translation_facts(signed_in: SignedIn, interview_id: InterviewId) -> dict[str, Fact]:
    layers = approvals.translations_of(signed_in.vault, interview_id)
    counts = sum((layer.counts for layer in layers), TranslationCounts())
    return {"translated": counts.lines, "by_machine": counts.by_machine, "stale": counts.stale}


def _text_digest(text: str) -> str:
    return sha256_hex(text.encode("utf-8"))
