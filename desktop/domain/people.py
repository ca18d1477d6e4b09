"""Accounts and the roles they hold. Rules about who may do what are here; who somebody is in life is not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId


class Role(StrEnum):
    """What an account may act as; one account may hold several."""

    INTERVIEWER = "interviewer"
    SUPERVISOR = "supervisor"
    CUSTODIAN = "custodian"


class AccountState(StrEnum):
    """Whether an account can open the vault: now, not now, never again, or not this one: it signs in elsewhere."""

    ACTIVE = "active"
    DISABLED = "disabled"
    REMOVED = "removed"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Account:
    """One who signs in: a handle, the name shown inside the vault, roles and public keys.

    `age_recipient` is an `age1…` string, `ssh_public_key` an OpenSSH line `ssh-ed25519 AAAA…`.
    """

    id: AccountId
    display_name: str
    roles: frozenset[Role]
    age_recipient: str
    ssh_public_key: str
    added_at: datetime
    state: AccountState = field(default=AccountState.ACTIVE, metadata={"added_later": True})

    @property
    def is_active(self) -> bool:
        """Whether the account can open the vault."""
        return self.state is AccountState.ACTIVE

    @property
    def is_custodian(self) -> bool:
        """Whether the account may seal the vault key and change accounts now."""
        return self.is_active and Role.CUSTODIAN in self.roles

    def require(self, role: Role) -> None:
        """Raises `Fault(ACCOUNT_ROLE_MISSING)` unless the account is active and holds `role`."""
        if not self.is_active or role not in self.roles:
            raise Fault(FaultCode.ACCOUNT_ROLE_MISSING, account=self.id, role=role.value)


class ChangeKind(StrEnum):
    """What can happen to an account after it was added."""

    DISABLED = "disabled"
    ENABLED = "enabled"
    REMOVED = "removed"
    ROLES_SET = "roles_set"
    KEYS_ROTATED = "keys_rotated"

    @property
    def needs_new_key(self) -> bool:
        """Whether somebody who knew the vault key may not know the next one."""
        return self in (ChangeKind.DISABLED, ChangeKind.REMOVED, ChangeKind.KEYS_ROTATED)


@dataclass(frozen=True, slots=True)
class AccountChange:
    """One change, with the roles and keys the account has from then on."""

    account_id: AccountId
    kind: ChangeKind
    roles: frozenset[Role]
    age_recipient: str
    ssh_public_key: str
    changed_by: AccountId
    changed_at: datetime

    def applied_to(self, account: Account) -> Account:
        """The account after this change. Nothing comes after a removal, and nobody who signs in elsewhere gets in."""
        state = _STATE_AFTER.get(self.kind, account.state)
        if account.state in (AccountState.REMOVED, AccountState.ELSEWHERE):
            state = account.state
        return replace(
            account, roles=self.roles, age_recipient=self.age_recipient, ssh_public_key=self.ssh_public_key, state=state
        )


_STATE_AFTER = {
    ChangeKind.DISABLED: AccountState.DISABLED,
    ChangeKind.ENABLED: AccountState.ACTIVE,
    ChangeKind.REMOVED: AccountState.REMOVED,
}


def require_custodian_left(accounts: Iterable[Account]) -> None:
    """Raises `Fault(ACCOUNT_LAST_CUSTODIAN)` when none of the accounts could look after the vault."""
    if not any(account.is_custodian for account in accounts):
        raise Fault(FaultCode.ACCOUNT_LAST_CUSTODIAN)
