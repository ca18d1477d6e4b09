"""What a supervisor's approval covers, and whether it still does. An approval of other content is never taken as one.

Here, below the features, because review gives approvals and interview and export ask for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.review import Approval, require_other_person
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line, Transcript

if TYPE_CHECKING:
    from desktop.domain.recording import Recording
    from desktop.vault.vault import Vault

CONTENT_VERSION = 1


def content_of(vault: Vault, interview_id: InterviewId) -> bytes:
    """The exact content that is approved, as canonical JSON (RFC 8785).

    Every recording with its seal's digests, its draft, and every line with times, channel, language, the text in force
    and its revision number; and who speaks, where that is known. Raises `Fault(INTERVIEW_UNKNOWN)`.
    """
    interview = vault.interviews.get(interview_id)
    recordings = [_recording(vault, recording) for recording in vault.recordings.of(interview_id)]
    return canonical_json({"v": CONTENT_VERSION, "interview": interview.id, "recordings": recordings})


def approval_in_force(vault: Vault, interview_id: InterviewId) -> Approval | None:
    """The latest approval, if what it covers has not changed since; None otherwise. Does not check its signature."""
    approvals = vault.approvals.of(interview_id)
    if not approvals:
        return None
    latest = approvals[-1]
    return latest if latest.content_sha256 == sha256_hex(content_of(vault, interview_id)) else None


def verify_approval(vault: Vault, approval: Approval) -> None:
    """Checks that another person than those who made it signed exactly the present content with a key of their own.

    What became of the supervisor's account later takes nothing away from it.

    Raises `Fault(CUSTODY_SIGNATURE_WRONG)`, `ACCOUNT_ROLE_MISSING` or `APPROVAL_OWN_WORK`.
    """
    supervisor = vault.accounts.as_ever(approval.supervisor)
    interviewer = vault.interviews.get(approval.interview_id).interviewer
    require_other_person(supervisor, interviewer, hands_in(vault, approval.interview_id))
    content = content_of(vault, approval.interview_id)
    try:
        verify_signature(content, approval.signature, APPROVAL, vault.accounts.signing_keys(supervisor.id))
    except SignatureRefused as refused:
        raise Fault(FaultCode.CUSTODY_SIGNATURE_WRONG, object=approval.interview_id) from refused


def hands_in(vault: Vault, interview_id: InterviewId) -> set[AccountId]:
    """Everybody who recorded any of it, corrected a line of what is read now, or said who speaks in it."""
    recordings = vault.recordings.of(interview_id)
    transcripts = [vault.transcripts.transcript_of(recording.id) for recording in recordings]
    lines = (line for transcript in transcripts if transcript for line in transcript.lines)
    authors = {author for line in lines for author in line.authors}
    setups = [vault.transcripts.speaking.setup_of(recording.id) for recording in recordings]
    return authors | {recording.started_by for recording in recordings} | {setup.set_by for setup in setups if setup}


def _recording(vault: Vault, recording: Recording) -> dict[str, object]:
    seal = vault.recordings.seal_of(recording.id)
    transcript = vault.transcripts.transcript_of(recording.id)
    return {
        "recording": recording.id,
        "samples_sha256": seal.samples_sha256 if seal else "",
        "stored_sha256": seal.stored_sha256 if seal else "",
        "source_sha256": seal.source_sha256 if seal else "",
        "draft": transcript.draft_id if transcript else "",
        "lines": _lines(transcript) if transcript else [],
    }


def _lines(transcript: Transcript) -> list[dict[str, object]]:
    return [_line(line) for line in transcript.lines]


def _line(line: Line) -> dict[str, object]:
    segment = line.segment
    known = {} if line.speaker is Speaker.UNKNOWN else {"speaker": line.speaker.value}
    return known | {
        "segment": segment.id,
        "channel": segment.channel,
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "language": segment.language,
        "text": line.text,
        "revision": line.revisions[-1].number if line.revisions else 0,
    }
