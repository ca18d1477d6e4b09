"""Whether rows that came fit one another and what is here: of one interview, never two for one, and numbered.

What each says of itself was signed by its author; this is what a hostile or broken sender could still get wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.recording import Origin, Recording
from desktop.domain.transcript import Draft, Segment
from desktop.review.correction import checked_text
from desktop.review.second_laptop.kinds import HeldRow

_NUMBERED = ("revision", "speaker", "translation_revision", "provenance")
_TEXTS = ("revision", "translation_revision")


def check_rows(
    interview_id: InterviewId, here: Sequence[HeldRow], came: Sequence[HeldRow], new: Sequence[HeldRow]
) -> None:
    """Raises `Fault(REVIEW_ROW_DIFFERS)` for a row that contradicts another of the same key, or another interview's,
    and `Fault(REVIEW_ROW_INVALID)` for one that no act of ours would have made.
    """
    _require_one_of_each(here, came)
    union = [*here, *new]
    _require_belonging(interview_id, union)
    _require_numbers(union, new)
    for held in new:
        if held.kind.name in _TEXTS:
            _require_text(held)


def _require_one_of_each(here: Iterable[HeldRow], came: Iterable[HeldRow]) -> None:
    known: dict[tuple[object, ...], str] = {}
    for held in (*here, *came):
        if known.setdefault(held.kind.key(held.row), held.digest) != held.digest:
            raise _differs(held)


def _require_belonging(interview_id: InterviewId, union: Sequence[HeldRow]) -> None:
    """Every row is about this interview, one of its recordings, or a line of one of its drafts."""
    names = Counter(held.kind.name for held in union)
    if names["interview"] != 1 or names["recording"] != names["seal"]:
        raise Fault(FaultCode.REVIEW_ROW_INVALID, kind="interview")
    recordings = {held.row.id: held.row for held in union if isinstance(held.row, Recording)}
    drafts = {held.row.id: held.row for held in union if isinstance(held.row, Draft)}
    segments = {segment.id: segment for held in union for segment in _segments(held)}
    known: dict[str, Any] = {
        "interview_id": {interview_id}, "recording_id": recordings, "draft_id": drafts, "segment_id": segments,
    }  # fmt: skip
    for held in union:
        for field, there in known.items():
            if hasattr(held.row, field) and getattr(held.row, field) not in there:
                raise _differs(held)
        if held.kind.name == "interview" and held.row.id != interview_id:
            raise _differs(held)
    for held in union:
        if isinstance(held.row, Recording) and held.row.origin is Origin.ASIDE:
            raise _invalid(held)
    if len(segments) != sum(1 for held in union for _ in _segments(held)):
        raise Fault(FaultCode.REVIEW_ROW_DIFFERS, kind="draft", object=interview_id)


def _segments(held: HeldRow) -> Iterator[Segment]:
    if isinstance(held.row, Draft):
        yield from held.row.segments


def _require_numbers(union: Sequence[HeldRow], new: Sequence[HeldRow]) -> None:
    """A number says how many rows its author knew of: never more than there are."""
    counts = Counter(place for held in union if (place := _place(held)) is not None)
    for held in new:
        place = _place(held)
        if place is not None and not 1 <= held.row.number <= counts[place]:
            raise _invalid(held)


def _place(held: HeldRow) -> tuple[str, str] | None:
    if held.kind.name not in _NUMBERED:
        return None
    return held.kind.name, held.kind.states(held.row)[0].object_id


def _require_text(held: HeldRow) -> None:
    """Text as it may be typed here."""
    try:
        is_ours = checked_text(held.row.text) == held.row.text
    except Fault as fault:
        raise _invalid(held) from fault
    if not is_ours:
        raise _invalid(held)


def _differs(held: HeldRow) -> Fault:
    return Fault(FaultCode.REVIEW_ROW_DIFFERS, kind=held.kind.name, object=_object(held))


def _invalid(held: HeldRow) -> Fault:
    return Fault(FaultCode.REVIEW_ROW_INVALID, kind=held.kind.name)


def _object(held: HeldRow) -> str:
    return held.kind.states(held.row)[0].object_id[:40]
