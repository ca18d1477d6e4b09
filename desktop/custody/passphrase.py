"""A new passphrase for one's own account, and the key file beside it: only the own slot is written anew.

The keys inside stay. So an older copy of the vault still opens with the older passphrase: who fears that it was seen
rotates the keys as well (`custody.key_rotation`).
"""

from __future__ import annotations

from desktop.crypto.passphrases import require_strong
from desktop.crypto.slots import Argon2Cost, make_slot, read_slot
from desktop.custody.signed_in import SignedIn
from desktop.custody.slot_marks import mark_fact
from desktop.domain.custody import Action
from desktop.vault.account_slots import read_slot_of
from desktop.vault.custodians import with_grants_of
from desktop.vault.files import write_whole
from desktop.vault.layout import slot_path
from desktop.vault.slot_opening import secrets_of


def change_passphrase(
    signed_in: SignedIn,
    old: str,
    new: str,
    *,
    key_file: bytes | None = None,
    new_key_file: bytes | None = None,
    cost: Argon2Cost,
) -> None:
    """From now on `new` opens the account at work, with `new_key_file` if one is given, and without one if not.

    Raises `Fault(PASSPHRASE_WEAK)`, `Fault(PASSPHRASE_GUESSABLE)`, what `secrets_of` raises for `old` and `key_file`,
    `Fault(KEY_FILE_INVALID)`, `Fault(MEMORY_TOO_LITTLE)`, `Fault(DISK_FULL)` and the like: all is then as it was.
    """
    root, account = signed_in.vault.root, signed_in.account
    require_strong(new)
    secrets = secrets_of(root, account.id, old, key_file=key_file, clock=signed_in.clock, chance=signed_in.chance)
    before = read_slot_of(root, account.id)
    after = with_grants_of(make_slot(account.id, new, secrets, cost, signed_in.chance, new_key_file), before)
    try:
        with signed_in.vault.transaction():
            factor = "none" if new_key_file is None else "key-file"
            facts = {"second_factor": factor, "memory_mib": cost.m_kib // 1024, **mark_fact(after)}
            signed_in.log.record(Action.PASSPHRASE_CHANGED, account.id, facts=facts)
            write_whole(slot_path(root, account.id), after)
    except BaseException:
        if read_slot_of(root, account.id) != before:
            write_whole(slot_path(root, account.id), before)
        raise


def needs_key_file(signed_in: SignedIn) -> bool:
    """Whether the slot of the account at work asks for a key file. Raises `Fault(VAULT_SLOT_DAMAGED)`."""
    return read_slot(read_slot_of(signed_in.vault.root, signed_in.account.id)).needs_key_file
