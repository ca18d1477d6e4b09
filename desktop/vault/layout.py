"""Where things lie in a vault's folder, and its one readable file `vault.json`. No secret is ever written here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.canonical import canonical_json
from desktop.crypto.strict_json import strict_json
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, VaultId
from desktop.vault.files import disk_faults, read_small

FORMAT = 1
FACTS = "vault.json"
KEY, KEY_SIGNATURE, KEY_SIGNATURE_NEXT = "vault.key.age", "vault.key.age.sig", "vault.key.age.sig.next"
RECOVERY = "recovery.json"
NEW_KEY, NEW_KEY_SIGNATURE = "vault.key.next.age", "vault.key.next.age.sig"  # only while the vault is rekeyed
IDENTITY_KEY, IDENTITY_KEY_SIGNATURE = "identity.key.age", "identity.key.age.sig"
IDENTITY_KEY_SIGNATURE_NEXT = "identity.key.age.sig.next"
IDENTITY_DATABASE, IDENTITY_DATABASE_NEXT = "identity.db", "identity.next.db"  # the second only while renewing
DATABASE, SLOTS, MEDIA, OUTBOX, INBOX, LOCK = "vault.db", "slots", "media", "outbox", "inbox", "vault.lock"
SET_ASIDE = "set-aside"  # what a repair found and did not know: kept, never deleted
RESTORED, RESTORED_SIGNATURE = "vault.restored.json", "vault.restored.sig"  # until the restoring is in the log
WRONG_TRIES, WRONG_TRIES_LOCK = "wrong_tries.json", "wrong_tries.lock"
_SMALL_BYTES = 64 * 1024
_FACTS = ("format", "vault", "origin")
_ID = re.compile(r"[0-9a-f]{32}\Z")
_ORIGIN = re.compile(r"vault-[0-9a-f]{8}\Z")


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """What `vault.json` says: the vault's id and the origin line of its checkpoints."""

    id: VaultId
    origin: str

    def as_json(self) -> bytes:
        """The content of `vault.json`."""
        return canonical_json({"format": FORMAT, "vault": self.id, "origin": self.origin}) + b"\n"


def is_vault_name(vault_id: str, origin: str) -> bool:
    """Whether these can be the id of a vault and the origin line of its checkpoints."""
    return bool(_ID.match(vault_id) and _ORIGIN.match(origin))


def read_facts(root: Path) -> VaultFacts:
    """What `vault.json` says.

    Raises `Fault(VAULT_NOT_FOUND)`, `VAULT_NEWER_VERSION`, `VAULT_DAMAGED`, or `VAULT_READ_ONLY` where the account of
    the system may not look.
    """
    if not _is_file(root / FACTS):
        raise Fault(FaultCode.VAULT_NOT_FOUND, name=root.name)
    data = read_small(root / FACTS, _SMALL_BYTES)
    try:
        raw = strict_json(data)
        version, number, origin = (raw[name] for name in _FACTS)
        if type(version) is int and version > FORMAT:
            raise Fault(FaultCode.VAULT_NEWER_VERSION)
        if repr(version) != repr(FORMAT) or not _ID.match(number) or not _ORIGIN.match(origin):
            raise ValueError("not the facts of a vault")
        if len(raw) != len(_FACTS) or len(data) > _SMALL_BYTES:
            raise ValueError("more than the facts of a vault")
    except (ValueError, KeyError, TypeError) as error:
        raise Fault(FaultCode.VAULT_DAMAGED, name=FACTS) from error
    return VaultFacts(VaultId(number), origin)


def require_files(root: Path) -> None:
    """Raises `Fault(VAULT_FILE_MISSING)` naming the first thing that should lie in the vault's folder and does not."""
    for name in (KEY, KEY_SIGNATURE, DATABASE):
        if not _is_file(root / name):
            raise Fault(FaultCode.VAULT_FILE_MISSING, name=name)
    if not slot_files(root):
        raise Fault(FaultCode.VAULT_FILE_MISSING, name=SLOTS)


def slot_path(root: Path, account_id: AccountId) -> Path:
    """Where an account's slot lies."""
    return root / SLOTS / f"{account_id}.json"


def slot_files(root: Path) -> list[Path]:
    """Every slot file, by name. Raises `Fault(VAULT_READ_ONLY)` where the account of the system may not look."""
    with disk_faults(SLOTS):
        try:
            return sorted(path for path in (root / SLOTS).iterdir() if path.suffix == ".json")
        except (FileNotFoundError, NotADirectoryError):
            return []


def accounts_at(root: Path) -> list[AccountId]:
    """The handles that have a key slot in the folder: readable without a passphrase, and not yet checked."""
    try:
        return [AccountId(path.stem) for path in slot_files(root)]
    except Fault:
        return []


def read_file(root: Path, name: str) -> bytes:
    """A small file of the vault. Raises `Fault(VAULT_FILE_MISSING)` and the like, `VAULT_DAMAGED` when too long."""
    data = read_small(root / name, _SMALL_BYTES)
    if len(data) > _SMALL_BYTES:
        raise Fault(FaultCode.VAULT_DAMAGED, name=name)
    return data


def _is_file(path: Path) -> bool:
    with disk_faults(path.name):
        return path.is_file()
