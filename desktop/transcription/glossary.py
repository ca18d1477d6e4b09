"""The office's glossary: packs that ship with the product, packs the office writes, and the choice for an interview.

A pack of the office takes the place of a shipped one with the same handle. Every version is kept and signed for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.glossary import (
    GlossaryChoice,
    GlossaryPack,
    checked_terms,
    checked_title,
    glossary_id,
    hotwords_of,
    require_few,
)
from desktop.domain.ids import GlossaryId, InterviewId
from desktop.domain.people import Role
from desktop.vault.vault import Vault

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "domain" / "glossary.json"


@dataclass(frozen=True, slots=True)
class UsablePack:
    """A pack as an interview may be heard with it. `version` is the shipped list's, or the office's own number."""

    id: GlossaryId
    title: str
    version: str
    terms: tuple[str, ...]
    is_shipped: bool

    @property
    def sha256(self) -> str:
        """Over the terms, so that a draft names exactly what it was heard with."""
        return sha256_hex(canonical_json(list(self.terms)))


def usable_packs(vault: Vault) -> list[UsablePack]:
    """What may be chosen, shipped packs first; one that the office wrote empty is out of use."""
    found = {pack.id: pack for pack in _shipped()}
    for pack in vault.glossaries.all():
        found[pack.id] = UsablePack(pack.id, pack.title, str(pack.version), pack.terms, is_shipped=False)
    return [pack for pack in found.values() if pack.terms]


def write_pack(signed_in: SignedIn, handle: str, title: str, terms: Sequence[str]) -> GlossaryPack:
    """The next version of a pack; one without terms takes it out of use. An interviewer's or supervisor's act.

    Raises `Fault(GLOSSARY_NAME_INVALID)`, `GLOSSARY_TERM_INVALID`, `GLOSSARY_NAME_FORBIDDEN`, `GLOSSARY_TOO_LONG`,
    `NUMBER_FORBIDDEN` or `ACCOUNT_ROLE_MISSING`.
    """
    _require_hand(signed_in)
    id, checked = glossary_id(handle), checked_terms(terms, known_words())
    title = checked_title(title)
    with signed_in.vault.transaction():
        version = 1 + sum(pack.id == id for pack in signed_in.vault.glossaries.all())
        pack = GlossaryPack(id, version, title, checked, signed_in.account.id, signed_in.clock.now())
        signed_in.vault.glossaries.add(pack)
        facts = {"version": version, "terms": len(checked)}
        signed_in.log.record(Action.GLOSSARY_WRITTEN, id, after=row_digest(pack), facts=facts)
    return pack


def choose_packs(signed_in: SignedIn, interview_id: InterviewId, packs: Iterable[str]) -> GlossaryChoice:
    """From now on the interview is heard with these packs, or with none. Drafts there are stay as they are.

    Raises `Fault(INTERVIEW_UNKNOWN)`, `INTERVIEW_ERASED`, `GLOSSARY_UNKNOWN`, `GLOSSARY_TOO_LONG` or
    `ACCOUNT_ROLE_MISSING`.
    """
    _require_hand(signed_in)
    vault = signed_in.vault
    vault.interviews.get(interview_id)
    vault.require_not_erased(interview_id)
    chosen = tuple(dict.fromkeys(_known(vault, pack) for pack in packs))
    require_few(chosen)
    choice = GlossaryChoice(interview_id, chosen, signed_in.account.id, signed_in.clock.now())
    with vault.transaction():
        vault.glossaries.choose(choice)
        facts = {"packs": ", ".join(chosen)}
        signed_in.log.record(Action.GLOSSARY_CHOSEN, interview_id, after=row_digest(choice), facts=facts)
    return choice


def chosen_packs(vault: Vault, interview_id: str) -> list[UsablePack]:
    """What the interview is heard with now; nothing unless somebody chose."""
    choice = vault.glossaries.choice_of(interview_id)
    usable = {pack.id: pack for pack in usable_packs(vault)}
    return [usable[pack] for pack in choice.packs if pack in usable] if choice else []


def glossary_text(packs: Sequence[UsablePack]) -> str:
    """What a draft's provenance says of its packs: canonical JSON, or nothing where there were none."""
    if not packs:
        return ""
    said = [{"pack": pack.id, "version": pack.version, "sha256": pack.sha256} for pack in packs]
    return canonical_json(said).decode("utf-8")


def hotwords_for(packs: Sequence[UsablePack]) -> str:
    """What the engine is given of these packs."""
    return hotwords_of(pack.terms for pack in packs)


@cache
def known_words() -> frozenset[str]:
    """Terms of the shipped glossary: words, even where they are made like a name (`강영실`)."""
    items = json.loads(SHIPPED.read_text("utf-8"))["items"]
    return frozenset(word for item in items for word in (item["ko"], *item["variants"]))


@cache
def _shipped() -> tuple[UsablePack, ...]:
    data = json.loads(SHIPPED.read_text("utf-8"))
    words = {item["id"]: item["ko"] for item in data["items"]}
    return tuple(
        UsablePack(
            GlossaryId(pack["id"]),
            f"{pack['ko']} / {pack['en']}",
            data["version"],
            tuple(words[term] for term in pack["terms"]),
            is_shipped=True,
        )
        for pack in data["packs"]
    )


def _known(vault: Vault, pack: str) -> GlossaryId:
    known = {usable.id for usable in usable_packs(vault)}
    id = glossary_id(pack)
    if id not in known:
        raise Fault(FaultCode.GLOSSARY_UNKNOWN, name=id)
    return id


def _require_hand(signed_in: SignedIn) -> None:
    if Role.SUPERVISOR not in signed_in.account.roles:
        signed_in.account.require(Role.INTERVIEWER)
