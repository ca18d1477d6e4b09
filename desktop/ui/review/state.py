"""What the queue of reviews shows, as values. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.interview import Interview
from desktop.review.overview import Overview, ReviewStage


class QueueFilter(StrEnum):
    """Which interviews are in sight."""

    WAITING = "waiting"
    RETURNED = "returned"
    APPROVED = "approved"
    ALL = "all"


STAGES = {
    QueueFilter.WAITING: frozenset({ReviewStage.WAITING}),
    QueueFilter.RETURNED: frozenset({ReviewStage.RETURNED, ReviewStage.CHANGED}),
    QueueFilter.APPROVED: frozenset({ReviewStage.APPROVED, ReviewStage.VOID}),
    QueueFilter.ALL: frozenset(ReviewStage),
}


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One interview and how its review stands, for the account signed in."""

    interview: Interview
    overview: Overview

    @property
    def since(self) -> datetime | None:
        """Since when it stands like this."""
        one = self.overview
        if one.stage in (ReviewStage.APPROVED, ReviewStage.VOID) and one.approval is not None:
            return one.approval.approved_at
        if one.stage is ReviewStage.RETURNED and one.returned is not None:
            return one.returned.returned_at
        return one.submission.submitted_at if one.submission is not None else None

    @property
    def by(self) -> AccountId:
        """Who brought it there."""
        one = self.overview
        if one.stage in (ReviewStage.APPROVED, ReviewStage.VOID) and one.approval is not None:
            return one.approval.supervisor
        if one.stage is ReviewStage.RETURNED and one.returned is not None:
            return one.returned.returned_by
        return one.submission.submitted_by if one.submission is not None else self.interview.interviewer


@dataclass(frozen=True, slots=True)
class QueueState:
    """One picture of the queue. `left` counts the interviews that are still to be read."""

    rows: tuple[ReviewRow, ...] = ()
    narrowed_to: QueueFilter = QueueFilter.WAITING
    chosen: InterviewId | None = None
    names: Mapping[AccountId, str] = field(default_factory=dict)
    left: int = 0
    is_loaded: bool = False

    @property
    def shown(self) -> tuple[ReviewRow, ...]:
        """Those in sight: what has waited longest comes first, everything else the latest first."""
        found = [row for row in self.rows if row.overview.stage in STAGES[self.narrowed_to]]
        is_waiting = self.narrowed_to is QueueFilter.WAITING
        return tuple(sorted(found, key=_moment, reverse=not is_waiting))

    @property
    def row(self) -> ReviewRow | None:
        """The one that is chosen, while it is in sight."""
        return next((row for row in self.shown if row.interview.id == self.chosen), None)

    def count(self, narrowed_to: QueueFilter) -> int:
        """How many are in a filter."""
        return sum(1 for row in self.rows if row.overview.stage in STAGES[narrowed_to])


def _moment(row: ReviewRow) -> tuple[datetime, str]:
    return row.since or row.interview.opened_at, row.interview.id
