"""Hands a redacted copy over: gate, filling the sound, write, read back, note, and keep its map. In that order.

The copy is a bundle like every other one and checked by the receiver's own code. The map never leaves.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from desktop.crypto.digests import sha256_hex
from desktop.custody.redaction_map import sealed_map
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import DestinationId, RedactionCopyId, RedactionId
from desktop.domain.redaction import RedactionCopy
from desktop.export.exporter import Cancelled, ExportMeans, ExportResult, Progress, hand_over
from desktop.export.gathered import Gathered
from desktop.export.gathered_redaction import RedactedAudio
from desktop.export.parts import build_parts
from desktop.export.redacted.gate import require_redacted_export
from desktop.export.redacted.gathering import audio_of, gather_redacted
from desktop.export.watch import Step, Watch

_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class RedactedMeans(ExportMeans):
    """What an export is done with, and where replaced sound comes from."""

    redacted_audio: RedactedAudio


def export_redacted(
    signed_in: SignedIn,
    redaction_id: RedactionId,
    destination_id: DestinationId,
    means: RedactedMeans,
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> ExportResult:
    """Writes, reads back and notes one redacted copy for the destination; its map is kept in the vault.

    Raises the first finding of the gate, and what `export_interview` raises; nothing has been handed over then.
    """
    watch = Watch(progress, cancelled)
    watch.tick(Step.CHECKING, 0, 1)
    require_redacted_export(signed_in, redaction_id, destination_id)
    watch.tick(Step.PREPARING, 0, 1)
    gathered = gather_redacted(signed_in, redaction_id, destination_id, means.redacted_audio)
    parts = build_parts(gathered, partial(audio_of, gathered), means.resources)
    return hand_over(signed_in, gathered, parts, means, watch, partial(_keep_map, signed_in, gathered))


def _keep_map(signed_in: SignedIn, gathered: Gathered) -> None:
    """The copy's row, its map and its custody entry; inside the hand-over's transaction."""
    if gathered.redaction is None:
        raise Fault(FaultCode.DEFECT)
    redacted = gathered.redaction.redacted
    sealed = sealed_map(redacted)
    copy = RedactionCopy(
        RedactionCopyId(f"cop-{signed_in.chance.token_hex(_ID_BYTES)}"), redacted.redaction.id, gathered.bundle_id,
        gathered.destination.id, gathered.approval.content_sha256, sha256_hex(sealed), signed_in.account.id,
        signed_in.clock.now(),
    )  # fmt: skip
    signed_in.vault.redactions.add_copy(copy, sealed)
    facts: dict[str, Fact] = {
        "redaction": redacted.redaction.id,
        "bundle": gathered.bundle_id,
        "destination": gathered.destination.id,
        "masks": len(redacted.masks),
        "withheld": redacted.withheld,
    }
    signed_in.log.record(Action.REDACTION_COPIED, copy.id, after=row_digest(copy), facts=facts)
