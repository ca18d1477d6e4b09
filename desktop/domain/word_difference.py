"""Two texts compared word by word: what they share, and what only one of them has. Pure.

Words are compared without case and marks; what is shown is each text's own spelling.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop.domain.plain_text import plain


@dataclass(frozen=True, slots=True)
class WordRun:
    """Words in a row: the same in both texts, or `first` in place of `second`; one of the two may be empty."""

    is_same: bool
    first: tuple[str, ...]
    second: tuple[str, ...]


def word_runs(first: str, second: str) -> tuple[WordRun, ...]:
    """Both texts from beginning to end: joined again, the runs are exactly the two texts' words."""
    ours, theirs = first.split(), second.split()
    matcher = SequenceMatcher(None, plain_words(ours), plain_words(theirs), autojunk=False)
    return tuple(
        WordRun(tag == "equal", tuple(ours[a:b]), tuple(theirs[c:d])) for tag, a, b, c, d in matcher.get_opcodes()
    )


def differing_words(runs: Iterable[WordRun]) -> int:
    """How many words are not the same: of each differing run, the longer side."""
    return sum(max(len(run.first), len(run.second)) for run in runs if not run.is_same)


def plain_words(words: Sequence[str]) -> list[str]:
    """Each word in one case and form, without marks; one that is nothing but marks stays as it is."""
    return [plain(word) or word for word in words]
