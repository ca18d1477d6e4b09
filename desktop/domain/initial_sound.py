"""Spelling of one word in North and South: `로동` and `노동`, `리영희` and `이영희`. For finding, never for writing.

South Korea writes a word's first ㄹ and ㄴ as they are said there (Hangul orthography, articles 10 to 12: the initial
sound law); North Korea writes them as they are everywhere. What is said may be written either way.
"""

from __future__ import annotations

import re
import unicodedata

_FIRST, _LAST = 0xAC00, 0xD7A3
_VOWELS, _ENDINGS = 21, 28
_N, _R, _SILENT = 2, 5, 11
_SOFT_VOWELS = frozenset({2, 3, 6, 7, 12, 17, 20})
"""ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ: before these an initial ㄴ or ㄹ falls silent."""


def alike(syllable: str) -> str:
    """Every way in which one character may be spelled, itself included."""
    if len(syllable) != 1 or not _FIRST <= ord(syllable) <= _LAST:
        return syllable
    initial, rest = divmod(ord(syllable) - _FIRST, _VOWELS * _ENDINGS)
    same = (_N, _R, _SILENT) if rest // _ENDINGS in _SOFT_VOWELS else (_N, _R)
    if initial not in same:
        return syllable
    return "".join(chr(_FIRST + one * _VOWELS * _ENDINGS + rest) for one in same)


def folded(text: str) -> str:
    """`text` so that the same words are equal: NFC, no blanks, no case, each syllable as the first of its spellings."""
    plain = unicodedata.normalize("NFC", text).casefold()
    return "".join(alike(character)[0] for character in plain if not character.isspace())


def form_of(text: str) -> re.Pattern[str]:
    """Finds `text` however it is spelled and spaced; Latin letters only as whole words."""
    plain = unicodedata.normalize("NFC", text).strip()
    joined = r"\s?".join(_one(character) for character in plain if not character.isspace())
    before = r"(?<![A-Za-z])" if plain[:1].isascii() and plain[:1].isalpha() else ""
    after = r"(?![A-Za-z])" if plain[-1:].isascii() and plain[-1:].isalpha() else ""
    if plain[:1].isdigit():
        before = r"(?<![0-9])"
    if plain[-1:].isdigit():
        after = r"(?![0-9])"
    return re.compile(before + joined + after, re.IGNORECASE)


def _one(character: str) -> str:
    ways = alike(character)
    return re.escape(character) if len(ways) == 1 else f"[{ways}]"
