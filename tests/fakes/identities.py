"""An office that keeps identities: an entitled custodian, a second person, and a witness with a family."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.custody.entitlements import entitle
from desktop.custody.identities import Reason, write_identity
from desktop.custody.identity_access import Proof
from desktop.custody.second_person import SecondPerson, second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.finding import Finding
from desktop.domain.identity import IdentityRecord, Person, PersonKind
from tests.fakes.vaults import FOUNDER, PASSPHRASE, SECOND, SECOND_PASSPHRASE, second_account, signed_in

CODE = "W-2026-014"
NAME = "김정실명"
WITNESS = Person(
    name_hangul=NAME,
    name_hanja="金正實",
    name_latin="Kim Jong-sil",
    birth_date="1968-05",
    birthplace="함경북도 온성군",
    contacts="전화 010-5555-0199",
)
SISTER = Person(PersonKind.FAMILY, "누이동생", name_hangul="김누이명", whereabouts="온성군", threat="보위부가 찾아왔다")
PROOF = Proof(PASSPHRASE)
REASON: Reason = ("witness_safety", "")


def office(folder: Path, *, kit: bool = True) -> SignedIn:
    """The founder, entitled, in a new vault with a second account (`supervisor-1`), and nobody's identity yet."""
    founder = signed_in(folder, kit=kit)
    second_account(founder)
    entitle(founder, FOUNDER.id)
    return founder


def with_witness(folder: Path) -> tuple[SignedIn, IdentityRecord]:
    """The office with a witness behind `CODE`."""
    founder = office(folder)
    return founder, write_identity(founder, CODE, WITNESS, PROOF)


def colleague(founder: SignedIn) -> SecondPerson:
    """The second account, present with its passphrase."""
    return second_person(founder, SECOND.id, SECOND_PASSPHRASE)


def nothing_after(work: Callable[..., object], *values: object) -> list[Finding]:
    """Does it, and finds nothing: for `findings_of`, which turns a fault into a finding."""
    work(*values)
    return []
