"""Counts what it takes to turn one sequence into another. The only place that knows the library that does it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from desktop.domain.accuracy import Errors


def count_errors(spoken: Sequence[str], written: Sequence[str]) -> Errors:
    """The edits that turn what was spoken into what the machine wrote: words in lists, or characters in texts."""
    if spoken == written:
        return Errors(len(spoken))
    found = Counter(op.tag for op in Levenshtein.editops(spoken, written))
    return Errors(len(spoken), found["replace"], found["delete"], found["insert"])


def distance(spoken: str, written: str) -> int:
    """How many edits of characters lie between the two."""
    return int(Levenshtein.distance(spoken, written))
