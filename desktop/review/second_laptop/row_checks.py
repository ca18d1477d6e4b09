"""Whether rows that came fit one another and what is here: of one interview, never two for one, and numbered.

What each says of itself was signed by its author; this is what a hostile or broken sender could still get wrong.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.comment import Comment
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.recording import Origin, Recording
from desktop.domain.reshaping import Reshaping
from desktop.domain.submission import Submission
from desktop.domain.transcript import Draft, Revision, Segment
from desktop.review.second_laptop.kinds import HeldRow
from desktop.review.second_laptop.piece_texts import are_texts_of_sources
from desktop.review.second_laptop.row_forms import is_form_right


@dataclass(slots=True)
class Known:
    """What the rows of one interview, here and new, may refer to."""

    interview_id: InterviewId
    recordings: dict[str, Recording] = field(default_factory=dict)
    drafts: set[str] = field(default_factory=set)
    segments: dict[str, Segment] = field(default_factory=dict)
    comments: dict[str, Comment] = field(default_factory=dict)
    submissions: set[str] = field(default_factory=set)
    texts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def places(self) -> Mapping[str, Collection[str]]:
        """What each field that names something may name."""
        return {
            "interview_id": (self.interview_id,), "recording_id": self.recordings, "draft_id": self.drafts,
            "segment_id": self.segments, "comment_id": self.comments, "submission_id": self.submissions,
        }  # fmt: skip


def check_rows(
    interview_id: InterviewId, here: Sequence[HeldRow], came: Sequence[HeldRow], new: Sequence[HeldRow]
) -> None:
    """Raises `Fault(REVIEW_ROW_DIFFERS)` for a row that contradicts another of the same key, or is another interview's,
    and `Fault(REVIEW_ROW_INVALID)` for one that no act of ours would have made.
    """
    _require_one_of_each(here, came)
    union = [*here, *new]
    known = _known(interview_id, union)
    _require_belonging(known, union)
    counts = Counter(place for held in union if (place := _place(held)) is not None)
    for held in new:
        place = _place(held)
        if place is not None and not 1 <= held.row.number <= counts[place]:
            raise _invalid(held)
        if not is_form_right(held.row, known.segments) or not _is_reference_right(held.row, known, counts):
            raise _invalid(held)


def _require_one_of_each(here: Iterable[HeldRow], came: Iterable[HeldRow]) -> None:
    known: dict[tuple[object, ...], str] = {}
    for held in (*here, *came):
        if known.setdefault(held.kind.key(held.row), held.digest) != held.digest:
            raise _differs(held)


def _known(interview_id: InterviewId, union: Iterable[HeldRow]) -> Known:
    known = Known(interview_id)
    for held in union:
        take = _TAKING.get(type(held.row))
        if take is not None:
            take(known, held.row)
        for segment in _segments(held.row):
            if known.segments.setdefault(segment.id, segment) is not segment:
                raise _differs(held)
            known.texts[segment.id].add(segment.text)
    return known


_TAKING: Mapping[type, Callable[[Known, Any], object]] = {
    Recording: lambda known, row: known.recordings.update({row.id: row}),
    Draft: lambda known, row: known.drafts.add(row.id),
    Comment: lambda known, row: known.comments.update({row.id: row}),
    Submission: lambda known, row: known.submissions.add(row.id),
    Revision: lambda known, row: known.texts[row.segment_id].add(row.text),
}


def _segments(row: Any) -> tuple[Segment, ...]:
    if isinstance(row, Draft):
        return row.segments
    return row.pieces if isinstance(row, Reshaping) else ()


def _require_belonging(known: Known, union: Sequence[HeldRow]) -> None:
    """Every row is about this interview, one of its recordings, or a line of one of its drafts."""
    names = Counter(held.kind.name for held in union)
    if names["interview"] != 1 or names["recording"] != names["seal"]:
        raise Fault(FaultCode.REVIEW_ROW_INVALID, kind="interview")
    places = known.places()
    for held in union:
        row = held.row
        if any(hasattr(row, name) and getattr(row, name) not in there for name, there in places.items()):
            raise _differs(held)
        if held.kind.name == "interview" and row.id != known.interview_id:
            raise _differs(held)
        if isinstance(row, Recording) and row.origin is Origin.ASIDE:
            raise _invalid(held)


def _is_reference_right(row: Any, known: Known, counts: Mapping[tuple[str, str], int]) -> bool:
    """Whether what a row says of other rows can be so."""
    if isinstance(row, Reshaping):
        return are_texts_of_sources(row, known.texts)
    if isinstance(row, Submission):
        return all(segment in known.segments for segment in row.sample)
    if isinstance(row, Comment):
        answered = known.comments.get(row.answers)
        is_answer_right = not row.answers or (answered is not None and not answered.answers)
        return is_answer_right and (not row.other_segment_id or row.other_segment_id in known.segments)
    if hasattr(row, "revisions"):
        return bool(0 <= row.revisions <= counts.get(("revision", row.segment_id), 0))
    return True


def _place(held: HeldRow) -> tuple[str, str] | None:
    """Where a row's number counts: a line, a draft, a recording or a comment; None for one without a number."""
    if not hasattr(held.row, "number"):
        return None
    names = ("segment_id", "comment_id", "draft_id", "recording_id")
    return held.kind.name, next(str(getattr(held.row, name)) for name in names if hasattr(held.row, name))


def _differs(held: HeldRow) -> Fault:
    return Fault(FaultCode.REVIEW_ROW_DIFFERS, kind=held.kind.name, object=held.object_id[:40])


def _invalid(held: HeldRow) -> Fault:
    return Fault(FaultCode.REVIEW_ROW_INVALID, kind=held.kind.name)
