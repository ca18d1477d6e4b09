"""The rules of ELAN's format (EAF 3.0) that a file must keep to be opened: order, references, types and times.

A second reader, written from the published description of the format; pympi is the third.
"""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

ORDER = ("LICENSE", "HEADER", "TIME_ORDER", "TIER", "LINGUISTIC_TYPE", "LOCALE", "LANGUAGE", "CONSTRAINT")
NEEDED = {
    "ANNOTATION_DOCUMENT": {"AUTHOR", "DATE", "FORMAT", "VERSION"},
    "TIER": {"TIER_ID", "LINGUISTIC_TYPE_REF"},
    "TIME_SLOT": {"TIME_SLOT_ID"},
    "ALIGNABLE_ANNOTATION": {"ANNOTATION_ID", "TIME_SLOT_REF1", "TIME_SLOT_REF2"},
    "REF_ANNOTATION": {"ANNOTATION_ID", "ANNOTATION_REF"},
    "LINGUISTIC_TYPE": {"LINGUISTIC_TYPE_ID"},
    "CONSTRAINT": {"STEREOTYPE"},
    "LANGUAGE": {"LANG_ID"},
    "PROPERTY": set(),
}


def broken_rules(root: ElementTree.Element) -> list[str]:
    """What ELAN would not like; empty for a valid file."""
    wrong = [f"{e.tag} lacks {needed - set(e.attrib)}" for e in root.iter() if (needed := NEEDED.get(e.tag, set())) - set(e.attrib)]  # fmt: skip
    places = [ORDER.index(child.tag) for child in root]
    if places != sorted(places):
        wrong.append("order of elements")
    return wrong + _ids(root) + _times(root) + _tiers(root)


def _ids(root: ElementTree.Element) -> list[str]:
    names = [e.get(name) for e in root.iter() for name in ("TIME_SLOT_ID", "ANNOTATION_ID") if e.get(name)]
    tiers = [tier.get("TIER_ID") for tier in root.iter("TIER")]
    return [] if len(set(names)) == len(names) and len(set(tiers)) == len(tiers) else ["an id is there twice"]


def _times(root: ElementTree.Element) -> list[str]:
    slots = [int(slot.get("TIME_VALUE", "-1")) for slot in root.iter("TIME_SLOT")]
    return [] if slots == sorted(slots) and min(slots, default=0) >= 0 else ["time slots out of order"]


def _tiers(root: ElementTree.Element) -> list[str]:
    slots = {slot.get("TIME_SLOT_ID"): int(slot.get("TIME_VALUE", "-1")) for slot in root.iter("TIME_SLOT")}
    kinds = {kind.get("LINGUISTIC_TYPE_ID"): kind for kind in root.iter("LINGUISTIC_TYPE")}
    by_name = {tier.get("TIER_ID"): tier for tier in root.iter("TIER")}
    wrong: list[str] = []
    for name, tier in by_name.items():
        kind = kinds[tier.get("LINGUISTIC_TYPE_REF")]
        spans = [(slots[a.get("TIME_SLOT_REF1")], slots[a.get("TIME_SLOT_REF2")]) for a in tier.iter("ALIGNABLE_ANNOTATION")]  # fmt: skip
        if any(start >= end for start, end in spans):
            wrong.append(f"{name}: an annotation without a length")
        ordered = sorted(spans)
        if any(one[1] > after[0] for one, after in pairwise(ordered)):
            wrong.append(f"{name}: annotations overlap")
        if (kind.get("TIME_ALIGNABLE") == "true") == (tier.get("PARENT_REF") is not None):
            wrong.append(f"{name}: aligned tiers have no parent here, and the others have one")
        wrong += _references(name or "", tier, by_name)
    return wrong


def _references(name: str, tier: ElementTree.Element, tiers: dict[str | None, ElementTree.Element]) -> list[str]:
    parent = tiers.get(tier.get("PARENT_REF"))
    theirs = {a.get("ANNOTATION_ID") for a in parent.iter("ALIGNABLE_ANNOTATION")} if parent is not None else set()
    references = [a.get("ANNOTATION_REF") for a in tier.iter("REF_ANNOTATION")]
    is_right = set(references) <= theirs and len(set(references)) == len(references)
    return [] if is_right else [f"{name}: refers to what is not in its parent, or twice to one"]
