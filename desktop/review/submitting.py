"""Handing a transcript to review, and handing it back with reasons. What is heard again is drawn on handing over."""

from __future__ import annotations

from desktop.crypto.digests import sha256_hex
from desktop.custody import approvals
from desktop.custody.old_copy import checked_reason
from desktop.custody.row_digest import row_digest
from desktop.custody.rows import verify_interview
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import InterviewId, SubmissionId
from desktop.domain.people import Role
from desktop.domain.submission import ReviewReturn, Submission, drawn_sample, is_drawn_from
from desktop.review.completeness import require_complete, require_final
from desktop.review.hands import require_hand
from desktop.vault.vault import Vault


def submit(signed_in: SignedIn, interview_id: InterviewId) -> Submission:
    """Hands the transcript, as it reads now, to review, and draws what the supervisor will hear again.

    Raises `Fault(INTERVIEW_UNKNOWN)`, `INTERVIEW_ERASED`, `ACCOUNT_ROLE_MISSING`, `TRANSCRIPT_MISSING`,
    `RECORDING_RUNNING`, `TRANSCRIPTION_INCOMPLETE`, `LINES_IN_CONFLICT`, `LINES_NOT_FINAL` or `CUSTODY_ROW_DIFFERS`.
    """
    require_may_submit(signed_in, interview_id)
    verify_interview(signed_in.vault, interview_id)
    with signed_in.vault.transaction():
        transcripts = require_complete(signed_in.vault, interview_id)
        lines = [line for transcript in transcripts for line in transcript.lines]
        submission = Submission(
            id=SubmissionId(f"sub-{signed_in.chance.token_hex(8)}"),
            interview_id=interview_id,
            content_sha256=_content_sha256(signed_in.vault, interview_id),
            sample=drawn_sample(lines, signed_in.chance),
            submitted_by=signed_in.account.id,
            submitted_at=signed_in.clock.now(),
        )
        signed_in.vault.submissions.add(submission)
        facts: dict[str, Fact] = {"content_sha256": submission.content_sha256, "sample": len(submission.sample)}
        signed_in.log.record(Action.TRANSCRIPT_SUBMITTED, interview_id, after=row_digest(submission), facts=facts)
    return submission


def require_may_submit(signed_in: SignedIn, interview_id: InterviewId) -> None:
    """Raises what `submit` would, and hands nothing over."""
    require_hand(signed_in)
    signed_in.vault.interviews.get(interview_id)
    signed_in.vault.require_not_erased(interview_id)
    require_final(require_complete(signed_in.vault, interview_id))


def return_to_interviewer(signed_in: SignedIn, submission_id: SubmissionId, reasons: str) -> ReviewReturn:
    """Hands a submission back: what has to be mended, in at most 200 characters. Comments say where.

    Raises `Fault(NOT_SUBMITTED)` where it does not wait any more, `REASON_INVALID`, `NUMBER_FORBIDDEN` or
    `ACCOUNT_ROLE_MISSING`.
    """
    signed_in.account.require(Role.SUPERVISOR)
    reason = checked_reason(reasons)
    vault = signed_in.vault
    with vault.transaction():
        submission = next((one for one in vault.submissions.all() if one.id == submission_id), None)
        if submission is None or waiting_submission(vault, submission.interview_id) != submission:
            raise Fault(FaultCode.NOT_SUBMITTED)
        returned = ReviewReturn(submission_id, reason, signed_in.account.id, signed_in.clock.now())
        vault.submissions.add_return(returned)
        facts: dict[str, Fact] = {"content_sha256": submission.content_sha256}
        signed_in.log.record(
            Action.TRANSCRIPT_RETURNED, submission.interview_id, after=row_digest(returned), facts=facts
        )
    return returned


def waiting_submission(vault: Vault, interview_id: InterviewId) -> Submission | None:
    """The submission that waits for a supervisor: of what the transcript reads now, neither returned nor approved."""
    submission = submission_in_force(vault, interview_id)
    return submission if submission and approvals.approval_in_force(vault, interview_id) is None else None


def submission_in_force(vault: Vault, interview_id: InterviewId) -> Submission | None:
    """The latest submission of what the transcript reads now, unless it was returned since.

    One whose sample was not drawn as it has to be is none, whoever stated it.
    """
    submissions = vault.submissions.of(interview_id)
    if not submissions:
        return None
    content = _content_sha256(vault, interview_id)
    of_this = {one.id: one for one in submissions if one.content_sha256 == content}
    found = (vault.transcripts.transcript_of(one.id) for one in vault.recordings.of(interview_id)) if of_this else ()
    lines = [line for transcript in found if transcript is not None for line in transcript.lines]
    of_this = {one.id: one for one in of_this.values() if is_drawn_from(lines, one.sample)}
    returns = [one for one in vault.submissions.returns_of(interview_id) if one.submission_id in of_this]
    returned = {one.submission_id for one in returns}
    since = max((one.returned_at for one in returns), default=None)
    waiting = (
        one for one in of_this.values() if one.id not in returned and (since is None or one.submitted_at >= since)
    )
    return max(waiting, key=lambda one: (one.submitted_at, one.id), default=None)


def waiting(vault: Vault) -> list[Submission]:
    """Every submission that waits, the longest first."""
    interviews = dict.fromkeys(one.interview_id for one in vault.submissions.all())
    found = (waiting_submission(vault, interview_id) for interview_id in interviews)
    return sorted((one for one in found if one is not None), key=lambda one: one.submitted_at)


def _content_sha256(vault: Vault, interview_id: InterviewId) -> str:
    return sha256_hex(approvals.content_of(vault, interview_id))
