"""How far the hearing of a transcript has come: what of each line was heard, what is final, what still waits.

Counted in the lines' own time, channel by channel: two who speak at once are two lines to be heard.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.domain.hearing import HeardStretch, Stretch, joined, unheard
from desktop.domain.ids import AccountId
from desktop.domain.transcript import Line, Segment

_ANYBODY = AccountId("")


class HeardLines:
    """What of each line lies in some stretches, which are of one recording. Whose they are makes no difference."""

    def __init__(self, stretches: Iterable[HeardStretch] = ()) -> None:
        by_channel: dict[int, list[HeardStretch]] = {}
        for one in joined(replace(one, account=_ANYBODY) for one in stretches):
            by_channel.setdefault(one.channel, []).append(one)
        self._stretches = by_channel
        self._starts = {channel: [one.start_ms for one in found] for channel, found in by_channel.items()}
        self._ends = {channel: [one.end_ms for one in found] for channel, found in by_channel.items()}

    def missing(self, segment: Segment) -> list[Stretch]:
        """The stretches of a line that were not heard, in milliseconds; none when it was heard to its end."""
        return unheard(self._near(segment), segment.channel, segment.start_ms, segment.end_ms)

    def share(self, segment: Segment) -> float:
        """How much of a line was heard, 0 to 1. Only what was heard to its end is 1."""
        near = self._near(segment)
        if not near:
            return 0.0
        if near[0].start_ms <= segment.start_ms and segment.end_ms <= near[0].end_ms:
            return 1.0
        missing_ms = _length(self.missing(segment))
        whole_ms = _length(unheard((), segment.channel, segment.start_ms, segment.end_ms))
        return 1.0 - missing_ms / whole_ms

    def shares(self, lines: Iterable[Line]) -> dict[str, float]:
        """How much of each was heard, by its segment."""
        return {line.segment.id: self.share(line.segment) for line in lines}

    def _near(self, segment: Segment) -> list[HeardStretch]:
        """The stretches that touch a line, in order: few of many, in a recording of hours."""
        found = self._stretches.get(segment.channel)
        if not found:
            return []
        first = bisect_left(self._ends[segment.channel], segment.start_ms)
        return found[first : bisect_right(self._starts[segment.channel], segment.end_ms)]


@dataclass(frozen=True, slots=True)
class Progress:
    """`flags` are flagged lines that are not final, `heard_ms` is of `speech_ms`, by whoever is asked about."""

    lines: int = 0
    final: int = 0
    flags: int = 0
    conflicts: int = 0
    speech_ms: int = 0
    heard_ms: int = 0


def progress_of(lines: Sequence[Line], shares: Mapping[str, float]) -> Progress:
    """How far these lines have come; `shares` is how much of each was heard, by its segment."""
    lengths = [line.segment.end_ms - line.segment.start_ms for line in lines]
    return Progress(
        lines=len(lines),
        final=sum(line.is_final for line in lines),
        flags=sum(map(is_flag_left, lines)),
        conflicts=sum(line.is_in_conflict for line in lines),
        speech_ms=sum(lengths),
        heard_ms=sum(int(shares[line.segment.id] * ms) for line, ms in zip(lines, lengths, strict=True)),
    )


def is_flag_left(line: Line) -> bool:
    """Whether there is a reason to listen again that nobody has settled by hearing the line and confirming it."""
    return bool(line.segment.flags) and not line.is_final


def _length(stretches: Iterable[Stretch]) -> int:
    return sum(end - start for start, end in stretches)
