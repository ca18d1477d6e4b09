"""Adding an account, with its custody entry. The keys are the vault's business."""

from __future__ import annotations

from desktop.crypto.slots import DEFAULT_COST, Argon2Cost
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.people import Account
from desktop.vault import opening
from desktop.vault.opening import NewAccount, Unlocked


def add_account(signed_in: SignedIn, new: NewAccount, passphrase: str, cost: Argon2Cost = DEFAULT_COST) -> Account:
    """Adds an account that can open the vault from now on; a custodian's act.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `ACCOUNT_HANDLE_INVALID`, `ACCOUNT_EXISTS`, `PASSPHRASE_WEAK`,
    `MEMORY_TOO_LITTLE`, `DISK_FULL` and the like.
    """
    unlocked = Unlocked(signed_in.vault, signed_in.account, signed_in.signer)
    with signed_in.vault.transaction():
        account = opening.add_account(
            unlocked, new, passphrase, cost=cost, clock=signed_in.clock, chance=signed_in.chance
        )
        facts = {"roles": ", ".join(sorted(account.roles))}
        signed_in.log.record(Action.ACCOUNT_ADDED, account.id, after=row_digest(account), facts=facts)
    return account
