"""Who may lay a hand on a transcript: an interviewer or a supervisor. A custodian alone changes none."""

from __future__ import annotations

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.people import Role
from desktop.domain.transcript import Segment


def require_hand(signed_in: SignedIn) -> None:
    """Raises `Fault(ACCOUNT_ROLE_MISSING)`."""
    if Role.SUPERVISOR not in signed_in.account.roles:
        signed_in.account.require(Role.INTERVIEWER)


def segment_at_hand(signed_in: SignedIn, segment_id: SegmentId) -> tuple[RecordingId, Segment]:
    """A segment that this account may work on, and its recording.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `SEGMENT_UNKNOWN` or `INTERVIEW_ERASED`.
    """
    require_hand(signed_in)
    recording_id, segment = signed_in.vault.transcripts.segment(segment_id)
    signed_in.vault.require_not_erased(signed_in.vault.recordings.get(recording_id).interview_id)
    return recording_id, segment
