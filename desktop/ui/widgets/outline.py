"""What is drawn of a recording: loudness, gaps, what can't be read, speech, markers. No Qt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from desktop.domain.recording import Gap, Marker
from desktop.recording.peak_pyramid import PeakPyramid

Place = TypeVar("Place", Marker, Gap)
Stretches = Sequence[tuple[int, int]]
"""From when to when, in ms."""


def no_peaks() -> PeakPyramid:
    """Of a recording of which nothing is known yet."""
    return PeakPyramid(np.zeros((0, 1), dtype=np.uint8))


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """One recording of `length_ms`. Gaps and markers with the moment they lie at, in order."""

    length_ms: int = 0
    peaks: PeakPyramid = field(default_factory=no_peaks)
    gaps: Sequence[tuple[int, Gap]] = ()
    markers: Sequence[tuple[int, Marker]] = ()
    speech_ms: Stretches = ()

    def moments(self) -> list[int]:
        """Where one may want to go: markers and gaps, in order."""
        return sorted({at_ms for at_ms, _ in (*self.gaps, *self.markers)})

    def place_at(self, at_ms: float, within_ms: float) -> Marker | Gap | None:
        """The marker, or else the gap, that lies nearest to a moment, no further than `within_ms`."""
        return _nearest(self.markers, at_ms, within_ms) or _nearest(self.gaps, at_ms, within_ms)


def _nearest(places: Sequence[tuple[int, Place]], at_ms: float, within_ms: float) -> Place | None:
    follows = bisect_left(places, at_ms, key=lambda placed: placed[0])
    near = [(abs(place_ms - at_ms), place) for place_ms, place in places[max(follows - 1, 0) : follows + 1]]
    distance, place = min(near, key=lambda found: found[0], default=(within_ms + 1, None))
    return place if distance <= within_ms else None


def columns_of(stretches: Stretches, from_ms: float, to_ms: float, columns: int) -> list[tuple[int, int]]:
    """Which runs `[first, end)` of `columns` columns the stretches touch: at most as many as there are columns."""
    if columns <= 0 or to_ms <= from_ms or not len(stretches):
        return []
    edges: npt.NDArray[np.float64] = (np.asarray(stretches, dtype=float) - from_ms) * columns / (to_ms - from_ms)
    seen = edges[(edges[:, 1] > 0) & (edges[:, 0] < columns)]
    starts = np.clip(np.floor(seen[:, 0]).astype(int), 0, columns)
    ends = np.clip(np.maximum(np.ceil(seen[:, 1]).astype(int), starts + 1), 0, columns)
    depth = np.zeros(columns + 1, dtype=int)
    np.add.at(depth, starts, 1)
    np.add.at(depth, ends, -1)
    touched = (np.cumsum(depth)[:-1] > 0).astype(np.int8)
    turns = np.flatnonzero(np.diff(touched, prepend=0, append=0))
    return [(int(first), int(end)) for first, end in turns.reshape(-1, 2)]
