"""Changing accounts: what each act does, who may do it, and that a break at any step locks out nobody it should not."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.crypto.slots import open_slot
from desktop.custody.accounts import disable_account, enable_account, remove_account, set_roles
from desktop.custody.approvals import approval_in_force, verify_approval
from desktop.custody.row_digest import row_digest
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Account, AccountState, Role
from desktop.export.signers import signers_text
from desktop.vault.custodians import trusted_signers
from desktop.vault.key_file import read_key, write_key
from desktop.vault.layout import read_facts, slot_path
from desktop.vault.opening import NewAccount
from tests.fakes import first_form
from tests.fakes.first_form import bring_first_form
from tests.fakes.three_accounts import (
    CUSTODIAN,
    INTERVIEWER,
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
    SECOND,
    SECOND_PASSPHRASE,
    FixedClock,
    second_account,
    sign_in_again,
    vault_root,
)  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A founder, a second custodian and a supervisor."""
    make_office(tmp_path)
    return tmp_path


def test_an_account_that_never_changed_has_the_digest_it_always_had() -> None:
    account = Account(AccountId("a"), "A", INTERVIEWER, "age1", "ssh-ed25519 A", FixedClock().now())
    assert row_digest(account) == "8024b168a677794137f31027a6cbe81abd3c2de4bed96cb287fe692389f5b350"


def test_a_disabled_account_stays_out_until_it_is_enabled(office: Path) -> None:
    done(office, lambda someone: disable_account(someone, SECOND.id))
    assert who_opens(office) == {FOUNDER.id, CUSTODIAN.id}
    done(office, lambda someone: enable_account(someone, SECOND.id), CUSTODIAN.id)
    assert who_opens(office) == {FOUNDER.id, CUSTODIAN.id, SECOND.id}


def test_a_removed_account_is_gone_and_its_handle_with_it(office: Path) -> None:
    someone = at_work(office)
    old_key = someone.vault.keys.vault.bytes()
    removed = remove_account(someone, " Supervisor-1 ")
    assert removed.state is AccountState.REMOVED
    assert someone.vault.keys.vault.bytes() != old_key
    with pytest.raises(Fault) as raised:
        second_account(someone)
    assert raised.value.code is FaultCode.ACCOUNT_EXISTS
    someone.lock()
    assert not slot_path(vault_root(office), SECOND.id).exists()
    assert who_opens(office) == {FOUNDER.id, CUSTODIAN.id}


def test_neither_does_a_kept_slot_help_a_removed_account(office: Path) -> None:
    slot = slot_path(vault_root(office), SECOND.id)
    kept = slot.read_bytes()
    done(office, lambda someone: remove_account(someone, SECOND.id))
    slot.write_bytes(kept)
    assert who_opens(office) == {FOUNDER.id, CUSTODIAN.id}


def test_a_disabled_account_can_be_removed_and_a_removed_one_not_enabled(office: Path) -> None:
    done(office, lambda someone: disable_account(someone, SECOND.id))
    assert refusal(office, lambda someone: disable_account(someone, SECOND.id)) is FaultCode.ACCOUNT_STATE_WRONG
    done(office, lambda someone: remove_account(someone, SECOND.id))
    for act in (enable_account, remove_account, disable_account):
        assert refusal(office, lambda someone, act=act: act(someone, SECOND.id)) is FaultCode.ACCOUNT_STATE_WRONG  # type: ignore[misc]
    assert refusal(office, lambda someone: set_roles(someone, SECOND.id, INTERVIEWER)) is FaultCode.ACCOUNT_STATE_WRONG


def test_only_a_custodian_changes_accounts(office: Path) -> None:
    for act in (disable_account, enable_account, remove_account):
        assert (
            refusal(office, lambda someone, act=act: act(someone, FOUNDER.id), SECOND.id)  # type: ignore[misc]
            is FaultCode.ACCOUNT_ROLE_MISSING
        )
    assert (
        refusal(office, lambda someone: set_roles(someone, SECOND.id, SUPERVISOR | {Role.CUSTODIAN}), SECOND.id)
        is FaultCode.ACCOUNT_ROLE_MISSING
    )


def test_nobody_disables_or_removes_themselves_and_a_custodian_is_always_left(office: Path) -> None:
    for act in (disable_account, remove_account):
        assert refusal(office, lambda someone, act=act: act(someone, FOUNDER.id)) is FaultCode.ACCOUNT_OWN  # type: ignore[misc]
    done(office, lambda someone: remove_account(someone, CUSTODIAN.id))
    for act in (disable_account, remove_account):
        assert (
            refusal(office, lambda someone, act=act: act(someone, FOUNDER.id))  # type: ignore[misc]
            is FaultCode.ACCOUNT_LAST_CUSTODIAN
        )
    assert (
        refusal(office, lambda someone: set_roles(someone, FOUNDER.id, INTERVIEWER)) is FaultCode.ACCOUNT_LAST_CUSTODIAN
    )


def test_roles_change_what_an_account_may_do(office: Path) -> None:
    assert refusal(office, lambda s: set_roles(s, SECOND.id, frozenset())) is FaultCode.ACCOUNT_ROLES_EMPTY
    done(office, lambda s: set_roles(s, SECOND.id, SUPERVISOR | {Role.CUSTODIAN}))
    done(office, lambda s: set_roles(s, CUSTODIAN.id, INTERVIEWER), SECOND.id)
    assert who_opens(office) == {FOUNDER.id, SECOND.id, CUSTODIAN.id}
    assert refusal(office, lambda s: disable_account(s, SECOND.id), CUSTODIAN.id) is FaultCode.ACCOUNT_ROLE_MISSING


def test_giving_up_ones_own_custody_counts_at_once(office: Path) -> None:
    someone = at_work(office)
    set_roles(someone, FOUNDER.id, INTERVIEWER)
    with pytest.raises(Fault) as raised:
        disable_account(someone, SECOND.id)
    assert raised.value.code is FaultCode.ACCOUNT_ROLE_MISSING
    someone.lock()
    assert opens(office, FOUNDER.id)
    assert opens(office, SECOND.id)
    again = at_work(office, CUSTODIAN.id)
    assert again.vault.accounts.changes.unsettled() == []
    again.lock()
    assert who_opens(office) == {FOUNDER.id, SECOND.id, CUSTODIAN.id}


def test_the_same_roles_again_are_no_change(office: Path) -> None:
    someone = at_work(office)
    count = someone.vault.entries.count()
    set_roles(someone, SECOND.id, SECOND.roles)
    assert someone.vault.entries.count() == count
    someone.lock()


def test_without_the_founder_everybody_still_comes_in_and_trusts_the_rest(office: Path) -> None:
    done(office, lambda someone: remove_account(someone, FOUNDER.id), CUSTODIAN.id)
    assert who_opens(office) == {CUSTODIAN.id, SECOND.id}
    done(office, lambda someone: set_roles(someone, SECOND.id, SUPERVISOR | {Role.CUSTODIAN}), CUSTODIAN.id)
    done(office, lambda someone: remove_account(someone, CUSTODIAN.id), SECOND.id)
    assert who_opens(office) == {SECOND.id}


def test_a_chain_of_custodians_holds_when_its_middle_goes(office: Path) -> None:
    three = NewAccount(AccountId("custodian-3"), "Third custodian", frozenset({Role.CUSTODIAN}))
    done(office, lambda someone: second_account(someone, three, "passphrase of three painted herons"), CUSTODIAN.id)
    done(office, lambda someone: remove_account(someone, CUSTODIAN.id))
    third = sign_in_again(office, three.id, "passphrase of three painted herons")
    disable_account(third, SECOND.id)
    third.lock()
    assert who_opens(office) == {FOUNDER.id}


def test_a_custodian_removes_the_one_who_made_them_custodian(office: Path) -> None:
    three = NewAccount(AccountId("custodian-3"), "Third custodian", frozenset({Role.CUSTODIAN}))
    done(office, lambda someone: second_account(someone, three, "passphrase of three painted herons"), CUSTODIAN.id)
    third = sign_in_again(office, three.id, "passphrase of three painted herons")
    remove_account(third, CUSTODIAN.id)
    third.lock()
    assert who_opens(office) == {FOUNDER.id, SECOND.id}


def test_a_key_sealed_by_somebody_removed_is_refused_once_the_vault_is_open(office: Path) -> None:
    """The removed founder plants a key file that every slot's pinned key vouches for; the log knows better."""
    root = vault_root(office)
    founder = at_work(office)
    signer = founder.signer
    founder.lock()
    done(office, lambda someone: remove_account(someone, FOUNDER.id), CUSTODIAN.id)
    someone = at_work(office, CUSTODIAN.id)
    key = someone.vault.keys.vault.bytes()
    recipients = [account.age_recipient for account in someone.vault.accounts.all()]
    someone.lock()
    write_key(root, key, recipients, signer)
    with pytest.raises(Fault) as raised:
        at_work(office, CUSTODIAN.id)
    assert raised.value.code is FaultCode.VAULT_KEY_SIGNATURE_WRONG


def test_a_removed_account_can_not_read_the_new_key(office: Path) -> None:
    secrets = open_slot(slot_path(vault_root(office), SECOND.id).read_bytes(), SECOND_PASSPHRASE)
    done(office, lambda someone: remove_account(someone, SECOND.id))
    root = vault_root(office)
    signers = trusted_signers(root, read_facts(root).id, secrets.admin_public_line)
    with pytest.raises(Fault) as raised:
        read_key(root, secrets.age_secret, signers)
    assert raised.value.code is FaultCode.VAULT_UNLOCK_REFUSED


def test_an_approval_stands_after_its_supervisor_has_left(tmp_path: Path) -> None:
    bring_first_form(tmp_path)
    someone = sign_in_again(tmp_path, FOUNDER.id, first_form.PASSPHRASES[FOUNDER.id])
    remove_account(someone, SECOND.id)
    (interview,) = someone.vault.interviews.all()
    approval = approval_in_force(someone.vault, interview.id)
    assert approval is not None
    verify_approval(someone.vault, approval)
    assert SECOND.id in signers_text(someone)
    someone.lock()
