"""Marking lines: their language, and that they are uncertain, inaudible or withheld. A mark takes nothing away."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.desk_step import Change, ChangeKind
from desktop.domain.faults import Fact
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.marking import Mark, Marking, require_value
from desktop.review.hands import segment_at_hand
from desktop.review.steps import line_alone, note, value_of


def mark_lines(signed_in: SignedIn, segment_ids: Sequence[SegmentId], mark: Mark, value: str) -> list[Marking]:
    """Lays the mark over all of the lines, or, if one of them can't be marked, over none.

    Raises `Fault(MARK_INVALID)`, `SEGMENT_UNKNOWN`, `INTERVIEW_ERASED` or `ACCOUNT_ROLE_MISSING`.
    """
    require_value(mark, value)
    with signed_in.vault.transaction():
        laid = [_mark(signed_in, segment_id, mark, value) for segment_id in segment_ids]
        if laid:
            note(signed_in, laid[0][0], *(change for _, change, _ in laid))
    return [marking for _, _, marking in laid]


def _mark(signed_in: SignedIn, segment_id: SegmentId, mark: Mark, value: str) -> tuple[RecordingId, Change, Marking]:
    recording_id, segment = segment_at_hand(signed_in, segment_id)
    before = value_of(mark, line_alone(signed_in, segment))
    store = signed_in.vault.transcripts.markings
    number = len(store.of(segment_id)) + 1
    marking = Marking(segment_id, number, mark, value, signed_in.account.id, signed_in.clock.now())
    store.add(marking)
    facts: dict[str, Fact] = {"recording": recording_id, "mark": mark.value, "row": row_digest(marking)}
    signed_in.log.record(Action.SEGMENT_MARKED, segment_id, facts=facts)
    return recording_id, Change(ChangeKind.MARK, segment_id, before, value, mark.value), marking
