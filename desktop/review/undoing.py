"""The way back from a split, a merge or a mark: one more act, by whoever goes back. Nothing is taken away."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import SegmentId
from desktop.domain.marking import NO, Mark, Marking, marked
from desktop.domain.reshaping import Reshaping, ReshapingKind
from desktop.domain.transcript import Segment
from desktop.review.marking import mark_lines
from desktop.review.reshaping import merge_lines, split_line


def undo_reshaping(signed_in: SignedIn, reshaping: Reshaping) -> list[Reshaping]:
    """Merges what was split, or splits what was merged where its sources met. The lines that come of it are open.

    Raises `Fault(MERGE_INVALID)` or `SPLIT_INVALID` where the pieces are no longer there or read otherwise by now, and
    what `merge_lines` and `split_line` raise.
    """
    if reshaping.kind is ReshapingKind.SPLIT:
        return [merge_lines(signed_in, [piece.id for piece in reshaping.pieces])]
    with signed_in.vault.transaction():
        return _part(signed_in, reshaping)


def undo_markings(signed_in: SignedIn, markings: Sequence[Marking]) -> list[Marking]:
    """Says of each line what was said before it was marked. Raises as `mark_lines`."""
    with signed_in.vault.transaction():
        return [made for marking in markings for made in _mark_as_before(signed_in, marking)]


def _part(signed_in: SignedIn, merged: Reshaping) -> list[Reshaping]:
    """A split at every place where two of the sources met; at their own times."""
    rest = merged.pieces[0]
    sources = [signed_in.vault.transcripts.segment(source)[1] for source in merged.sources]
    sources.sort(key=lambda source: source.start_ms)
    texts = [_text_of(signed_in, source) for source in sources]
    if _text_of(signed_in, rest) != " ".join(filter(None, texts)):
        raise Fault(FaultCode.SPLIT_INVALID, segment=rest.id[:40])
    done = []
    for text, (_, following) in zip(texts, pairwise(sources), strict=False):
        done.append(split_line(signed_in, rest.id, len(text), at_ms=following.start_ms))
        rest = done[-1].pieces[1]
    return done


def _text_of(signed_in: SignedIn, segment: Segment) -> str:
    revisions = signed_in.vault.transcripts.revisions_of(segment.id)
    return revisions[-1].text if revisions else segment.text


def _mark_as_before(signed_in: SignedIn, marking: Marking) -> list[Marking]:
    store = signed_in.vault.transcripts
    _, segment = store.segment(SegmentId(marking.segment_id))
    earlier = tuple(one for one in store.markings.of(segment.id) if one.rank < marking.rank)
    otherwise = segment.language if marking.mark is Mark.LANGUAGE else NO
    return mark_lines(signed_in, [segment.id], marking.mark, marked(earlier, marking.mark) or otherwise)
