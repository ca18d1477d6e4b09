"""What the import screen shows, as values: the list, where files may go, and the work under way. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.ids import InterviewId
from desktop.domain.interview import Interview
from desktop.domain.source_provenance import Source
from desktop.vault.import_items import ImportItem, ItemState

_SURE_AFTER_MS = 3_000


class WorkKind(StrEnum):
    """What is done to the files."""

    SEARCHING = "searching"
    LOOKING = "looking"
    TAKING = "taking"


@dataclass(frozen=True, slots=True)
class Work:
    """What is under way: with which item, how far in it, files done of all, and the rest of the time if it is known."""

    kind: WorkKind
    number: int = 0
    done_ms: int = 0
    total_ms: int = 0
    files_done: int = 0
    files: int = 0
    remaining_ms: int | None = None
    is_stopping: bool = False

    @property
    def percent(self) -> int:
        """Of the file at hand."""
        return min(100, 100 * self.done_ms // self.total_ms) if self.total_ms else 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a folder held besides, by why it was not put on the list."""

    found: int = 0
    known: int = 0
    numbered: int = 0
    hidden: int = 0
    links: int = 0
    others: int = 0
    closed: int = 0
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Goal:
    """An interview that files may go to, and whether its witness has agreed to recordings."""

    interview: Interview
    may_record: bool


@dataclass(frozen=True, slots=True)
class ImportsState:
    """One picture of the screen. `chosen` are numbers of items; `for_all` is said of those that have no own words."""

    items: tuple[ImportItem, ...] = ()
    goals: tuple[Goal, ...] = ()
    left_out: LeftOut | None = None
    work: Work | None = None
    chosen: frozenset[int] = frozenset()
    says_of_chosen: bool = False
    for_all: Source = field(default_factory=Source)
    goal_for_all: InterviewId | None = None
    is_loaded: bool = False
    is_recording: bool = False

    @property
    def waiting(self) -> tuple[ImportItem, ...]:
        """What can be taken in."""
        return tuple(item for item in self.items if item.state is ItemState.WAITING and item.interview_id)

    @property
    def without_goal(self) -> int:
        """Files of which nobody has said where they go."""
        return sum(item.state is ItemState.WAITING and not item.interview_id for item in self.items)

    @property
    def may_begin(self) -> bool:
        """Whether files can be taken in now; looking at them gives way."""
        is_free = self.work is None or self.work.kind is WorkKind.LOOKING
        return is_free and bool(self.waiting)

    @property
    def is_taking(self) -> bool:
        """Whether files are being taken in, or searched for."""
        return self.work is not None and self.work.kind is not WorkKind.LOOKING

    @property
    def chosen_items(self) -> tuple[ImportItem, ...]:
        """The items that were chosen in the table."""
        return tuple(item for item in self.items if item.number in self.chosen)

    @property
    def about(self) -> tuple[ImportItem, ...]:
        """The items that the form speaks of."""
        return self.chosen_items if self.says_of_chosen else self.items

    @property
    def shown_source(self) -> Source:
        """What the form shows."""
        first = next(iter(self.chosen_items), None)
        return first.source if self.says_of_chosen and first is not None and first.has_own_words else self.for_all

    @property
    def shown_goal(self) -> InterviewId | None:
        """The interview that the form shows; None where the items differ or none was chosen."""
        goals = {item.interview_id for item in self.about}
        return next(iter(goals)) or None if len(goals) == 1 else (None if goals else self.goal_for_all)

    def twins(self) -> dict[int, ImportItem]:
        """By the number of each waiting item the one before it with the same bytes, for the same interview."""
        first: dict[tuple[str, str], ImportItem] = {}
        found: dict[int, ImportItem] = {}
        for item in self.items:
            before = first.setdefault((item.sha256, item.interview_id), item)
            if before is not item and item.sha256 and item.state is ItemState.WAITING:
                found[item.number] = before
        return found


class Pace:
    """Tells how long it will still take, by bytes: a file counts for its size, and the one at hand for its share."""

    def __init__(self, began_ms: int, sizes: dict[int, int]) -> None:
        self._began_ms = began_ms
        self._sizes = sizes
        self._order = list(sizes)

    @property
    def files(self) -> int:
        """How many files there are."""
        return len(self._order)

    def files_done(self, number: int) -> int:
        """How many files come before this one."""
        return self._order.index(number) if number in self._sizes else 0

    def remaining_ms(self, now_ms: int, number: int, share: float) -> int | None:
        """None until it can be said."""
        elapsed_ms, total = now_ms - self._began_ms, sum(self._sizes.values())
        before = sum(self._sizes[one] for one in self._order[: self.files_done(number)])
        done = before + self._sizes.get(number, 0) * share
        if elapsed_ms < _SURE_AFTER_MS or done * 100 < total or not done:
            return None
        return int(elapsed_ms * (total - done) / done)
