"""A drawing as the order of what the hand did: strokes, labels, and undoings. Nothing in it is ever taken away.

Lengths are in units of a page that is `PAGE_WIDTH` wide, whole numbers from the upper left corner. Times are
milliseconds since the drawing began, by the clock that only moves forward.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

PAGE_WIDTH = 10_000
LEAST_HEIGHT, MOST_HEIGHT = 2_000, 40_000
MOST_POINTS = 20_000
MOST_EVENTS = 20_000
MOST_WIDTH = 1_000
LONGEST_LABEL = 100
MOST_MS = 24 * 3_600_000


class Ink(StrEnum):
    """What a pen draws with. Four that are told apart on paper too, by width and by how dark they print."""

    BLACK = "black"
    BLUE = "blue"
    RED = "red"
    GREEN = "green"
    ERASER = "eraser"


INK_RGB = {
    Ink.BLACK: "#000000",
    Ink.BLUE: "#1f4fa3",
    Ink.RED: "#d1242f",
    Ink.GREEN: "#55a630",
    Ink.ERASER: "#ffffff",
}


class Background(StrEnum):
    """What lies under a drawing; helps the eye and is no part of it."""

    NONE = "none"
    GRID = "grid"


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first event: where and when, on what page, and beside which recording (empty: beside none).

    `monotonic_ms` and `boot_id` are the clock at time 0: by them the drawing is laid beside the recording.
    """

    began_at: datetime
    monotonic_ms: int
    boot_id: str
    page_height: int
    background: Background
    recording_id: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """Where the pen was, and when."""

    x: int
    y: int
    at_ms: int


@dataclass(frozen=True, slots=True)
class Stroke:
    """From pen down to pen up. An eraser's stroke covers, it removes nothing."""

    ink: Ink
    width: int
    points: tuple[Point, ...] = field(repr=False)

    @property
    def at_ms(self) -> int:
        """When it began."""
        return self.points[0].at_ms


@dataclass(frozen=True, slots=True)
class Label:
    """A few typed words beside what was drawn, from the left end of their line."""

    x: int
    y: int
    at_ms: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Undoing:
    """An earlier event (by its number, from 1) counts no more from here on; it stays where it is."""

    of: int
    at_ms: int


Event = Stroke | Label | Undoing


@dataclass(frozen=True, slots=True)
class Drawing:
    """A beginning, and what followed; the event `n` is `events[n - 1]`. `frames` are their places in the recording.

    `frames` is empty where there is no recording or nothing tells; else it has one for each event, -1 for those whose
    place nothing tells.
    """

    beginning: Beginning
    events: tuple[Event, ...]
    frames: tuple[int, ...] = ()

    @property
    def length_ms(self) -> int:
        """When the last event had ended."""
        return max((end_of(event) for event in self.events), default=0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn or written."""
        return all(isinstance(event, Undoing) for event in self.events)


def end_of(event: Event) -> int:
    """When an event was over, in ms."""
    return event.points[-1].at_ms if isinstance(event, Stroke) else event.at_ms


def counting(events: Sequence[Event], until_ms: int | None = None) -> list[int]:
    """The numbers of the strokes and labels that count at a moment (or at the end), in order.

    A stroke is there from its first point on; of one that is being drawn then, only what was drawn until then.
    """
    undone: set[int] = set()
    seen: list[int] = []
    for number, event in enumerate(events, start=1):
        if until_ms is not None and event.at_ms > until_ms:
            continue
        if isinstance(event, Undoing):
            undone.add(event.of)
        else:
            seen.append(number)
    return [number for number in seen if number not in undone]


def last_counting(events: Sequence[Event]) -> int | None:
    """What an undoing would undo now."""
    numbers = counting(events)
    return numbers[-1] if numbers else None
