"""Everything that goes into a redacted copy, taken from the vault at one moment. What is not masked is left out.

A custody entry may state the digest of a short text, which can be guessed: only entries that state none are shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.custody.redactions import (
    RedactedInterview,
    redacted_content,
    redacted_interview,
    redaction_approval_in_force,
)  # fmt: skip
from desktop.custody.signed_in import SignedIn
from desktop.custody.timestamps import newest_stamps
from desktop.domain.custody import Action, CustodyEntry
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import BundleId, DestinationId, RecordingId, RedactionId
from desktop.domain.redaction import RedactionApproval
from desktop.domain.review import Approval
from desktop.domain.transcript import Draft
from desktop.export.gathered import BUNDLE_ID_BYTES, AudioPart, Gathered, GatheredRecording
from desktop.export.gathered_redaction import GatheredRedaction, RedactedAudio, RedactedPart
from desktop.export.laid_rows import laid_over
from desktop.export.noted import noted_beside
from desktop.export.shown_entries import entries_about
from desktop.vault.vault import Vault

SHOWN = frozenset({
    Action.INTERVIEW_OPENED, Action.CONSENT_SET, Action.RECORDING_SEALED, Action.REDACTION_APPROVED,
    Action.DESTINATION_ADDED, Action.DESTINATION_VERIFIED, Action.BUNDLE_HANDED_OVER,
})  # fmt: skip
"""Entries whose digests are of nothing that could be guessed. All others are there by their salted hash."""


def gather_redacted(
    signed_in: SignedIn, redaction_id: RedactionId, destination_id: DestinationId, redacted_audio: RedactedAudio
) -> Gathered:
    """Takes stock for a redacted copy with a new id, and signs a checkpoint that covers everything up to now.

    Raises `Fault(REDACTION_NOT_APPROVED)` and what `redacted_interview` raises: the gate has said so before.
    """
    vault = signed_in.vault
    destination = vault.destinations.get(destination_id)
    with vault.transaction():
        checkpoint = signed_in.log.checkpoint()
        redacted = redacted_interview(vault, redaction_id)
        approval = redaction_approval_in_force(vault, redacted)
        if approval is None:
            raise Fault(FaultCode.REDACTION_NOT_APPROVED)
        interview_id = redacted.redaction.interview_id
        copies = {copy.bundle_id for copy in vault.redactions.copies()}  # it replaces no bundle that shows more
        handed = vault.handovers.of(interview_id)
        earlier = [h for h in handed if h.destination_id == destination.id and h.bundle_id in copies]
        return Gathered(
            bundle_id=BundleId(signed_in.chance.token_hex(BUNDLE_ID_BYTES)),
            supersedes=earlier[-1].bundle_id if earlier else None,
            sealed_by=signed_in.account.id,
            sealed_at=signed_in.clock.now(),
            interview=vault.interviews.get(interview_id),
            recordings=tuple(_recordings(vault, redacted)),
            form_version=signed_in.consent_form.version,
            decisions=tuple(vault.consents.of(interview_id)),
            approval=_as_approval(approval, redacted),
            content=redacted_content(redacted),
            destination=destination,
            origin=vault.origin,
            checkpoint=checkpoint,
            leaves=tuple(vault.entries.leaves()),
            entries=tuple(_entries(vault, redacted, destination.id)),
            stamps=newest_stamps(vault),
            redaction=GatheredRedaction(redacted, _audio(redacted, redacted_audio)),
        )


def audio_of(gathered: Gathered, recording_id: RecordingId) -> AudioPart:
    """The replaced sound of a recording, as a part of the bundle."""
    if gathered.redaction is None:
        raise Fault(FaultCode.DEFECT)
    part = gathered.redaction.audio[recording_id]
    return part.size_bytes, part.read


def _recordings(vault: Vault, redacted: RedactedInterview) -> Iterator[GatheredRecording]:
    for number, one in enumerate(redacted.recordings, start=1):
        noted = noted_beside(vault, redacted.redaction.interview_id, one.recording)
        yield GatheredRecording(
            number=number,
            recording=replace(one.recording, source=""),  # a microphone may be called by its owner's name
            seal=replace(one.seal, markers_sha256="", marker_words_salt="", marker_words_sha256=""),
            transcript=one.transcript,
            draft=_bare(vault.transcripts.draft(one.original.draft_id)),
            noted=replace(noted, markers=()),
            corrected_by=laid_over(vault, one.original.draft_id).hands,
        )


def _bare(draft: Draft) -> Draft:
    """The draft without a word: what remains says which stretches the machine could not turn into text."""
    return replace(draft, segments=(), speech=(), readings=())


def _audio(redacted: RedactedInterview, redacted_audio: RedactedAudio) -> dict[RecordingId, RedactedPart]:
    filling = redacted.redaction.filling
    return {one.recording.id: redacted_audio(one.recording.id, one.replaced, filling) for one in redacted.recordings}


def _as_approval(approval: RedactionApproval, redacted: RedactedInterview) -> Approval:
    return Approval(
        interview_id=redacted.redaction.interview_id,
        supervisor=approval.supervisor,
        content_sha256=approval.content_sha256,
        signature=approval.signature,
        approved_at=approval.approved_at,
    )


def _entries(vault: Vault, redacted: RedactedInterview, destination_id: DestinationId) -> Iterator[CustodyEntry]:
    interview_id = redacted.redaction.interview_id
    handed = (h.bundle_id for h in vault.handovers.of(interview_id) if h.destination_id == destination_id)
    about = {
        interview_id,
        destination_id,
        redacted.redaction.id,
        *handed,
        *(one.recording.id for one in redacted.recordings),
    }
    return entries_about(vault, about, SHOWN)
