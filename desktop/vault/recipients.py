"""Whom the vault key is sealed to: every account that can open the vault now, and the newest recovery kit.

A disabled account is left out as a removed one is: being unable to open the vault means not having its key. Enabling
it seals the key to it again.
"""

from __future__ import annotations

from desktop.domain.recovery import RecoveryKit
from desktop.vault.vault import Vault


def key_recipients(vault: Vault) -> list[str]:
    """The age recipients (`age1…`) of the vault key, accounts first, oldest first."""
    accounts = [account.age_recipient for account in vault.accounts.all() if account.is_active]
    return [*accounts, *(kit.age_recipient for kit in _kits(vault))]


def sealing_lines(vault: Vault) -> frozenset[str]:
    """The public lines that may have sealed the vault key: custodians in force, and the newest recovery kit.

    Where an account change was interrupted before the key file followed it, those who were custodians before it still
    count: the key they sealed is the one in force.
    """
    accounts = vault.accounts
    known = [*accounts.all(), *(accounts.as_of(accounts.changes.settled()) if accounts.changes.unsettled() else [])]
    return frozenset(a.ssh_public_key for a in known if a.is_custodian) | {kit.ssh_public_key for kit in _kits(vault)}


def _kits(vault: Vault) -> list[RecoveryKit]:
    latest = vault.recovery_kits.latest()
    return [latest] if latest else []
