"""What of a text was spoken: the one form in which a machine's words and a person's are counted against each other.

Decided in decision record 0020: NFC, one case, no marks of writing, no labels of speakers; digits, numerals and the
spellings of North and South stay as they were written. Nothing here is ever stored or shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from desktop.domain.plain_text import plain

_APART = re.compile(r"[\s\-\u2010-\u2015/\u00b7\u30fb~\u301c]+")
_MARK = re.compile(r"[\[\uff3b][^\]\uff3d]*[\]\uff3d]")
_LABEL = re.compile(
    r"^\s*(?:문|답|면담자|면담관|질문자|통역|통역사|통역인|증언자|진술자|interviewer|interpreter|witness|q|a)\s*[:\uff1a]\s*",
    re.IGNORECASE,
)


def spoken_words(text: str) -> list[str]:
    """The words of a text as they are counted; what is nothing but marks is no word."""
    return [word for word in map(plain, _APART.split(_LABEL.sub("", text))) if word]


def spoken_characters(words: Iterable[str]) -> str:
    """The same without spaces: a syllable of Hangul is one character."""
    return "".join(words)


def spoken_jamo(characters: str) -> str:
    """The same by letters: each syllable of Hangul taken apart, so that a wrong final is a third of an error."""
    return unicodedata.normalize("NFD", characters)


def has_mark(text: str) -> bool:
    """Whether a person wrote something about the sound in brackets, such as `[inaudible]`."""
    return _MARK.search(text) is not None
