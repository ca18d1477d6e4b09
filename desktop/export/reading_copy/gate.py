"""Whether a reading copy may leave: what a bundle needs, except that a supervisor may give out a draft, marked as one.

There is no copy "for the office": whoever belongs to it reads in the vault. Every copy has a destination, and the
witness's consent to it. A plain one can be read by whoever holds the drive, so it is a supervisor's act, with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding
from desktop.domain.ids import DestinationId, InterviewId
from desktop.domain.people import Role
from desktop.export.gate import check_export
from desktop.export.reading_copy.formats import Format
from desktop.export.reading_copy.values import DocumentLanguages


@dataclass(frozen=True, slots=True)
class CopyWish:
    """What is asked for. `reason` is needed for what is an exception, and only there."""

    formats: tuple[Format, ...]
    languages: DocumentLanguages = DocumentLanguages.BOTH
    is_sealed: bool = True
    is_draft: bool = False
    reason: str = ""

    @property
    def is_exception(self) -> bool:
        """Whether it is a supervisor's to decide, and to say why."""
        return self.is_draft or not self.is_sealed


def check_copy(
    signed_in: SignedIn, interview_id: InterviewId, destination_id: DestinationId, wish: CopyWish
) -> list[Finding]:
    """Everything that keeps the copy from leaving, but for the reason; empty when it may.

    The sound is not read: none of it leaves, nor a word of a withheld line.
    Raises `Fault(INTERVIEW_UNKNOWN)` or `Fault(DESTINATION_UNKNOWN)`.
    """
    findings = check_export(signed_in, interview_id, destination_id, with_audio=False, is_redacted=True)
    if wish.is_draft:
        findings = [finding for finding in findings if finding.code is not FaultCode.EXPORT_NOT_APPROVED]
        findings += _without_text(signed_in, interview_id)
    if wish.is_exception and Role.SUPERVISOR not in signed_in.account.roles:
        facts = {"account": signed_in.account.id, "role": Role.SUPERVISOR.value}
        findings.insert(0, Finding(FaultCode.ACCOUNT_ROLE_MISSING, facts))
    return findings


def require_copy(signed_in: SignedIn, interview_id: InterviewId, destination_id: DestinationId, wish: CopyWish) -> None:
    """Raises the first finding of `check_copy` as a fault."""
    for finding in check_copy(signed_in, interview_id, destination_id, wish):
        raise finding.as_fault()


def _without_text(signed_in: SignedIn, interview_id: InterviewId) -> list[Finding]:
    """A recording that nobody has transcribed: an approved interview has none, a draft might."""
    vault = signed_in.vault
    if vault.erasures.is_erased(interview_id):
        return []
    texts = [vault.transcripts.transcript_of(recording.id) for recording in vault.recordings.of(interview_id)]
    return [Finding(FaultCode.TRANSCRIPT_MISSING, {})] if texts and not all(texts) else []
