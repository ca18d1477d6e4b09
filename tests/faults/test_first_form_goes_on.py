"""A vault of the first form, once opened, is a vault like any other: everything that came later works in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.crypto.key_file import make_key_file
from desktop.custody.accounts import disable_account, enable_account, remove_account, set_roles
from desktop.custody.backups import check_backup
from desktop.custody.checkup import check
from desktop.custody.comparing import Outcome, compare_with
from desktop.custody.entitlements import end_entitlement, entitle
from desktop.custody.erasure import erase
from desktop.custody.identities import open_identity, write_identity
from desktop.custody.identity_access import Proof
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.passphrase import change_passphrase
from desktop.custody.policies import set_policy
from desktop.custody.recovery import kit_state
from desktop.custody.repair import repair
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Role
from desktop.domain.policy import Policy
from desktop.vault.rekeying import rekey_vault
from desktop.vault.restoring import restore_backup
from tests.fakes.backups import back_up, backups_of, drive_at, never, nobody
from tests.fakes.first_form import PASSPHRASES, bring_first_form
from tests.fakes.identities import PROOF, REASON, SISTER, WITNESS, colleague
from tests.fakes.machines import FakeMachine
from tests.fakes.three_accounts import CUSTODIAN, CUSTODIAN_PASSPHRASE
from tests.fakes.vaults import (
    CHEAP_COST,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    rehearsed_kit,
    second_account,
    sign_in_again,
    sign_in_at,
)
from tests.faults.act import require_whole
from tests.faults.keeping_acts import NEW, NEW_PASSPHRASE, come_in, words_of

CODE = "W-2026-001"
OTHER_PASSPHRASE = "seven quiet otters paddle home"
Work = Callable[[Path, SignedIn], None]


def in_the_first_form(folder: Path) -> SignedIn:
    """Both accounts take a passphrase that is strong enough today; the founder is at work."""
    bring_first_form(folder)
    for account, passphrase in ((SECOND.id, SECOND_PASSPHRASE), (FOUNDER.id, PASSPHRASE)):
        at_work = sign_in_again(folder, account, PASSPHRASES[account])
        change_passphrase(at_work, PASSPHRASES[account], passphrase, cost=CHEAP_COST)
        at_work.lock()
    return sign_in_again(folder)


def kit(folder: Path, founder: SignedIn) -> None:
    words = words_of(rehearsed_kit(founder))
    assert kit_state(founder.vault).is_ready
    founder.lock()
    come_in(folder, words).lock()
    sign_in_again(folder, NEW.id, NEW_PASSPHRASE).lock()


def accounts(folder: Path, founder: SignedIn) -> None:
    rehearsed_kit(founder)
    second_account(founder, CUSTODIAN, CUSTODIAN_PASSPHRASE)
    disable_account(founder, SECOND.id)
    founder.lock()
    with pytest.raises(Fault, match=FaultCode.VAULT_UNLOCK_REFUSED.replace(".", r"\.")):
        sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE)
    custodian = sign_in_again(folder, CUSTODIAN.id, CUSTODIAN_PASSPHRASE)
    enable_account(custodian, SECOND.id)
    set_roles(custodian, SECOND.id, frozenset({Role.SUPERVISOR, Role.CUSTODIAN}))
    custodian.lock()
    second = sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE)
    remove_account(second, CUSTODIAN.id)
    second.lock()


def founder_leaves(folder: Path, founder: SignedIn) -> None:
    """The one whose key every slot pins."""
    rehearsed_kit(founder)
    second_account(founder, CUSTODIAN, CUSTODIAN_PASSPHRASE)
    founder.lock()
    custodian = sign_in_again(folder, CUSTODIAN.id, CUSTODIAN_PASSPHRASE)
    remove_account(custodian, FOUNDER.id)
    require_whole(custodian)
    custodian.lock()
    second = sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE)
    require_whole(second)
    second.lock()


def keys(folder: Path, founder: SignedIn) -> None:
    rotate_keys(founder, PROOF)
    rekey_vault(founder.vault, founder.signer, founder.chance)
    founder.lock()
    founder = sign_in_again(folder)
    beside = second_person(founder, SECOND.id, SECOND_PASSPHRASE)
    assert beside.account.id == SECOND.id
    founder.lock()
    second = sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE)
    rotate_keys(second, Proof(SECOND_PASSPHRASE), second_person(second, FOUNDER.id, PASSPHRASE))
    second.lock()
    sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE).lock()


def passphrases(folder: Path, founder: SignedIn) -> None:
    key_file = make_key_file(CountingChance("stick"))
    change_passphrase(founder, PASSPHRASE, OTHER_PASSPHRASE, new_key_file=key_file, cost=CHEAP_COST)
    change_passphrase(founder, OTHER_PASSPHRASE, PASSPHRASE, key_file=key_file, cost=CHEAP_COST)
    founder.lock()


def identities(folder: Path, founder: SignedIn) -> None:
    rehearsed_kit(founder)
    entitle(founder, FOUNDER.id)
    written = write_identity(founder, CODE, WITNESS, PROOF)
    write_identity(founder, CODE, SISTER, PROOF, written.person_id)
    entitle(founder, SECOND.id, PROOF)
    end_entitlement(founder, SECOND.id, PROOF)
    people = [record.person for record in open_identity(founder, CODE, REASON, PROOF, colleague(founder))]
    assert people == [WITNESS, SISTER]
    founder.lock()


def rules(folder: Path, founder: SignedIn) -> None:
    set_policy(founder, Policy.IDENTITY_PERSONS, 1)
    assert founder.vault.policies.value(Policy.IDENTITY_PERSONS) == 1
    founder.lock()


def backup(folder: Path, founder: SignedIn) -> None:
    words = words_of(rehearsed_kit(founder))
    made = back_up(founder, drive_at(folder))
    assert made.damaged == ()
    for snapshot in backups_of(founder, folder / "drive").snapshots():
        assert check_backup(founder, folder / "drive", snapshot, nobody, never) == []
    founder.lock()
    restore_backup(folder / "drive", None, folder / "office" / "vault", nobody, never)
    back = sign_in_at(folder / "office" / "vault", SECOND.id, SECOND_PASSPHRASE)
    require_whole(back)
    back.lock()
    come_in(folder / "office", words).lock()


def erasure(folder: Path, founder: SignedIn) -> None:
    (interview,) = founder.vault.interviews.all()
    report = erase(founder, interview.id, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, colleague(founder))
    assert not report.left
    assert not founder.vault.has_media(interview.id)
    founder.lock()


def log(folder: Path, founder: SignedIn) -> None:
    """A checkpoint from before still fits, and the whole vault is in order but for what an office has still to do."""
    text = founder.vault.entries.checkpoints()[0].text
    assert compare_with(founder, text).outcome is Outcome.FITS
    report = check(founder, FakeMachine())
    assert report.is_in_order
    assert [done.fault for done in repair(founder, report.findings)] == [None] * len(report.repairs)
    founder.lock()


@pytest.mark.parametrize(
    "work", [kit, accounts, founder_leaves, keys, passphrases, identities, rules, backup, erasure, log]
)
def test_what_came_later_works_in_a_vault_of_the_first_form(tmp_path: Path, work: Work) -> None:
    work(tmp_path, in_the_first_form(tmp_path))
    account = (CUSTODIAN.id, CUSTODIAN_PASSPHRASE) if work is founder_leaves else (FOUNDER.id, PASSPHRASE)
    again = sign_in_again(tmp_path, *account)
    require_whole(again)
    assert check(again, FakeMachine()).is_in_order
    again.lock()


def test_all_of_it_one_after_the_other(tmp_path: Path) -> None:
    in_the_first_form(tmp_path).lock()
    for work in (rules, passphrases, keys, identities, log, backup, erasure):
        work(tmp_path, sign_in_again(tmp_path))
    founder = sign_in_again(tmp_path)
    require_whole(founder)
    assert check(founder, FakeMachine()).is_in_order
    actions = {json.loads(entry.body)["action"] for entry in founder.vault.entries.all()}
    assert len(actions) > 20
    founder.lock()


def test_somebody_who_is_no_custodian_may_be_the_first_to_come(tmp_path: Path) -> None:
    bring_first_form(tmp_path)
    sign_in_again(tmp_path, SECOND.id, PASSPHRASES[SECOND.id]).lock()
    kit(tmp_path, sign_in_again(tmp_path, FOUNDER.id, PASSPHRASES[FOUNDER.id]))
