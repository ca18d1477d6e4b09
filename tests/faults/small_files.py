"""Every small file of a vault and beside it: in which folder it lies, who reads it, and what a change to it may come to.

This is the table of what is refused how, and of what is ignored and why.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.app.settings import read_settings
from desktop.crypto.recovery_keys import RecoveryKeys, recovery_keys
from desktop.crypto.recovery_shares import combine
from desktop.custody.identity_access import opened_store
from desktop.custody.signed_in import sign_in
from desktop.domain.faults import FaultCode
from desktop.domain.faults import FaultCode as Code
from desktop.system.known_checkpoints import KnownCheckpoints
from desktop.vault.backup_check import find_snapshot
from desktop.vault.opening import unlock_vault
from desktop.vault.recovery_opening import open_by_kit
from desktop.vault.second_factor import read_key_file
from desktop.vault.slot_opening import secrets_of
from tests.fakes.three_accounts import CUSTODIAN, CUSTODIAN_PASSPHRASE
from tests.fakes.vaults import (
    EMPTY_FORM,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    sign_in_at,
    vault_root,
)
from tests.faults import small_folders as folders

Meaning = Callable[[bytes], object]
"""What of a file counts. A change that leaves it as it was may be ignored; it raises for what means nothing at all."""


@dataclass(frozen=True)
class SmallFile:
    """A file at `path` in the folder that `made` makes; `read` uses it, raises a fault, or all is as it should be."""

    path: str
    made: Callable[[Path], None]
    read: Callable[[Path], None]
    refused: frozenset[FaultCode]
    meaning: Meaning
    ignored: str = ""


def _every_byte(data: bytes) -> object:
    return data


def _nothing(_: bytes) -> object:
    return None


def _json(data: bytes) -> object:
    return json.loads(data)


def _json_but_grants(data: bytes) -> object:
    return {name: value for name, value in json.loads(data).items() if name not in _GRANTS}


def _lines(data: bytes) -> object:
    return data.replace(b"\r\n", b"\n").removesuffix(b"\n")


def enter(folder: Path, account: str, passphrase: str, key_file: bytes | None = None) -> None:
    """Unlocks the vault, and finds account and interview there."""
    clock, chance = FixedClock(), CountingChance("entering")
    opened = unlock_vault(vault_root(folder), account, passphrase, key_file=key_file, clock=clock, chance=chance)
    try:
        assert opened.account.id == account
        assert [interview.id for interview in opened.vault.interviews.all()] == ["int-1"]
    finally:
        opened.vault.close()


def founder(folder: Path) -> None:
    enter(folder, FOUNDER.id, PASSPHRASE)


def second_custodian(folder: Path) -> None:
    enter(folder, CUSTODIAN.id, CUSTODIAN_PASSPHRASE)


def with_key_file(folder: Path) -> None:
    enter(folder, SECOND.id, SECOND_PASSPHRASE, read_key_file(folder / folders.KEY_FILE))


def by_the_sheets(folder: Path) -> None:
    vault = open_by_kit(vault_root(folder), _kit((folder / folders.SHEETS).read_text("ascii")), CountingChance())
    assert [interview.id for interview in vault.interviews.all()] == ["int-1"]
    vault.close()


@cache
def _kit(sheets: str) -> RecoveryKeys:
    return recovery_keys(combine(json.loads(sheets)[:2]))


def behind_the_code(folder: Path) -> None:
    clock, chance, root = FixedClock(), CountingChance("behind"), vault_root(folder)
    opened = unlock_vault(root, FOUNDER.id, PASSPHRASE, clock=clock, chance=chance)
    try:
        secret = secrets_of(root, FOUNDER.id, PASSPHRASE, clock=clock, chance=chance).age_secret
        with opened_store(opened.vault, secret) as store:
            assert len(store.all()) == 1
    finally:
        opened.vault.close()


def with_known_checkpoints(folder: Path) -> None:
    clock, chance = FixedClock(), CountingChance("known")
    opened = unlock_vault(vault_root(folder), FOUNDER.id, PASSPHRASE, clock=clock, chance=chance)
    sign_in(opened, clock, chance, EMPTY_FORM, KnownCheckpoints(folder / folders.KNOWN)).vault.close()


def backup_list(folder: Path) -> None:
    find_snapshot(folder / "drive")


def brought_back(folder: Path) -> None:
    sign_in_at(folder / "office").vault.close()


def settings(folder: Path) -> None:
    read_settings(folder / "settings.toml")


_GRANTS = ("custodian_grant", "custodian_chain")
_SLOT = frozenset({Code.VAULT_SLOT_DAMAGED, Code.VAULT_UNLOCK_REFUSED})
# A file that is longer than any of ours is damaged before anything in it is looked at.
_KEY = frozenset({Code.VAULT_KEY_SIGNATURE_WRONG, Code.VAULT_DAMAGED})
_IDENTITY = frozenset({Code.IDENTITY_KEY_SIGNATURE_WRONG, Code.VAULT_DAMAGED})
_KIT = frozenset({Code.KIT_FILE_DAMAGED, Code.VAULT_NEWER_VERSION, Code.VAULT_DAMAGED})
_LISTED = frozenset({Code.BACKUP_DAMAGED})
_FREE = frozenset[FaultCode]()
_SPACES = "white space means nothing in JSON"
_NOT_ASKED = "nobody asks for it in this state; it is thrown away"

FILES = {
    "facts": SmallFile(
        "vault/vault.json", folders.office, founder, frozenset({Code.VAULT_DAMAGED, Code.VAULT_NEWER_VERSION}), _json, _SPACES
    ),
    "facts, key sealed by another": SmallFile(
        "vault/vault.json", folders.sealed_by_second_custodian, founder,
        frozenset({Code.VAULT_DAMAGED, Code.VAULT_NEWER_VERSION, *_KEY}), _json, f"{_SPACES}; grants are for one vault id",
    ),
    "own slot": SmallFile("vault/slots/interviewer-1.json", folders.office, founder, _SLOT, _json, _SPACES),
    "own slot with a grant": SmallFile(
        "vault/slots/custodian-2.json", folders.office, second_custodian, _SLOT, _json_but_grants,
        f"{_SPACES}; the own grant is for others, and the check of the vault misses it",
    ),
    "own slot with a key file": SmallFile(
        "vault/slots/supervisor-1.json", folders.office, with_key_file, _SLOT, _json, _SPACES
    ),
    "key file": SmallFile(
        folders.KEY_FILE, folders.office, with_key_file, frozenset({Code.KEY_FILE_INVALID}), _lines, "line ends of any system"
    ),
    "another's slot": SmallFile(
        "vault/slots/custodian-2.json", folders.office, founder, _FREE, _nothing, "nothing of it counts for the founder"
    ),
    "another's slot, key sealed by them": SmallFile(
        "vault/slots/custodian-2.json", folders.sealed_by_second_custodian, founder, _KEY, _nothing,
        "only its grant counts for the founder, and that is signed",
    ),
    "waiting slot in force": SmallFile(
        "vault/slots/interviewer-1.json.next", folders.rotated_not_taken, founder, frozenset({Code.VAULT_SLOT_DAMAGED}),
        _json_but_grants, _SPACES,
    ),
    "waiting slot of nobody": SmallFile(
        "vault/slots/interviewer-1.json.next", folders.rotation_given_up, founder, _FREE, _nothing, _NOT_ASKED
    ),
    "vault key": SmallFile("vault/vault.key.age", folders.office, founder, _KEY, _every_byte),
    "its signature": SmallFile("vault/vault.key.age.sig", folders.office, founder, _KEY, _every_byte),
    "its waiting signature": SmallFile(
        "vault/vault.key.age.sig.next", folders.key_between_signatures, founder, _KEY, _every_byte
    ),
    "its waiting signature, not asked for": SmallFile(
        "vault/vault.key.age.sig.next", folders.rekeying_given_up, founder, _FREE, _nothing, _NOT_ASKED
    ),
    "new vault key": SmallFile("vault/vault.key.next.age", folders.rekeyed_not_taken, founder, _KEY, _every_byte),
    "its signature, in force": SmallFile(
        "vault/vault.key.next.age.sig", folders.rekeyed_not_taken, founder, _KEY, _every_byte
    ),
    "new vault key, given up": SmallFile(
        "vault/vault.key.next.age", folders.rekeying_given_up, founder, _FREE, _nothing, _NOT_ASKED
    ),
    "kit's file by the sheets": SmallFile("vault/recovery.json", folders.office, by_the_sheets, _KIT, _every_byte),
    "kit's file": SmallFile(
        "vault/recovery.json", folders.office, founder, _FREE, _nothing, "nothing of it counts for the founder"
    ),
    "kit's file, key sealed by the kit": SmallFile(
        "vault/recovery.json", folders.sealed_by_the_kit, founder, _KEY, _nothing,
        "only its grant counts for the founder, and that is signed",
    ),
    "identities' key": SmallFile("vault/identity.key.age", folders.office, behind_the_code, _IDENTITY, _every_byte),
    "identities' signature": SmallFile(
        "vault/identity.key.age.sig", folders.office, behind_the_code, _IDENTITY, _every_byte
    ),
    "identities' waiting signature": SmallFile(
        "vault/identity.key.age.sig.next", folders.identity_key_between_signatures, behind_the_code, _IDENTITY, _every_byte
    ),
    "wrong tries": SmallFile(
        "vault/wrong_tries.json", folders.wrongly_tried, founder, frozenset({Code.UNLOCK_WAIT}), _nothing,
        "what can't be read counts as no try: a brake, not a lock",
    ),
    "known checkpoints": SmallFile(
        "known/*.json", folders.office, with_known_checkpoints, _FREE, _nothing, "what is not signed as it was made is not known"
    ),
    "backup list": SmallFile("drive/*/snapshots/*.json", folders.office, backup_list, _LISTED, _every_byte),
    "backup signature": SmallFile("drive/*/snapshots/*.sig", folders.office, backup_list, _LISTED, _every_byte),
    "list brought back": SmallFile(
        "office/vault.restored.json", folders.restored, brought_back, frozenset({*_LISTED, Code.BACKUP_SIGNATURE_WRONG}),
        _every_byte,
    ),
    "signature brought back": SmallFile(
        "office/vault.restored.sig", folders.restored, brought_back, frozenset({Code.BACKUP_SIGNATURE_WRONG}), _every_byte
    ),
    "settings": SmallFile(
        "settings.toml", folders.settings_kept, settings, frozenset({Code.SETTINGS_INVALID}), _nothing,
        "no part of a vault: another value that may be chosen is a choice",
    ),
}  # fmt: skip
