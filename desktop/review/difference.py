"""Two readings of a text laid side by side: of one line, and of a whole transcript. Pure.

A transcript's lines may have been split, joined or heard anew in between: what stands side by side is what was said at
the same time into the same channel.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.domain.transcript import Line
from desktop.domain.word_difference import WordRun, word_runs


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line as it read at one moment. `facts` are what else was said of it: speaker, language, marks; codes only."""

    id: str
    channel: int
    start_ms: int
    end_ms: int
    text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side: usually one line and itself; after a split one line and its pieces; or nothing."""

    first: tuple[ReadLine, ...]
    second: tuple[ReadLine, ...]

    @property
    def start_ms(self) -> int:
        """When it begins."""
        return min(line.start_ms for line in (*self.first, *self.second))

    @property
    def texts(self) -> tuple[str, str]:
        """Both readings, each as one text."""
        return _joined(self.first), _joined(self.second)

    @property
    def is_same(self) -> bool:
        """Whether nothing at all differs: the same lines, the same letters, the same facts."""
        return self.first == self.second

    @property
    def runs(self) -> tuple[WordRun, ...]:
        """Both texts word by word, letter for letter: case and marks are a difference here."""
        return exact_runs(*self.texts)


def read_line(line: Line) -> ReadLine:
    """A line as it reads now."""
    segment = line.segment
    return ReadLine(segment.id, segment.channel, segment.start_ms, segment.end_ms, line.text, facts_of(line))


def facts_of(line: Line) -> tuple[str, ...]:
    """What else people said of a line, as codes."""
    marks = {"uncertain": line.is_uncertain, "inaudible": line.is_inaudible, "withheld": line.is_withheld}
    said = [f"speaker:{line.speaker.value}", f"language:{line.language}"]
    return (*said, *(name for name, is_set in marks.items() if is_set))


def exact_runs(first: str, second: str) -> tuple[WordRun, ...]:
    """As `word_runs`, but two spellings of a word are two words: an approval covers letters, not sounds."""
    found: list[WordRun] = []
    for run in word_runs(first, second):
        if run.is_same:
            found += _parted(run)
        else:
            found.append(run)
    return tuple(found)


def rows_of(first: Sequence[ReadLine], second: Sequence[ReadLine]) -> tuple[Row, ...]:
    """Both readings in time order, side by side. Every line of either is in exactly one row."""
    rows: list[Row] = []
    for channel in sorted({line.channel for line in (*first, *second)}):
        mine = [line for line in first if line.channel == channel]
        theirs = [line for line in second if line.channel == channel]
        rows += _channel_rows(mine, theirs)
    return tuple(sorted(rows, key=lambda row: (row.start_ms, _channel_of(row))))


def _channel_rows(first: list[ReadLine], second: list[ReadLine]) -> list[Row]:
    in_first, in_second = {line.id: line for line in first}, {line.id: line for line in second}
    both = [Row((in_first[id_],), (in_second[id_],)) for id_ in in_first if id_ in in_second]
    left = [(line, True) for line in first if line.id not in in_second]
    right = [(line, False) for line in second if line.id not in in_first]
    return both + [_row(group) for group in _overlapping(left + right)]


def _overlapping(lines: list[tuple[ReadLine, bool]]) -> Iterable[list[tuple[ReadLine, bool]]]:
    """Lines that share a moment, directly or through one another, are one group."""
    group: list[tuple[ReadLine, bool]] = []
    end_ms = 0
    for line, is_first in sorted(lines, key=lambda pair: (pair[0].start_ms, pair[0].end_ms, not pair[1])):
        if group and line.start_ms >= end_ms:
            yield group
            group = []
        end_ms = max(end_ms, line.end_ms) if group else line.end_ms
        group.append((line, is_first))
    if group:
        yield group


def _row(group: list[tuple[ReadLine, bool]]) -> Row:
    return Row(
        tuple(line for line, is_first in group if is_first), tuple(line for line, is_first in group if not is_first)
    )


def _parted(run: WordRun) -> list[WordRun]:
    pairs = zip(run.first, run.second, strict=True)
    parts = [(is_same, list(words)) for is_same, words in groupby(pairs, key=lambda pair: pair[0] == pair[1])]
    return [WordRun(is_same, tuple(a for a, _ in words), tuple(b for _, b in words)) for is_same, words in parts]


def _joined(lines: tuple[ReadLine, ...]) -> str:
    return " ".join(line.text for line in lines if line.text)


def _channel_of(row: Row) -> int:
    return (row.first or row.second)[0].channel
