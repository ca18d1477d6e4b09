"""Corrections that a split or merge did not know of: made on another laptop, over a line that is no more.

A split or merge takes the text its author read. If its sources read otherwise by now, or were in conflict, somebody's
words would be gone without anybody having looked; so the pieces are in conflict until somebody does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.domain.confirmation import Confirmation
from desktop.domain.ids import SegmentId
from desktop.domain.reshaping import Reshaping
from desktop.domain.transcript import Line, Revision, Segment

Revisions = Mapping[str, tuple[Revision, ...]]
Confirmations = Mapping[str, tuple[Confirmation, ...]]


def overlooked_by_line(
    machine: Iterable[Segment], reshapings: Iterable[Reshaping], revisions: Revisions, confirmations: Confirmations
) -> dict[SegmentId, tuple[Revision, ...]]:
    """For each piece the revisions of lines it came of that its author had not seen, and nobody has looked at since."""
    lines = {one.id: _line(one, revisions, confirmations) for one in machine}
    for reshaping in sorted(reshapings, key=lambda one: one.rank):
        sources = [lines[one] for one in reshaping.sources if one in lines]
        unseen = tuple(dict.fromkeys(one for line in sources for one in _unseen(line, reshaping, sources)))
        for piece in reshaping.pieces:
            lines[piece.id] = _line(piece, revisions, confirmations, unseen)
    return {segment_id: line.overlooked for segment_id, line in lines.items() if line.is_overlooking}


def _line(
    segment: Segment, revisions: Revisions, confirmations: Confirmations, unseen: tuple[Revision, ...] = ()
) -> Line:
    return Line(
        segment,
        revisions.get(segment.id, ()),
        confirmations=confirmations.get(segment.id, ()),
        overlooked=unseen,
    )


def _unseen(line: Line, reshaping: Reshaping, sources: Iterable[Line]) -> tuple[Revision, ...]:
    before = line.overlooked if line.is_overlooking else ()
    is_other = _bare(one.text for one in sources) != _bare(piece.text for piece in reshaping.pieces)
    return (*before, *line.revisions) if is_other or line.is_in_conflict else before


def _bare(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())
