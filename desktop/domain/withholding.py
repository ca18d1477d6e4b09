"""Which lines are withheld by what was laid over others: those they came of, and those that lost against them.

Two laptops may say of one passage, without knowing of each other, that it goes nowhere, and split or merge it; or the
recording is drafted anew. Then the lines that are read bear no mark of their own, and what the witness asked holds for
them all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desktop.domain.ids import SegmentId
from desktop.domain.marking import YES, Mark, Marking, marked
from desktop.domain.reshaping import Reshaping
from desktop.domain.transcript import Segment

Markings = Mapping[str, tuple[Marking, ...]]


def withheld_by_others(
    live: Iterable[Segment],
    reshapings: Sequence[Reshaping],
    lost: Iterable[Reshaping],
    markings: Markings,
    before: Iterable[Segment] = (),
) -> frozenset[SegmentId]:
    """The live lines that are withheld though no mark of their own says so, or lifts it.

    What is said of the nearest line they came of counts; where nothing is, also a mark over a piece of a lost split or
    merge that shares time with them, or over a line of an earlier draft: `before` are these. `markings` are all of the
    draft, by line, each line's in their order.
    """
    said = {segment_id: _said(ones) for segment_id, ones in markings.items()}
    ordered = sorted(reshapings, key=lambda one: one.rank)
    for one in ordered:
        inherited = _joined([said.get(source) for source in one.sources])
        said |= {piece.id: inherited for piece in one.pieces if said.get(piece.id) is None}
    hidden = [*before, *(piece for one in lost for piece in one.pieces if said.get(piece.id))]
    return frozenset(
        segment.id
        for segment in live
        if _said(markings.get(segment.id, ())) is None
        and (said.get(segment.id) or (said.get(segment.id) is None and any(_shares(segment, one) for one in hidden)))
    )


def _said(markings: tuple[Marking, ...]) -> bool | None:
    value = marked(markings, Mark.WITHHELD)
    return None if value is None else value == YES


def _joined(said: Sequence[bool | None]) -> bool | None:
    """Of several lines: withheld if one of them is; nothing is said while nothing is said of one of them."""
    if any(said):
        return True
    return None if None in said else False


def _shares(one: Segment, other: Segment) -> bool:
    return one.channel == other.channel and one.start_ms < other.end_ms and other.start_ms < one.end_ms
