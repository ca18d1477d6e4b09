"""Whether one microphone picked up what was said into another: the same words at the same time, written twice. Pure.

Two microphones in one room each hear both voices, and the fainter one of them is most likely the echo. Nothing is left
out for it; somebody listens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop.domain.ids import SegmentId
from desktop.domain.plain_text import plain
from desktop.domain.transcript import Segment, Word

SLACK_MS = 500
"""Word times of two channels may differ by so much; whoever repeats another's words begins later than that."""

LEAST_LETTERS = 6
"""Below it, two people may well have said the same at once: `네`, `yes`."""

SAME_SHARE = 0.8
"""How much of a text has to stand in the other channel. An echo is faint, and read with mistakes."""

_LEAST_RUN = 2

Power = Callable[[int, int, int], float]
"""How loud a channel is from one millisecond to another: the mean square of its samples."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Where the words of a line stand in another channel: the stretch, and the lines they are (mostly) said in."""

    channel: int
    start_ms: int
    end_ms: int
    lines: tuple[Segment, ...]


def echoes(new: Sequence[Segment], kept: Sequence[Segment], power: Power) -> frozenset[SegmentId]:
    """Which lines are echoes of others, now that `new` ones of one channel are read beside the `kept` ones.

    Of two lines with the same words it is the one whose channel is quieter while they are said, or where both are
    equally loud the one read later.
    """
    found: set[SegmentId] = set()
    if not new:
        return frozenset()
    channel = new[0].channel
    across = [line for line in kept if line.channel != channel]
    settled: set[SegmentId] = set()
    for line in new:
        if (twin := twin_of(line, across)) is not None:
            found |= _quieter(line, twin, power)
            settled |= {line.id, *(other.id for other in twin.lines)}
    own = [line for line in kept if line.channel == channel] + list(new)
    for line in across:  # one read before may hold no more than a part of what was read now
        twin = twin_of(line, own) if line.id not in settled and _meets_any(line, new) else None
        if twin is not None and settled.isdisjoint(other.id for other in twin.lines):
            found |= _quieter(line, twin, power)
    return frozenset(found)


def twin_of(line: Segment, across: Sequence[Segment]) -> Twin | None:
    """Where (nearly) all of the text stands in one other channel at the same time, if it does."""
    own = plain(line.text)
    if len(own) < LEAST_LETTERS:
        return None
    for channel in sorted({segment.channel for segment in across}):
        said = list(_said_in(across, channel, line))
        if said and _share(own, plain(" ".join(word.text for _, word in said))) >= SAME_SHARE:
            lines = {segment.id: segment for segment, _ in said if _is_mostly_beside(segment, line)}
            start_ms = min(word.start_ms for _, word in said)
            return Twin(channel, start_ms, max(word.end_ms for _, word in said), tuple(lines.values()))
    return None


def _quieter(line: Segment, twin: Twin, power: Power) -> set[SegmentId]:
    own, other = power(line.channel, line.start_ms, line.end_ms), power(twin.channel, twin.start_ms, twin.end_ms)
    return {line.id} if own <= other else {one.id for one in twin.lines}


def _said_in(across: Sequence[Segment], channel: int, line: Segment) -> Iterator[tuple[Segment, Word]]:
    """What was said in a channel beside a line: word by word where words are timed, else whole lines as one."""
    for segment in across:
        if segment.channel == channel and _meets(segment.start_ms, segment.end_ms, line, slack_ms=0):
            whole = Word(segment.text, segment.start_ms, segment.end_ms, 1.0)
            timed = (word for word in segment.words if _meets(word.start_ms, word.end_ms, line, slack_ms=SLACK_MS))
            yield from ((segment, word) for word in (timed if segment.words else (whole,)))


def _meets_any(line: Segment, others: Sequence[Segment]) -> bool:
    return any(_meets(line.start_ms, line.end_ms, other, slack_ms=0) for other in others)


def _meets(start_ms: int, end_ms: int, line: Segment, *, slack_ms: int) -> bool:
    return start_ms < line.end_ms + slack_ms and end_ms > line.start_ms - slack_ms


def _is_mostly_beside(one: Segment, other: Segment) -> bool:
    """Whether half of the shorter one lies beside the other: a neighbor whose last word is only near doesn't."""
    both_ms = min(one.end_ms, other.end_ms) - max(one.start_ms, other.start_ms)
    return 2 * both_ms >= min(one.end_ms - one.start_ms, other.end_ms - other.start_ms)


def _share(own: str, other: str) -> float:
    """Which part of `own` stands in `other` too, in the same order; single letters are chance."""
    blocks = SequenceMatcher(None, own, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size >= _LEAST_RUN) / len(own)
