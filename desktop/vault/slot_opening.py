"""Opening an account's own key slot, by handle and passphrase: before a vault is open, and for a second person in it.

An unknown account and a wrong passphrase are the same refusal after the same work.
"""

from __future__ import annotations

from pathlib import Path

from desktop.crypto.slots import SLOT_LIMIT_BYTES, SlotSecrets, open_slot, read_slot, spend_same_work
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, account_id
from desktop.domain.world import Chance, Clock
from desktop.vault.files import read_small
from desktop.vault.layout import slot_files, slot_path
from desktop.vault.wrong_tries import WrongTries


def secrets_of(
    root: Path, account: str, passphrase: str, *, key_file: bytes | None = None, clock: Clock, chance: Chance
) -> SlotSecrets:
    """What the slot of `account` keeps. `key_file` is the content of a key file, for a slot that asks for one.

    Raises `Fault(UNLOCK_WAIT, seconds=…)` before any work while the pause after wrong tries lasts,
    `Fault(VAULT_UNLOCK_REFUSED)`, `Fault(VAULT_SLOT_DAMAGED)`, `Fault(KEY_FILE_NEEDED)`, `Fault(KEY_FILE_INVALID)` and
    `Fault(MEMORY_TOO_LITTLE)`. Only the refusal counts as a wrong try.
    """
    handle = handle_of(account)
    tries = WrongTries(root, clock)
    tries.begin(handle)
    try:
        secrets = _opened(root, handle, passphrase, key_file, chance)
    except Fault as fault:
        if fault.code is not FaultCode.VAULT_UNLOCK_REFUSED:
            tries.take_back(handle)
        raise
    tries.succeed(handle)
    return secrets


def _opened(root: Path, handle: str, passphrase: str, key_file: bytes | None, chance: Chance) -> SlotSecrets:
    path = slot_path(root, AccountId(handle))
    if handle and path.is_file():
        slot = read_small(path, SLOT_LIMIT_BYTES)
        secrets = open_slot(slot, passphrase, key_file)
        if read_slot(slot).account_id != handle:
            raise Fault(FaultCode.VAULT_SLOT_DAMAGED)
        return secrets
    spend_same_work(read_small(slot_files(root)[0], SLOT_LIMIT_BYTES), passphrase, chance)
    raise Fault(FaultCode.VAULT_UNLOCK_REFUSED)


def handle_of(account: str) -> str:
    """The handle, or nothing for a text that can't be one: it is then unknown like any other."""
    try:
        return account_id(account)
    except Fault:
        return ""
