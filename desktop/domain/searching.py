"""Finds places in a text: with or without case, whole words only, with the spellings of North and South alike. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.spelling import Spelling, ends_in_rieul

Place = tuple[int, int]
"""Where it begins in the text, and how long it is there."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, and how strictly."""

    text: str
    matches_case: bool = False
    whole_words: bool = False
    is_alike: bool = True


def places(text: str, wanted: Wanted, spelling: Spelling) -> tuple[Place, ...]:
    """Every place, from left to right, none within another. The text is in NFC, as all that is stored is."""
    query = unicodedata.normalize("NFC", wanted.text)
    if not query.strip():
        return ()
    found = set(_plain(text, query, wanted))
    if wanted.is_alike:
        found |= set(_alike(text, query, wanted, spelling))
    if wanted.whole_words:
        found = {place for place in found if _is_whole(text, place)}
    return tuple(_apart(sorted(found, key=lambda place: (place[0], -place[1]))))


def _plain(text: str, query: str, wanted: Wanted) -> Iterator[Place]:
    pattern = re.compile(re.escape(query), 0 if wanted.matches_case else re.IGNORECASE)
    return ((match.start(), match.end() - match.start()) for match in pattern.finditer(text))


def _alike(text: str, query: str, wanted: Wanted, spelling: Spelling) -> Iterator[Place]:
    """Places whose key is the query's; a query may also be the second part of a compound: 녀성로동자 for 노동."""
    flags = 0 if wanted.matches_case else re.IGNORECASE
    looked, keyed = spelling.keyed(query).key, spelling.keyed(text)
    spans = [(match.start(), match.end()) for match in re.finditer(re.escape(looked), keyed.key, flags)]
    if len(looked) > 1 and looked[0] in _BEGUN:
        begun = keyed.as_begun
        for match in re.finditer(re.escape(looked[1:]), keyed.key, flags):
            at = match.start() - 1
            if at > 0 and begun[at] == looked[0] and not ends_in_rieul(keyed.key[at - 1]):
                spans.append((at, match.end()))
    for first, last in spans:
        start = keyed.starts[first]
        yield start, keyed.ends[last - 1] - start


_BEGUN = frozenset(chr(code) for code in range(ord("나"), ord("닣") + 1)) | frozenset(
    chr(code) for code in range(ord("아"), ord("잏") + 1)
)
"""What a key begins with where the text may have ㄹ, or ㄴ."""


def _is_whole(text: str, place: Place) -> bool:
    start, end = place[0], place[0] + place[1]
    return not (start and _is_of_word(text[start - 1])) and not (end < len(text) and _is_of_word(text[end]))


def _is_of_word(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNM"


def _apart(found: list[Place]) -> Iterator[Place]:
    end = 0
    for start, length in found:
        if start >= end:
            end = start + length
            yield start, length


def replaced(text: str, found: tuple[Place, ...], by: str) -> str:
    """The text with these places written anew."""
    parts, at = [], 0
    for start, length in found:
        parts += [text[at:start], by]
        at = start + length
    return "".join([*parts, text[at:]])
