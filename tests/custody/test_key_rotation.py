"""New keys for an account: the old ones end, everything signed with them stays, and chains that began there hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.custody.accounts import disable_account, remove_account, set_roles
from desktop.custody.approvals import approval_in_force, verify_approval
from desktop.custody.entitlements import entitle
from desktop.custody.identities import newest_versions, open_identity
from desktop.custody.identity_access import Proof, entitled_accounts
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.export.signers import signers_text
from desktop.vault.layout import slot_path
from desktop.vault.opening import NewAccount
from tests.fakes import first_form
from tests.fakes.first_form import bring_first_form
from tests.fakes.identities import CODE, REASON, colleague, with_witness
from tests.fakes.three_accounts import (
    CUSTODIAN,
    CUSTODIAN_PASSPHRASE,
    PASSPHRASES,
    SUPERVISOR,
    at_work,
    done,
    make_office,
    opens,
    refusal,
    who_opens,
)
from tests.fakes.vaults import (
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    second_account,
    sign_in_again,
    vault_root,
)  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A founder, a second custodian and a supervisor."""
    make_office(tmp_path)
    return tmp_path


def test_new_keys_under_the_old_passphrase(office: Path) -> None:
    someone = at_work(office)
    before, old_key = someone.account, someone.vault.keys.vault.bytes()
    after = rotate_keys(someone, Proof(PASSPHRASE))
    assert after.ssh_public_key != before.ssh_public_key
    assert after.age_recipient != before.age_recipient
    assert someone.signer.public_line == after.ssh_public_key
    assert someone.vault.keys.vault.bytes() != old_key
    assert someone.vault.accounts.signing_keys(FOUNDER.id) == [before.ssh_public_key, after.ssh_public_key]
    disable_account(someone, SECOND.id)
    someone.lock()
    assert who_opens(office) == {FOUNDER.id, CUSTODIAN.id}


def test_the_old_slot_opens_nothing_after_a_rotation(office: Path) -> None:
    path = slot_path(vault_root(office), FOUNDER.id)
    old = path.read_bytes()
    done(office, lambda someone: rotate_keys(someone, Proof(PASSPHRASE)))
    new = path.read_bytes()
    path.write_bytes(old)
    with pytest.raises(Fault) as raised:
        at_work(office)
    assert raised.value.code is FaultCode.VAULT_KEY_SIGNATURE_WRONG
    path.write_bytes(new)
    assert who_opens(office) == set(PASSPHRASES)


def test_a_rotation_takes_the_own_passphrase(office: Path) -> None:
    someone = at_work(office)
    with pytest.raises(Fault) as raised:
        rotate_keys(someone, Proof("somebody else's passphrase"))
    assert raised.value.code is FaultCode.VAULT_UNLOCK_REFUSED
    someone.lock()
    assert who_opens(office) == set(PASSPHRASES)


def test_an_account_that_is_no_custodian_rotates_beside_one(office: Path) -> None:
    slot = Proof(SECOND_PASSPHRASE)
    needs = FaultCode.ACCOUNT_ROTATION_NEEDS_CUSTODIAN
    assert refusal(office, lambda someone: rotate_keys(someone, slot), SECOND.id) is needs

    def beside(someone: SignedIn) -> None:
        rotate_keys(someone, slot, second_person(someone, CUSTODIAN.id, CUSTODIAN_PASSPHRASE))

    done(office, beside, SECOND.id)
    assert who_opens(office) == set(PASSPHRASES)


def test_rotated_custodians_keep_the_chains_that_began_at_their_old_keys(office: Path) -> None:
    three = NewAccount(AccountId("custodian-3"), "Third custodian", frozenset({Role.CUSTODIAN}))
    done(office, lambda someone: second_account(someone, three, "passphrase of three painted herons"), CUSTODIAN.id)
    for account in (CUSTODIAN.id, FOUNDER.id, CUSTODIAN.id):
        done(office, lambda s, account=account: rotate_keys(s, Proof(PASSPHRASES[account])), account)  # type: ignore[misc]
    third = sign_in_again(office, three.id, "passphrase of three painted herons")
    remove_account(third, CUSTODIAN.id)
    third.lock()
    done(office, lambda someone: disable_account(someone, SECOND.id))
    assert who_opens(office) == {FOUNDER.id}
    sign_in_again(office, three.id, "passphrase of three painted herons").lock()


def test_accounts_of_a_vault_of_the_first_form_change_like_any_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_first_form(tmp_path)
    for account, passphrase in first_form.PASSPHRASES.items():
        monkeypatch.setitem(PASSPHRASES, account, passphrase)
    done(tmp_path, lambda someone: set_roles(someone, SECOND.id, SUPERVISOR | {Role.CUSTODIAN}))
    done(tmp_path, lambda someone: rotate_keys(someone, Proof(PASSPHRASES[FOUNDER.id])))
    someone = at_work(tmp_path, SECOND.id)
    (interview,) = someone.vault.interviews.all()
    approval = approval_in_force(someone.vault, interview.id)
    assert approval is not None
    rotate_keys(someone, Proof(PASSPHRASES[SECOND.id]))
    verify_approval(someone.vault, approval)
    remove_account(someone, FOUNDER.id)
    someone.lock()
    assert not opens(tmp_path, FOUNDER.id)
    assert opens(tmp_path, SECOND.id)


def test_recipients_get_every_key_an_account_ever_had(office: Path) -> None:
    someone = at_work(office)
    old = someone.account.ssh_public_key
    new = rotate_keys(someone, Proof(PASSPHRASE)).ssh_public_key
    lines = signers_text(someone).splitlines()
    assert [line.split()[-1] for line in lines if line.startswith(f"{FOUNDER.id} ")] == [old.split()[1], new.split()[1]]
    someone.lock()


def test_a_custodian_who_may_open_identities_still_may_with_new_keys(tmp_path: Path) -> None:
    founder, written = with_witness(tmp_path)
    entitle(founder, SECOND.id, Proof(PASSPHRASE))
    rotate_keys(founder, Proof(PASSPHRASE))
    assert set(entitled_accounts(founder.vault)) == {FOUNDER.id, SECOND.id}
    (record,) = newest_versions(open_identity(founder, CODE, REASON, Proof(PASSPHRASE), colleague(founder)))
    assert record == written
    founder.lock()


def test_the_only_one_who_may_open_identities_entitles_another_first(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    with pytest.raises(Fault) as refused:
        rotate_keys(founder, Proof(PASSPHRASE))
    assert refused.value.code is FaultCode.IDENTITY_LAST_ENTITLED
    set_roles(founder, SECOND.id, SUPERVISOR | {Role.CUSTODIAN})
    assert founder.vault.accounts.signing_keys(FOUNDER.id) == [founder.account.ssh_public_key]
    founder.lock()
    other = at_work(tmp_path, SECOND.id)
    for end in (disable_account, remove_account):
        with pytest.raises(Fault) as raised:
            end(other, FOUNDER.id)
        assert raised.value.code is FaultCode.IDENTITY_LAST_ENTITLED
    other.lock()
    assert opens(tmp_path, FOUNDER.id)


def test_a_damaged_slot_that_waits_with_the_keys_in_force_is_kept_by_whoever_comes(
    office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be all there is of them: one flipped bit of it must not cost the account."""
    from desktop.custody import key_rotation

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(key_rotation, "settle_slots", cut_off)
        founder = at_work(office)
        with pytest.raises(KeyboardInterrupt):
            rotate_keys(founder, Proof(PASSPHRASE))
        founder.vault.close()
    waiting = vault_root(office) / "slots" / f"{FOUNDER.id}.json.next"
    whole = waiting.read_bytes()
    waiting.write_bytes(whole.replace(b'"kdf"', b'"kdg"'))
    assert opens(office, CUSTODIAN.id)
    assert waiting.exists()
    waiting.write_bytes(whole)
    assert who_opens(office) == {FOUNDER.id, CUSTODIAN.id, SECOND.id}
    assert not waiting.exists()
