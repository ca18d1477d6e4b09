"""An InkML reader of its own, by the published standard and our spec alone: it shares nothing with what writes."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping

INK = "{http://www.w3.org/2003/InkML}"
OURS = "{urn:saegim:drawing:1}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def read_ink(data: bytes) -> dict[str, object]:
    """Everything that a drawing says, as plain values."""
    root = ET.fromstring(data)
    assert root.tag == f"{INK}ink"
    brushes = {
        brush.attrib[ID]: (brush.findtext(f"{INK}annotation"), _property(brush, "width"), _property(brush, "color"))
        for brush in root.iter(f"{INK}brush")
    }
    said = {one.attrib["type"]: one.text for one in root.findall(f"{INK}annotation")}
    heights = [c.attrib["max"] for c in root.iter(f"{INK}channel") if c.attrib["name"] == "Y"]
    began = root.find(f"{INK}definitions/{INK}timestamp")
    assert began is not None
    return {
        "background": said["background"],
        "recording": said.get("recording", ""),
        "height": int(heights[0]),
        "began": began.attrib["timeString"],
        "events": [_event(one, brushes) for one in root if one.tag in (f"{INK}trace", f"{INK}traceGroup")],
        "frames": {one.attrib["event"]: int(one.attrib["frame"]) for one in root.iter(f"{OURS}heard")},
    }


def _event(one: ET.Element, brushes: Mapping[str, tuple[object, ...]]) -> tuple[object, ...]:
    if one.tag == f"{INK}trace":
        points = [tuple(int(n) for n in point.split()) for point in str(one.text).split(",")]
        ink, width, _ = brushes[one.attrib["brushRef"].removeprefix("#")]
        return "stroke", ink, int(str(width)), points
    label = one.find(f"{INK}annotationXML/{OURS}label")
    if label is not None:
        return "label", int(label.attrib["x"]), int(label.attrib["y"]), int(label.attrib["t"]), label.text
    undo = one.find(f"{INK}annotationXML/{OURS}undo")
    assert undo is not None
    return "undo", int(undo.attrib["event"].removeprefix("e")), int(undo.attrib["t"])


def _property(brush: ET.Element, name: str) -> str:
    return next(p.attrib["value"] for p in brush.findall(f"{INK}brushProperty") if p.attrib["name"] == name)
