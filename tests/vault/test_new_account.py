"""Adding accounts: a crash at any step locks nobody out, and the same account can be added again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.vault.opening import NewAccount, unlock_vault
from tests.fakes.crashes import Crash, crash_at, steps_of
from tests.fakes.vaults import (
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)  # fmt: skip

CUSTODIAN = NewAccount(AccountId("custodian-2"), "Second custodian", frozenset({Role.CUSTODIAN}))
THIRD = NewAccount(AccountId("third"), "Third", frozenset({Role.INTERVIEWER}))


def test_a_new_account_opens_the_vault_with_keys_of_its_own(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    second_account(founder)
    founder.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    assert supervisor.account.roles == {Role.SUPERVISOR}
    assert supervisor.signer.public_line != founder.signer.public_line
    supervisor.lock()
    sign_in_again(tmp_path).lock()


def test_only_a_custodian_adds_accounts(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    second_account(founder)
    founder.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    with pytest.raises(Fault) as raised:
        second_account(supervisor, THIRD)
    assert (raised.value.code, raised.value.facts["role"]) == (FaultCode.ACCOUNT_ROLE_MISSING, "custodian")
    supervisor.lock()
    assert not (vault_root(tmp_path) / "slots" / "third.json").exists()


def test_a_custodian_made_by_a_custodian_adds_accounts_that_everybody_trusts(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    second_account(founder, CUSTODIAN, "passphrase of two painted herons")
    founder.lock()
    two = sign_in_again(tmp_path, CUSTODIAN.id, "passphrase of two painted herons")
    three = NewAccount(AccountId("custodian-3"), "Third custodian", frozenset({Role.CUSTODIAN}))
    second_account(two, three, "passphrase of three painted herons")
    two.lock()
    last = sign_in_again(tmp_path, three.id, "passphrase of three painted herons")
    second_account(last, THIRD, "passphrase of four painted herons")
    last.lock()
    for account, passphrase in (
        (FOUNDER.id, PASSPHRASE), (CUSTODIAN.id, "passphrase of two painted herons"), (THIRD.id, "passphrase of four painted herons"),
    ):  # fmt: skip
        someone = sign_in_again(tmp_path, account, passphrase)
        assert check_log(someone.vault) == []
        assert check_rows(someone.vault) == []
        someone.lock()


def test_a_grant_is_worth_nothing_for_another_key(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    second_account(founder, CUSTODIAN, "passphrase of two painted herons")
    founder.lock()
    two = sign_in_again(tmp_path, CUSTODIAN.id, "passphrase of two painted herons")
    second_account(two)
    two.lock()
    path = vault_root(tmp_path) / "slots" / f"{CUSTODIAN.id}.json"
    slot = json.loads(path.read_text())
    path.write_text(json.dumps({name: value for name, value in slot.items() if name != "custodian_grant"}))
    with pytest.raises(Fault) as raised:
        sign_in_again(tmp_path)
    assert raised.value.code is FaultCode.VAULT_KEY_SIGNATURE_WRONG


def test_a_link_for_a_line_that_is_no_text_is_nobodys(tmp_path: Path) -> None:
    """Half of a character can be written in JSON, and has no canonical form."""
    founder = signed_in(tmp_path)
    second_account(founder, CUSTODIAN, "passphrase of two painted herons")
    founder.lock()
    path = vault_root(tmp_path) / "slots" / f"{CUSTODIAN.id}.json"
    slot = json.loads(path.read_text())
    link = {"ssh_pub": "\ud800", "grant": slot["custodian_grant"]}
    path.write_text(json.dumps(slot | {"custodian_chain": [link]}))
    recovery = vault_root(tmp_path) / "recovery.json"
    recovery.write_text(json.dumps(json.loads(recovery.read_text()) | {"ssh_pub": "\udfff"}))
    for account, passphrase in ((FOUNDER.id, PASSPHRASE), (CUSTODIAN.id, "passphrase of two painted herons")):
        someone = sign_in_again(tmp_path, account, passphrase)
        assert check_log(someone.vault) == []
        someone.lock()


@pytest.mark.parametrize(
    ("new", "passphrase", "code"),
    [
        (FOUNDER, SECOND_PASSPHRASE, FaultCode.ACCOUNT_EXISTS),
        (SECOND, "eleven char", FaultCode.PASSPHRASE_WEAK),
        (NewAccount(AccountId("../x"), "X", frozenset()), SECOND_PASSPHRASE, FaultCode.ACCOUNT_HANDLE_INVALID),
    ],
)
def test_what_can_not_be_added(tmp_path: Path, new: NewAccount, passphrase: str, code: FaultCode) -> None:
    founder = signed_in(tmp_path)
    with pytest.raises(Fault) as raised:
        second_account(founder, new, passphrase)
    assert raised.value.code is code
    assert len(founder.vault.accounts.all()) == 1
    founder.lock()
    assert len(list((vault_root(tmp_path) / "slots").iterdir())) == 1


def test_a_crash_at_any_step_locks_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(tmp_path).lock()
    shutil.copytree(vault_root(tmp_path), tmp_path / "kept")
    founder = sign_in_again(tmp_path)
    with monkeypatch.context() as patch:
        total = steps_of(patch, lambda: second_account(founder))
    founder.lock()
    assert total > 10
    for step in range(total):
        shutil.rmtree(vault_root(tmp_path))
        shutil.copytree(tmp_path / "kept", vault_root(tmp_path))
        _crash(tmp_path, monkeypatch, step)
        _is_refused_like_anybody_unknown(tmp_path)
        _add_again(tmp_path)


def _crash(folder: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    founder = sign_in_again(folder)
    with monkeypatch.context() as patch:
        crash_at(patch, step)
        with pytest.raises(Crash):
            second_account(founder)
    founder.vault.close()


def _is_refused_like_anybody_unknown(folder: Path) -> None:
    with pytest.raises(Fault) as raised:
        unlock_vault(vault_root(folder), SECOND.id, SECOND_PASSPHRASE, clock=FixedClock(), chance=CountingChance())
    assert raised.value.code is FaultCode.VAULT_UNLOCK_REFUSED


def _add_again(folder: Path) -> None:
    founder = sign_in_again(folder)
    assert [account.id for account in founder.vault.accounts.all()] == [FOUNDER.id]
    second_account(founder)
    assert check_log(founder.vault) == []
    assert check_rows(founder.vault) == []
    founder.lock()
    sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE).lock()
    assert not (vault_root(folder) / "vault.key.age.sig.next").exists()
