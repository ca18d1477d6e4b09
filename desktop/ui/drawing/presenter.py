"""A drawing being made: tools, strokes on their way to the disk, and the end. Knows no Qt.

A stroke is shown at once and stored behind it, one after the other. What can't be stored is said and waits; nothing
more is drawn until it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.attachments.drawing.drawing_board import DrawingBoard, begin_drawing
from desktop.domain.attachment import Attachment
from desktop.domain.drawing import (
    LEAST_HEIGHT,
    LONGEST_LABEL,
    MOST_HEIGHT,
    MOST_POINTS,
    PAGE_WIDTH,
    Background,
    Event,
    Ink,
    Label,
    Point,
    Stroke,
    Undoing,
    last_counting,
)
from desktop.domain.faults import Fault
from desktop.domain.forbidden_numbers import forbidden_number_in
from desktop.domain.ids import InterviewId
from desktop.domain.visible_text import visible
from desktop.domain.world import Clock
from desktop.ui.workplace import Workplace

WIDTHS = (25, 60, 140)
ERASER_WIDTH = 400


class Tool(StrEnum):
    """What the hand holds."""

    PEN = "pen"
    ERASER = "eraser"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class BoardState:
    """One picture of the page. `unsaved` events are shown and not yet stored; `fault` says why they wait.

    `refused` says that the words written last hold an identity number, and are not there.
    """

    is_open: bool = False
    page_height: int = 6_000
    background: Background = Background.NONE
    tool: Tool = Tool.PEN
    ink: Ink = Ink.BLACK
    width: int = WIDTHS[1]
    events: tuple[Event, ...] = ()
    stroke: tuple[Point, ...] = ()
    unsaved: int = 0
    fault: Fault | None = None
    refused: bool = False
    is_beside_recording: bool = False
    is_thanking: bool = False

    @property
    def may_undo(self) -> bool:
        """Whether there is anything that an undoing would undo."""
        return last_counting(self.events) is not None

    @property
    def ink_now(self) -> Ink:
        """What the next stroke is drawn with."""
        return Ink.ERASER if self.tool is Tool.ERASER else self.ink

    @property
    def width_now(self) -> int:
        """How wide it is."""
        return ERASER_WIDTH if self.tool is Tool.ERASER else self.width


class BoardPresenter:
    """Holds `state`; calls `changed` after every change of it, and `ended` with what was kept."""

    def __init__(self, workplace: Workplace, clock: Clock) -> None:
        self._workplace, self._clock = workplace, clock
        self._board: DrawingBoard | None = None
        self._waiting: list[Event] = []
        self._is_storing = False
        self._is_ending = False
        self.state = BoardState()
        self.changed: Callable[[], None] = lambda: None
        self.opened: Callable[[], None] = lambda: None
        self.ended: Callable[[Attachment | None], None] = lambda _: None

    @property
    def is_open(self) -> bool:
        """Whether a drawing is under way, or about to begin."""
        return self.state.is_open

    def begin(self, interview_id: InterviewId, width: int, height: int) -> None:
        """A new page with these sides; beside the recording if one runs for this interview."""
        if self.is_open:
            return
        page_height = min(max(PAGE_WIDTH * height // max(width, 1), LEAST_HEIGHT), MOST_HEIGHT)
        running = self._workplace.running
        recording = running.recording if running is not None else None
        recording_id = recording.id if recording is not None and recording.interview_id == interview_id else None
        signed_in, background = self._workplace.signed_in, self.state.background
        self.state = BoardState(
            is_open=True,
            page_height=page_height,
            background=background,
            width=self.state.width,
            is_beside_recording=recording_id is not None,
        )
        self._waiting, self._is_ending = [], False
        self._workplace.runner.run(
            lambda _: begin_drawing(signed_in, interview_id, page_height, background, recording_id),
            self._begun,
            self._not_begun,
        )

    def lay_under(self, background: Background) -> None:
        """What lies under the next page that is begun."""
        self._show(background=background)

    def take(self, tool: Tool) -> None:
        """The hand takes another tool."""
        self._show(tool=tool)

    def dip(self, ink: Ink) -> None:
        """A pen of this color."""
        self._show(tool=Tool.PEN, ink=ink)

    def widen(self, width: int) -> None:
        """A pen of this width."""
        self._show(tool=Tool.PEN, width=width)

    def pen_down(self, x: int, y: int) -> None:
        """A stroke begins."""
        if self._may_draw:
            self._show(stroke=(self._point(x, y),))

    def pen_moves(self, x: int, y: int) -> None:
        """It goes on; one that has become very long is cut into two."""
        stroke = self.state.stroke
        if not stroke:
            return
        point = self._point(x, y)
        if (point.x, point.y) == (stroke[-1].x, stroke[-1].y):
            return
        self._show(stroke=(*stroke, point))
        if len(self.state.stroke) >= MOST_POINTS:
            self.pen_up()
            self._show(stroke=(point,))

    def pen_up(self) -> None:
        """It is over, and goes to the disk."""
        stroke = self.state.stroke
        if stroke:
            event = Stroke(self.state.ink_now, self.state.width_now, stroke)
            self._show(stroke=())
            self._add(event)

    def write(self, x: int, y: int, text: str) -> None:
        """A few words at a place."""
        line = visible(" ".join(text.split()))[:LONGEST_LABEL]
        if not line or not self._may_draw:
            return
        if forbidden_number_in(line) is not None:
            self._show(refused=True)
            return
        point = self._point(x, y)
        self._add(Label(point.x, point.y, point.at_ms, line))

    def undo(self) -> None:
        """The last stroke or label counts no more; it stays in the drawing all the same."""
        last = last_counting(self.state.events)
        if last is not None and self._may_draw:
            self._add(Undoing(last, self._now_ms))

    def try_again(self) -> None:
        """Stores what waits."""
        self._show(fault=None)
        self._store_next()

    def thank(self, *, is_done: bool) -> None:
        """The drawing is finished, or gone on with after all."""
        self._show(is_thanking=is_done)

    def end(self) -> None:
        """Keeps the drawing and closes the page; also when the window is closed or the vault locked."""
        if not self.is_open or self._is_ending:
            return
        self.pen_up()
        self._is_ending = True
        board, events = self._board, self.state.events
        self._board, self._waiting = None, []
        self.state = BoardState(background=self.state.background, width=self.state.width)
        self.changed()
        if board is None:
            self.ended(None)
            return
        self._workplace.runner.run(lambda _: _finished(board, events), self.ended, self._not_kept)

    @property
    def _may_draw(self) -> bool:
        return self._board is not None and self.state.fault is None and not self.state.is_thanking

    @property
    def _now_ms(self) -> int:
        began_ms = self._board.beginning.monotonic_ms if self._board is not None else 0
        last = self.state.events[-1].at_ms if self.state.events else 0
        return max(self._clock.monotonic_ms() - began_ms, last)

    def _point(self, x: int, y: int) -> Point:
        at_ms = max(self._now_ms, self.state.stroke[-1].at_ms if self.state.stroke else 0)
        return Point(min(max(x, 0), PAGE_WIDTH), min(max(y, 0), self.state.page_height), at_ms)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()

    def _begun(self, board: DrawingBoard) -> None:
        if not self.is_open:
            return  # it was closed before it could begin
        self._board = board
        self.opened()
        self.changed()

    def _not_begun(self, fault: Fault) -> None:
        self.state = replace(self.state, is_open=False)
        self._workplace.report(fault)

    def _add(self, event: Event) -> None:
        self._waiting.append(event)
        self._show(events=(*self.state.events, event), unsaved=len(self._waiting), refused=False)
        self._store_next()

    def _store_next(self) -> None:
        board = self._board
        if board is None or self._is_storing or not self._waiting or self.state.fault is not None:
            return
        self._is_storing = True
        event = self._waiting[0]
        self._workplace.runner.run(lambda _: board.add(event), lambda _: self._stored(board, event), self._not_stored)

    def _stored(self, board: DrawingBoard, event: Event) -> None:
        self._is_storing = False
        if board is self._board and self._waiting and self._waiting[0] is event:
            self._waiting.pop(0)
            self._show(unsaved=len(self._waiting))
        self._store_next()

    def _not_stored(self, fault: Fault) -> None:
        self._is_storing = False
        if self.is_open:
            self._show(fault=fault)

    def _not_kept(self, fault: Fault) -> None:
        self._workplace.report(fault)
        self.ended(None)


def _finished(board: DrawingBoard, events: Sequence[Event]) -> Attachment | None:
    """Stores what still waits, in order, and keeps the drawing: on the vault's thread, behind all that was asked."""
    for event in events[board.stored :]:
        board.add(event)
    return board.keep()
