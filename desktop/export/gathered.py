"""Everything that goes into one bundle, taken from the vault at one moment. How it is written is decided elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from desktop.custody.approvals import approval_in_force, content_of
from desktop.custody.signed_in import SignedIn
from desktop.custody.timestamps import newest_stamps
from desktop.domain.consent import ConsentDecision
from desktop.domain.custody import Checkpoint, CustodyEntry
from desktop.domain.destination import Destination
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, BundleId, DestinationId, InterviewId, RecordingId
from desktop.domain.interview import Interview
from desktop.domain.recording import Recording, Seal
from desktop.domain.review import Approval
from desktop.domain.source_provenance import ProvenanceStatement
from desktop.domain.timestamp import Stamp
from desktop.domain.transcript import Draft, Transcript
from desktop.domain.translation import TranslationLayer
from desktop.export.gathered_attachments import GatheredAttachment, gather_attachments
from desktop.export.laid_rows import LaidRows, laid_over
from desktop.export.noted import Noted, noted_beside
from desktop.export.shown_entries import shown_entries

_ID_BYTES = 8
AudioPart = tuple[int, Callable[[], Iterator[bytes]]]
"""Length in bytes of a recording's FLAC, and a way to read it once."""
AudioParts = Callable[[RecordingId], AudioPart]


@dataclass(frozen=True, slots=True)
class GatheredRecording:
    """One sealed recording with its text. `number` counts from 1 in the order of recording.

    `translation` is there only if the approval covers it.
    """

    number: int
    recording: Recording
    seal: Seal
    transcript: Transcript
    draft: Draft
    noted: Noted
    provenance: tuple[ProvenanceStatement, ...] = ()
    translation: TranslationLayer | None = None
    laid: LaidRows = field(default_factory=LaidRows)

    @property
    def translators(self) -> tuple[AccountId, ...]:
        """Everybody who translated a line, each once."""
        lines = self.translation.lines if self.translation is not None else ()
        return tuple(sorted({revision.author for line in lines for revision in line.revisions}))

    @property
    def revisers(self) -> tuple[AccountId, ...]:
        """Everybody who corrected, split, merged or marked a line or said who speaks in it, each once."""
        return self.laid.hands


@dataclass(frozen=True, slots=True)
class Gathered:
    """The content of one bundle. `content` is what was approved, byte for byte."""

    bundle_id: BundleId
    supersedes: BundleId | None
    sealed_by: AccountId
    sealed_at: datetime
    interview: Interview
    recordings: tuple[GatheredRecording, ...]
    form_version: str
    decisions: tuple[ConsentDecision, ...]
    approval: Approval
    content: bytes
    destination: Destination
    origin: str
    checkpoint: Checkpoint
    leaves: tuple[str, ...]
    entries: tuple[CustodyEntry, ...]
    stamps: tuple[Stamp, ...] = ()
    attachments: tuple[GatheredAttachment, ...] = ()

    @property
    def approved_recordings(self) -> list[dict[str, object]]:
        """The recordings as they stand in the approved content."""
        approved: list[dict[str, object]] = json.loads(self.content)["recordings"]
        return approved


def gather(signed_in: SignedIn, interview_id: InterviewId, destination_id: DestinationId) -> Gathered:
    """Takes stock for a bundle with a new id, and signs a checkpoint that covers everything up to now.

    Raises `Fault(EXPORT_NOT_APPROVED)`, `TRANSCRIPT_MISSING`, `RECORDING_RUNNING`: the gate has said so before.
    """
    vault = signed_in.vault
    destination = vault.destinations.get(destination_id)
    with vault.transaction():
        checkpoint = signed_in.log.checkpoint()
        approval = approval_in_force(vault, interview_id)
        if approval is None:
            raise Fault(FaultCode.EXPORT_NOT_APPROVED)
        recordings = tuple(_recordings(signed_in, approval))
        attachments = gather_attachments(signed_in, interview_id, {r.recording.id: r.number for r in recordings})
        leaving = {one.attachment.id for one in attachments}
        earlier = [h for h in vault.handovers.of(interview_id) if h.destination_id == destination.id]
        return Gathered(
            bundle_id=BundleId(signed_in.chance.token_hex(_ID_BYTES)),
            supersedes=earlier[-1].bundle_id if earlier else None,
            sealed_by=signed_in.account.id,
            sealed_at=signed_in.clock.now(),
            interview=vault.interviews.get(interview_id),
            recordings=recordings,
            form_version=signed_in.consent_form.version,
            decisions=tuple(vault.consents.of(interview_id)),
            approval=approval,
            content=content_of(vault, interview_id, with_translation=approval.covers_translation),
            destination=destination,
            origin=vault.origin,
            checkpoint=checkpoint,
            leaves=tuple(vault.entries.leaves()),
            entries=tuple(shown_entries(vault, interview_id, destination.id, leaving)),
            stamps=newest_stamps(vault),
            attachments=attachments,
        )


def _recordings(signed_in: SignedIn, approval: Approval) -> Iterator[GatheredRecording]:
    vault = signed_in.vault
    for number, recording in enumerate(vault.recordings.of(approval.interview_id), start=1):
        seal = vault.recordings.seal_of(recording.id)
        transcript = vault.transcripts.transcript_of(recording.id)
        if seal is None:
            raise Fault(FaultCode.RECORDING_RUNNING)
        if transcript is None:
            raise Fault(FaultCode.TRANSCRIPT_MISSING)
        draft = vault.transcripts.draft(transcript.draft_id)
        said = tuple(vault.provenances.of(recording.id))
        noted = noted_beside(vault, approval.interview_id, recording)
        layer = vault.translations.layer_over(transcript) if approval.covers_translation else None
        laid = laid_over(vault, draft.id)
        yield GatheredRecording(number, recording, seal, transcript, draft, noted, said, layer, laid)
