"""Where a line lies in the sound when it is heard alone: a little wider than its words, never into its neighbors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.domain.transcript import Line, Segment
from desktop.transcription.parameters import LONGEST_SPAN_MS
from desktop.transcription.speech_map import Extent

EDGE_MS = 200
"""As wide as the speech map pads: the times of words are not exact to the tenth of a second."""


@dataclass(frozen=True, slots=True)
class LineExtent:
    """A segment and the stretch of its channel that is listened to for it."""

    segment: Segment
    extent: Extent

    @property
    def length_ms(self) -> int:
        """How long the stretch is."""
        return self.extent.length_ms


def line_extents(lines: Iterable[Line], length_ms: int) -> list[LineExtent]:
    """Every line with a text, in order of time, in a recording of `length_ms`."""
    segments = [line.segment for line in lines if line.text.strip()]
    by_channel: dict[int, list[Segment]] = {}
    for segment in sorted(segments, key=lambda s: (s.start_ms, s.end_ms)):
        by_channel.setdefault(segment.channel, []).append(segment)
    found = (one for mine in by_channel.values() for one in _widened(mine, length_ms))
    return sorted(found, key=lambda one: (one.segment.start_ms, one.segment.channel))


def _widened(segments: list[Segment], length_ms: int) -> Iterator[LineExtent]:
    at = 0
    for number, segment in enumerate(segments):
        follows = segments[number + 1].start_ms if number + 1 < len(segments) else length_ms
        start = min(max(at, segment.start_ms - EDGE_MS), segment.start_ms)
        end = max(min(follows, segment.end_ms + EDGE_MS, length_ms), segment.end_ms)
        at = segment.end_ms
        yield LineExtent(segment, Extent(start, min(end, start + LONGEST_SPAN_MS), is_speech=True))
