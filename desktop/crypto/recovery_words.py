"""The words of recovery sheets in Korean and English: the same numbers in two lists, so either can be typed.

Word i of `resources/recovery/words-ko.txt` stands for the same ten bits as word i of SLIP-39's English list; it is no
translation. The list is frozen: a changed word would make printed sheets unreadable.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from desktop.crypto.recovery_shares import ENGLISH_WORDS
from desktop.domain.faults import Fault, FaultCode

_ENGLISH_PREFIX, _KOREAN_PREFIX = 4, 2
_SPOKEN_OF = re.compile(r"[0-9]+[.):]?|[.,;:|/()\[\]·-]+")  # line numbers, and what stands between words
_TEXT_LIMIT = 4096
_LIKE_ENOUGH = 0.5


class RecoveryWords:
    """Both lists. Words are read in any mixture of the two, whole or by their first letters."""

    def __init__(self, korean: Sequence[str]) -> None:
        """`korean` are the words in order. Raises `ValueError` unless they are as many as the English ones."""
        if len(korean) != len(ENGLISH_WORDS):
            raise ValueError("not the words of recovery sheets")
        self.korean = tuple(korean)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """Every way to write a word: in full, and by the letters that no other word of its list begins with."""
        whole = {word: at for words in (ENGLISH_WORDS, self.korean) for at, word in enumerate(words)}
        short = {word[:_ENGLISH_PREFIX]: at for at, word in enumerate(ENGLISH_WORDS)}
        short |= {word[:_KOREAN_PREFIX]: at for at, word in enumerate(self.korean)}
        return short | whole

    def english(self, word: str) -> str | None:
        """The English word that `word` stands for, or None for what is in neither list."""
        at = self._numbers.get(_normal(word))
        return None if at is None else ENGLISH_WORDS[at]

    def korean_of(self, english: str) -> str:
        """The Korean word beside an English one. Raises `ValueError` for what is no word of the list."""
        return self.korean[ENGLISH_WORDS.index(english)]

    def read(self, text: str, sheet: int = 1) -> tuple[str, ...]:
        """The English words of one sheet, typed or read from its QR code: numbers, dots and line ends don't matter.

        Raises `Fault(KIT_WORD_UNKNOWN)` with the places of the word and of the sheet, both from 1.
        """
        words = words_in(text)
        read = [self.english(word) for word in words]
        if None in read:
            raise Fault(FaultCode.KIT_WORD_UNKNOWN, sheet=sheet, word=read.index(None) + 1)
        return tuple(word for word in read if word)

    def completions(self, beginning: str, most: int = 8) -> list[str]:
        """Words of either list that begin so; a syllable that is still being typed counts by its letters."""
        start = _letters(beginning)
        if not start:
            return []
        found = (word for words in (self.korean, ENGLISH_WORDS) for word in words if _letters(word).startswith(start))
        return [word for word, _ in zip(found, range(most), strict=False)]

    def nearest(self, word: str, most: int = 3) -> list[str]:
        """The words most like one that is in neither list, in its own script, the likest first."""
        letters = _letters(word)
        among = ENGLISH_WORDS if letters.isascii() else self.korean
        by_letters = {_letters(one): one for one in among}
        return [by_letters[found] for found in difflib.get_close_matches(letters, by_letters, most, _LIKE_ENOUGH)]


def load_recovery_words(path: Path) -> RecoveryWords:
    """The words with the Korean list at `path`, one a line. Raises `OSError` or `ValueError`."""
    return RecoveryWords(path.read_text("utf-8").split())


def words_in(text: str) -> list[str]:
    """The words of a text as they were typed, without line numbers and signs between them."""
    return [word for word in _SPOKEN_OF.sub(" ", text[:_TEXT_LIMIT]).split() if word]


def _normal(word: str) -> str:
    """NFC and lowercase: systems type Hangul composed or decomposed."""
    return unicodedata.normalize("NFC", word.strip()).lower()


def _letters(word: str) -> str:
    """The word's letters, Hangul taken apart, ends of syllables too: a half-typed syllable begins a whole one."""
    return "".join(map(_beginnings, unicodedata.normalize("NFKD", _normal(word))))


def _beginnings(letter: str) -> str:
    """A letter below a syllable as the one that would begin the next, since while typing one becomes the other."""
    _, is_below, names = unicodedata.name(letter, "").partition("HANGUL JONGSEONG ")
    return "".join(unicodedata.lookup(f"HANGUL CHOSEONG {name}") for name in names.split("-")) if is_below else letter
