"""`recovery.json`: what somebody with nothing but the sheets needs to trust this vault's folder. Holds no secret.

Signed by the kit's own key, which only the sheets give: so they lead to the pinned key, and from there to whoever
sealed the vault key. The grant beside it, by a custodian, lets the kit make a custodian; it can be renewed without the
sheets.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import RECOVERY as SIGNED_FOR
from desktop.crypto.recovery_keys import RecoveryKeys
from desktop.crypto.signing import SignatureRefused, SigningKey, verify_signature
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import VaultId
from desktop.vault.custodians import Link, own_chain_of, with_grant
from desktop.vault.files import write_whole
from desktop.vault.layout import RECOVERY, read_file

VERSION = 1
_TEXTS = ("vault", "origin", "kit", "pinned", "age_recipient", "ssh_pub", "signature", "custodian_grant")
_NUMBERS = ("threshold", "shares")
_NAMES = frozenset((*_TEXTS, *_NUMBERS, "format", "custodian_chain"))


@dataclass(frozen=True, slots=True)
class KitFile:
    """What the kit states. `pinned` is the pinned public line, `ssh_pub` and `age_recipient` are the kit's own keys."""

    vault: str
    origin: str
    kit: str
    threshold: int
    shares: int
    pinned: str
    age_recipient: str
    ssh_pub: str

    def statement(self) -> bytes:
        """What the kit signs: canonical JSON (RFC 8785) of all of it."""
        return canonical_json({field.name: getattr(self, field.name) for field in fields(self)})


@dataclass(frozen=True, slots=True)
class SignedKitFile:
    """The file as it was read: in the right form, and not yet verified."""

    facts: KitFile
    signature: str
    raw: dict[str, Any]


def write_kit_file(root: Path, facts: KitFile, keys: RecoveryKeys, custodian: SigningKey, chain: list[Link]) -> None:
    """Puts the file in place of an earlier kit's. `chain` leads from the pinned key to `custodian`."""
    stated = {field.name: getattr(facts, field.name) for field in fields(facts)}
    signature = keys.signer.sign(facts.statement(), SIGNED_FOR)
    raw = {"format": VERSION, **stated, "signature": signature}
    holder = json.dumps(raw).encode("ascii")
    write_whole(root / RECOVERY, with_grant(holder, VaultId(facts.vault), custodian, chain))


def read_kit_file(root: Path) -> SignedKitFile:
    """The file, its form checked to the byte.

    Raises `Fault(KIT_MISSING)`, `Fault(KIT_FILE_DAMAGED)` or `Fault(VAULT_NEWER_VERSION)`.
    """
    if not (root / RECOVERY).is_file():
        raise Fault(FaultCode.KIT_MISSING)
    try:
        data = read_file(root, RECOVERY)
        raw = json.loads(data.decode("ascii"))
        _require_form(raw, data)
        facts = KitFile(**{field.name: raw[field.name] for field in fields(KitFile)})
        return SignedKitFile(facts, raw["signature"], raw)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Fault(FaultCode.KIT_FILE_DAMAGED, name=RECOVERY) from error


def verify_kit_file(file: SignedKitFile, keys: RecoveryKeys, vault_id: str) -> None:
    """Whether the kit of these keys signed the file, for this vault, and a custodian lets it make custodians.

    Raises `Fault(KIT_OTHER)` for the keys of another kit, and `Fault(KIT_FILE_DAMAGED)`.
    """
    facts = file.facts
    if facts.age_recipient != keys.age.recipient and facts.ssh_pub != keys.signer.public_line:
        raise Fault(FaultCode.KIT_OTHER)
    verify_public_part(file, keys.age.recipient, keys.signer.public_line, vault_id)


def verify_public_part(file: SignedKitFile, age_recipient: str, public_line: str, vault_id: str) -> None:
    """All that can be said of the file without sheets: it is of the kit with these public keys, and as that signed it.

    Raises `Fault(KIT_FILE_DAMAGED)`.
    """
    facts = file.facts
    stated = (facts.age_recipient, facts.ssh_pub, facts.vault)
    try:
        verify_signature(facts.statement(), file.signature, SIGNED_FOR, [public_line])
    except SignatureRefused as error:
        raise Fault(FaultCode.KIT_FILE_DAMAGED, name=RECOVERY) from error
    is_whole = own_chain_of(file.raw, VaultId(facts.vault), facts.pinned)
    if stated != (age_recipient, public_line, vault_id) or not is_whole:
        raise Fault(FaultCode.KIT_FILE_DAMAGED, name=RECOVERY)


def _require_form(raw: dict[str, Any], data: bytes) -> None:
    if not isinstance(raw, dict):
        raise TypeError("not an object")
    if type(raw["format"]) is int and raw["format"] > VERSION:
        raise Fault(FaultCode.VAULT_NEWER_VERSION)
    is_typed = all(isinstance(raw[name], str) for name in _TEXTS) and all(type(raw[name]) is int for name in _NUMBERS)
    is_typed = is_typed and isinstance(raw["custodian_chain"], list)
    if set(raw) != _NAMES or repr(raw["format"]) != repr(VERSION) or not is_typed:
        raise ValueError("not a kit's file")
    if json.dumps(raw, indent=1).encode("ascii") + b"\n" != data:
        raise ValueError("written by nobody of ours")
