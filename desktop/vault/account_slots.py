"""The slot files of accounts as they change: new keys waiting beside old ones, grants given and taken, slots removed.

Slot and database are two files, so after an interruption either may be ahead. What the database says is true: a waiting
slot with the keys it names is taken, any other thrown away. No passphrase is needed for that.
"""

from __future__ import annotations

import json
from pathlib import Path

from desktop.crypto.signing import SigningKey
from desktop.crypto.slots import SLOT_LIMIT_BYTES, SlotSecrets, open_slot, read_slot
from desktop.domain.faults import Fault
from desktop.domain.ids import AccountId
from desktop.domain.people import Account, AccountState
from desktop.vault.accounts import Accounts
from desktop.vault.custodians import with_grant, without_grant
from desktop.vault.files import disk_faults, read_small, replace_whole, sync_folder, write_whole
from desktop.vault.layout import SLOTS, slot_path
from desktop.vault.rekeying import own_chain
from desktop.vault.vault import Vault

_WAITING = ".next"


def read_slot_of(root: Path, account_id: AccountId) -> bytes:
    """The slot in force. Raises `Fault(VAULT_FILE_MISSING)` and the like."""
    return read_small(slot_path(root, account_id), SLOT_LIMIT_BYTES)


def write_waiting_slot(root: Path, account_id: AccountId, slot: bytes) -> None:
    """Lays `slot` beside the one in force."""
    write_whole(_waiting_path(root, account_id), slot)


def waiting_secrets(root: Path, account_id: AccountId, passphrase: str, key_file: bytes | None) -> SlotSecrets | None:
    """What the account's waiting slot keeps, if there is one that opens."""
    path = _waiting_path(root, account_id)
    if not account_id or not path.is_file():
        return None
    try:
        slot = read_small(path, SLOT_LIMIT_BYTES)
        return open_slot(slot, passphrase, key_file) if read_slot(slot).account_id == account_id else None
    except Fault:
        return None


def settle_slots(root: Path, accounts: Accounts) -> None:
    """Takes every waiting slot whose keys are in force, and throws away the others, and what was written in part.

    One that is damaged stays as long as the slot in its place has not the keys in force either: it may be all there is
    of them. Raises `Fault(DISK_FULL)` and the like.
    """
    for path in sorted((root / SLOTS).glob("*.json.*")):
        account = accounts.find(path.name.partition(".json")[0])
        if account is None or not path.name.endswith(_WAITING):
            _remove(path)
        elif _is_in_force(path, account):
            replace_whole(path, slot_path(root, account.id))
        elif account.state is AccountState.REMOVED or _is_in_force(slot_path(root, account.id), account):
            _remove(path)


def remove_slot(root: Path, account_id: AccountId) -> None:
    """Takes away the slot of an account that was removed; done again it does nothing."""
    _remove(slot_path(root, account_id))


def give_grant(vault: Vault, account_id: AccountId, granted_by: SigningKey) -> None:
    """Puts a custodian's grant into the slot in force. Raises `Fault(VAULT_KEY_SIGNATURE_WRONG)` as `own_chain`."""
    granted = with_grant(read_slot_of(vault.root, account_id), vault.facts.id, granted_by, own_chain(vault, granted_by))
    write_whole(slot_path(vault.root, account_id), granted)


def drop_grant(root: Path, account_id: AccountId) -> None:
    """Takes the grant out of the slot in force; done again it does nothing."""
    slot = read_slot_of(root, account_id)
    plain = without_grant(slot)
    if json.loads(plain) != json.loads(slot):
        write_whole(slot_path(root, account_id), plain)


def _waiting_path(root: Path, account_id: AccountId) -> Path:
    path = slot_path(root, account_id)
    return path.with_name(path.name + _WAITING)


def _is_in_force(path: Path, account: Account) -> bool:
    """Whether it is a slot with the account's own keys, as far as it shows."""
    try:
        slot = read_slot(read_small(path, SLOT_LIMIT_BYTES))
    except Fault:
        return False
    shown = (slot.account_id, slot.age_recipient, slot.ssh_public_line)
    return shown == (account.id, account.age_recipient, account.ssh_public_key)


def _remove(path: Path) -> None:
    with disk_faults(path.name):
        if path.exists():
            path.unlink()
            sync_folder(path.parent)
