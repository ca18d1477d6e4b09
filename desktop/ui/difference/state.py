"""What the difference screen shows, as values. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, RecordingId, SegmentId
from desktop.domain.interview import Interview
from desktop.domain.word_difference import WordRun
from desktop.review.blame import MACHINE
from desktop.review.difference import Row


class PointKind(StrEnum):
    """What can be compared: a version of a line, or a transcript at a moment of its life."""

    DRAFT = "draft"
    VERSION = "version"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to choose. `at` is None for the machine draft and for what is in force now; `number` is a version's."""

    kind: PointKind
    at: datetime | None = None
    by: AccountId = MACHINE
    number: int = 0


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row with its words compared, and who changed its lines last, and when."""

    row: Row
    runs: tuple[WordRun, ...]
    hands: tuple[tuple[AccountId, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class DifferenceState:
    """One picture of the screen. `line` is the line whose versions are compared; None: the whole transcript.

    `first` and `second` are places in `points`; `recordings` are to be chosen from where there are several.
    """

    interview: Interview | None = None
    line: SegmentId | None = None
    recordings: tuple[RecordingId, ...] = ()
    recording: RecordingId | None = None
    points: tuple[Point, ...] = ()
    first: int = 0
    second: int = 0
    rows: tuple[ShownRow, ...] = ()
    shows_same: bool = False
    is_loaded: bool = False
    names: Mapping[AccountId, str] = field(default_factory=dict)

    @property
    def shown(self) -> tuple[ShownRow, ...]:
        """The rows in sight: those that differ, or all of them."""
        return self.rows if self.shows_same else tuple(one for one in self.rows if not one.row.is_same)

    @property
    def differing(self) -> int:
        """How many rows differ in anything."""
        return sum(1 for one in self.rows if not one.row.is_same)
