"""Hangul as the keys that type it on the two-set keyboard (KS X 5002): a guesser knows them too."""

from __future__ import annotations

import unicodedata

_FIRST = ("r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g")
_VOWEL = (
    "k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l",
)  # fmt: skip
_LAST = (
    "", "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "qt", "t", "T",
    "d", "w", "c", "z", "x", "v", "g",
)  # fmt: skip
_SINGLE = dict(zip("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ", _FIRST, strict=True)) | dict(
    zip("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ", _VOWEL, strict=True)
)
_SYLLABLES = 0xAC00
_SYLLABLE_COUNT = 19 * 21 * 28


def keystrokes(text: str) -> str:
    """`text` with every Hangul letter replaced by its keys; anything else stays as it is."""
    return "".join(map(_keys_of, unicodedata.normalize("NFC", text)))


def _keys_of(character: str) -> str:
    at = ord(character) - _SYLLABLES
    if 0 <= at < _SYLLABLE_COUNT:
        return _FIRST[at // 588] + _VOWEL[at % 588 // 28] + _LAST[at % 28]
    return _SINGLE.get(character, character)
