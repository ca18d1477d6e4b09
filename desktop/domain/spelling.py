"""The North's and the South's spelling of Korean words, made alike for finding: 로동 and 노동, 되였다 and 되었다. Pure.

Nothing is ever stored in this form. It is a key for comparing: rules for what is regular (see `_by_rule`), and a list
for single words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

_FIRST, _LAST, _VOWELS, _FINALS = 0xAC00, 0xD7A3, 21, 28
_NIEUN, _RIEUL, _IEUNG, _PIEUP, _MIEUM = 2, 5, 11, 17, 6
_Y_VOWELS = {2, 3, 6, 7, 12, 17, 20}
"""ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ"""
_I_VOWELS = {1, 5, 11, 16, 19, 20}
"""ㅐ ㅔ ㅚ ㅟ ㅢ ㅣ"""
_I, _YE, _E, _FINAL_RIEUL = 20, 7, 5, 8

_REMEMBERED = 20_000


def _syllable(initial: int, vowel: int, final: int = 0) -> str:
    return chr(_FIRST + (initial * _VOWELS + vowel) * _FINALS + final)


def _parts(syllable: str) -> tuple[int, int, int]:
    at = ord(syllable) - _FIRST
    return at // (_VOWELS * _FINALS), at // _FINALS % _VOWELS, at % _FINALS


def _initial_table() -> dict[int, str]:
    """Each syllable that the South never begins a word with, and what it begins it with instead."""
    table = {}
    for code in range(_FIRST, _LAST + 1):
        initial, vowel, final = _parts(chr(code))
        if initial == _RIEUL:
            table[code] = _syllable(_IEUNG if vowel in _Y_VOWELS else _NIEUN, vowel, final)
        elif initial == _NIEUN and vowel in _Y_VOWELS:
            table[code] = _syllable(_IEUNG, vowel, final)
    return table


_INITIAL = _initial_table()
_ROUND = {
    ord(_syllable(initial, _YE, final)): _syllable(initial, _E, final)
    for initial in (_PIEUP, _MIEUM)
    for final in range(_FINALS)
}
_OPEN_I = "".join(_syllable(initial, vowel) for initial in range(19) for vowel in sorted(_I_VOWELS))
_PLAIN_I = "".join(_syllable(initial, _I) for initial in range(19))
_RIEUL_END = "".join(_syllable(initial, vowel, _FINAL_RIEUL) for initial in range(19) for vowel in range(_VOWELS))
_WORD_START = re.compile(r"(?<!\w)[나-닣라-맇]")
_YEO = re.compile(f"(?<=[{_OPEN_I}])[여였]")
_O_END = re.compile(rf"(?<=[{_PLAIN_I}])오(?!\w)")
_KA_END = re.compile(rf"(?<=[{_RIEUL_END}])가(?!\w)")


def ends_in_rieul(syllable: str) -> bool:
    """Whether it is a syllable with a final ㄹ."""
    return bool(syllable) and _FIRST <= ord(syllable) <= _LAST and _parts(syllable)[2] == _FINAL_RIEUL


@dataclass(frozen=True)
class Keyed:
    """A text's key. `ends[n]` and `starts[n]` say where in the text the nth letter of the key comes from."""

    key: str
    starts: Sequence[int]
    ends: Sequence[int]

    @cached_property
    def as_begun(self) -> str:
        """The same where every syllable is keyed as if a word began with it: for the second part of a compound."""
        return self.key.translate(_INITIAL)


@dataclass(frozen=True)
class Spelling:
    """`words` leads from a way to write a word to the one it is keyed by: `원쑤` to `원수`."""

    words: Mapping[str, str]

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        longest_first = sorted(self.words, key=len, reverse=True)
        if not longest_first:
            return None
        begins = "".join(sorted({re.escape(word[0]) for word in longest_first}))
        return re.compile(f"(?=[{begins}])(?:{'|'.join(map(re.escape, longest_first))})")

    @cached_property
    def _known(self) -> dict[str, Keyed]:
        return {}

    def keyed(self, text: str) -> Keyed:
        """The key of a text in NFC. Texts are remembered: each letter typed looks at all of them again."""
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            key, starts, ends = self._with_words(text)
            known = self._known[text] = Keyed(_by_rule(key), starts, ends)
        return known

    def _with_words(self, text: str) -> tuple[str, Sequence[int], Sequence[int]]:
        found = list(self._pattern.finditer(text)) if self._pattern is not None else []
        if not found:
            return text, range(len(text)), range(1, len(text) + 1)
        parts, starts, ends, at = [], list[int](), list[int](), 0
        for match in found:
            parts += [text[at : match.start()], self.words[match.group()]]
            starts += range(at, match.start())
            ends += range(at + 1, match.start() + 1)
            starts += [match.start()] * len(parts[-1])
            ends += [match.end()] * len(parts[-1])
            at = match.end()
        parts.append(text[at:])
        return "".join(parts), [*starts, *range(at, len(text))], [*ends, *range(at + 1, len(text) + 1)]


def _by_rule(text: str) -> str:
    """Letter for letter: the key is as long as the text.

    - A word that begins with ㄹ, or with ㄴ before ㅣ or a y-vowel, is keyed as the South begins it (력사, 역사);
      inside a compound only where the search begins there: 하라 and 하나 are two words.
    - 여, 였 after a syllable that ends in ㅣ, ㅐ, ㅔ, ㅚ, ㅟ or ㅢ is keyed 어, 었 (되였다, 되었다).
    - 오 that ends a word after ㅣ is keyed 요 (책이오, 책이요), 가 after a final ㄹ is keyed 까 (할가, 할까).
    - 폐 and 몌 are keyed 페 and 메 (개폐, 개페).
    """
    key = _WORD_START.sub(lambda match: match.group().translate(_INITIAL), text).translate(_ROUND)
    key = _YEO.sub(lambda match: "어" if match.group() == "여" else "었", key)
    return _KA_END.sub("까", _O_END.sub("요", key))


def spelling_of(groups: Iterable[Sequence[str]]) -> Spelling:
    """Groups of ways to write one word; each is keyed by the first. One that is part of another of its own group would
    be found twice, and is refused.
    """
    words = {}
    for group in groups:
        ways = [unicodedata.normalize("NFC", way) for way in group]
        if any(one in other for one in ways for other in ways if one != other):
            raise ValueError(ways)
        words.update(dict.fromkeys(ways[1:], ways[0]))
    return Spelling(words)
