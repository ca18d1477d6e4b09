"""A transcript handed to review, and handed back. What the supervisor hears again is drawn when it is handed over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import AccountId, InterviewId, SegmentId, SubmissionId
from desktop.domain.transcript import Line
from desktop.domain.world import Chance

ONE_IN = 10
"""A random tenth of the lines is heard again."""


@dataclass(frozen=True, slots=True)
class Submission:
    """`content_sha256` is what an approval would sign; `sample` are the lines to be heard again, in their order."""

    id: SubmissionId
    interview_id: InterviewId
    content_sha256: str
    sample: tuple[SegmentId, ...]
    submitted_by: AccountId
    submitted_at: datetime


@dataclass(frozen=True, slots=True)
class ReviewReturn:
    """A supervisor's return of a submission: why it can't be approved as it is."""

    submission_id: SubmissionId
    reasons: str
    returned_by: AccountId
    returned_at: datetime


def drawn_sample(lines: Iterable[Line], chance: Chance) -> tuple[SegmentId, ...]:
    """A tenth of the lines, rounded up, drawn by chance and none of them twice; and every line that has a flag.

    In the order of the lines. Whoever asks can't choose them: each draw is one of those that are left.
    """
    all_of_them = list(lines)
    left, drawn = [line.segment.id for line in all_of_them], set[SegmentId]()
    for _ in range(-(-len(left) // ONE_IN)):
        drawn.add(left.pop(_below(len(left), chance)))
    return tuple(line.segment.id for line in all_of_them if line.segment.id in drawn or line.segment.flags)


def is_drawn_from(lines: Iterable[Line], sample: Iterable[SegmentId]) -> bool:
    """Whether a sample could be the one that was drawn of these lines: not too few, and every flagged one among them.

    One that came from another laptop may say otherwise.
    """
    all_of_them, chosen = list(lines), set(sample)
    there = {line.segment.id for line in all_of_them}
    flagged = {line.segment.id for line in all_of_them if line.segment.flags}
    return flagged <= chosen <= there and len(chosen) * ONE_IN >= len(there)


def _below(limit: int, chance: Chance) -> int:
    """A number from 0 to `limit` - 1, each as likely: 128 bits leave a bias nobody could measure."""
    return int.from_bytes(chance.token_bytes(16), "big") % limit
