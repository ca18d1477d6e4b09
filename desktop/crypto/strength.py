"""How hard a passphrase is to guess, measured as a guesser would go about it: word by word.

A word of our lists is worth its eleven bits, once; anything else what zxcvbn (Wheeler, USENIX Security 2016) says a
guesser needs for it, Hangul by the keys that type it. The whole is never worth more than that. Nothing is kept.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from zxcvbn import zxcvbn

from desktop.crypto.diceware import BITS_PER_WORD, all_words
from desktop.crypto.two_set import keystrokes

LEAST_BITS = 44
_STRONG_BITS = 66
_MOST_REPEATED_BITS = 3  # saying a word again and again tells a guesser no more than how often
_BITS_PER_SYLLABLE = 5  # Korean as people write it: a syllable follows from the one before
_CAP_CHARACTERS = 72
_MOST_PARTS = 32
_LONGEST_WORD = 8
_BETWEEN = re.compile(r"[\s\-_.,/+]+")
_HANGUL = re.compile(r"[가-힣]")
# What Korean speakers take first; zxcvbn knows English only.
_GUESSED_FIRST = Path(__file__).resolve().parents[2] / "resources" / "wordlists" / "guessed-first.txt"


class Level(StrEnum):
    """What a strength means against a guesser who has the disk, at a second of Argon2id a guess on each machine.

    *weak*, below 44 bits (four words by chance), may fall to a thousand machines within the life of a testimony, and is
    refused; *good* is out of such reach; *strong* is six words by chance or more: we suggest it.
    """

    WEAK = "weak"
    GOOD = "good"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Strength:
    """Bits: the passphrase is one of 2 to this power that are as likely."""

    bits: int

    @property
    def level(self) -> Level:
        """What that means."""
        if self.bits < LEAST_BITS:
            return Level.WEAK
        return Level.GOOD if self.bits < _STRONG_BITS else Level.STRONG

    @property
    def words(self) -> int:
        """The strength in words of our lists, whole ones."""
        return self.bits // BITS_PER_WORD


def strength_of(passphrase: str) -> Strength:
    """The strength of a passphrase of any length: beyond 72 keys or 32 words nothing is added, and nothing spent."""
    text = unicodedata.normalize("NFC", passphrase[: 4 * _CAP_CHARACTERS])
    words = [word for part in _BETWEEN.split(text) if part for word in _words_in(part)][:_MOST_PARTS]
    seen = {word.casefold(): word for word in words}
    repeated = min(len(words) - len(seen), _MOST_REPEATED_BITS)
    by_words = sum(map(_bits_of_word, seen.values())) + repeated
    if seen.keys() <= all_words():
        return Strength(int(by_words))  # whatever zxcvbn thinks of the letters, they came from lists of 2048
    return Strength(int(min(by_words, _guessed_bits(text))))


def _words_in(part: str) -> list[str]:
    """The words of our lists that `part` is made of, if it is; none begins another, so there is one way to read it."""
    found, rest = [], part.casefold()
    while rest:
        word = next((rest[:n] for n in range(2, _LONGEST_WORD + 1) if rest[:n] in all_words()), None)
        if word is None:
            return [part]
        found.append(word)
        rest = rest[len(word) :]
    return found


def _bits_of_word(word: str) -> float:
    if word.casefold() in all_words():
        return BITS_PER_WORD
    guessed = _guessed_bits(word)
    if _HANGUL.search(word):
        syllables = len(_HANGUL.findall(word))
        others = _HANGUL.sub("", word)
        guessed = min(guessed, _BITS_PER_SYLLABLE * syllables + _guessed_bits(others))
    return guessed


def _guessed_bits(text: str) -> float:
    """What zxcvbn says of the keys pressed. Its own time grows with the square of the length: hence the cap."""
    keys = keystrokes(text)[:_CAP_CHARACTERS]
    if not keys:
        return 0.0
    return math.log2(max(1, int(zxcvbn(keys, user_inputs=_common_keys(), max_length=_CAP_CHARACTERS)["guesses"])))


@cache
def _common_keys() -> tuple[str, ...]:
    return tuple(keystrokes(word).lower() for word in _GUESSED_FIRST.read_text("utf-8").split())
