"""Passphrases made of words by chance: 2048 words in each language, so every word is worth exactly eleven bits.

The lists are the product's own (`resources/wordlists/README.md` says how they were compiled).
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from desktop.domain.world import Chance

BITS_PER_WORD = 11
DEFAULT_WORDS = 7
LEAST_WORDS, MOST_WORDS = 5, 16
LANGUAGES = ("ko", "en")
_COUNT = 1 << BITS_PER_WORD
_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "wordlists"


@cache
def word_list(language: str) -> tuple[str, ...]:
    """The 2048 words of `ko` or `en`, in order. Raises `ValueError` when the list is not whole."""
    words = tuple((_FOLDER / f"{language}.txt").read_text("utf-8").split())
    if len(words) != _COUNT or len(set(words)) != _COUNT:
        raise ValueError(f"{language}.txt has {len(set(words))} words")
    return words


@cache
def all_words() -> frozenset[str]:
    """The words of every language, composed (NFC)."""
    return frozenset(unicodedata.normalize("NFC", word) for lang in LANGUAGES for word in word_list(lang))


def suggest_passphrase(chance: Chance, language: str, words: int = DEFAULT_WORDS) -> str:
    """`words` words with a space between them: 77 bits for seven. `words` lies between 5 and 16.

    Sixteen bits are drawn for a word and eleven of them kept: 2048 divides 65536, so every word is equally likely.
    """
    if not LEAST_WORDS <= words <= MOST_WORDS:
        raise ValueError("too few or too many words")
    known = word_list(language)
    drawn = chance.token_bytes(2 * words)
    numbers = (int.from_bytes(drawn[at : at + 2], "big") % _COUNT for at in range(0, 2 * words, 2))
    return " ".join(known[number] for number in numbers)
