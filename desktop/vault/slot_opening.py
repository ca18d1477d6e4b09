"""Opening an account's own key slot, by handle and passphrase: before a vault is open, and for a second person in it.

An unknown account and a wrong passphrase are the same refusal after the same work.
"""

from __future__ import annotations

from pathlib import Path

from desktop.crypto.slots import SLOT_LIMIT_BYTES, SlotSecrets, open_slot, spend_same_work
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, account_id
from desktop.domain.world import Chance, Clock
from desktop.vault.files import read_small
from desktop.vault.layout import slot_files, slot_path


def secrets_of(
    root: Path,
    account: str,
    passphrase: str,
    *,
    key_file: bytes | None = None,  # noqa: ARG001
    clock: Clock,  # noqa: ARG001
    chance: Chance,
) -> SlotSecrets:
    """What the slot of `account` keeps.

    Raises `Fault(VAULT_UNLOCK_REFUSED)`, `Fault(VAULT_SLOT_DAMAGED)`, `Fault(MEMORY_TOO_LITTLE)`.
    """
    handle = handle_of(account)
    path = slot_path(root, AccountId(handle))
    if handle and path.is_file():
        return open_slot(read_small(path, SLOT_LIMIT_BYTES), passphrase)
    spend_same_work(read_small(slot_files(root)[0], SLOT_LIMIT_BYTES), passphrase, chance)
    raise Fault(FaultCode.VAULT_UNLOCK_REFUSED)


def handle_of(account: str) -> str:
    """The handle, or nothing for a text that can't be one: it is then unknown like any other."""
    try:
        return account_id(account)
    except Fault:
        return ""
