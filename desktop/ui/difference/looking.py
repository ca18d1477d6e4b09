"""Reads from the vault what can be compared. Runs on the vault's thread; changes nothing but the log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import AccountId, InterviewId, RecordingId
from desktop.domain.interview import Interview
from desktop.review import desk
from desktop.review.past import Past, past_of
from desktop.ui.difference.state import Point, PointKind


@dataclass(frozen=True, slots=True)
class Seen:
    """The past of every transcript of an interview, and the moments worth comparing, the earliest first."""

    interview: Interview
    pasts: Mapping[RecordingId, Past]
    points: tuple[Point, ...]
    names: Mapping[AccountId, str]


def see(signed_in: SignedIn, interview: Interview, *, is_opening: bool) -> Seen:
    """One look; one that opens it is logged as a reading. Raises as `desk.open_transcript`."""
    vault = signed_in.vault
    if is_opening:
        desk.open_transcript(signed_in, interview.id)
    found = (past_of(vault, recording.id) for recording in vault.recordings.of(interview.id))
    pasts = {past.recording_id: past for past in found if past is not None}
    names = {account.id: account.display_name for account in vault.accounts.all()}
    return Seen(interview, pasts, _points(signed_in, interview.id) if pasts else (), names)


def _points(signed_in: SignedIn, interview_id: InterviewId) -> tuple[Point, ...]:
    vault = signed_in.vault
    moments = [
        *((one.submitted_at, PointKind.SUBMITTED, one.submitted_by) for one in vault.submissions.of(interview_id)),
        *((one.returned_at, PointKind.RETURNED, one.returned_by) for one in vault.submissions.returns_of(interview_id)),
        *((one.approved_at, PointKind.APPROVED, one.supervisor) for one in vault.approvals.of(interview_id)),
    ]
    points = (Point(kind, at, by) for at, kind, by in sorted(moments, key=lambda one: one[0]))
    return (Point(PointKind.DRAFT), *points, Point(PointKind.NOW))
