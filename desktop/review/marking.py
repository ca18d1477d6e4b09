"""Marking lines: their language, and that they are uncertain, inaudible or withheld. A mark takes nothing away."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact
from desktop.domain.ids import SegmentId
from desktop.domain.marking import Mark, Marking, require_value
from desktop.review.hands import segment_at_hand


def mark_lines(signed_in: SignedIn, segment_ids: Sequence[SegmentId], mark: Mark, value: str) -> list[Marking]:
    """Lays the mark over all of the lines, or, if one of them can't be marked, over none.

    Raises `Fault(MARK_INVALID)`, `SEGMENT_UNKNOWN`, `INTERVIEW_ERASED` or `ACCOUNT_ROLE_MISSING`.
    """
    require_value(mark, value)
    with signed_in.vault.transaction():
        return [_mark(signed_in, segment_id, mark, value) for segment_id in segment_ids]


def _mark(signed_in: SignedIn, segment_id: SegmentId, mark: Mark, value: str) -> Marking:
    recording_id, _ = segment_at_hand(signed_in, segment_id)
    store = signed_in.vault.transcripts.markings
    number = len(store.of(segment_id)) + 1
    marking = Marking(segment_id, number, mark, value, signed_in.account.id, signed_in.clock.now())
    store.add(marking)
    facts: dict[str, Fact] = {"recording": recording_id, "mark": mark.value, "row": row_digest(marking)}
    signed_in.log.record(Action.SEGMENT_MARKED, segment_id, facts=facts)
    return marking
