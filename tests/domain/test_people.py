"""Accounts over time: what each change makes of one, and that a vault is never left without a custodian."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Account, AccountChange, AccountState, ChangeKind, Role, require_custodian_left

AT = datetime(2026, 11, 24, tzinfo=UTC)
ACCOUNT = Account(AccountId("a"), "A", frozenset({Role.CUSTODIAN}), "age1", "ssh-ed25519 A", AT)


def change(kind: ChangeKind, roles: frozenset[Role] = ACCOUNT.roles, line: str = "ssh-ed25519 A") -> AccountChange:
    return AccountChange(ACCOUNT.id, kind, roles, "age1", line, AccountId("b"), AT)


def after(*changes: AccountChange) -> Account:
    account = ACCOUNT
    for one in changes:
        account = one.applied_to(account)
    return account


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        ((), AccountState.ACTIVE),
        ((ChangeKind.DISABLED,), AccountState.DISABLED),
        ((ChangeKind.DISABLED, ChangeKind.ROLES_SET), AccountState.DISABLED),
        ((ChangeKind.DISABLED, ChangeKind.ENABLED), AccountState.ACTIVE),
        ((ChangeKind.REMOVED,), AccountState.REMOVED),
        ((ChangeKind.REMOVED, ChangeKind.ENABLED), AccountState.REMOVED),
        ((ChangeKind.KEYS_ROTATED,), AccountState.ACTIVE),
    ],
)
def test_the_state_follows_the_changes(kinds: tuple[ChangeKind, ...], state: AccountState) -> None:
    assert after(*map(change, kinds)).state is state


def test_roles_and_keys_are_those_of_the_last_change() -> None:
    account = after(change(ChangeKind.KEYS_ROTATED, line="ssh-ed25519 B"), change(ChangeKind.ROLES_SET, frozenset()))
    assert (account.roles, account.ssh_public_key) == (frozenset(), "ssh-ed25519 A")


@pytest.mark.parametrize("kind", [ChangeKind.DISABLED, ChangeKind.REMOVED])
def test_who_is_out_holds_no_role_in_force(kind: ChangeKind) -> None:
    account = after(change(kind))
    assert not account.is_custodian
    with pytest.raises(Fault) as raised:
        account.require(Role.CUSTODIAN)
    assert raised.value.code is FaultCode.ACCOUNT_ROLE_MISSING


def test_somebody_must_be_left_who_looks_after_the_vault() -> None:
    require_custodian_left([after(change(ChangeKind.DISABLED)), ACCOUNT])
    for accounts in ([], [after(change(ChangeKind.DISABLED))], [after(change(ChangeKind.ROLES_SET, frozenset()))]):
        with pytest.raises(Fault) as raised:
            require_custodian_left(accounts)
        assert raised.value.code is FaultCode.ACCOUNT_LAST_CUSTODIAN
