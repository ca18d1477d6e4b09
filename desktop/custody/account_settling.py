"""Makes the files of a vault follow the changes to its accounts: chains of grants, slots, and who the key is sealed to.

A change counts once it is in the vault; this is done right after it, and again at a custodian's next unlocking if it
was interrupted. Until then the vault opens for everybody it belongs to, and the program refuses those it does not.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.custody.row_digest import row_digest
from desktop.domain.custody import Action
from desktop.domain.faults import Fault
from desktop.domain.people import AccountState
from desktop.vault.account_changes import KeySealing
from desktop.vault.account_slots import drop_grant, remove_slot
from desktop.vault.custodians import keep_chains
from desktop.vault.rekeying import rekey_vault, reseal_vault_key

if TYPE_CHECKING:
    from desktop.crypto.signing import SigningKey
    from desktop.custody.signed_in import SignedIn
    from desktop.vault.vault import Vault


def settle_account_changes(signed_in: SignedIn, sealer: SigningKey | None = None) -> None:
    """Seals the vault key to those who are accounts now; under a new key where somebody may no longer know it.

    `sealer` is a custodian's key, if not that of the account at work; without a custodian, and where nothing changed,
    nothing is done. Raises `Fault(DISK_FULL)` and the like, the vault then as it was and the work still to do.
    """
    vault = signed_in.vault
    signer = sealer or (signed_in.signer if signed_in.account.is_custodian else None)
    pending = vault.accounts.changes.unsettled()
    if not pending or signer is None:
        return
    is_new_key = any(change.kind.needs_new_key for change in pending)
    _settle_slots(vault, signer, {change.account_id for change in pending})
    if is_new_key:
        rekey_vault(vault, signer, signed_in.chance)
    else:
        reseal_vault_key(vault, signer)
    changes = vault.accounts.changes.settled() + len(pending)
    sealing = KeySealing(changes, is_new_key, signed_in.account.id, signed_in.clock.now())
    with vault.transaction():
        vault.accounts.changes.add_sealing(sealing)
        signed_in.log.record(
            Action.VAULT_REKEYED, vault.id, after=row_digest(sealing), facts={"is_new_key": is_new_key}
        )
        signed_in.log.checkpoint()


def finish_account_changes(signed_in: SignedIn) -> None:
    """Does what an interruption left undone, if a custodian is at work. What stands in its way keeps nobody out."""
    with suppress(Fault):
        settle_account_changes(signed_in)


def _settle_slots(vault: Vault, signer: SigningKey, changed: set[str]) -> None:
    """The chains first: a slot that goes, or loses its grant, may be the only place of a link others hang on."""
    for account_id in sorted(changed):
        account = vault.accounts.get(account_id)
        if account.is_custodian:
            continue
        leaving = vault.accounts.signing_keys(account_id)
        keep_chains(vault.root, vault.facts.id, vault.keys.pinned_admin, leaving, signer)
        if account.state is AccountState.REMOVED:
            remove_slot(vault.root, account.id)
        else:
            drop_grant(vault.root, account.id)
