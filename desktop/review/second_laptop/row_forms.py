"""Whether a received row is such as an act of ours makes: texts that can be typed, marks that exist, whole pieces."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from desktop.custody.old_copy import checked_reason
from desktop.domain.comment import Comment
from desktop.domain.faults import Fault
from desktop.domain.marking import Marking, require_value
from desktop.domain.reshaping import Reshaping, ReshapingKind
from desktop.domain.source_provenance import ProvenanceStatement, checked_source
from desktop.domain.submission import ReviewReturn
from desktop.domain.transcript import Revision, Segment
from desktop.domain.translation import TranslationRevision
from desktop.review.correction import checked_text

Segments = Mapping[str, Segment]


def is_form_right(row: Any, segments: Segments) -> bool:
    """Whether the row could have been made here. `segments` are all that there are in its interview."""
    check = _FORMS.get(type(row))
    try:
        return check is None or check(row, segments)
    except Fault:
        return False


def _is_revision(row: Revision, _: Segments) -> bool:
    return checked_text(row.text) == row.text and (not row.reason or checked_reason(row.reason) == row.reason)


def _is_translation(row: TranslationRevision, _: Segments) -> bool:
    return checked_text(row.text) == row.text and row.source_revision >= 0


def _is_comment(row: Comment, _: Segments) -> bool:
    return checked_text(row.text) == row.text


def _is_return(row: ReviewReturn, _: Segments) -> bool:
    return checked_reason(row.reasons) == row.reasons


def _is_marking(row: Marking, _: Segments) -> bool:
    require_value(row.mark, row.value)
    return True


def _is_statement(row: ProvenanceStatement, _: Segments) -> bool:
    return checked_source(row.source) == row.source


def _is_reshaping(row: Reshaping, segments: Segments) -> bool:
    """Whether the pieces cover exactly the time of their sources, hold their words, and are flagged as they are."""
    sources = [segments[one] for one in row.sources if one in segments]
    pieces = row.pieces
    if len(sources) != len(row.sources) or len({one.channel for one in (*sources, *pieces)}) != 1:
        return False
    flags = {flag for one in sources for flag in one.flags}
    if any(piece.reshaping != row.id or set(piece.flags) != flags for piece in pieces):
        return False
    is_split = row.kind is ReshapingKind.SPLIT
    if (len(sources) == 1, len(pieces) == 2) != (is_split, is_split) or not pieces:
        return False
    starts, ends = min(one.start_ms for one in sources), max(one.end_ms for one in sources)
    touches = all(one.end_ms == after.start_ms for one, after in pairwise(pieces))
    is_whole = (pieces[0].start_ms, pieces[-1].end_ms) == (starts, ends) and touches
    return is_whole and all(one.start_ms < one.end_ms for one in pieces) and _words(sources) == _words(pieces)


def _words(segments: Any) -> list[str]:
    return sorted(word.text for one in segments for word in one.words)


_FORMS: Mapping[type, Callable[[Any, Segments], bool]] = {
    Revision: _is_revision,
    TranslationRevision: _is_translation,
    Comment: _is_comment,
    ReviewReturn: _is_return,
    Marking: _is_marking,
    ProvenanceStatement: _is_statement,
    Reshaping: _is_reshaping,
}
