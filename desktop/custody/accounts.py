"""Adding and changing accounts, each with its custody entry: a custodian's acts. The keys are the vault's business.

Nobody disables or removes themselves, and at every moment somebody is left who can look after the vault.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desktop.crypto.slots import DEFAULT_COST, Argon2Cost
from desktop.custody.account_settling import settle_account_changes
from desktop.custody.entitlements import require_not_last_entitled
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.custody.slot_marks import mark_fact_at
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import account_id
from desktop.domain.people import (
    Account,
    AccountChange,
    AccountState,
    ChangeKind,
    Role,
    require_custodian_left,
)
from desktop.vault import opening
from desktop.vault.account_slots import give_grant
from desktop.vault.opening import NewAccount, Unlocked
from desktop.vault.rekeying import own_chain, reseal_vault_key

_ACTIONS = {
    ChangeKind.DISABLED: Action.ACCOUNT_DISABLED,
    ChangeKind.ENABLED: Action.ACCOUNT_ENABLED,
    ChangeKind.REMOVED: Action.ACCOUNT_REMOVED,
    ChangeKind.ROLES_SET: Action.ACCOUNT_ROLES_SET,
    ChangeKind.KEYS_ROTATED: Action.ACCOUNT_KEYS_ROTATED,
}


def add_account(signed_in: SignedIn, new: NewAccount, passphrase: str, cost: Argon2Cost = DEFAULT_COST) -> Account:
    """Adds an account that can open the vault from now on; a custodian's act.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `ACCOUNT_HANDLE_INVALID`, `ACCOUNT_EXISTS` (also for the handle of an account
    that was removed), `PASSPHRASE_WEAK`, `MEMORY_TOO_LITTLE`, `DISK_FULL` and the like.
    """
    unlocked = Unlocked(signed_in.vault, signed_in.account, signed_in.signer)
    with signed_in.vault.transaction():
        account = opening.add_account(
            unlocked, new, passphrase, cost=cost, clock=signed_in.clock, chance=signed_in.chance
        )
        facts = {"roles": _roles_text(account.roles), **mark_fact_at(signed_in.vault.root, account.id)}
        signed_in.log.record(Action.ACCOUNT_ADDED, account.id, after=row_digest(account), facts=facts)
    return account


def disable_account(signed_in: SignedIn, handle: str) -> Account:
    """The account can't open the vault any more, until it is enabled; the vault gets a new key.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `ACCOUNT_UNKNOWN`, `ACCOUNT_STATE_WRONG`, `ACCOUNT_LAST_CUSTODIAN`,
    `ACCOUNT_OWN`, `IDENTITY_LAST_ENTITLED`, and what `rekey_vault` raises: the account is disabled then, and the new
    key is made at the next unlocking of a custodian.
    """
    return _end(signed_in, handle, ChangeKind.DISABLED, (AccountState.ACTIVE,))


def remove_account(signed_in: SignedIn, handle: str) -> Account:
    """The account never opens the vault again, its slot goes, the vault gets a new key. What it did stays in the log.

    Raises as `disable_account`. The handle is not used again.
    """
    return _end(signed_in, handle, ChangeKind.REMOVED, (AccountState.ACTIVE, AccountState.DISABLED))


def enable_account(signed_in: SignedIn, handle: str) -> Account:
    """A disabled account can open the vault again, with its old passphrase and roles.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `ACCOUNT_UNKNOWN`, `ACCOUNT_STATE_WRONG`, `DISK_FULL` and the like.
    """
    account = _known(signed_in, handle)
    _require_state(account, AccountState.DISABLED)
    reseal_vault_key(signed_in.vault, signed_in.signer, (account.age_recipient,))
    if Role.CUSTODIAN in account.roles:
        give_grant(signed_in.vault, account.id, signed_in.signer)
    return _change(signed_in, account, ChangeKind.ENABLED)


def set_roles(signed_in: SignedIn, handle: str, roles: frozenset[Role]) -> Account:
    """The account holds exactly `roles` from now on. Its earlier acts stay what they were.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `ACCOUNT_UNKNOWN`, `ACCOUNT_STATE_WRONG`, `ACCOUNT_ROLES_EMPTY`,
    `ACCOUNT_LAST_CUSTODIAN`, `DISK_FULL` and the like.
    """
    account = _known(signed_in, handle)
    _require_state(account, AccountState.ACTIVE)
    if not roles:
        raise Fault(FaultCode.ACCOUNT_ROLES_EMPTY, account=account.id)
    if roles == account.roles:
        return account
    changed = replace(account, roles=roles)
    _require_custodian_beside(signed_in, changed)
    if changed.is_custodian and not account.is_custodian:
        give_grant(signed_in.vault, account.id, signed_in.signer)
    return _change(signed_in, changed, ChangeKind.ROLES_SET)


def change_of(signed_in: SignedIn, account: Account, kind: ChangeKind) -> AccountChange:
    """The row for a change after which the account has the roles and keys of `account`."""
    return AccountChange(
        account.id, kind, account.roles, account.age_recipient, account.ssh_public_key,
        signed_in.account.id, signed_in.clock.now(),
    )  # fmt: skip


def record_change(signed_in: SignedIn, change: AccountChange, more: Mapping[str, Fact] | None = None) -> None:
    """Stores a change with its entry, which may state `more`; inside the caller's transaction or in one of its own."""
    facts: dict[str, Fact] = {"roles": _roles_text(change.roles), **(more or {})}
    if change.kind is ChangeKind.KEYS_ROTATED:
        facts["ssh_public_key"] = change.ssh_public_key
    with signed_in.vault.transaction():
        signed_in.vault.accounts.changes.add(change)
        signed_in.log.record(_ACTIONS[change.kind], change.account_id, after=row_digest(change), facts=facts)


def _end(signed_in: SignedIn, handle: str, kind: ChangeKind, states: tuple[AccountState, ...]) -> Account:
    account = _known(signed_in, handle)
    _require_state(account, *states)
    ended = replace(account, state=AccountState.DISABLED)
    _require_custodian_beside(signed_in, ended)
    if account.id == signed_in.account.id:
        raise Fault(FaultCode.ACCOUNT_OWN, account=account.id)
    require_not_last_entitled(signed_in.vault, account.id)
    return _change(signed_in, account, kind)


def _change(signed_in: SignedIn, account: Account, kind: ChangeKind) -> Account:
    own_chain(signed_in.vault, signed_in.signer)
    record_change(signed_in, change_of(signed_in, account, kind))
    changed = signed_in.vault.accounts.get(account.id)
    if changed.id == signed_in.account.id:
        signed_in.account = changed
    # One who has just given up the custody seals nothing any more: that is left to the next custodian.
    settle_account_changes(signed_in)
    return changed


def _known(signed_in: SignedIn, handle: str) -> Account:
    signed_in.account.require(Role.CUSTODIAN)
    return signed_in.vault.accounts.get(account_id(handle))


def _require_state(account: Account, *states: AccountState) -> None:
    if account.state not in states:
        raise Fault(FaultCode.ACCOUNT_STATE_WRONG, account=account.id, state=account.state.value)


def _require_custodian_beside(signed_in: SignedIn, changed: Account) -> None:
    others = (account for account in signed_in.vault.accounts.all() if account.id != changed.id)
    require_custodian_left([*others, changed])


def _roles_text(roles: frozenset[Role]) -> str:
    return ", ".join(sorted(roles))
