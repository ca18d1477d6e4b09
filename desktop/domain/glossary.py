"""Glossary packs: words an engine would not expect, given to it before it listens. Never the name of a person.

A pack makes its words likelier, also where nobody said them: which packs were in use stands with each draft, and a word
that is there only thanks to a pack is marked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import AccountId, GlossaryId, InterviewId
from desktop.domain.personal_names import looks_like_a_name

MOST_TOKENS = 100
"""Of all packs of one interview together, by the model's own tokenizer. They are sent again with every window, and take
the room from the text: more than this, and fast Korean is cut off (`notes/engine.md`, 3.2)."""

JOINER = ", "
MOST_TERMS = 60
MOST_PACKS = 10
LONGEST_TERM = 40
LONGEST_TITLE = 60
_HANDLE = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?\Z")
_BETWEEN = " -\u00b7.()"


@dataclass(frozen=True, slots=True)
class GlossaryPack:
    """One version of a pack. One without terms is out of use."""

    id: GlossaryId
    version: int
    title: str
    terms: tuple[str, ...]
    written_by: AccountId
    written_at: datetime


@dataclass(frozen=True, slots=True)
class GlossaryChoice:
    """Which packs an interview is heard with from now on."""

    interview_id: InterviewId
    packs: tuple[GlossaryId, ...]
    chosen_by: AccountId
    chosen_at: datetime


def glossary_id(text: str) -> GlossaryId:
    """A handle such as `camps-north`. Raises `Fault(GLOSSARY_NAME_INVALID)` or `Fault(NUMBER_FORBIDDEN)`."""
    handle = text.strip().lower()
    if not _HANDLE.match(handle):
        raise Fault(FaultCode.GLOSSARY_NAME_INVALID, name=text[:LONGEST_TITLE])
    require_no_forbidden_number(handle)
    return GlossaryId(handle)


def checked_title(text: str) -> str:
    """One line. Raises `Fault(GLOSSARY_NAME_INVALID)` or `Fault(NUMBER_FORBIDDEN)`."""
    title = " ".join(unicodedata.normalize("NFC", text).split())
    if not 0 < len(title) <= LONGEST_TITLE or not title.isprintable():
        raise Fault(FaultCode.GLOSSARY_NAME_INVALID, name=title[:LONGEST_TITLE])
    require_no_forbidden_number(title)
    _refuse_name(title)
    return title


def checked_terms(terms: Iterable[str], known: Collection[str] = ()) -> tuple[str, ...]:
    """The terms in NFC, each once, in their order; blank ones are left out. `known` are words, whatever they look like.

    Raises `Fault(GLOSSARY_TERM_INVALID, term=…)` for one that is no word, `Fault(GLOSSARY_NAME_FORBIDDEN, term=…)` for
    one that looks like a person's name, `Fault(NUMBER_FORBIDDEN)`, or `Fault(GLOSSARY_TOO_LONG)` for too many.
    """
    found = dict.fromkeys(filter(None, (" ".join(unicodedata.normalize("NFC", t).split()) for t in terms)))
    for number, term in enumerate(found, start=1):
        require_no_forbidden_number(term)
        if len(term) > LONGEST_TERM or not _is_word(term):
            raise Fault(FaultCode.GLOSSARY_TERM_INVALID, number=number)
        if term not in known:
            _refuse_name(term)
    if len(found) > MOST_TERMS:
        raise Fault(FaultCode.GLOSSARY_TOO_LONG, count=len(found), most=MOST_TERMS)
    return tuple(found)


def hotwords_of(packs: Iterable[Sequence[str]]) -> str:
    """What the engine is given: all terms once, in order."""
    return JOINER.join(dict.fromkeys(term for terms in packs for term in terms))


def require_few(packs: Sequence[object]) -> None:
    """Raises `Fault(GLOSSARY_TOO_LONG)` for more packs than one interview may be heard with."""
    if len(packs) > MOST_PACKS:
        raise Fault(FaultCode.GLOSSARY_TOO_LONG, count=len(packs), most=MOST_PACKS)


def require_tokens(tokens: int) -> None:
    """Raises `Fault(GLOSSARY_TOO_LONG)` when hotwords would take the room from the text."""
    if tokens > MOST_TOKENS:
        raise Fault(FaultCode.GLOSSARY_TOO_LONG, count=tokens, most=MOST_TOKENS)


def _refuse_name(text: str) -> None:
    if looks_like_a_name(text):
        raise Fault(FaultCode.GLOSSARY_NAME_FORBIDDEN)


def _is_word(term: str) -> bool:
    """Letters and digits, and what stands between them in a term; no comma, which joins terms."""
    has_letter = any(unicodedata.category(c)[0] == "L" for c in term)
    return has_letter and all(unicodedata.category(c)[0] in "LN" or c in _BETWEEN for c in term)
