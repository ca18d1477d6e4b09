"""Notes what people do at the desk, so that they can undo it. Part of each act's own transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop.custody.signed_in import SignedIn
from desktop.domain.desk_step import Change, ChangeKind
from desktop.domain.ids import RecordingId
from desktop.domain.marking import Mark
from desktop.domain.reshaping import Reshaping, ReshapingKind
from desktop.domain.transcript import Line, Segment


def note(signed_in: SignedIn, recording_id: RecordingId, *changes: Change) -> None:
    """Notes changes that are one step. What changed nothing is none."""
    real = [one for one in changes if one.kind in _RESHAPED or one.before != one.after]
    interview_id = signed_in.vault.recordings.get(recording_id).interview_id
    signed_in.vault.desk_steps.note(interview_id, signed_in.account.id, *real)


def note_reshaping(
    signed_in: SignedIn, recording_id: RecordingId, reshaping: Reshaping, sources: Sequence[Line], at_character: int
) -> None:
    """Notes a split or a merge. Lines of which one is empty can't be parted again, and are no step."""
    pieces = tuple(piece.id for piece in reshaping.pieces)
    if reshaping.kind is ReshapingKind.SPLIT:
        kind, before = ChangeKind.SPLIT, sources[0].text
        cuts: tuple[tuple[int, int], ...] = ((at_character, reshaping.pieces[1].start_ms),)
    else:
        kind, before, cuts = ChangeKind.MERGE, json.dumps([said_of(line) for line in sources]), _cuts(sources)
        if not all(line.text for line in sources):
            return
    note(signed_in, recording_id, Change(kind, before=before, sources=reshaping.sources, pieces=pieces, cuts=cuts))


def said_of(line: Line) -> list[str]:
    """Who speaks in a line, in which language, and which marks it bears."""
    borne = {
        Mark.UNCERTAIN: line.is_uncertain,
        Mark.INAUDIBLE: line.is_inaudible,
        Mark.WITHHELD: line.is_withheld,
    }
    return [line.speaker.value, line.language, *(mark.value for mark, is_borne in borne.items() if is_borne)]


def value_of(mark: Mark, line: Line) -> str:
    """The value of a mark in force, as `mark_lines` takes it."""
    return line.language if mark is Mark.LANGUAGE else "yes" if mark.value in said_of(line)[2:] else ""


def line_alone(signed_in: SignedIn, segment: Segment) -> Line:
    """A line with what people laid over it, and nothing of its surroundings."""
    store = signed_in.vault.transcripts
    return Line(
        segment,
        tuple(store.revisions_of(segment.id)),
        tuple(store.speaking.revisions_of(segment.id)),
        markings=tuple(store.markings.of(segment.id)),
        confirmations=tuple(store.confirmations.of(segment.id)),
    )


def _cuts(sources: Sequence[Line]) -> tuple[tuple[int, int], ...]:
    """Where each line but the first begins in the text of all, and when."""
    cuts, at = [], 0
    for line in sources:
        cuts.append((at, line.segment.start_ms))
        at += len(line.text) + 1
    return tuple(cuts[1:])


_RESHAPED = (ChangeKind.SPLIT, ChangeKind.MERGE)
