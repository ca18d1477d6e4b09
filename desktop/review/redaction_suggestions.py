"""What rules suggest to mask in an interview, and what became of each. Nothing is masked unseen, nothing is forgotten.

Names from the identity store are looked for only while the account that may open it is at work; they are kept nowhere.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from desktop.custody.identities import Reason, newest_versions, open_identity
from desktop.custody.identity_access import Proof
from desktop.custody.redactions import RedactedInterview
from desktop.custody.second_person import SecondPerson
from desktop.custody.signed_in import SignedIn
from desktop.domain.identity import Person
from desktop.domain.ids import SegmentId
from desktop.domain.redaction import Mask, MaskKind, Passage
from desktop.domain.redaction_rules import KnownNames, Rules, occurrences
from desktop.domain.redaction_text import stretches_of
from desktop.domain.transcript import Line

_DOMAIN = Path(__file__).resolve().parents[2] / "resources" / "domain"
_CALLED_SHORT = re.compile("[가-힣]{2,}[시군]")
"""`평양시` and `온성군`, which people call `평양` and `온성`."""
_NOT_TELLING = frozenset({"country"})
"""Kinds of places that tell nothing about a person."""


SAME_WORDS = "same_words"
"""The rule by which something is suggested that is masked elsewhere."""
_Place = tuple[MaskKind, int, int, str]


class SuggestionState(StrEnum):
    """What became of a suggestion."""

    OPEN = "open"
    MASKED = "masked"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage that a rule found, what it reads, and what a person decided about it."""

    kind: MaskKind
    passage: Passage
    said: str
    rule: str
    state: SuggestionState


def rules_for(persons: Sequence[str] = ()) -> Rules:
    """The rules with our lists, and with names of persons that may be looked for."""
    return Rules(KnownNames(_listed("places.json"), _listed("institutions.json"), tuple(persons)))


def suggestions_in(signed_in: SignedIn, redacted: RedactedInterview, rules: Rules | None = None) -> list[Suggestion]:
    """Everything that the rules find in the lines of the interview, in the order in which it is read.

    And what stands elsewhere in the same words as a mask: what somebody hid once by hand is hidden nowhere by itself.
    """
    asked, masked = rules or rules_for(), _masked_characters(redacted)
    declined = _by_line(one.passage for one in signed_in.vault.redactions.declinings(redacted.redaction.id))
    found: list[Suggestion] = []
    hidden = _words_of_masks(redacted)
    for line in (line for line in _lines(redacted) if not line.is_withheld):
        ruled = [(one.kind, one.first, one.end, one.rule) for one in asked.find(line.text)]
        again = [(kind, *place, SAME_WORDS) for said, kind in hidden.items() for place in occurrences(said, line.text)]
        for kind, first, end, rule in sorted([*ruled, *_beside(again, ruled)], key=lambda one: one[1:3]):
            passage = _passage(line, first, end)
            state = _state(passage, masked, declined)
            if rule != SAME_WORDS or state is not SuggestionState.MASKED:
                found.append(Suggestion(kind, passage, line.text[first:end], rule, state))
    return found


def occurrences_of(redacted: RedactedInterview, said: str) -> list[Passage]:
    """Everywhere in the interview where the same words stand, however spelled or spaced, and are not masked yet."""
    masked = _masked_characters(redacted)
    found = (
        _passage(line, first, end)
        for line in _lines(redacted)
        if not line.is_withheld
        for first, end in occurrences(said, line.text)
    )
    return [passage for passage in found if not _is_masked(passage, masked)]


def names_of_witness(
    signed_in: SignedIn, witness_code: str, reason: Reason, proof: Proof, second: SecondPerson | None = None
) -> tuple[str, ...]:
    """Names and places of everybody behind the code, to look for; the look is logged as every other one.

    Raises as `open_identity`.
    """
    records = newest_versions(open_identity(signed_in, witness_code, reason, proof, second))
    return tuple(dict.fromkeys(name for record in records for name in names_of(record.person)))


def names_of(person: Person) -> Iterator[str]:
    """Everything a person may be called by, and where they were born."""
    for text in (person.name_hangul, person.name_hanja, person.name_latin, person.other_names, person.birthplace):
        for name in text.replace(";", ",").replace("/", ",").split(","):
            if len(name.strip()) > 1:
                yield name.strip()
    if len(person.name_hangul.strip()) > 2 and " " not in person.name_hangul.strip():
        yield person.name_hangul.strip()[1:]  # called by the given name alone


def _words_of_masks(redacted: RedactedInterview) -> dict[str, MaskKind]:
    """What is masked as text, and as what; one letter tells nothing by itself."""
    lines = {line.segment.id: line for line in _lines(redacted)}
    words: dict[str, MaskKind] = {}
    for mask in redacted.masks:
        line = lines.get(mask.place.segment_id) if isinstance(mask.place, Passage) else None
        for one in stretches_of(line, [mask]) if line is not None and not line.is_withheld else ():
            said = line.text[one.first : one.end].strip() if line is not None else ""
            if len(said) > 1:
                words.setdefault(said, mask.kind)
    return words


def _beside(again: Iterable[_Place], ruled: Sequence[_Place]) -> list[_Place]:
    """Those that no rule has found as well, each place once."""
    places = {one[1:3]: one for one in again}
    return [one for one in places.values() if not any(r[1] <= one[1] and one[2] <= r[2] for r in ruled)]


def _lines(redacted: RedactedInterview) -> Iterator[Line]:
    return (masked.line for recording in redacted.recordings for masked in recording.lines)


def _passage(line: Line, first: int, end: int) -> Passage:
    return Passage(line.segment.id, len(line.revisions), first, end)


def _masked_characters(redacted: RedactedInterview) -> dict[SegmentId, set[int]]:
    """The characters of each line that are masked."""
    masks: dict[SegmentId, list[Mask]] = {}
    for mask in redacted.masks:
        if isinstance(mask.place, Passage):
            masks.setdefault(mask.place.segment_id, []).append(mask)
    return {
        line.segment.id: {at for one in stretches_of(line, masks[line.segment.id]) for at in range(one.first, one.end)}
        for line in _lines(redacted)
        if line.segment.id in masks
    }


def _by_line(passages: Iterable[Passage]) -> dict[SegmentId, list[Passage]]:
    found: dict[SegmentId, list[Passage]] = {}
    for passage in passages:
        found.setdefault(passage.segment_id, []).append(passage)
    return found


def _state(
    passage: Passage, masked: Mapping[SegmentId, set[int]], declined: Mapping[SegmentId, Sequence[Passage]]
) -> SuggestionState:
    if _is_masked(passage, masked):
        return SuggestionState.MASKED
    if any(_holds(one, passage) for one in declined.get(passage.segment_id, ())):
        return SuggestionState.DECLINED
    return SuggestionState.OPEN


def _is_masked(passage: Passage, masked: Mapping[SegmentId, set[int]]) -> bool:
    return masked.get(passage.segment_id, set()).issuperset(range(passage.first, passage.end))


def _holds(outer: Passage, inner: Passage) -> bool:
    is_same_line = (outer.segment_id, outer.revisions) == (inner.segment_id, inner.revisions)
    return is_same_line and outer.first <= inner.first and inner.end <= outer.end


@cache
def _listed(name: str) -> tuple[str, ...]:
    """Every name of everything on one of our lists, without what tells nothing."""
    items = json.loads((_DOMAIN / name).read_text("utf-8"))["items"]
    names = {one for item in items if item["type"] not in _NOT_TELLING for one in _names_in(item)}
    return tuple(sorted(names | {one[:-1] for one in names if _CALLED_SHORT.fullmatch(one)}))


def _names_in(item: dict[str, object]) -> Iterator[str]:
    older = item.get("older_names") or item.get("old_names") or []
    for one in (item, *(older if isinstance(older, list) else [])):
        if isinstance(one, dict):
            yield from (str(one.get(language, "")).split("(")[0].strip() for language in ("ko", "en"))
    aka = item.get("aka") or []
    yield from (str(name).split("(")[0].strip() for name in (aka if isinstance(aka, list) else []))
