"""The identities' files and the kit's file: each way they can be wrong is found, with and without a key to look inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.custody.accounts import disable_account
from desktop.custody.checkup import check
from desktop.custody.entitlements import entitle
from desktop.custody.identities import write_identity
from desktop.custody.recovery import make_kit, rehearse
from desktop.custody.signed_in import SignedIn
from desktop.domain.checkup import CheckCode, CheckFinding, CheckSection, Severity
from desktop.domain.faults import FaultCode
from desktop.vault.layout import IDENTITY_DATABASE, IDENTITY_KEY, IDENTITY_KEY_SIGNATURE, RECOVERY
from tests.fakes.identities import CODE, NAME, PROOF, SISTER, WITNESS, office
from tests.fakes.machines import FakeMachine
from tests.fakes.vaults import FOUNDER, SECOND, signed_in

Damage = Callable[[Path], object]


@pytest.fixture
def founder(tmp_path: Path) -> Iterator[SignedIn]:
    """Entitled with a colleague, and a witness written down."""
    founder = office(tmp_path, kit=True)
    entitle(founder, SECOND.id, PROOF)
    write_identity(founder, CODE, WITNESS, PROOF)
    yield founder
    founder.vault.close()


def of_identities(founder: SignedIn, *, looked_into: bool = False) -> list[CheckFinding]:
    report = check(founder, FakeMachine(), proof=PROOF if looked_into else None)
    return [one for one in report.findings if one.section is CheckSection.IDENTITIES]


def flip(path: Path, at: int = 200) -> None:
    data = bytearray(path.read_bytes())
    data[at % len(data)] ^= 1
    path.write_bytes(data)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def test_an_office_that_works_with_codes_alone_hears_nothing_of_it(tmp_path: Path) -> None:
    someone = signed_in(tmp_path)
    assert of_identities(someone) == []
    someone.lock()


def test_what_was_not_looked_into_is_said_and_what_was_is_in_order(founder: SignedIn) -> None:
    assert [one.code for one in of_identities(founder)] == [CheckCode.IDENTITIES_UNREAD]
    assert of_identities(founder, looked_into=True) == []


@pytest.mark.parametrize(
    ("name", "damage", "code"),
    [
        (IDENTITY_KEY, flip, FaultCode.IDENTITY_KEY_SIGNATURE_WRONG),
        (IDENTITY_KEY, Path.unlink, FaultCode.VAULT_FILE_MISSING),
        (IDENTITY_KEY_SIGNATURE, flip, FaultCode.IDENTITY_KEY_SIGNATURE_WRONG),
        (IDENTITY_KEY_SIGNATURE, Path.unlink, FaultCode.VAULT_FILE_MISSING),
        (IDENTITY_DATABASE, Path.unlink, FaultCode.VAULT_FILE_MISSING),
    ],
)
def test_what_shows_without_any_key(founder: SignedIn, name: str, damage: Damage, code: FaultCode) -> None:
    damage(founder.vault.root / name)
    found, *_ = of_identities(founder)
    assert (found.code, found.severity) == (code, Severity.DAMAGE)
    assert code is not FaultCode.VAULT_FILE_MISSING or found.facts["name"] == name


@pytest.mark.parametrize("damage", [flip, cut, lambda path: flip(path, 9000)])
def test_what_shows_only_to_somebody_entitled(founder: SignedIn, damage: Damage) -> None:
    damage(founder.vault.root / IDENTITY_DATABASE)
    assert [one.code for one in of_identities(founder)] == [CheckCode.IDENTITIES_UNREAD]
    found = of_identities(founder, looked_into=True)
    assert {one.severity for one in found} == {Severity.DAMAGE}
    assert FaultCode.VAULT_DAMAGED in {one.code for one in found}


def test_an_older_store_put_back_shows_what_it_lacks_and_names_nobody(founder: SignedIn) -> None:
    path = founder.vault.root / IDENTITY_DATABASE
    older = path.read_bytes()
    write_identity(founder, CODE, SISTER, PROOF)
    path.write_bytes(older)
    [found] = of_identities(founder, looked_into=True)
    assert found.code is FaultCode.CUSTODY_ROW_DIFFERS
    assert NAME not in repr(found)


def test_who_can_open_them_is_looked_at(founder: SignedIn) -> None:
    disable_account(founder, SECOND.id)
    [one, _] = of_identities(founder)
    assert (one.code, one.severity, one.facts) == (CheckCode.IDENTITIES_ONE, Severity.NOTE, {"account": FOUNDER.id})


def test_a_kit_that_identities_are_not_sealed_to_is_named(founder: SignedIn) -> None:
    kit = make_kit(founder, 2, 2)
    rehearse(founder, [sheet.words for sheet in kit.sheets])
    assert next(one.code for one in of_identities(founder)) is CheckCode.IDENTITIES_WITHOUT_KIT
    entitle(founder, FOUNDER.id, PROOF)
    assert [one.code for one in of_identities(founder)] == [CheckCode.IDENTITIES_UNREAD]


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (Path.unlink, FaultCode.VAULT_FILE_MISSING),
        (flip, FaultCode.KIT_FILE_DAMAGED),
        (cut, FaultCode.KIT_FILE_DAMAGED),
        (lambda path: path.write_bytes(b"{}"), FaultCode.KIT_FILE_DAMAGED),
    ],
)
def test_the_kits_file_is_checked_without_its_sheets(founder: SignedIn, damage: Damage, code: FaultCode) -> None:
    damage(founder.vault.root / RECOVERY)
    report = check(founder, FakeMachine())
    [found] = report.of(Severity.DAMAGE)
    assert (found.section, found.code) == (CheckSection.KIT, code)


def test_another_kits_file_is_no_file_of_this_kit(founder: SignedIn) -> None:
    earlier = (founder.vault.root / RECOVERY).read_bytes()
    make_kit(founder, 2, 2)
    (founder.vault.root / RECOVERY).write_bytes(earlier)
    [found] = check(founder, FakeMachine()).of(Severity.DAMAGE)
    assert found.code is FaultCode.KIT_FILE_DAMAGED


def test_every_flipped_byte_of_the_kits_file_is_found(founder: SignedIn) -> None:
    path = founder.vault.root / RECOVERY
    whole = path.read_bytes()
    for at in range(0, len(whole), 23):
        flip(path, at)
        found = [one for one in check(founder, FakeMachine()).of(Severity.DAMAGE) if one.section is CheckSection.KIT]
        assert len(found) == 1, at
        path.write_bytes(whole)
