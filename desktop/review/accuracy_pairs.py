"""Puts what the machine wrote beside what people made of it, each millisecond of each channel once.

A line that somebody split or merged has no machine line of its own: all lines that come from the same machine lines are
one pair with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.ids import SegmentId
from desktop.domain.transcript import Line, Segment

Sources = Mapping[SegmentId, tuple[SegmentId, ...]]


@dataclass(frozen=True, slots=True)
class Pair:
    """Machine lines and the lines that stand in their place, both in order of time."""

    machine: tuple[Segment, ...]
    lines: tuple[Line, ...]

    @property
    def written(self) -> str:
        """What the machine wrote."""
        return " ".join(segment.text for segment in self.machine)

    @property
    def spoken(self) -> str:
        """What stands there now."""
        return " ".join(line.text for line in self.lines)

    def lies_in(self, start_ms: int, end_ms: int) -> bool:
        """Whether every machine line of it begins in the stretch."""
        return all(start_ms <= segment.start_ms < end_ms for segment in self.machine)


def pairs_of(machine: Sequence[Segment], lines: Iterable[Line], sources: Sources) -> Iterator[Pair]:
    """Every machine line in exactly one pair. `sources` says of each piece what a person made it out of."""
    known = {segment.id: segment for segment in machine}
    groups = _Groups(known)
    laid = [(line, _origins(line.segment.id, sources)) for line in lines]
    for _, origins in laid:
        groups.join(origins)
    found: dict[SegmentId, tuple[list[Segment], list[Line]]] = {}
    for segment in machine:
        found.setdefault(groups.first_of(segment.id), ([], []))[0].append(segment)
    for line, origins in laid:
        found[groups.first_of(origins[0])][1].append(line)
    for segments, over in (pair for pair in found.values() if pair[1]):
        yield Pair(tuple(segments), tuple(over))


def _origins(id: SegmentId, sources: Sources) -> list[SegmentId]:
    """The machine lines a line comes from."""
    if id not in sources:
        return [id]
    return [origin for source in sources[id] for origin in _origins(source, sources)]


class _Groups:
    """Which machine lines belong together (union-find)."""

    def __init__(self, ids: Iterable[SegmentId]) -> None:
        self._above = {id: id for id in ids}

    def first_of(self, id: SegmentId) -> SegmentId:
        """The one that stands for its group."""
        while self._above[id] != id:
            id = self._above[id]
        return id

    def join(self, ids: Sequence[SegmentId]) -> None:
        """Puts them into one group."""
        first = self.first_of(ids[0])
        for id in ids[1:]:
            self._above[self.first_of(id)] = first
