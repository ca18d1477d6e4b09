"""Where speech lies: pieces of a long recording, spans merged and cut, and what of them is still to be read. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.transcript import Span
from desktop.transcription.parameters import LONGEST_SPAN_MS, MERGE_GAP_MS

SAMPLES_PER_MS = 16
PIECE_SAMPLES = 60 * 1000 * SAMPLES_PER_MS
"""A minute a piece: the detector takes little memory for it, and while an interview still runs, all but its last minute
can be looked through. Each piece begins in a silence where there is one."""

_EDGE_SAMPLES = 1000 * SAMPLES_PER_MS

Stretch = tuple[int, int]
"""`[start, end)` in samples at 16 kHz from the recording's first."""


@dataclass(frozen=True, slots=True)
class Extent:
    """A stretch `[start_ms, end_ms)` of one channel, with or without speech."""

    start_ms: int
    end_ms: int
    is_speech: bool

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.end_ms - self.start_ms


def settle_piece(
    speech: Sequence[Stretch], start: int, end: int, length: int, quietest: Callable[[int, int], int]
) -> tuple[list[Stretch], int]:
    """What a piece `[start, end)` settles, and where the next piece begins: inside a silence where there is one.

    Speech that reaches into the last second of a piece may go on after it, so it is left to the next piece. Where one
    voice fills the piece, `quietest(first, end)` says where it may be cut.
    """
    if end >= length:
        return list(speech), length
    kept = list(speech)
    if not kept or kept[-1][1] < end - _EDGE_SAMPLES:
        return kept, end
    last = kept.pop()
    begin = (kept[-1][1] + last[0]) // 2 if kept else last[0]
    if begin <= start:  # one voice through the whole piece: cut it, rather than never come to an end
        cut = quietest(max(last[0] + 1, last[1] - LONGEST_SPAN_MS * SAMPLES_PER_MS // 2), last[1])
        return [(last[0], cut)], cut
    return kept, begin


def merge(speech: Iterable[Stretch], gap_ms: int = MERGE_GAP_MS, longest_ms: int = LONGEST_SPAN_MS) -> list[Stretch]:
    """Neighbors read together while the pause is short and the whole fits the engine's window."""
    merged: list[Stretch] = []
    for start, end in speech:
        is_near = bool(merged) and start - merged[-1][1] <= gap_ms * SAMPLES_PER_MS
        if is_near and end - merged[-1][0] <= longest_ms * SAMPLES_PER_MS:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def extents(speech: Iterable[Stretch], length_ms: int) -> list[Extent]:
    """The whole channel in order, speech and what lies between, in whole milliseconds without gap or overlap."""
    found: list[Extent] = []
    at = 0
    for start, end in speech:
        start_ms = max(at, start // SAMPLES_PER_MS)
        end_ms = min(length_ms, -(-end // SAMPLES_PER_MS))
        if start_ms >= end_ms:
            continue
        if start_ms > at:
            found.append(Extent(at, start_ms, is_speech=False))
        found.append(Extent(start_ms, end_ms, is_speech=True))
        at = end_ms
    if at < length_ms:
        found.append(Extent(at, length_ms, is_speech=False))
    return found


def remaining(planned: Iterable[Extent], committed: Iterable[Span]) -> list[Extent]:
    """What of the plan is not committed yet: whole extents as a rule, cut ones if the plan has changed since."""
    done = sorted((span.start_ms, span.end_ms) for span in committed)
    left: list[Extent] = []
    for extent in planned:
        at = extent.start_ms
        for start_ms, end_ms in done:
            if end_ms <= at or start_ms >= extent.end_ms:
                continue
            if start_ms > at:
                left.append(Extent(at, start_ms, extent.is_speech))
            at = max(at, end_ms)
        if at < extent.end_ms:
            left.append(Extent(at, extent.end_ms, extent.is_speech))
    return left


def pauses_in(extent: Extent, stretches: Sequence[Stretch]) -> list[tuple[int, int]]:
    """Where in a span `[start_ms, end_ms)` no voice was heard: between its stretches, in whole milliseconds."""
    edges = [(a // SAMPLES_PER_MS, -(-b // SAMPLES_PER_MS)) for a, b in stretches]
    found, at = [], extent.start_ms
    for start_ms, end_ms in [*edges, (extent.end_ms, extent.end_ms)]:
        if start_ms > at:
            found.append((at, min(start_ms, extent.end_ms)))
        at = max(at, end_ms)
    return found
