"""A new vault on disk: built in a private folder beside its place, made durable, and moved there whole."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from desktop.crypto.passphrases import require_strong
from desktop.crypto.slots import Argon2Cost, SlotSecrets, make_slot
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import VaultId, account_id
from desktop.domain.people import Role
from desktop.domain.world import Chance, Clock
from desktop.vault.accounts import Accounts
from desktop.vault.database import KEY_BYTES, Database
from desktop.vault.files import (
    disk_faults,
    make_private_file,
    make_private_folder,
    move_into_place,
    write_whole,
)  # fmt: skip
from desktop.vault.key_file import write_key
from desktop.vault.layout import DATABASE, FACTS, INBOX, LOCK, MEDIA, OUTBOX, SLOTS, VaultFacts, slot_path
from desktop.vault.new_account import NewAccount, NewKeys, new_keys
from desktop.vault.single_opener import SingleOpener

MIGRATIONS = Path(__file__).parent / "schema"
_TRIES = 10
_TAKEN_AWAY = (FaultCode.VAULT_ALREADY_OPEN, FaultCode.VAULT_FILE_MISSING, FaultCode.DISK_FAILED)


def build_vault(
    root: Path, founder: NewAccount, passphrase: str, *, cost: Argon2Cost, clock: Clock, chance: Chance
) -> SlotSecrets:
    """Puts a whole new vault at `root` and gives its founder's secrets. Raises as `create_vault`."""
    account_id(founder.id)
    require_strong(passphrase)
    _require_free(root)
    keys = new_keys(chance)
    slot = make_slot(founder.id, passphrase, keys.secrets(keys.signer.public_line), cost, chance)
    with disk_faults(root.name):
        root.parent.mkdir(parents=True, exist_ok=True)
    _remove_left_overs(root)
    part, opener = _held_part(root, chance)
    try:
        try:
            _fill(part, founder, keys, slot, clock=clock, chance=chance)
        finally:
            opener.release()
        move_into_place(part, root)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return keys.secrets(keys.signer.public_line)


def _require_free(root: Path) -> None:
    with disk_faults(root.name):
        if root.exists() and (not root.is_dir() or any(root.iterdir())):
            raise Fault(FaultCode.VAULT_EXISTS, name=root.name)


def _held_part(root: Path, chance: Chance) -> tuple[Path, SingleOpener]:
    """A private folder beside the vault's place, and what keeps others from taking it for a left-over.

    Another creation may do so in the moment before it is held: then there is a next one.
    """
    for tries_left in reversed(range(_TRIES)):
        part = root.with_name(f"{root.name}.part-{chance.token_hex(4)}")
        make_private_folder(part)
        try:
            opener = SingleOpener(part)
            if (part / LOCK).is_file():
                return part, opener
            opener.release()
        except Fault as fault:
            shutil.rmtree(part, ignore_errors=True)
            if not tries_left or fault.code not in _TAKEN_AWAY:
                raise
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    raise Fault(FaultCode.VAULT_ALREADY_OPEN)


def _fill(part: Path, founder: NewAccount, keys: NewKeys, slot: bytes, *, clock: Clock, chance: Chance) -> None:
    for name in (SLOTS, MEDIA, OUTBOX, INBOX):
        make_private_folder(part / name)
    vault_id = VaultId(chance.token_hex(16))
    facts = VaultFacts(vault_id, f"vault-{vault_id[:8]}")
    key = bytearray(chance.token_bytes(KEY_BYTES))
    write_whole(slot_path(part, founder.id), slot)
    write_key(part, key, [keys.age.recipient], keys.signer)
    whole = NewAccount(founder.id, founder.display_name, founder.roles | {Role.CUSTODIAN})
    _fill_database(part, key, facts, whole, keys, clock)
    key[:] = bytes(KEY_BYTES)
    write_whole(part / FACTS, facts.as_json())


def _fill_database(
    part: Path, key: bytearray, facts: VaultFacts, founder: NewAccount, keys: NewKeys, clock: Clock
) -> None:
    make_private_file(part / DATABASE)
    database = Database(part / DATABASE, key)
    try:
        database.migrate(MIGRATIONS, is_new=True)
        with database.transaction():
            database.execute("INSERT INTO vault (id, origin) VALUES (?, ?)", (facts.id, facts.origin))
            Accounts(database).add(keys.account(founder, clock))
    finally:
        database.close()


def _remove_left_overs(root: Path) -> None:
    """Takes away what a creation of the same vault left behind when it was killed, unless it is still at work."""
    for part in root.parent.glob(f"{root.name}.part-*"):
        try:
            opener = SingleOpener(part)
        except Fault:
            continue
        shutil.rmtree(part, ignore_errors=True)
        opener.release()
        if os.name == "nt":  # where a file that is held can't be removed
            shutil.rmtree(part, ignore_errors=True)
