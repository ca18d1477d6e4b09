"""The vault key under everybody's age key, and the signature that says a custodian put it there.

age does not say who sealed a file: without the signature, somebody with the disk could plant an empty vault under a
key of his own. Every order of writing leaves, at every moment, a pair that opens for all who could open it before.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.crypto.age import AgeDamaged, AgeNotForThisKey, open_bytes, seal_bytes
from desktop.crypto.namespaces import VAULT_KEY
from desktop.crypto.signing import SignatureRefused, SigningKey, verify_signature
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import KEY_BYTES
from desktop.vault.files import replace_whole, write_whole
from desktop.vault.layout import KEY, KEY_SIGNATURE, KEY_SIGNATURE_NEXT, read_file


def write_key(root: Path, key: bytes | bytearray, recipients: Sequence[str], signer: SigningKey) -> None:
    """Seals `key` (32 bytes) to `recipients` in place of what was there, and signs it.

    The new signature waits in a file of its own until the sealed key it belongs to is there.
    """
    sealed = seal_bytes(bytes(key).hex().encode("ascii") + b"\n", recipients, armored=True)
    write_whole(root / KEY_SIGNATURE_NEXT, signer.sign(sealed, VAULT_KEY).encode("ascii"))
    write_whole(root / KEY, sealed)
    replace_whole(root / KEY_SIGNATURE_NEXT, root / KEY_SIGNATURE)


def read_key(root: Path, age_secret: str, trusted_signers: Sequence[str]) -> bytearray:
    """The vault key, 32 bytes, after its signature was verified.

    Raises `Fault(VAULT_KEY_SIGNATURE_WRONG)`, `Fault(VAULT_DAMAGED)`, or `Fault(VAULT_UNLOCK_REFUSED)` when it is
    sealed to others only, as for an account whose making was interrupted.
    """
    sealed = read_file(root, KEY)
    _verify(root, sealed, trusted_signers)
    try:
        text = open_bytes(sealed, [age_secret]).decode("ascii")
        key = bytearray.fromhex(text.removesuffix("\n"))
    except AgeNotForThisKey as error:
        raise Fault(FaultCode.VAULT_UNLOCK_REFUSED) from error
    except (AgeDamaged, ValueError) as error:
        raise Fault(FaultCode.VAULT_DAMAGED, name=KEY) from error
    if len(key) != KEY_BYTES:
        raise Fault(FaultCode.VAULT_DAMAGED, name=KEY)
    return key


def _verify(root: Path, sealed: bytes, trusted_signers: Sequence[str]) -> None:
    """Holds if the signature does, or the one still waiting after an interrupted `write_key`."""
    if _holds(sealed, read_file(root, KEY_SIGNATURE), trusted_signers):
        return
    if not (root / KEY_SIGNATURE_NEXT).is_file():
        raise Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG)
    if not _holds(sealed, read_file(root, KEY_SIGNATURE_NEXT), trusted_signers):
        raise Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG)
    replace_whole(root / KEY_SIGNATURE_NEXT, root / KEY_SIGNATURE)


def _holds(sealed: bytes, signature: bytes, trusted_signers: Sequence[str]) -> bool:
    try:
        verify_signature(sealed, signature.decode("ascii"), VAULT_KEY, trusted_signers)
    except (SignatureRefused, UnicodeDecodeError):
        return False
    return True
