"""Who is responsible for each word of a text: followed word by word through every version of it. Pure.

A word is somebody's when it first stands in a version of theirs exactly as it stands now: whoever changes a letter, the
case or a mark of it answers for it from then on. Moving a word counts as taking it out and writing it anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.ids import AccountId
from desktop.domain.word_difference import word_runs

MACHINE = AccountId("")
"""Stands for the machine: what it heard and nobody has changed since."""

_WORD = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class BlamedWord:
    """One word with the blanks after it, who wrote it, and in which version (0: the machine draft)."""

    text: str
    author: AccountId
    version: int

    @property
    def is_machine(self) -> bool:
        """Whether it still reads as the machine heard it."""
        return self.author == MACHINE


def blame(first: Sequence[BlamedWord], later: Iterable[tuple[str, AccountId, int]]) -> tuple[BlamedWord, ...]:
    """The words of the last text. `first` are those of the earliest; each later version is `(text, author, number)`."""
    words = tuple(first)
    for text, author, number in later:
        words = _laid_over(words, text, author, number)
    return words


def machine_words(text: str) -> tuple[BlamedWord, ...]:
    """A text as the machine wrote it: nobody's words yet."""
    return tuple(BlamedWord(word, MACHINE, 0) for word in words_of(text))


def words_of(text: str) -> list[str]:
    """The text cut in front of each word: joined again, it is exactly the text."""
    words = _WORD.findall(text)
    before = text[: len(text) - len(text.lstrip())]
    return [before + words[0], *words[1:]] if words else [text] if text else []


def _laid_over(before: tuple[BlamedWord, ...], text: str, author: AccountId, number: int) -> tuple[BlamedWord, ...]:
    written, at, passed = words_of(text), 0, 0
    words: list[BlamedWord] = []
    before = tuple(word for word in before if not word.text.isspace())
    for run in word_runs(" ".join(word.text for word in before), text):
        for place, word in enumerate(run.second):
            is_kept = run.is_same and run.first[place] == word
            earlier = before[passed + place] if is_kept else None
            words.append(
                BlamedWord(written[at], author, number)
                if earlier is None
                else BlamedWord(written[at], earlier.author, earlier.version)
            )
            at += 1
        passed += len(run.first)
    return tuple(words) if words else tuple(BlamedWord(blank, author, number) for blank in written)
