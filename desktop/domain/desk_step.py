"""What a person did at the desk, so that it can be undone and done again: one step, of one change or of several. Pure.

An undoing is no taking back: the opposite is laid over, and every row that was there stays. Values of a change are what
they are elsewhere: a text, a speaker, a mark's value.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.ids import AccountId, InterviewId, SegmentId


class ChangeKind(StrEnum):
    """What was changed. The value is how the journal names it."""

    TEXT = "text"
    SPEAKER = "speaker"
    MARK = "mark"
    TRANSLATION = "translation"
    SPLIT = "split"
    MERGE = "merge"


_NONE = SegmentId("")


@dataclass(frozen=True, slots=True)
class Change:
    """`before` and `after` of one line; `mark` names the mark, or as what somebody translated.

    A split or merge has its lines in `sources` and `pieces` instead; `cuts` are the places in the text, and the moments
    in ms, at which a merged line parts again, or at which a line was split.
    """

    kind: ChangeKind
    segment_id: SegmentId = _NONE
    before: str = ""
    after: str = ""
    mark: str = ""
    sources: tuple[SegmentId, ...] = ()
    pieces: tuple[SegmentId, ...] = ()
    cuts: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class DeskStep:
    """One step; `number` orders them."""

    number: int
    interview_id: InterviewId
    account: AccountId
    is_undone: bool
    changes: tuple[Change, ...]
