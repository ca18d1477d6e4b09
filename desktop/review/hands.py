"""Who may lay a hand on a transcript: an interviewer or a supervisor. A custodian alone changes none."""

from __future__ import annotations

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.people import Role
from desktop.domain.transcript import Segment
from desktop.vault.vault import Vault


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


def require_read(vault: Vault, recording_id: RecordingId, segment: Segment) -> None:
    """Raises `Fault(LINE_CHANGED)` for a line that was split or merged: nobody would read what is laid over it.

    It may have been on another laptop, while it stood in a window here.
    """
    found = vault.transcripts.segments.find(segment.id)
    reshapings = vault.transcripts.segments.reshapings_in(found[0]) if found else []
    if not segment.reshaping and not any(segment.id in one.sources for one in reshapings):
        return
    transcript = vault.transcripts.transcript_of(recording_id)
    if transcript is None or all(line.segment.id != segment.id for line in transcript.lines):
        raise Fault(FaultCode.LINE_CHANGED)
