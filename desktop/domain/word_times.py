"""When each word of a line is spoken, also once people have corrected it: their words take the machine's times. Pure.

Words that both texts share keep the machine's times; what lies between two of them shares out the time between them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop.domain.transcript import Segment, Word
from desktop.domain.word_difference import plain_words

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word of a line: where it stands in the text, and when it is spoken, in ms from the recording's beginning."""

    start: int
    length: int
    start_ms: int
    end_ms: int


def placed_words(text: str, segment: Segment) -> tuple[PlacedWord, ...]:
    """Every word of `text`, in order. Times never run backwards and never leave the segment."""
    found = [(match.start(), match.end()) for match in _WORD.finditer(text)]
    machine = [word for word in segment.words if word.text.strip()]
    anchors = _anchors([text[first:last] for first, last in found], machine)
    times = _monotonic(_shared_out([last - first for first, last in found], anchors, segment), segment)
    return tuple(
        PlacedWord(first, last - first, begin, end) for (first, last), (begin, end) in zip(found, times, strict=True)
    )


def word_at(words: Sequence[PlacedWord], at_ms: int) -> int | None:
    """The number of the word spoken at a moment, or last spoken before it; None before the first."""
    number = bisect_right(words, at_ms, key=lambda word: word.start_ms) - 1
    return number if number >= 0 else None


def word_under(words: Sequence[PlacedWord], place: int) -> int | None:
    """The number of the word that stands at a place of the text, or right after it; None behind the last."""
    return next((number for number, word in enumerate(words) if place < word.start + word.length), None)


def _anchors(tokens: Sequence[str], machine: Sequence[Word]) -> dict[int, tuple[int, int]]:
    """The times of the words that both have, by their number among `tokens`."""
    theirs = plain_words([word.text.strip() for word in machine])
    matcher = SequenceMatcher(None, plain_words(tokens), theirs, autojunk=False)
    return {
        block.a + at: (machine[block.b + at].start_ms, machine[block.b + at].end_ms)
        for block in matcher.get_matching_blocks()
        for at in range(block.size)
    }


def _shared_out(lengths: Sequence[int], anchors: dict[int, tuple[int, int]], segment: Segment) -> list[tuple[int, int]]:
    """Times for all: words between two anchors share the time between them, each by its length."""
    times: list[tuple[int, int]] = []
    at = 0
    while at < len(lengths):
        if at in anchors:
            times.append(anchors[at])
            at += 1
            continue
        end = next((number for number in range(at, len(lengths)) if number in anchors), len(lengths))
        first_ms = times[-1][1] if times else segment.start_ms
        last_ms = anchors[end][0] if end in anchors else segment.end_ms
        times += _parts(lengths[at:end], first_ms, max(first_ms, last_ms))
        at = end
    return times


def _parts(lengths: Sequence[int], first_ms: int, last_ms: int) -> list[tuple[int, int]]:
    whole, done, parts = sum(lengths), 0, []
    for length in lengths:
        begin = first_ms + (last_ms - first_ms) * done // whole
        done += length
        parts.append((begin, first_ms + (last_ms - first_ms) * done // whole))
    return parts


def _monotonic(times: Sequence[tuple[int, int]], segment: Segment) -> list[tuple[int, int]]:
    straight: list[tuple[int, int]] = []
    floor = segment.start_ms
    for begin, end in times:
        first = min(max(begin, floor), segment.end_ms)
        last = min(max(end, first), segment.end_ms)
        straight.append((first, last))
        floor = first
    return straight
