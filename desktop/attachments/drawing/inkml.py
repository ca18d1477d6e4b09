"""A drawing as W3C InkML (Recommendation of 20 September 2011), byte for byte the same whenever it is written.

The form is described in `resources/spec/drawing-v1.md`. Nothing here reads XML: what is drawn on the screen comes from
the stored events, and they are right if writing them again gives the very bytes that were added.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from xml.sax.saxutils import escape, quoteattr

from desktop.domain.drawing import INK_RGB, PAGE_WIDTH, Beginning, Drawing, Event, Ink, Label, Stroke

INKML = "http://www.w3.org/2003/InkML"
OURS = "urn:saegim:drawing:1"
POINTS_PER_CM = 500  # a page of 10,000 is meant to be 20 cm wide


def inkml(drawing: Drawing) -> bytes:
    """The whole document, UTF-8, one element a line."""
    return ("\n".join(_lines(drawing)) + "\n").encode("utf-8")


def _lines(drawing: Drawing) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<ink xmlns="{INKML}" xmlns:s="{OURS}" documentID="urn:saegim:drawing">'
    yield from _head(drawing.beginning)
    yield from _definitions(drawing)
    for number, event in enumerate(drawing.events, start=1):
        yield from _event(number, event)
    if drawing.frames:
        yield '<annotationXML type="heard">'
        for number, frame in enumerate(drawing.frames, start=1):
            if frame >= 0:
                yield f'<s:heard event="e{number}" frame="{frame}"/>'
        yield "</annotationXML>"
    yield "</ink>"


def _head(beginning: Beginning) -> Iterator[str]:
    yield f'<annotation type="background">{beginning.background.value}</annotation>'
    if beginning.recording_id:
        yield f'<annotation type="recording">{escape(beginning.recording_id)}</annotation>'


def _definitions(drawing: Drawing) -> Iterator[str]:
    beginning = drawing.beginning
    began = beginning.began_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    yield "<definitions>"
    yield f'<timestamp xml:id="began" timeString="{began}"/>'
    yield '<inkSource xml:id="page"><traceFormat>'
    yield f'<channel name="X" type="integer" min="0" max="{PAGE_WIDTH}" units="dev"/>'
    yield f'<channel name="Y" type="integer" min="0" max="{beginning.page_height}" units="dev"/>'
    yield '<channel name="T" type="integer" min="0" units="ms" respectTo="#began"/>'
    yield "</traceFormat><channelProperties>"
    yield from (
        f'<channelProperty channel="{c}" name="resolution" value="{POINTS_PER_CM}" units="1/cm"/>' for c in "XY"
    )
    yield "</channelProperties></inkSource>"
    yield '<context xml:id="here" inkSourceRef="#page" timestampRef="#began"/>'
    for ink, width in sorted({(e.ink, e.width) for e in drawing.events if isinstance(e, Stroke)}):
        yield f'<brush xml:id="{_brush(ink, width)}">'
        yield f'<annotation type="ink">{ink.value}</annotation>'
        yield f'<brushProperty name="width" value="{width}" units="dev"/>'
        yield f'<brushProperty name="color" value="{INK_RGB[ink].upper()}"/>'
        yield "</brush>"
    yield "</definitions>"


def _event(number: int, event: Event) -> Iterator[str]:
    if isinstance(event, Stroke):
        points = ", ".join(f"{point.x} {point.y} {point.at_ms}" for point in event.points)
        brush = _brush(event.ink, event.width)
        yield f'<trace xml:id="e{number}" contextRef="#here" brushRef="#{brush}">{points}</trace>'
    elif isinstance(event, Label):
        yield f'<traceGroup xml:id="e{number}" contextRef="#here"><annotationXML type="label">'
        yield f'<s:label x="{event.x}" y="{event.y}" t="{event.at_ms}">{escape(event.text)}</s:label>'
        yield "</annotationXML></traceGroup>"
    else:
        yield f'<traceGroup xml:id="e{number}" contextRef="#here"><annotationXML type="undo">'
        yield f'<s:undo event={quoteattr(f"e{event.of}")} t="{event.at_ms}"/>'
        yield "</annotationXML></traceGroup>"


def _brush(ink: Ink, width: int) -> str:
    return f"{ink.value}-{width}"
