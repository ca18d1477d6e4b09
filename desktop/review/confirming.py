"""Confirming lines: a person's word that they played a line to its end and that it reads as it should.

Nobody confirms what they have not heard, and a later change takes the line out of what is confirmed.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.confirmation import Confirmation
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import RecordingId, SegmentId
from desktop.review.hands import segment_at_hand
from desktop.review.hearing import unheard_of


def confirm_lines(signed_in: SignedIn, segment_ids: Sequence[SegmentId]) -> list[Confirmation]:
    """Confirms all of the lines as they read now, or, if one of them can't be confirmed, none.

    Raises `Fault(LINE_NOT_HEARD)` with how much is missing, `SEGMENT_UNKNOWN`, `INTERVIEW_ERASED` or
    `ACCOUNT_ROLE_MISSING`.
    """
    with signed_in.vault.transaction():
        return [_confirm(signed_in, segment_id) for segment_id in segment_ids]


def confirm_if_heard(signed_in: SignedIn, recording_id: RecordingId, segment_id: SegmentId) -> Confirmation | None:
    """Confirms a line that this account has just corrected, if it has heard it to its end."""
    _, segment = signed_in.vault.transcripts.segment(segment_id)
    if unheard_of(signed_in, recording_id, segment):
        return None
    return _write(signed_in, recording_id, segment_id)


def _confirm(signed_in: SignedIn, segment_id: SegmentId) -> Confirmation:
    recording_id, segment = segment_at_hand(signed_in, segment_id)
    missing = unheard_of(signed_in, recording_id, segment)
    if missing:
        raise Fault(FaultCode.LINE_NOT_HEARD, missing_ms=sum(end - start for start, end in missing))
    return _write(signed_in, recording_id, segment_id)


def _write(signed_in: SignedIn, recording_id: RecordingId, segment_id: SegmentId) -> Confirmation:
    store = signed_in.vault.transcripts
    confirmation = Confirmation(
        segment_id=segment_id,
        number=len(store.confirmations.of(segment_id)) + 1,
        revisions=len(store.revisions_of(segment_id)),
        author=signed_in.account.id,
        confirmed_at=signed_in.clock.now(),
    )
    store.confirmations.add(confirmation)
    facts: dict[str, Fact] = {
        "recording": recording_id,
        "revisions": confirmation.revisions,
        "row": row_digest(confirmation),
    }
    signed_in.log.record(Action.SEGMENT_CONFIRMED, segment_id, facts=facts)
    return confirmation
