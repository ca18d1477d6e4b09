"""Which sound goes with masked text: the time of its words, widened into the silence around them.

An engine's word times end up to 0.6 s before the word does, and begin a little late: so a mask reaches back before its
first word and on to the next one. Where a line's words can't be found in its text, the whole line is replaced.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from desktop.domain.ids import SegmentId
from desktop.domain.recording import AudioFormat
from desktop.domain.redaction import Mask, Passage, VoiceSpan
from desktop.domain.redaction_text import Stretch, stretches_of
from desktop.domain.transcript import Line, Word

BEFORE_MS = 200
AFTER_MS = 800
INTO_NEXT_MS = 100
"""How far a mask reaches into the word that follows: the engine puts its beginning late as well."""


class _Time(NamedTuple):
    """Milliseconds `[start_ms, end_ms)`; of all channels where none is named."""

    start_ms: int
    end_ms: int
    channels: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReplacedFrames:
    """The frames `[first_frame, end_frame)` whose sound is replaced; on all channels where none is named."""

    first_frame: int
    end_frame: int
    channels: tuple[int, ...] = ()


def replaced_frames(
    lines: Sequence[Line], masks: Sequence[Mask], spans: Iterable[VoiceSpan], format: AudioFormat, frames: int
) -> tuple[ReplacedFrames, ...]:
    """What is replaced in a recording of so many frames, in order: the words of its masked lines, and `spans`."""
    by_hand = (_Time(span.start_ms, span.end_ms, span.channels) for span in spans)
    found = [_in_frames(time, format, frames) for time in (*_of_text(lines, masks), *by_hand)]
    return tuple(_joined(one for one in found if one.first_frame < one.end_frame))


def _of_text(lines: Sequence[Line], masks: Sequence[Mask]) -> Iterator[_Time]:
    starts = _starts_by_channel(lines)
    by_line: dict[SegmentId, list[Mask]] = {}
    for mask in masks:
        if isinstance(mask.place, Passage):
            by_line.setdefault(mask.place.segment_id, []).append(mask)
    for line in lines:
        for stretch in stretches_of(line, by_line.get(line.segment.id, ())):
            yield _time_of(line, stretch, starts[line.segment.channel])


def _time_of(line: Line, stretch: Stretch, starts: Sequence[int]) -> _Time:
    """The time of a stretch of a line, on every channel."""
    segment = line.segment
    words = words_of(line, stretch)
    if not words:
        first, last = segment.start_ms, max([segment.end_ms, *(word.end_ms for word in segment.words)])
        return _Time(first - BEFORE_MS, last + AFTER_MS)
    first, last = words[0].start_ms, max(word.end_ms for word in words)
    at = bisect_right(starts, max(word.start_ms for word in words))
    following = starts[at] if at < len(starts) else last + AFTER_MS
    end = min(last + AFTER_MS, max(following, last) + INTO_NEXT_MS)
    return _Time(first - BEFORE_MS, end)


def words_of(line: Line, stretch: Stretch) -> tuple[Word, ...]:
    """The words of the draft in which a stretch of the text in force was heard; none where that can't be told.

    Text that a person changed is compared with the draft's: what stands between two unchanged places was heard
    between them.
    """
    segment = line.segment
    places = _places(segment.text, segment.words)
    is_all = stretch.first == 0 and stretch.end == len(line.text)
    if not places or is_all:
        return () if not places else segment.words
    first, end, is_exact = _in_draft(segment.text, line.text, stretch)
    found = [index for index, (start, stop) in enumerate(places) if start < end and first < stop]
    if not found:
        found = _neighbours(places, first)
    room = 0 if is_exact else 1  # what a person wrote anew may have been heard a word earlier or later
    return segment.words[max(0, found[0] - room) : found[-1] + 1 + room]


def _places(text: str, words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where each word stands in the draft's text; nothing at all if one of them does not."""
    places: list[tuple[int, int]] = []
    at = 0
    for word in words:
        said = word.text.strip()
        found = text.find(said, at)
        if found < 0:
            return []
        at = found + len(said)
        places.append((found, at))
    return places


def _in_draft(draft: str, now: str, stretch: Stretch) -> tuple[int, int, bool]:
    """The characters of the draft that can have become the stretch of what the line reads now; whether unchanged."""
    if draft == now:
        return stretch.first, stretch.end, True
    first, end, is_exact = 0, len(draft), False
    for block in SequenceMatcher(None, draft, now, autojunk=False).get_matching_blocks():
        if not block.size:
            continue
        if block.b <= stretch.first:
            first = block.a + min(block.size, stretch.first - block.b)
        if block.b + block.size >= stretch.end:
            end = min(end, block.a + max(0, stretch.end - block.b))
        is_exact = is_exact or (block.b <= stretch.first and stretch.end <= block.b + block.size)
    return min(first, end), max(first, end), is_exact


def _neighbours(places: Sequence[tuple[int, int]], at: int) -> list[int]:
    """The words before and after a place between words: what nobody wrote down was heard there."""
    after = next((index for index, (start, _) in enumerate(places) if start >= at), len(places) - 1)
    return [max(0, after - 1), after]


def _starts_by_channel(lines: Iterable[Line]) -> Mapping[int, list[int]]:
    starts: dict[int, list[int]] = {}
    for line in lines:
        mine = starts.setdefault(line.segment.channel, [])
        mine.append(line.segment.start_ms)
        mine += [word.start_ms for word in line.segment.words]
    return {channel: sorted(found) for channel, found in starts.items()}


def _in_frames(time: _Time, format: AudioFormat, frames: int) -> ReplacedFrames:
    """Every frame that a stretch of time touches."""
    first = max(0, format.ms_to_frames(time.start_ms))
    end = -(-time.end_ms * format.sample_rate_hz // 1000)
    return ReplacedFrames(min(first, frames), min(max(end, 0), frames), time.channels)


def _joined(spans: Iterable[ReplacedFrames]) -> Iterator[ReplacedFrames]:
    """Overlapping spans of the same channels as one, all in order."""
    open_spans: dict[tuple[int, ...], ReplacedFrames] = {}
    done: list[ReplacedFrames] = []
    for span in sorted(spans, key=lambda s: (s.first_frame, s.end_frame)):
        last = open_spans.get(span.channels)
        if last is not None and span.first_frame <= last.end_frame:
            end = max(last.end_frame, span.end_frame)
            open_spans[span.channels] = ReplacedFrames(last.first_frame, end, span.channels)
        else:
            if last is not None:
                done.append(last)
            open_spans[span.channels] = span
    yield from sorted([*done, *open_spans.values()], key=lambda s: (s.first_frame, s.end_frame, s.channels))
