"""A new vault key for `vault.db`: sealed first, then taken by the database, then named the one in force.

A kill between any two steps leaves a vault that opens for everybody it belongs to: unlocking looks which of the two
sealed keys the database takes, and finishes or throws away what was begun. Media files have keys of their own.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.crypto.secret_page import SecretPage
from desktop.crypto.signing import SigningKey
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.world import Chance
from desktop.vault.custodians import Link, chain_to
from desktop.vault.database import KEY_BYTES, Database
from desktop.vault.files import disk_faults
from desktop.vault.key_file import (
    OpenedKey,
    drop_new_key,
    read_new_key,
    read_sealed_key,
    take_new_key,
    write_key,
    write_new_key,
)
from desktop.vault.layout import DATABASE, NEW_KEY
from desktop.vault.recipients import key_recipients
from desktop.vault.vault import Vault

_ROOM = 2.2  # the pages once more in the write-ahead log, and some for what is written meanwhile


def rekey_vault(vault: Vault, signer: SigningKey, chance: Chance) -> None:
    """Gives `vault.db` a new random key that only those in `key_recipients(vault)` can open; outside a transaction.

    Raises `Fault(DISK_FULL)`, `VAULT_READ_ONLY`, `DISK_FAILED` and the like: the vault then has its old key still, and
    `Fault(VAULT_KEY_SIGNATURE_WRONG)` when no grant leads to `signer`: nobody else could open the vault afterwards.
    """
    own_chain(vault, signer)
    _require_room(vault.root)
    key = bytearray(chance.token_bytes(KEY_BYTES))
    new_key = SecretPage.taking(key)
    write_new_key(vault.root, new_key, key_recipients(vault), signer)
    vault.take_key(new_key)
    take_new_key(vault.root)


def reseal_vault_key(vault: Vault, signer: SigningKey, besides: tuple[str, ...] = ()) -> None:
    """Seals the same vault key anew to `key_recipients(vault)` and to `besides`. Raises as `rekey_vault`."""
    own_chain(vault, signer)
    write_key(vault.root, vault.keys.vault, [*key_recipients(vault), *besides], signer)


def own_chain(vault: Vault, signer: SigningKey) -> list[Link]:
    """The grants that lead from the pinned key to `signer`. Raises `Fault(VAULT_KEY_SIGNATURE_WRONG)` if none do."""
    return chain_to(vault.root, vault.facts.id, vault.keys.pinned_admin, signer.public_line)


def open_database(root: Path, age_secret: str, signers: list[str]) -> tuple[Database, SecretPage, str]:
    """`vault.db`, its key, and who sealed that key, after finishing or undoing a rekeying that was interrupted.

    Raises what `read_sealed_key` and `Database` raise.
    """
    in_force = read_sealed_key(root, age_secret, signers)
    try:
        opened = _open(root, in_force)
    except Fault as refused:
        new = read_new_key(root, age_secret, signers) if _may_be_rekeyed(root, refused) else None
        if new is None:
            raise
        opened = _open(root, new)
        take_new_key(root)
        return opened
    drop_new_key(root)
    return opened


def _may_be_rekeyed(root: Path, fault: Fault) -> bool:
    return fault.code is FaultCode.VAULT_DAMAGED and (root / NEW_KEY).is_file()


def _open(root: Path, opened: OpenedKey) -> tuple[Database, SecretPage, str]:
    key = SecretPage.taking(opened.key)
    try:
        return Database(root / DATABASE, key), key, opened.sealed_by
    except BaseException:
        key.wipe()
        raise


def _require_room(root: Path) -> None:
    with disk_faults(DATABASE):
        needed = (root / DATABASE).stat().st_size * _ROOM
        if shutil.disk_usage(root).free < needed:
            raise Fault(FaultCode.DISK_FULL)
