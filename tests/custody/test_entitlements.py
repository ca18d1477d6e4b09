"""Who can look behind a code is a matter of keys: stock `age` opens it for those entitled, and for nobody else."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.crypto.recovery_keys import recovery_keys
from desktop.crypto.recovery_shares import combine
from desktop.custody.audit import check_log
from desktop.custody.entitlements import (
    end_entitlement,
    entitle,
    entitle_by_secret,
    is_sealed_to_newest_kit,
    lapsed_accounts,
    require_not_last_entitled,
)
from desktop.custody.identities import check_identities, erase_identity, open_identity, write_identity
from desktop.custody.identity_access import Proof, entitled_accounts
from desktop.custody.recovery import Joining, Surroundings, recover_account
from desktop.custody.rows import check_rows
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import findings_of
from desktop.domain.ids import AccountId
from desktop.domain.people import AccountChange, ChangeKind, Role
from desktop.vault.database import Database
from desktop.vault.identity_key import read_identity_key
from desktop.vault.identity_store import open_store
from desktop.vault.layout import IDENTITY_KEY
from desktop.vault.opening import NewAccount
from desktop.vault.slot_opening import secrets_of
from tests.fakes.identities import (
    CODE,
    PROOF,
    REASON,
    SISTER,
    WITNESS,
    colleague,
    nothing_after,
    office,
    with_witness,
)
from tests.fakes.vaults import (
    CHEAP_COST,
    EMPTY_FORM,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    rehearsed_kit,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)

SECOND_CUSTODIAN = NewAccount(AccountId("custodian-2"), "Custodian", frozenset({Role.CUSTODIAN}))
THIRD_PASSPHRASE = "paper lantern of the custodian orchard"


def refusal(work: object) -> FaultCode:
    with pytest.raises(Fault) as caught:
        work()  # type: ignore[operator]
    return caught.value.code


def secret_of(at_work: SignedIn, account: str, passphrase: str) -> str:
    chance = CountingChance("reading a slot")
    return secrets_of(at_work.vault.root, account, passphrase, clock=FixedClock(), chance=chance).age_secret


def opens_with_stock_age(at_work: SignedIn, secret: str, folder: Path) -> bool:
    """Whether the stock tool opens the identities' key with this one."""
    if not shutil.which("age"):
        pytest.skip("the stock age tool is not here")
    key = folder / "stock.key"
    key.write_text(secret + "\n", "ascii")
    done = subprocess.run(
        ["age", "-d", "-i", str(key), str(at_work.vault.root / IDENTITY_KEY)], capture_output=True, check=False
    )
    assert (done.returncode == 0) == (len(bytes.fromhex(done.stdout.decode("ascii"))) == 32)
    return done.returncode == 0


def opens_identities(at_work: SignedIn, secret: str) -> bool:
    lines = [account.ssh_public_key for account in at_work.vault.accounts.all()]
    refusals = findings_of(lambda: nothing_after(read_identity_key, at_work.vault.root, secret, lines))
    assert {finding.code for finding in refusals} <= {FaultCode.IDENTITY_NOT_ENTITLED}
    return not refusals


def is_sound(at_work: SignedIn) -> bool:
    return not check_log(at_work.vault) and not check_rows(at_work.vault) and not check_identities(at_work, PROOF)


def test_the_key_opens_for_the_entitled_only(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    own, other = secret_of(founder, FOUNDER.id, PASSPHRASE), secret_of(founder, SECOND.id, SECOND_PASSPHRASE)
    assert opens_with_stock_age(founder, own, tmp_path)
    assert not opens_with_stock_age(founder, other, tmp_path)
    assert opens_identities(founder, own)
    assert not opens_identities(founder, other)


def test_the_vault_key_opens_no_identity(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    database = founder.vault.root / "identity.db"
    assert refusal(lambda: Database(database, founder.vault.keys.vault)) is FaultCode.VAULT_DAMAGED
    covers = founder.vault.identities.living_covers()
    assert covers
    for cover in covers:
        assert cover.secret is not None
        assert not opens_identities(founder, cover.secret)


def test_entitling_and_ending_is_logged_and_changes_the_key(tmp_path: Path) -> None:
    founder, written = with_witness(tmp_path)
    own, other = secret_of(founder, FOUNDER.id, PASSPHRASE), secret_of(founder, SECOND.id, SECOND_PASSPHRASE)
    lines = [founder.signer.public_line]
    first = bytes(read_identity_key(founder.vault.root, own, lines))
    entitle(founder, SECOND.id, PROOF)
    assert entitled_accounts(founder.vault) == (FOUNDER.id, SECOND.id)
    assert opens_identities(founder, other)
    assert bytes(read_identity_key(founder.vault.root, own, lines)) == first
    end_entitlement(founder, SECOND.id, PROOF)
    assert entitled_accounts(founder.vault) == (FOUNDER.id,)
    assert not opens_identities(founder, other)
    assert bytes(read_identity_key(founder.vault.root, own, lines)) != first
    assert open_identity(founder, CODE, REASON, PROOF, colleague(founder)) == [written]
    assert is_sound(founder)
    assert not (founder.vault.root / "identity.next.db").exists()


def test_one_who_is_entitled_reads_with_their_own_passphrase(tmp_path: Path) -> None:
    founder, written = with_witness(tmp_path)
    entitle(founder, SECOND.id, PROOF)
    second_account(founder, SECOND_CUSTODIAN, THIRD_PASSPHRASE)
    founder.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    beside = second_person(supervisor, SECOND_CUSTODIAN.id, THIRD_PASSPHRASE)
    assert open_identity(supervisor, CODE, REASON, Proof(SECOND_PASSPHRASE), beside) == [written]
    assert check_log(supervisor.vault) == []


def test_who_may_entitle(tmp_path: Path) -> None:
    founder = office(tmp_path)
    second_account(founder, SECOND_CUSTODIAN, THIRD_PASSPHRASE)
    founder.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    assert refusal(lambda: entitle(supervisor, SECOND.id, Proof(SECOND_PASSPHRASE))) is FaultCode.ACCOUNT_ROLE_MISSING
    supervisor.lock()
    custodian = sign_in_again(tmp_path, SECOND_CUSTODIAN.id, THIRD_PASSPHRASE)
    proof = Proof(THIRD_PASSPHRASE)
    assert refusal(lambda: entitle(custodian, SECOND_CUSTODIAN.id, proof)) is FaultCode.IDENTITY_NOT_ENTITLED
    assert refusal(lambda: end_entitlement(custodian, FOUNDER.id, proof)) is FaultCode.IDENTITY_LAST_ENTITLED


def test_the_last_one_keeps_it(tmp_path: Path) -> None:
    founder = office(tmp_path)
    assert refusal(lambda: end_entitlement(founder, FOUNDER.id, PROOF)) is FaultCode.IDENTITY_LAST_ENTITLED
    assert refusal(lambda: require_not_last_entitled(founder.vault, FOUNDER.id)) is FaultCode.IDENTITY_LAST_ENTITLED
    assert refusal(lambda: end_entitlement(founder, SECOND.id, PROOF)) is FaultCode.IDENTITY_ACCOUNT_UNFIT
    entitle(founder, SECOND.id, PROOF)
    require_not_last_entitled(founder.vault, FOUNDER.id)


def disable(founder: SignedIn, handle: str, kind: ChangeKind = ChangeKind.DISABLED) -> None:
    """As the accounts' own act would note it, without its keys."""
    account = founder.vault.accounts.get(handle)
    founder.vault.accounts.changes.add(
        AccountChange(
            account.id, kind, account.roles, account.age_recipient, account.ssh_public_key, FOUNDER.id,
            founder.clock.now(),
        )
    )  # fmt: skip


@pytest.mark.parametrize("kind", [ChangeKind.DISABLED, ChangeKind.REMOVED])
def test_a_disabled_or_removed_account_has_lost_it(tmp_path: Path, kind: ChangeKind) -> None:
    founder, _ = with_witness(tmp_path)
    entitle(founder, SECOND.id, PROOF)
    other = secret_of(founder, SECOND.id, SECOND_PASSPHRASE)
    disable(founder, SECOND.id, kind)
    assert entitled_accounts(founder.vault) == (FOUNDER.id,)
    assert lapsed_accounts(founder.vault) == (SECOND.id,)
    assert refusal(lambda: entitle(founder, SECOND.id, PROOF)) is FaultCode.IDENTITY_ACCOUNT_UNFIT
    end_entitlement(founder, SECOND.id, PROOF)
    assert lapsed_accounts(founder.vault) == ()
    assert not opens_identities(founder, other)
    assert check_identities(founder, PROOF) == []


def test_entitling_anybody_shuts_out_the_lapsed_too(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    second_account(founder, SECOND_CUSTODIAN, THIRD_PASSPHRASE)
    entitle(founder, SECOND.id, PROOF)
    other = secret_of(founder, SECOND.id, SECOND_PASSPHRASE)
    disable(founder, SECOND.id)
    entitle(founder, SECOND_CUSTODIAN.id, PROOF)
    assert not opens_identities(founder, other)


def test_what_one_lost_does_not_open_even_an_old_copy_without_the_vault(tmp_path: Path) -> None:
    """Each record lies under its witness's cover, whose key is in `vault.db`: two locks, each with its own key."""
    founder, _ = with_witness(tmp_path)
    key = read_identity_key(
        founder.vault.root, secret_of(founder, FOUNDER.id, PASSPHRASE), [founder.signer.public_line]
    )
    with open_store(founder.vault.root, key) as store:
        [row] = store.all()
    assert row.sealed.startswith(b"age-encryption.org/v1\n")
    assert WITNESS.name_hangul.encode() not in row.sealed
    assert b"Kim" not in row.sealed


def test_the_recovery_kit_opens_it_too(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    made = rehearsed_kit(founder)
    second_account(founder)
    entitle(founder, FOUNDER.id)
    write_identity(founder, CODE, WITNESS, PROOF)
    assert is_sealed_to_newest_kit(founder.vault)
    secret = recovery_keys(combine([sheet.words for sheet in made.sheets[:2]])).age.secret
    assert opens_with_stock_age(founder, secret, tmp_path)
    entitle_by_secret(founder, SECOND.id, secret)
    assert opens_identities(founder, secret_of(founder, SECOND.id, SECOND_PASSPHRASE))


def test_whoever_comes_in_by_the_sheets_can_open_identities(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    made = rehearsed_kit(founder)
    second_account(founder)
    entitle(founder, FOUNDER.id)
    written = write_identity(founder, CODE, WITNESS, PROOF)
    founder.lock()
    joining = Joining(SECOND_CUSTODIAN, THIRD_PASSPHRASE, CHEAP_COST)
    around = Surroundings(FixedClock(), CountingChance("recovering"), EMPTY_FORM)
    back = recover_account(vault_root(tmp_path), [sheet.words for sheet in made.sheets[:2]], joining, around)
    assert entitled_accounts(back.vault) == (FOUNDER.id, SECOND_CUSTODIAN.id)
    assert open_identity(back, CODE, REASON, Proof(THIRD_PASSPHRASE), colleague(back)) == [written]
    assert check_log(back.vault) == []
    assert check_rows(back.vault) == []


def test_a_kit_made_later_is_in_with_the_next_sealing(tmp_path: Path) -> None:
    founder = office(tmp_path)
    assert is_sealed_to_newest_kit(founder.vault)
    rehearsed_kit(founder)
    assert not is_sealed_to_newest_kit(founder.vault)
    entitle(founder, FOUNDER.id, PROOF)
    assert is_sealed_to_newest_kit(founder.vault)


def test_ending_sweeps_what_was_erased(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    kept = write_identity(founder, "W-2026-015", SISTER, PROOF)
    entitle(founder, SECOND.id, PROOF)
    erase_identity(founder, CODE, colleague(founder))
    end_entitlement(founder, SECOND.id, PROOF)
    own = secret_of(founder, FOUNDER.id, PASSPHRASE)
    with open_store(
        founder.vault.root, read_identity_key(founder.vault.root, own, [founder.signer.public_line])
    ) as store:
        assert [row.person_id for row in store.all()] == [kept.person_id]
