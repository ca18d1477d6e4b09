"""Events of a drawing as the lines they are stored in, and back. A line that is not ours is damage, never a guess."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from desktop.domain.drawing import (
    LEAST_HEIGHT,
    LONGEST_LABEL,
    MOST_EVENTS,
    MOST_HEIGHT,
    MOST_MS,
    MOST_POINTS,
    MOST_WIDTH,
    PAGE_WIDTH,
    Background,
    Beginning,
    Drawing,
    Event,
    Ink,
    Label,
    Point,
    Stroke,
    Undoing,
)
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.visible_text import visible

_LARGEST = 2**53 - 1


def beginning_text(beginning: Beginning) -> str:
    """The first line of a drawing."""
    return _text(
        {
            "began_at": beginning.began_at.isoformat(),
            "monotonic_ms": beginning.monotonic_ms,
            "boot_id": beginning.boot_id,
            "page_height": beginning.page_height,
            "background": beginning.background.value,
            "recording": beginning.recording_id,
        }
    )


def event_text(event: Event) -> str:
    """A further line."""
    if isinstance(event, Stroke):
        points = [[point.x, point.y, point.at_ms] for point in event.points]
        return _text({"stroke": points, "ink": event.ink.value, "width": event.width})
    if isinstance(event, Label):
        return _text({"label": event.text, "x": event.x, "y": event.y, "at_ms": event.at_ms})
    return _text({"undo": event.of, "at_ms": event.at_ms})


def frames_text(frames: tuple[int, ...]) -> str:
    """The last line of a drawing that was kept: the place of each event in the recording."""
    return _text({"frames": list(frames)})


def read_drawing(drawing_id: str, lines: list[str]) -> Drawing:
    """The drawing of these lines. Raises `Fault(ATTACHMENT_CHANGED)` for lines that are not a drawing."""
    try:
        fields = [_fields(line) for line in lines[: MOST_EVENTS + 2]]
        beginning = _beginning(fields[0])
        frames = tuple(int(frame) for frame in fields[-1]["frames"]) if "frames" in fields[-1] else None
        events = tuple(_event(line, beginning) for line in fields[1 : None if frames is None else -1])
        if frames and len(frames) != len(events):
            raise ValueError("frames")
        return Drawing(beginning, events, frames or ())
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise Fault(FaultCode.ATTACHMENT_CHANGED, attachment=drawing_id) from error


def is_kept(lines: list[str]) -> bool:
    """Whether the drawing has its last line."""
    return "frames" in _fields(lines[-1])


def require_in_bounds(event: Event, beginning: Beginning) -> None:
    """Raises `ValueError` for an event that no page of ours holds."""
    if isinstance(event, Stroke):
        if not 1 <= len(event.points) <= MOST_POINTS or not 1 <= event.width <= MOST_WIDTH:
            raise ValueError("stroke")
        for point in event.points:
            _require_place(point.x, point.y, point.at_ms, beginning)
        if any(later.at_ms < earlier.at_ms for earlier, later in zip(event.points, event.points[1:], strict=False)):
            raise ValueError("order")
    elif isinstance(event, Label):
        _require_place(event.x, event.y, event.at_ms, beginning)
        if not 0 < len(event.text) <= LONGEST_LABEL or visible(event.text) != event.text:
            raise ValueError("label")
    elif not 0 <= event.at_ms <= MOST_MS or not 1 <= event.of <= MOST_EVENTS:
        raise ValueError("undo")


def _require_place(x: int, y: int, at_ms: int, beginning: Beginning) -> None:
    if not (0 <= x <= PAGE_WIDTH and 0 <= y <= beginning.page_height and 0 <= at_ms <= MOST_MS):
        raise ValueError("place")


def _beginning(fields: dict[str, Any]) -> Beginning:
    beginning = Beginning(
        began_at=datetime.fromisoformat(fields["began_at"]),
        monotonic_ms=_whole(fields["monotonic_ms"]),
        boot_id=str(fields["boot_id"]),
        page_height=_whole(fields["page_height"]),
        background=Background(fields["background"]),
        recording_id=str(fields["recording"]),
    )
    if beginning.began_at.tzinfo is None or not LEAST_HEIGHT <= beginning.page_height <= MOST_HEIGHT:
        raise ValueError("beginning")
    return beginning


def _event(fields: dict[str, Any], beginning: Beginning) -> Event:
    event: Event
    if "stroke" in fields:
        points = tuple(Point(_whole(x), _whole(y), _whole(at_ms)) for x, y, at_ms in fields["stroke"])
        event = Stroke(Ink(fields["ink"]), _whole(fields["width"]), points)
    elif "label" in fields:
        event = Label(_whole(fields["x"]), _whole(fields["y"]), _whole(fields["at_ms"]), str(fields["label"]))
    else:
        event = Undoing(_whole(fields["undo"]), _whole(fields["at_ms"]))
    require_in_bounds(event, beginning)
    return event


def _whole(value: object) -> int:
    if type(value) is not int or abs(value) > _LARGEST:
        raise ValueError("not a whole number")
    return value


def _text(fields: dict[str, object]) -> str:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def _fields(line: str) -> dict[str, Any]:
    fields = json.loads(line)
    if not isinstance(fields, dict):
        raise ValueError("not an event")  # noqa: TRY004 - one kind of damage
    return fields
