"""A second person at the same laptop: proves who they are with their own key slot, and signs the one act at hand.

What they sign names the act, who does it, to what, and the digest of the row it writes: the signature is worth nothing
for any other act. `check_log` verifies it for every entry that claims one, and misses it in every act that takes two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import SECOND_PERSON
from desktop.crypto.signing import SignatureRefused, SigningKey, verify_signature
from desktop.custody.entry import EntryBody
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Account
from desktop.vault.slot_opening import secrets_of

if TYPE_CHECKING:  # it imports the audit, which verifies second signatures
    from desktop.custody.signed_in import SignedIn

TAKES_TWO = frozenset({Action.MEDIA_ERASED, Action.TESTIMONY_ERASED, Action.IDENTITY_ERASED})
"""What nobody does alone, whatever the office's rules are."""


@dataclass(frozen=True, slots=True)
class SecondPerson:
    """Another account, present and willing."""

    account: Account
    signer: SigningKey

    def facts_for(self, signed_in: SignedIn, action: Action, object_id: str, row_sha256: str) -> dict[str, str]:
        """The facts that an entry about this act carries: who the second person was, and their signature."""
        message = _message(signed_in.vault.id, (action.value, signed_in.account.id, object_id, row_sha256))
        return {"second": self.account.id, "second_signature": self.signer.sign(message, SECOND_PERSON)}


def second_person(signed_in: SignedIn, handle: str, passphrase: str, key_file: bytes | None = None) -> SecondPerson:
    """The account `handle`, if it opens its own slot.

    Raises `Fault(SECOND_PERSON_SAME)` for the account at work, and what unlocking raises.
    """
    if handle.strip().lower() == signed_in.account.id:
        raise Fault(FaultCode.SECOND_PERSON_SAME, account=signed_in.account.id)
    vault = signed_in.vault
    secrets = secrets_of(
        vault.root, handle, passphrase, key_file=key_file, clock=signed_in.clock, chance=signed_in.chance
    )
    account = vault.accounts.get(handle.strip().lower())
    if not account.is_active:
        raise Fault(FaultCode.VAULT_UNLOCK_REFUSED)
    signer = SigningKey.from_seed(bytes.fromhex(secrets.signing_seed_hex))
    if signer.public_line != account.ssh_public_key:
        raise Fault(FaultCode.VAULT_SLOT_DAMAGED)
    return SecondPerson(account, signer)


def second_signature_holds(vault_id: str, body: EntryBody, keys: Mapping[str, str]) -> bool:
    """Whether the second person an entry names did sign it, with another key than its actor's.

    One that names nobody holds unless the act takes two.
    """
    if "second" not in body.facts:
        return body.action not in TAKES_TWO
    key = keys.get(str(body.facts["second"]))
    if key is None or body.facts["second"] == body.actor or key.strip() == keys.get(body.actor, "").strip():
        return False
    message = _message(vault_id, (body.action, body.actor, body.object, body.after))
    try:
        verify_signature(message, str(body.facts.get("second_signature", "")), SECOND_PERSON, [key])
    except SignatureRefused:
        return False
    return True


def _message(vault_id: str, act: tuple[str, str, str, str]) -> bytes:
    action, actor, object_id, row_sha256 = act
    return canonical_json({"action": action, "actor": actor, "object": object_id, "row": row_sha256, "vault": vault_id})
