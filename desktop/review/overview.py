"""How the review of one interview stands: who has to do what, what is missing, what was heard again. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.custody import approvals
from desktop.custody.covered import covered_transcript
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.hearing import HeardStretch, unheard
from desktop.domain.ids import InterviewId, RecordingId, SegmentId
from desktop.domain.review import Approval
from desktop.domain.submission import ReviewReturn, Submission
from desktop.domain.transcript import Transcript
from desktop.review import desk
from desktop.review.lacking import Lack, RecordingLack, lack_by_recording, lack_of, needing_another
from desktop.review.submitting import require_may_submit, waiting_submission
from desktop.vault.vault import Vault


class ReviewStage(StrEnum):
    """Where a transcript stands between those who correct it and whoever approves it."""

    NO_TRANSCRIPT = "no_transcript"
    IN_WORK = "in_work"
    WAITING = "waiting"
    CHANGED = "changed"
    RETURNED = "returned"
    APPROVED = "approved"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A line of the second hearing. `unheard_ms` is what this account has not heard of it yet."""

    segment_id: SegmentId
    recording_id: RecordingId
    channel: int
    start_ms: int
    end_ms: int
    is_flagged: bool
    unheard_ms: int

    @property
    def is_heard(self) -> bool:
        """Whether this account has played it to its end."""
        return self.unheard_ms == 0


@dataclass(frozen=True, slots=True)
class Figures:
    """How much there is of an interview: lengths in milliseconds, lines, and what was noted about them."""

    length_ms: int = 0
    lines: int = 0
    flagged: int = 0
    corrected: int = 0
    gaps: int = 0
    gap_ms: int = 0
    open_comments: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """One interview's review. `approve_obstacle` and `submit_obstacle` are why this account may not; None: it may.
    `lacks` is `lack` recording by recording.
    """

    interview_id: InterviewId
    stage: ReviewStage
    submission: Submission | None
    returned: ReviewReturn | None
    approval: Approval | None
    lack: Lack
    lacks: tuple[RecordingLack, ...]
    figures: Figures
    sample: tuple[SampleLine, ...]
    submit_obstacle: Fault | None
    approve_obstacle: Fault | None

    @property
    def heard(self) -> int:
        """How many lines of the second hearing this account has heard."""
        return sum(1 for line in self.sample if line.is_heard)

    @property
    def is_own(self) -> bool:
        """Whether it is this account's own work, which another person has to judge."""
        return self.approve_obstacle is not None and self.approve_obstacle.code is FaultCode.APPROVAL_OWN_WORK

    @property
    def may_judge(self) -> bool:
        """Whether this account may hear it again, return or approve it, once all that is to be done is done."""
        obstacle = self.approve_obstacle
        return not self.is_own and (obstacle is None or obstacle.code is not FaultCode.ACCOUNT_ROLE_MISSING)


def under_review(vault: Vault) -> list[InterviewId]:
    """The interviews that were ever submitted or approved, and are not erased; the latest opened first."""
    submitted = {submission.interview_id for submission in vault.submissions.all()}
    interviews = sorted(vault.interviews.all(), key=lambda one: one.opened_at, reverse=True)
    return [
        one.id
        for one in interviews
        if _is_readable(vault, one.id) and (one.id in submitted or vault.approvals.of(one.id))
    ]


def overview_of(signed_in: SignedIn, interview_id: InterviewId) -> Overview:
    """How the review of an interview stands now, for the account signed in. Raises `Fault(INTERVIEW_UNKNOWN)`."""
    vault = signed_in.vault
    recordings, needs_another = vault.recordings.of(interview_id), needing_another(signed_in)
    found = (covered_transcript(vault, recording.id) for recording in recordings)
    transcripts = [transcript for transcript in found if transcript is not None]
    submissions = vault.submissions.of(interview_id)
    given = vault.approvals.of(interview_id)
    returned = _return_of(vault, submissions[-1]) if submissions else None
    stage = _stage(vault, interview_id, transcripts)
    return Overview(
        interview_id,
        stage,
        submissions[-1] if submissions else None,
        returned,
        given[-1] if given else None,
        lack_of(transcripts, needs_another),
        lack_by_recording(recordings, {one.recording_id: one for one in transcripts}, needs_another),
        _figures(vault, interview_id, transcripts),
        _sample(signed_in, submissions[-1], transcripts) if stage is ReviewStage.WAITING else (),
        _obstacle(lambda: require_may_submit(signed_in, interview_id)),
        _obstacle(lambda: desk.require_may_approve(signed_in, interview_id)),
    )


def heard_anew(signed_in: SignedIn, sample: tuple[SampleLine, ...]) -> tuple[SampleLine, ...]:
    """The same lines with what this account has heard of each by now."""
    recordings = dict.fromkeys(line.recording_id for line in sample)
    heard = {one: signed_in.vault.hearing.of(one, signed_in.account.id) for one in recordings}
    return tuple(replace(line, unheard_ms=_unheard_ms(line, heard[line.recording_id])) for line in sample)


def _unheard_ms(line: SampleLine, heard: Sequence[HeardStretch]) -> int:
    return sum(end - start for start, end in unheard(heard, line.channel, line.start_ms, line.end_ms))


def _is_readable(vault: Vault, interview_id: InterviewId) -> bool:
    return _obstacle(lambda: vault.require_not_erased(interview_id)) is None


def _stage(vault: Vault, interview_id: InterviewId, transcripts: Sequence[Transcript]) -> ReviewStage:
    """A return or a change after a submission counts from then on; a void approval until it is submitted anew."""
    if not transcripts:
        return ReviewStage.NO_TRANSCRIPT
    if approvals.approval_in_force(vault, interview_id) is not None:
        return ReviewStage.APPROVED
    if waiting_submission(vault, interview_id) is not None:
        return ReviewStage.WAITING
    submissions, given = vault.submissions.of(interview_id), vault.approvals.of(interview_id)
    if given and (not submissions or submissions[-1].submitted_at <= given[-1].approved_at):
        return ReviewStage.VOID
    if not submissions:
        return ReviewStage.IN_WORK
    return ReviewStage.RETURNED if _return_of(vault, submissions[-1]) else ReviewStage.CHANGED


def _return_of(vault: Vault, submission: Submission) -> ReviewReturn | None:
    returns = vault.submissions.returns_of(submission.interview_id)
    return next((one for one in reversed(returns) if one.submission_id == submission.id), None)


def _figures(vault: Vault, interview_id: InterviewId, transcripts: Sequence[Transcript]) -> Figures:
    lines = [line for transcript in transcripts for line in transcript.lines]
    length_ms = gaps = gap_ms = 0
    for recording in vault.recordings.of(interview_id):
        seal = vault.recordings.seal_of(recording.id)
        if seal is not None:
            length_ms += recording.format.frames_to_ms(seal.frames)
            gaps += len(seal.gaps)
            gap_ms += sum(gap.length_ms for gap in seal.gaps)
    return Figures(
        length_ms=length_ms,
        lines=len(lines),
        flagged=sum(1 for line in lines if line.segment.flags),
        corrected=sum(1 for line in lines if line.revisions),
        gaps=gaps,
        gap_ms=gap_ms,
        open_comments=sum(1 for thread in vault.comments.threads_of(interview_id) if not thread.is_closed),
    )


def _sample(signed_in: SignedIn, submission: Submission, transcripts: Sequence[Transcript]) -> tuple[SampleLine, ...]:
    wanted = set(submission.sample)
    lines = [(one.recording_id, line.segment) for one in transcripts for line in one.lines]
    sample = (
        SampleLine(segment.id, recording_id, segment.channel, segment.start_ms, segment.end_ms, bool(segment.flags), 0)
        for recording_id, segment in lines
        if segment.id in wanted
    )
    return heard_anew(signed_in, tuple(sample))


def _obstacle(requirement: Callable[[], object]) -> Fault | None:
    try:
        requirement()
    except Fault as fault:
        return fault
    return None
