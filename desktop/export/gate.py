"""Whether an interview may leave for a destination. Says everything that stands in the way, and opens nothing."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.custody.approvals import approval_in_force, approvals_of_content, verify_approval
from desktop.custody.attachment_check import check_attachments
from desktop.custody.covered import check_interview_coverage
from desktop.custody.media_check import check_recording
from desktop.custody.rows import check_interview
from desktop.custody.signed_in import SignedIn
from desktop.custody.unlock_check import check_unlocked
from desktop.domain.destination import Destination
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.ids import DestinationId, InterviewId

CONTENT_GATES = ("interview.start", "audio.record", "transcribe.run")
"""What a bundle holds rests on these as well: a withdrawal of taking part, of the recording or of the transcript
stops it, whatever was said about the destination."""


def check_export(
    signed_in: SignedIn,
    interview_id: InterviewId,
    destination_id: DestinationId,
    *,
    with_audio: bool = True,
    is_redacted: bool = False,
) -> list[Finding]:
    """Everything that keeps the interview from leaving; empty when it may.

    An interview with withheld lines leaves only as a redacted copy (`is_redacted`).
    `with_audio` reads every stored byte of recordings and attachments, which takes about three seconds a gigabyte.
    Raises `Fault(INTERVIEW_UNKNOWN)` or `Fault(DESTINATION_UNKNOWN)`.
    """
    vault = signed_in.vault
    vault.interviews.get(interview_id)
    destination = vault.destinations.get(destination_id)
    if vault.erasures.is_erased(interview_id):
        return [Finding(FaultCode.INTERVIEW_ERASED, {"interview": interview_id})]
    findings = [*_consent(signed_in, interview_id, destination)]
    if not destination.is_verified:
        findings.append(Finding(FaultCode.DESTINATION_UNVERIFIED, {"destination": destination.id}))
    findings += [*_recorded(signed_in, interview_id), *_approval(signed_in, interview_id)]
    if not is_redacted:
        findings += _withheld(signed_in, interview_id)
    findings += check_interview_coverage(vault, interview_id)
    findings += [*check_unlocked(vault, signed_in.signer.public_line, signed_in.known_outside())]
    findings += check_interview(vault, interview_id)
    if with_audio:
        findings += _audio(signed_in, interview_id)
        findings += check_attachments(vault, interview_id=interview_id)
    return findings


def require_export(signed_in: SignedIn, interview_id: InterviewId, destination_id: DestinationId) -> None:
    """Raises the first finding of `check_export` as a fault."""
    for finding in check_export(signed_in, interview_id, destination_id):
        raise finding.as_fault()


def _consent(signed_in: SignedIn, interview_id: InterviewId, destination: Destination) -> Iterator[Finding]:
    gates = [signed_in.gate(interview_id, gate) for gate in (*CONTENT_GATES, destination.gate)]
    missing = dict.fromkeys(item for gate in gates for item in gate.missing)
    if missing:
        yield Finding(FaultCode.CONSENT_MISSING, {"gate": destination.gate, "items": ", ".join(missing)})


def _recorded(signed_in: SignedIn, interview_id: InterviewId) -> Iterator[Finding]:
    recordings = signed_in.vault.recordings.of(interview_id)
    if not recordings:
        yield Finding(FaultCode.EXPORT_NOTHING, {})
    if any(signed_in.vault.recordings.seal_of(recording.id) is None for recording in recordings):
        yield Finding(FaultCode.RECORDING_RUNNING, {})


def _withheld(signed_in: SignedIn, interview_id: InterviewId) -> Iterator[Finding]:
    transcripts = signed_in.vault.transcripts
    found = (transcripts.transcript_of(recording.id) for recording in signed_in.vault.recordings.of(interview_id))
    count = sum(line.is_withheld for transcript in found if transcript is not None for line in transcript.lines)
    if count:
        yield Finding(FaultCode.PASSAGES_WITHHELD, {"count": count})


def _approval(signed_in: SignedIn, interview_id: InterviewId) -> Iterator[Finding]:
    """Without one that holds, the fault of one that was changed since it was signed: the log can't explain it."""
    vault = signed_in.vault
    if approval_in_force(vault, interview_id) is not None:
        return
    for approval in approvals_of_content(vault, interview_id):
        try:
            verify_approval(vault, approval)
        except Fault as fault:
            if fault.code is FaultCode.CUSTODY_SIGNATURE_WRONG:
                yield Finding(fault.code, fault.facts)
                return
    yield Finding(FaultCode.EXPORT_NOT_APPROVED, {})


def _audio(signed_in: SignedIn, interview_id: InterviewId) -> Iterator[Finding]:
    for recording in signed_in.vault.recordings.of(interview_id):
        seal = signed_in.vault.recordings.seal_of(recording.id)
        if seal is not None:
            yield from check_recording(signed_in.vault, recording, seal)
