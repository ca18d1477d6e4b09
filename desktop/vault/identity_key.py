"""The identities' own key, sealed to entitled accounts and the recovery kit only: the vault's key does not open it.

As with the vault key, a signature says that a custodian sealed it; a new one waits beside until its key is in place.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from pathlib import Path

from desktop.crypto.age import AgeDamaged, AgeNotForThisKey, open_bytes, seal_bytes
from desktop.crypto.namespaces import IDENTITY_KEY as NAMESPACE
from desktop.crypto.signing import SignatureRefused, SigningKey, verify_signature
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import KEY_BYTES
from desktop.vault.files import replace_whole, write_whole
from desktop.vault.layout import IDENTITY_KEY, IDENTITY_KEY_SIGNATURE, IDENTITY_KEY_SIGNATURE_NEXT, read_file

_MARK = b"saegim identity key mark v1"


def key_mark(key: bytes | bytearray) -> str:
    """What the log may say of a key, so that an older one put back is known again: an HMAC-SHA256, no secret."""
    return hmac.new(key, _MARK, hashlib.sha256).hexdigest()


def write_identity_key(root: Path, key: bytes | bytearray, recipients: Sequence[str], signer: SigningKey) -> None:
    """Seals `key` (32 bytes) to `recipients` in place of what was there, and signs it.

    Raises `Fault(DISK_FULL)` and the like.
    """
    sealed = seal_bytes(bytes(key).hex().encode("ascii") + b"\n", recipients, armored=True)
    write_whole(root / IDENTITY_KEY_SIGNATURE_NEXT, signer.sign(sealed, NAMESPACE).encode("ascii"))
    write_whole(root / IDENTITY_KEY, sealed)
    replace_whole(root / IDENTITY_KEY_SIGNATURE_NEXT, root / IDENTITY_KEY_SIGNATURE)


def read_identity_key(root: Path, age_secret: str, trusted_signers: Sequence[str]) -> bytearray:
    """The identities' key, 32 bytes, after its signature was verified. Wiping it is the caller's.

    Raises `Fault(VAULT_FILE_MISSING)`, `Fault(IDENTITY_KEY_SIGNATURE_WRONG)`, `Fault(VAULT_DAMAGED)`, or
    `Fault(IDENTITY_NOT_ENTITLED)` when it is sealed to others only.
    """
    sealed = read_file(root, IDENTITY_KEY)
    _verify(root, sealed, trusted_signers)
    try:
        text = open_bytes(sealed, [age_secret]).decode("ascii")
        key = bytearray.fromhex(text.removesuffix("\n"))
    except AgeNotForThisKey as error:
        raise Fault(FaultCode.IDENTITY_NOT_ENTITLED) from error
    except (AgeDamaged, ValueError) as error:
        raise Fault(FaultCode.VAULT_DAMAGED, name=IDENTITY_KEY) from error
    if len(key) != KEY_BYTES:
        raise Fault(FaultCode.VAULT_DAMAGED, name=IDENTITY_KEY)
    return key


def verify_sealing(root: Path, trusted_signers: Sequence[str]) -> None:
    """Whether the sealed key is there and signed, as far as that can be told without opening it. Changes nothing.

    Raises `Fault(VAULT_FILE_MISSING)` or `Fault(IDENTITY_KEY_SIGNATURE_WRONG)`.
    """
    _fitting_signature(root, read_file(root, IDENTITY_KEY), trusted_signers)


def _verify(root: Path, sealed: bytes, trusted_signers: Sequence[str]) -> None:
    """Holds if the signature in place does, or the one still waiting after an interrupted writing."""
    if _fitting_signature(root, sealed, trusted_signers) == IDENTITY_KEY_SIGNATURE_NEXT:
        replace_whole(root / IDENTITY_KEY_SIGNATURE_NEXT, root / IDENTITY_KEY_SIGNATURE)


def _fitting_signature(root: Path, sealed: bytes, trusted_signers: Sequence[str]) -> str:
    names = [name for name in (IDENTITY_KEY_SIGNATURE, IDENTITY_KEY_SIGNATURE_NEXT) if (root / name).is_file()]
    if not names:
        raise Fault(FaultCode.VAULT_FILE_MISSING, name=IDENTITY_KEY_SIGNATURE)
    fitting = [name for name in names if _holds(sealed, read_file(root, name), trusted_signers)]
    if not fitting:
        raise Fault(FaultCode.IDENTITY_KEY_SIGNATURE_WRONG)
    return fitting[0]


def _holds(sealed: bytes, signature: bytes, trusted_signers: Sequence[str]) -> bool:
    try:
        verify_signature(sealed, signature.decode("ascii"), NAMESPACE, trusted_signers)
    except (SignatureRefused, UnicodeDecodeError):
        return False
    return True
