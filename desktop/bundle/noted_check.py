"""What a record says beside the sound agrees with its seal: part of check 10 (resources/spec/bundle-v1.md section 7.1).

A bundle that was made before such things were noted says nothing of them, and that is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.domain.recording import ClockReading, GapReason, wall_drift_ms

_TAKEN_OUT = (GapReason.OFF_RECORD, GapReason.INTERRUPTED)  # a recorder that was killed off the record noted no return


def wrongly_noted(recording: Mapping[str, Any]) -> str | None:
    """The name of what does not agree in a recording that fits the schema; None when all does."""
    noted, seal, frames = recording.get("noted"), recording["seal"], recording["audio"]["frames"]
    if any(gap["at_frame"] > frames for gap in seal["gaps"]):
        return "gaps"
    if noted is None:
        return "noted" if seal.get("markers_sha256") or seal.get("wall_drift_ms") else None
    return next(_differences(noted, seal, frames), None)


def _differences(noted: Mapping[str, Any], seal: Mapping[str, Any], frames: int) -> Iterator[str]:
    for name in ("markers", "clocks", "kept_apart"):
        if any(place["at_frame"] > frames for place in noted[name]):
            yield name
    markers = noted["markers"]
    if seal.get("markers_sha256", "") != (sha256_hex(canonical_json(markers)) if markers else ""):
        yield "markers"
    if not _is_drift(noted["clocks"], seal.get("wall_drift_ms", 0)):
        yield "clocks"
    taken_out = {gap["at_frame"] for gap in seal["gaps"] if gap["reason"] in _TAKEN_OUT}
    if not {span["at_frame"] for span in noted["kept_apart"]} <= taken_out:
        yield "kept_apart"


def _is_drift(clocks: Sequence[Mapping[str, Any]], stated_ms: int) -> bool:
    """Whether the wall clock ran as far from the monotonic one as the seal states."""
    try:
        readings = [
            ClockReading(c["at_frame"], datetime.fromisoformat(c["wall_at"]), c["monotonic_ms"], str(c["start"]))
            for c in clocks
        ]
    except ValueError:
        return False
    return wall_drift_ms(readings) == int(stated_ms)
