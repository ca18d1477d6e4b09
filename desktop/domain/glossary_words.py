"""Which words of a text come from a glossary, and which of them are there only thanks to it. Pure.

A Korean term takes endings (`보위부에서`), so a term counts as said where its letters stand, whatever follows.
"""

from __future__ import annotations

from desktop.domain.glossary import JOINER
from desktop.domain.plain_text import plain
from desktop.domain.transcript import Line, ReadingKind, Segment


def terms_in(hotwords: str) -> tuple[str, ...]:
    """The terms of what an engine was given."""
    return tuple(filter(None, (term.strip() for term in hotwords.split(JOINER.strip()))))


def terms_said(text: str, hotwords: str) -> tuple[str, ...]:
    """The terms that stand in the text."""
    said = plain(text)
    return tuple(term for term in terms_in(hotwords) if plain(term) in said)


def terms_only_primed(text: str, without: str, hotwords: str) -> tuple[str, ...]:
    """The terms that stand in the text more often than in the reading without the glossary."""
    primed, unprimed = plain(text), plain(without)
    return tuple(t for t in terms_in(hotwords) if primed.count(plain(t)) > unprimed.count(plain(t)))


def is_only_terms(text: str, hotwords: str) -> bool:
    """Whether the text is nothing but terms of the glossary, two or more: an engine reciting what it was given."""
    left, found = plain(text), 0
    for term in sorted(map(plain, terms_in(hotwords)), key=len, reverse=True):
        found += left.count(term)
        left = left.replace(term, "")
    return found > 1 and not left


def primed_words(segment: Segment, line: Line, hotwords: str) -> tuple[str, ...]:
    """The terms of this segment that its span has only thanks to the glossary."""
    for reading in line.readings:
        if reading.kind is ReadingKind.WITHOUT_GLOSSARY:
            return terms_only_primed(segment.text, reading.text, hotwords)
    return ()
