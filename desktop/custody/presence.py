"""Proves that the account at work is still the one who sits there: with its own key slot, and without locking.

For the moment in which everything is hidden but long work goes on. Counts wrong tries as unlocking does.
"""

from __future__ import annotations

from desktop.crypto.signing import SigningKey
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.slot_opening import secrets_of


def verify_present(signed_in: SignedIn, passphrase: str, key_file: bytes | None = None) -> None:
    """Raises what unlocking raises unless `passphrase` opens the slot of the account that is signed in."""
    secrets = secrets_of(
        signed_in.vault.root,
        signed_in.account.id,
        passphrase,
        key_file=key_file,
        clock=signed_in.clock,
        chance=signed_in.chance,
    )
    signer = SigningKey.from_seed(bytes.fromhex(secrets.signing_seed_hex))
    if signer.public_line != signed_in.signer.public_line:
        raise Fault(FaultCode.VAULT_SLOT_DAMAGED)
