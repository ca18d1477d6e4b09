"""How far the hearing of a transcript has come: what of each line was heard, what is final, what still waits.

Counted in the lines' own time, channel by channel: two who speak at once are two lines to be heard.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
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
        channel = segment.channel
        first = bisect_left(self._ends.get(channel, []), segment.start_ms)
        end = bisect_right(self._starts.get(channel, []), segment.end_ms)
        near = self._stretches.get(channel, [])[first:end]
        return unheard(near, channel, segment.start_ms, segment.end_ms)

    def share(self, segment: Segment) -> float:
        """How much of a line was heard, 0 to 1. Only what was heard to its end is 1."""
        missing_ms = _length(self.missing(segment))
        if not missing_ms:
            return 1.0
        whole_ms = _length(unheard((), segment.channel, segment.start_ms, segment.end_ms))
        return 1.0 - missing_ms / whole_ms


@dataclass(frozen=True, slots=True)
class Progress:
    """`flags` are flagged lines that are not final, `heard_ms` is of `speech_ms`, by whoever is asked about."""

    lines: int = 0
    final: int = 0
    flags: int = 0
    conflicts: int = 0
    speech_ms: int = 0
    heard_ms: int = 0

    def __add__(self, other: Progress) -> Progress:
        return Progress(
            self.lines + other.lines,
            self.final + other.final,
            self.flags + other.flags,
            self.conflicts + other.conflicts,
            self.speech_ms + other.speech_ms,
            self.heard_ms + other.heard_ms,
        )


def progress_of(lines: Iterable[Line], heard: HeardLines) -> Progress:
    """How far these lines have come."""
    total = Progress()
    for line in lines:
        length_ms = line.segment.end_ms - line.segment.start_ms
        heard_ms = int(heard.share(line.segment) * length_ms)
        total += Progress(1, line.is_final, is_flag_left(line), line.is_in_conflict, length_ms, heard_ms)
    return total


def is_flag_left(line: Line) -> bool:
    """Whether there is a reason to listen again that nobody has settled by hearing the line and confirming it."""
    return bool(line.segment.flags) and not line.is_final


def _length(stretches: Iterable[Stretch]) -> int:
    return sum(end - start for start, end in stretches)
