"""Whether a redacted copy may leave: all that a whole interview needs, and an approval of the redaction itself."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.custody.redactions import redacted_interview, redaction_approval_in_force, verify_redaction_approval
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.ids import DestinationId, RedactionId
from desktop.export.gate import check_export


def check_redacted_export(
    signed_in: SignedIn, redaction_id: RedactionId, destination_id: DestinationId, *, with_audio: bool = True
) -> list[Finding]:
    """Everything that keeps the copy from leaving; empty when it may.

    Raises `Fault(REDACTION_UNKNOWN)` or `Fault(DESTINATION_UNKNOWN)`.
    """
    interview_id = signed_in.vault.redactions.get(redaction_id).interview_id
    findings = check_export(signed_in, interview_id, destination_id, with_audio=with_audio, is_redacted=True)
    return findings or list(_approval(signed_in, redaction_id))


def require_redacted_export(signed_in: SignedIn, redaction_id: RedactionId, destination_id: DestinationId) -> None:
    """Raises the first finding of `check_redacted_export` as a fault."""
    for finding in check_redacted_export(signed_in, redaction_id, destination_id):
        raise finding.as_fault()


def _approval(signed_in: SignedIn, redaction_id: RedactionId) -> Iterator[Finding]:
    redacted = redacted_interview(signed_in.vault, redaction_id)
    if redacted.stale:
        yield Finding(FaultCode.REDACTION_MASKS_STALE, {"count": len(redacted.stale)})
        return
    approval = redaction_approval_in_force(signed_in.vault, redacted)
    if approval is None:
        yield Finding(FaultCode.REDACTION_NOT_APPROVED, {})
        return
    try:
        verify_redaction_approval(signed_in.vault, redacted, approval)
    except Fault as fault:
        yield Finding(fault.code, fault.facts)
