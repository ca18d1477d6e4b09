"""Everything that goes into one review bundle, taken from the vault at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.bundle import review_layout as layout
from desktop.bundle.part import Part, part_of
from desktop.bundle.review_header import ReviewHeader
from desktop.crypto.digests import sha256_hex
from desktop.custody.media_check import check_recording
from desktop.custody.rows import verify_interview
from desktop.custody.signed_in import SignedIn
from desktop.domain.colleague import Colleague
from desktop.domain.custody import Checkpoint, leaves_text
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.recording import Recording
from desktop.review.second_laptop.kinds import rows_of
from desktop.review.second_laptop.row_parts import StatedRow, row_parts
from desktop.review.second_laptop.sound import sound_parts
from desktop.review.second_laptop.stated import AuthoredEntries, rows_sha256_text
from desktop.vault.stamps import stamp_of

REVIEW_GATES = ("interview.start", "audio.record", "transcribe.run")
"""What a second laptop holds rests on these: after a withdrawal nothing is copied any more."""
_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The content of one review bundle; `parts` are read once, in their order."""

    header: ReviewHeader
    colleague: Colleague
    checkpoint: Checkpoint
    parts: tuple[Part, ...]


def gather(signed_in: SignedIn, interview_id: InterviewId, colleague: Colleague, *, with_audio: bool) -> Outgoing:
    """Takes stock for a review bundle with a new id, and signs a checkpoint of everything up to now.

    Raises what `require_ready` raises, and `Fault(CUSTODY_ROW_DIFFERS)`: what the log denies goes nowhere.
    """
    recordings = require_ready(signed_in, interview_id, with_audio=with_audio)
    vault = signed_in.vault
    with vault.transaction():
        checkpoint = signed_in.log.checkpoint()
        held = rows_of(vault, interview_id)
        entries = AuthoredEntries(vault, interview_id)
        rows = row_parts(StatedRow(row, tuple(entries.of(row))) for row in held)
        header = ReviewHeader(
            bundle_id=signed_in.chance.token_hex(_ID_BYTES),
            from_vault=vault.id,
            from_origin=vault.origin,
            from_account=signed_in.account.id,
            to_vault=colleague.vault_id,
            to_account=colleague.account.id,
            interview_id=interview_id,
            made_at=stamp_of(signed_in.clock.now()),
            with_audio=with_audio,
            recordings=tuple(recording.id for recording in recordings),
            rows=len(held),
            rows_sha256=sha256_hex(rows_sha256_text(row.digest for row in held)),
            row_parts=len(rows),
        )
        small = [
            part_of(layout.HEADER, header.as_bytes()),
            part_of(layout.CHECKPOINT, checkpoint.text.encode("ascii")),
            part_of(layout.CHECKPOINT_SIGNATURE, checkpoint.signature.encode("ascii")),
            part_of(layout.LEAVES, leaves_text(vault.entries.leaves()[: checkpoint.size])),
        ]
    sound = sound_parts(vault.media(interview_id), recordings) if with_audio else []
    return Outgoing(header, colleague, checkpoint, (*small, *rows, *sound))


def require_ready(signed_in: SignedIn, interview_id: InterviewId, *, with_audio: bool) -> list[Recording]:
    """The sealed recordings that go along, or would.

    Raises `Fault(INTERVIEW_UNKNOWN)`, `INTERVIEW_ERASED`, `CONSENT_MISSING`, `EXPORT_NOTHING`, `RECORDING_RUNNING`,
    `CUSTODY_ROW_DIFFERS`, and with audio `RECORDING_CHANGED`.
    """
    vault = signed_in.vault
    vault.interviews.get(interview_id)
    vault.require_not_erased(interview_id)
    for gate in REVIEW_GATES:
        signed_in.require_consent(interview_id, gate)
    recordings = vault.recordings.of(interview_id)
    if not recordings:
        raise Fault(FaultCode.EXPORT_NOTHING)
    verify_interview(vault, interview_id)
    for recording in recordings:
        seal = vault.recordings.seal_of(recording.id)
        if seal is None:
            raise Fault(FaultCode.RECORDING_RUNNING)
        for finding in check_recording(vault, recording, seal) if with_audio else ():
            raise finding.as_fault()
    return recordings
