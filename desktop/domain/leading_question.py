"""Finds questions that may lead a witness, in Korean and English, by rule. It judges forms, never meanings.

Precision before recall: a supervisor who is shown ten harmless questions stops looking. Never found are open questions,
a witness's own words read back to be checked, and care for how somebody sits or hears.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from desktop.domain.leading_english import english_findings
from desktop.domain.leading_korean import korean_findings
from desktop.domain.leading_rule import Asked, LeadingFinding, LeadingRule
from desktop.domain.speaking import Speaker

__all__ = ["LeadingFinding", "LeadingRule", "find_leading", "may_ask"]

# A question somebody else is quoted with ("'...?' 라고 했습니까?") ends no sentence, nor does a point inside a number.
_END = re.compile(r"[?？]+(?!\s*(?:라고|라며|라는|하고|하면서|하는))(?=\s|\w|$)|[.!…。！]+(?=\s|$)")
_MARKED = re.compile(r"[?？]\W*$")
_ASKING = frozenset({Speaker.INTERVIEWER, Speaker.INTERPRETER, Speaker.UNKNOWN})
_BY_LANGUAGE: dict[str, Callable[[list[Asked]], Iterable[LeadingFinding]]] = {
    "ko": korean_findings,
    "en": english_findings,
}


def may_ask(speaker: Speaker) -> bool:
    """Whether a line of this speaker is looked at: whoever asks, passes questions on, or is not known."""
    return speaker in _ASKING


def find_leading(line_text: str, language: str) -> tuple[LeadingFinding, ...]:
    """What may lead in a line of an interviewer, in the order it stands there; empty where nothing does.

    `line_text` in NFC, as texts are stored; `language` "ko" or "en", anything else is read by both languages' rules.
    """
    sentences = _sentences(line_text)
    rules = [_BY_LANGUAGE[language]] if language in _BY_LANGUAGE else list(_BY_LANGUAGE.values())
    found = {finding for find in rules for finding in find(sentences)}
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.end, finding.rule)))


def _sentences(text: str) -> list[Asked]:
    """Every sentence that is not blank."""
    ends = [match.end() for match in _END.finditer(text)] + [len(text)]
    pieces = zip([0, *ends], ends, strict=False)
    return [_sentence(text, start, end) for start, end in pieces if text[start:end].strip()]


def _sentence(text: str, start: int, end: int) -> Asked:
    piece = text[start:end]
    return Asked(piece.strip(), end - len(piece.lstrip()), _MARKED.search(piece) is not None)
