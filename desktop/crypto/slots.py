"""Key slots: an account's secrets under its passphrase, by Argon2id (RFC 9106) and AES-256-KWP (RFC 5649).

A slot opens with the stock `argon2` and `openssl` tools. It never holds a name: it is readable without a key. Form 2
says that a key file is mixed into the passphrase; a slot that needs none keeps form 1, and form 1 opens for ever.
"""

from __future__ import annotations

import base64
import json
import os
import re
import sys
from dataclasses import dataclass, field

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap_with_padding, aes_key_wrap_with_padding

from desktop.crypto.age import identity_from
from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.crypto.key_file import mixed_with, parse_key_file
from desktop.crypto.passphrases import passphrase_bytes
from desktop.crypto.signing import SEED_BYTES, SigningKey, key_blob
from desktop.crypto.strict_json import strict_json
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.world import Chance

SLOT_LIMIT_BYTES = 64 * 1024
_SALT = re.compile(r"[A-Z2-7]{32}\Z")
_ARGON2_VERSION = 19
_KEK_BYTES = 32
_NO_FACTOR, _KEY_FILE = "none", "key-file"
_TEXTS = ("user", "salt", "wrapped", "age_recipient", "ssh_pub")
# The last two say who made the account a custodian; `vault.custodians` lays them there and reads them.
_NAMES = frozenset((
    *_TEXTS, "v", "second_factor", "kdf", "argon2_version", "t", "m_kib", "p", "wrap",
    "custodian_grant", "custodian_chain",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """Passes, memory in KiB, and lanes."""

    t: int
    m_kib: int
    p: int

    @property
    def is_bearable(self) -> bool:
        """Whether opening a slot of this cost may be tried: an edited slot must not exhaust the machine."""
        return 1 <= self.t <= 20 and 1 <= self.p <= 16 and 8 * self.p <= self.m_kib <= 4 * 1024 * 1024


DEFAULT_COST = Argon2Cost(t=3, m_kib=256 * 1024, p=4)


@dataclass(frozen=True, slots=True)
class SlotSecrets:
    """What a slot keeps: `AGE-SECRET-KEY-1…`, a 32-byte Ed25519 seed in hex, and whose signature to trust."""

    age_secret: str = field(repr=False)
    signing_seed_hex: str = field(repr=False)
    admin_public_line: str


def make_slot(
    account_id: str,
    passphrase: str,
    secrets: SlotSecrets,
    cost: Argon2Cost,
    chance: Chance,
    key_file: bytes | None = None,
) -> bytes:
    """A slot file (JSON) that keeps `secrets` under `passphrase`, and under a key file (its content) if one is given.

    Raises `Fault(MEMORY_TOO_LITTLE)` and `Fault(KEY_FILE_INVALID)`.
    """
    salt = base64.b32encode(chance.token_bytes(20)).decode("ascii")
    payload = {
        "age": secrets.age_secret, "ed25519": secrets.signing_seed_hex, "admin": secrets.admin_public_line,
    }  # fmt: skip
    kek = _kek(_argon2_secret(passphrase, key_file), salt, cost)
    wrapped = aes_key_wrap_with_padding(kek, json.dumps(payload).encode("ascii"))
    form = {"v": 1} if key_file is None else {"v": 2, "second_factor": _KEY_FILE}
    age_recipient, ssh_public_line = _public_part(secrets)
    slot = {
        **form, "user": account_id, "kdf": "argon2id", "argon2_version": _ARGON2_VERSION,
        "t": cost.t, "m_kib": cost.m_kib, "p": cost.p, "salt": salt,
        "wrap": "A256KWP", "wrapped": base64.b64encode(wrapped).decode("ascii"),
        "age_recipient": age_recipient, "ssh_pub": ssh_public_line,
    }  # fmt: skip
    return json.dumps(slot, indent=1).encode("ascii") + b"\n"


def open_slot(slot_bytes: bytes, passphrase: str, key_file: bytes | None = None) -> SlotSecrets:
    """The secrets of a slot. `key_file` is a key file's content, unread where the slot asks for none.

    Raises `Fault(VAULT_SLOT_DAMAGED)` for what is no slot, and for one that shows other public keys than it keeps
    secrets of, `Fault(VAULT_UNLOCK_REFUSED)` without facts for a wrong passphrase or key file (a changed parameter or
    salt looks the same), and `Fault(MEMORY_TOO_LITTLE)`; at once, as anybody can read it in the slot,
    `Fault(KEY_FILE_NEEDED)`, and `Fault(KEY_FILE_INVALID)` for what is no key file.
    """
    slot = read_slot(slot_bytes)
    if slot.needs_key_file and key_file is None:
        raise Fault(FaultCode.KEY_FILE_NEEDED)
    secret = _argon2_secret(passphrase, key_file if slot.needs_key_file else None)
    kek = _kek(secret, slot.salt, slot.cost)
    try:
        payload = aes_key_unwrap_with_padding(kek, slot.wrapped)
    except InvalidUnwrap as error:
        raise Fault(FaultCode.VAULT_UNLOCK_REFUSED) from error
    secrets = _secrets_in(payload)
    if (slot.age_recipient, slot.ssh_public_line) != _public_part(secrets):
        raise Fault(FaultCode.VAULT_SLOT_DAMAGED)
    return secrets


def spend_same_work(slot_bytes: bytes, passphrase: str, chance: Chance) -> None:
    """Does for an account that does not exist what `open_slot` does for `slot_bytes`, so that time tells nothing.

    Raises `Fault(VAULT_SLOT_DAMAGED)` and `Fault(MEMORY_TOO_LITTLE)` as `open_slot` would.
    """
    slot = read_slot(slot_bytes)
    salt = base64.b32encode(chance.token_bytes(20)).decode("ascii")
    try:
        aes_key_unwrap_with_padding(_kek(passphrase_bytes(passphrase), salt, slot.cost), slot.wrapped)
    except InvalidUnwrap:
        return


def spend_work(cost: Argon2Cost) -> None:
    """The work of one opening, for nothing but its time. Raises `Fault(MEMORY_TOO_LITTLE)`."""
    _kek(b"", "A" * 32, cost)


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot's readable part, with every limit checked."""

    account_id: str
    cost: Argon2Cost
    salt: str
    wrapped: bytes = field(repr=False)
    age_recipient: str
    ssh_public_line: str
    needs_key_file: bool


def read_slot(slot_bytes: bytes) -> Slot:
    """The readable part of a slot file. Raises `Fault(VAULT_SLOT_DAMAGED)`; costs no Argon2 work."""
    try:
        return _slot_from(slot_bytes)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Fault(FaultCode.VAULT_SLOT_DAMAGED) from error


def slot_mark(slot_bytes: bytes) -> str:
    """SHA-256 of what only a new sealing changes, and not of what lies beside it in the file.

    Raises `Fault(VAULT_SLOT_DAMAGED)`.
    """
    slot = read_slot(slot_bytes)
    return sha256_hex(canonical_json({
        "t": slot.cost.t, "m_kib": slot.cost.m_kib, "p": slot.cost.p, "salt": slot.salt,
        "wrapped": base64.b64encode(slot.wrapped).decode("ascii"), "needs_key_file": slot.needs_key_file,
    }))  # fmt: skip


def _slot_from(slot_bytes: bytes) -> Slot:
    if len(slot_bytes) > SLOT_LIMIT_BYTES:
        raise ValueError("too long")
    raw = strict_json(slot_bytes)
    if not isinstance(raw, dict) or not raw.keys() <= _NAMES or any(not isinstance(raw[name], str) for name in _TEXTS):
        raise ValueError("unknown form")
    kind = (raw["kdf"], raw["argon2_version"], raw["wrap"])
    numbers = (raw["t"], raw["m_kib"], raw["p"])
    if kind != ("argon2id", _ARGON2_VERSION, "A256KWP") or any(type(n) is not int for n in numbers):
        raise ValueError("unknown form")
    slot = Slot(
        raw["user"], Argon2Cost(*numbers), raw["salt"], base64.b64decode(raw["wrapped"], validate=True),
        raw["age_recipient"], raw["ssh_pub"], _second_factor(raw) == _KEY_FILE,
    )  # fmt: skip
    key_blob(slot.ssh_public_line)
    if not slot.cost.is_bearable or not _SALT.match(slot.salt):
        raise ValueError("beyond the limits")
    if len(slot.wrapped) % 8 or not 16 <= len(slot.wrapped) <= 4096:
        raise ValueError("no wrapped secrets")
    return slot


def _second_factor(raw: dict[str, object]) -> str:
    """Form 1 knows no second factor: one that claims to have any was edited."""
    factor = raw.get("second_factor")
    if type(raw["v"]) is int and raw["v"] == 1 and factor is None:
        return _NO_FACTOR
    if type(raw["v"]) is int and raw["v"] == 2 and factor in (_NO_FACTOR, _KEY_FILE):
        return str(factor)
    raise ValueError("unknown form")


def _secrets_in(payload: bytes) -> SlotSecrets:
    try:
        raw = json.loads(payload.decode("ascii"))
        secrets = SlotSecrets(identity_from(raw["age"]).secret, raw["ed25519"], raw["admin"])
        key_blob(secrets.admin_public_line)
        if len(bytes.fromhex(secrets.signing_seed_hex)) != SEED_BYTES:
            raise ValueError("no seed")
    except (ValueError, KeyError, TypeError, AttributeError, Fault) as error:
        raise Fault(FaultCode.VAULT_SLOT_DAMAGED) from error
    return secrets


def _public_part(secrets: SlotSecrets) -> tuple[str, str]:
    """What a slot shows of its secrets to those without a passphrase."""
    signer = SigningKey.from_seed(bytes.fromhex(secrets.signing_seed_hex))
    return identity_from(secrets.age_secret).recipient, signer.public_line


def _argon2_secret(passphrase: str, key_file: bytes | None) -> bytes:
    secret = passphrase_bytes(passphrase)
    return secret if key_file is None else mixed_with(secret, parse_key_file(key_file))


def _kek(secret: bytes, salt: str, cost: Argon2Cost) -> bytes:
    """The key-encrypting key, 32 bytes; the salt is its ASCII characters, as the stock `argon2` tool takes it.

    More than the machine has is never asked for: Linux would promise it, and end the program when it is used.
    """
    if cost.m_kib > _memory_kib():
        raise Fault(FaultCode.MEMORY_TOO_LITTLE, needed_mib=cost.m_kib // 1024)
    try:
        return hash_secret_raw(
            secret, salt.encode("ascii"), time_cost=cost.t, memory_cost=cost.m_kib,
            parallelism=cost.p, hash_len=_KEK_BYTES, type=Type.ID, version=_ARGON2_VERSION,
        )  # fmt: skip
    except (HashingError, MemoryError) as error:
        raise Fault(FaultCode.MEMORY_TOO_LITTLE, needed_mib=cost.m_kib // 1024) from error


def _memory_kib() -> int:
    """All of the machine's memory; where the system does not say, it refuses by itself what it does not have."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (AttributeError, OSError, ValueError):
        return sys.maxsize
