"""Lines that a person split or merged. The machine's segments stay; others stand in their place, with their time.

Pieces keep the words of their sources, with the engine's times, and cover exactly what their sources covered: splitting
and merging move no text out of its time and lose none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import chain, pairwise

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, DraftId, ReshapingId, SegmentId
from desktop.domain.transcript import Line, Segment, Word, in_time_order


class ReshapingKind(StrEnum):
    """What was done."""

    SPLIT = "split"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class Reshaping:
    """`pieces` stand in the place of `sources`, which are of one channel of one draft and follow one another."""

    id: ReshapingId
    draft_id: DraftId
    number: int
    kind: ReshapingKind
    sources: tuple[SegmentId, ...]
    pieces: tuple[Segment, ...]
    author: AccountId
    reshaped_at: datetime

    @property
    def rank(self) -> tuple[int, datetime, str, str]:
        """What orders reshapings on every laptop alike."""
        return (self.number, self.reshaped_at, self.author, self.id)


def live_segments(
    machine: Iterable[Segment], reshapings: Iterable[Reshaping]
) -> tuple[tuple[Segment, ...], tuple[Reshaping, ...]]:
    """The segments people read, in time order, and the reshapings that could not be applied.

    One whose sources are no longer all there met another of the same lines, made on another laptop: the first by rank
    counts, and the other is told, with everything that was laid over its pieces.
    """
    there = {segment.id: segment for segment in machine}
    lost: list[Reshaping] = []
    for one in sorted(reshapings, key=lambda r: r.rank):
        if not all(source in there for source in one.sources):
            lost.append(one)
            continue
        for source in one.sources:
            del there[source]
        there |= {piece.id: piece for piece in one.pieces}
    return in_time_order(there.values()), tuple(lost)


def split_pieces(
    line: Line, at_character: int, ids: tuple[SegmentId, SegmentId], at_ms: int | None = None
) -> tuple[Segment, Segment]:
    """The two segments of a line that is split before a character of the text in force.

    The time between them is `at_ms`, or, where none is given, between the words that lie there. `ids` name the pieces;
    their `reshaping` is still empty. Raises `Fault(SPLIT_INVALID)` where a part would be blank, or have no time.
    """
    segment, text = line.segment, line.text
    before, after = text[: max(at_character, 0)].strip(), text[max(at_character, 0) :].strip()
    cut_ms = at_ms if at_ms is not None else _moment_of(segment, _share(before, text))
    if not before or not after or not segment.start_ms < cut_ms < segment.end_ms:
        raise Fault(FaultCode.SPLIT_INVALID, segment=segment.id[:40])
    first, second = _divided(segment.words, cut_ms)
    alike = replace(segment, language=line.language, reshaping=ReshapingId(""))
    return (
        replace(alike, id=ids[0], end_ms=cut_ms, text=before, words=first),
        replace(alike, id=ids[1], start_ms=cut_ms, text=after, words=second),
    )


def merged_piece(lines: Sequence[Line], live: Iterable[Segment], id: SegmentId) -> Segment:
    """The one segment of lines that are merged, in their order; `live` is every line there is now.

    Raises `Fault(MERGE_INVALID)` for fewer than two, for lines of several channels, and where another one of their
    channel lies between them.
    """
    segments = [line.segment for line in lines]
    order = [one.id for one in live if one.channel == segments[0].channel] if segments else []
    places = sorted(order.index(one.id) for one in segments if one.id in order)
    if len(segments) < 2 or len(places) != len(segments) or any(b - a != 1 for a, b in pairwise(places)):
        raise Fault(FaultCode.MERGE_INVALID)
    by_time = sorted(lines, key=lambda line: order.index(line.segment.id))
    parts = [line.segment for line in by_time]
    return replace(
        parts[0],
        id=id,
        end_ms=max(one.end_ms for one in parts),
        language=by_time[0].language,
        text=" ".join(line.text for line in by_time if line.text),
        words=tuple(chain.from_iterable(one.words for one in parts)),
        mean_log_probability=min(one.mean_log_probability for one in parts),
        no_speech_probability=max(one.no_speech_probability for one in parts),
        compression_ratio=max(one.compression_ratio for one in parts),
        flags=tuple(dict.fromkeys(chain.from_iterable(one.flags for one in parts))),
        reshaping=ReshapingId(""),
    )


def _share(before: str, text: str) -> float:
    """How much of the text's letters come before the cut, 0 to 1."""
    letters = len("".join(text.split()))
    return len("".join(before.split())) / letters if letters else 0.0


def _moment_of(segment: Segment, share: float) -> int:
    """Between the two words that divide the segment's letters most nearly like this; by time where it has no words."""
    letters = [len(word.text.strip()) for word in segment.words]
    if len(letters) < 2 or not sum(letters):
        return segment.start_ms + round((segment.end_ms - segment.start_ms) * share)
    done, best = 0, (2.0, 1)
    for number, count in enumerate(letters[:-1], start=1):
        done += count
        best = min(best, (abs(done / sum(letters) - share), number))
    left, right = segment.words[best[1] - 1], segment.words[best[1]]
    return min(max((left.end_ms + right.start_ms) // 2, segment.start_ms + 1), segment.end_ms - 1)


def _divided(words: tuple[Word, ...], cut_ms: int) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The words by their middle; one that reaches over the cut ends, or begins, there."""
    first = (w for w in words if (w.start_ms + w.end_ms) // 2 < cut_ms)
    second = (w for w in words if (w.start_ms + w.end_ms) // 2 >= cut_ms)
    return (
        tuple(replace(word, end_ms=min(word.end_ms, cut_ms)) for word in first),
        tuple(replace(word, start_ms=max(word.start_ms, cut_ms)) for word in second),
    )
