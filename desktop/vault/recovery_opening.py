"""Into a vault by the recovery kit's keys, and out of it with a new account. Nobody's old account is taken over.

What may be trusted in the folder begins with the kit's own signature: it names the pinned key, and everything else must
hang on that one. The kit itself seals the vault key to the new account: so it counts before the account's row is there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop.crypto.passphrases import require_strong
from desktop.crypto.recovery_keys import RecoveryKeys
from desktop.crypto.slots import Argon2Cost, make_slot
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import account_id
from desktop.domain.people import Role
from desktop.domain.recovery import RecoveryKit
from desktop.domain.world import Chance, Clock
from desktop.vault.custodians import with_grant
from desktop.vault.files import write_whole
from desktop.vault.layout import read_facts, require_files, slot_path
from desktop.vault.new_account import NewAccount, new_keys
from desktop.vault.opening import open_vault
from desktop.vault.recovery_file import read_kit_file, verify_kit_file
from desktop.vault.rekeying import own_chain, reseal_vault_key
from desktop.vault.single_opener import SingleOpener
from desktop.vault.vault import Unlocked, Vault


@dataclass(frozen=True, slots=True)
class Joining:
    """Who comes in, and what their key slot will ask for."""

    new: NewAccount
    passphrase: str = field(repr=False)
    cost: Argon2Cost


def open_by_kit(root: Path, keys: RecoveryKeys, chance: Chance) -> Vault:
    """The vault, opened by its present kit.

    Raises `Fault(KIT_MISSING)`, `KIT_OTHER`, as tampering `KIT_FILE_DAMAGED`, and what unlocking raises.
    """
    facts = read_facts(root)
    require_files(root)
    file = read_kit_file(root)
    verify_kit_file(file, keys, facts.id)
    opener = SingleOpener(root)
    try:
        vault = open_vault(root, keys.age.secret, file.facts.pinned, opener, chance)
    except BaseException as error:
        opener.release()
        if isinstance(error, Fault) and error.code is FaultCode.VAULT_UNLOCK_REFUSED:  # an older file was put back
            raise Fault(FaultCode.KIT_OTHER) from error
        raise
    try:
        require_present_kit(vault, keys)
    except BaseException:
        vault.close()
        raise
    return vault


def require_present_kit(vault: Vault, keys: RecoveryKeys) -> RecoveryKit:
    """The vault's kit, if these are its keys. Raises `Fault(KIT_MISSING)` or `Fault(KIT_OTHER)`."""
    kit = vault.recovery_kits.latest()
    if kit is None:
        raise Fault(FaultCode.KIT_MISSING)
    if (kit.age_recipient, kit.ssh_public_key) != (keys.age.recipient, keys.signer.public_line):
        raise Fault(FaultCode.KIT_OTHER)
    return kit


def let_in(vault: Vault, keys: RecoveryKeys, joining: Joining, clock: Clock, chance: Chance) -> Unlocked:
    """A new account, always a custodian too. Slot and sealed key first, the row last; entries are the caller's.

    Raises `Fault(ACCOUNT_HANDLE_INVALID)`, `ACCOUNT_EXISTS`, `PASSPHRASE_WEAK` and the like, and what writing raises.
    """
    new = joining.new
    if vault.accounts.find(account_id(new.id)):
        raise Fault(FaultCode.ACCOUNT_EXISTS, account=new.id)
    require_strong(joining.passphrase)
    whole = NewAccount(new.id, new.display_name, new.roles | {Role.CUSTODIAN})
    made = new_keys(chance)
    slot = make_slot(new.id, joining.passphrase, made.secrets(vault.keys.pinned_admin), joining.cost, chance)
    granted = with_grant(slot, vault.facts.id, keys.signer, own_chain(vault, keys.signer))
    write_whole(slot_path(vault.root, new.id), granted)
    reseal_vault_key(vault, keys.signer, (made.age.recipient,))
    account = made.account(whole, clock)
    vault.accounts.add(account)
    return Unlocked(vault, account, made.signer)
