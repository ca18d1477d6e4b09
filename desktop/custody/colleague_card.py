"""The card of an account: its public keys in a small file signed by itself, to be added to another laptop's vault.

A card proves that its maker holds the key in it, and nothing about who that is: that is what comparing its fingerprint
is for. It holds no secret and no person's name: it lies open on a drive (resources/spec/review-bundle-v1.md section 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.bundle.untrusted_json import read_canonical
from desktop.crypto.age import check_recipient
from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import COLLEAGUE
from desktop.crypto.signing import SignatureRefused, key_blob, verify_signature
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, account_id
from desktop.domain.people import Account, Role
from desktop.vault.drive_files import put_verified
from desktop.vault.files import read_small
from desktop.vault.layout import is_vault_name

CARD_LIMIT_BYTES = 16 << 10
CARD_SUFFIX = ".saegim-card.json"
_FIELDS = frozenset(("age_recipient", "handle", "origin", "roles", "ssh_public_key", "vault"))


@dataclass(frozen=True, slots=True)
class ColleagueCard:
    """Who somebody is at the vault they sign in at. Keys as in `Account`."""

    handle: AccountId
    roles: frozenset[Role]
    age_recipient: str
    ssh_public_key: str
    vault_id: str
    origin: str

    @property
    def fingerprint(self) -> str:
        """To be read aloud: the first 128 bits of SHA-256 of what the card says, as 8 groups of 4 hex digits."""
        digest = sha256_hex(canonical_json(self.as_value()))
        return " ".join(digest[i : i + 4] for i in range(0, 32, 4))

    def as_value(self) -> dict[str, object]:
        """What is signed."""
        return {
            "handle": self.handle, "roles": sorted(self.roles), "age_recipient": self.age_recipient,
            "ssh_public_key": self.ssh_public_key, "vault": self.vault_id, "origin": self.origin,
        }  # fmt: skip


def card_of(account: Account, vault_id: str, origin: str) -> ColleagueCard:
    """The card of an account that signs in at that vault."""
    return ColleagueCard(account.id, account.roles, account.age_recipient, account.ssh_public_key, vault_id, origin)


def own_card(signed_in: SignedIn) -> ColleagueCard:
    """The card of the account at work."""
    return card_of(signed_in.account, signed_in.vault.id, signed_in.vault.origin)


def signed_card(signed_in: SignedIn) -> bytes:
    """The file of the account's own card: canonical JSON and a line end."""
    value = own_card(signed_in).as_value()
    signature = signed_in.signer.sign(canonical_json(value), COLLEAGUE)
    return canonical_json({"v": 1, "card": value, "signature": signature}) + b"\n"


def read_card(untrusted_data: bytes) -> ColleagueCard:
    """The card in a file, signed by the key in it. Raises `Fault(COLLEAGUE_CARD_INVALID)`."""
    data = untrusted_data[: CARD_LIMIT_BYTES + 1]
    whole = read_canonical(data.removesuffix(b"\n")) if len(data) <= CARD_LIMIT_BYTES else None
    if whole is None or set(whole) != {"v", "card", "signature"} or not isinstance(whole["signature"], str):
        raise Fault(FaultCode.COLLEAGUE_CARD_INVALID)
    try:
        card = _card(whole["card"])
        verify_signature(canonical_json(card.as_value()), whole["signature"], COLLEAGUE, [card.ssh_public_key])
    except (ValueError, TypeError, SignatureRefused, Fault) as error:
        raise Fault(FaultCode.COLLEAGUE_CARD_INVALID) from error
    return card


def save_card(signed_in: SignedIn, folder: Path) -> Path:
    """Puts the account's own card on a drive, or nothing. Raises `Fault(REVIEW_READ_BACK_DIFFERS)`, `DRIVE_FULL`."""
    path = folder / f"{signed_in.account.id}{CARD_SUFFIX}"
    data = signed_card(signed_in)
    try:
        put_verified(path, [data], sha256_hex(data))
    except Fault as fault:
        if fault.code is not FaultCode.BACKUP_READ_BACK_DIFFERS:
            raise
        raise Fault(FaultCode.REVIEW_READ_BACK_DIFFERS) from fault
    return path


def read_card_file(path: Path) -> ColleagueCard:
    """The card in the file at `path`. Raises `Fault(FILE_NOT_FOUND)` and `Fault(COLLEAGUE_CARD_INVALID)`."""
    try:
        data = read_small(path, CARD_LIMIT_BYTES)
    except (Fault, ValueError) as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=path.name) from error
    return read_card(data)


def _card(value: Any) -> ColleagueCard:
    if not isinstance(value, dict) or set(value) != _FIELDS:
        raise ValueError("not a card")
    roles = value.pop("roles")
    if not all(isinstance(text, str) for text in value.values()) or not isinstance(roles, list) or not roles:
        raise ValueError("not a card")
    card = ColleagueCard(
        account_id(value["handle"]), frozenset(Role(role) for role in roles), check_recipient(value["age_recipient"]),
        value["ssh_public_key"], value["vault"], value["origin"],
    )  # fmt: skip
    key_blob(card.ssh_public_key)
    if not is_vault_name(card.vault_id, card.origin) or card.as_value() != value | {"roles": roles}:
        raise ValueError("not a card")
    return card
