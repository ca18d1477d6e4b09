"""The vault key under everybody's age key, and the signature that says a custodian put it there.

age does not say who sealed a file: without the signature, somebody with the disk could plant an empty vault under a
key of his own. Every order of writing leaves, at every moment, a pair that opens for all who could open it before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.crypto.age import AgeDamaged, AgeNotForThisKey, open_bytes, seal_bytes
from desktop.crypto.namespaces import VAULT_KEY
from desktop.crypto.secret_page import SecretBytes
from desktop.crypto.signing import SignatureRefused, SigningKey, verify_signature
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import KEY_BYTES
from desktop.vault.files import disk_faults, replace_whole, sync_folder, write_whole
from desktop.vault.layout import KEY, KEY_SIGNATURE, KEY_SIGNATURE_NEXT, NEW_KEY, NEW_KEY_SIGNATURE, read_file


@dataclass(frozen=True, slots=True)
class OpenedKey:
    """A vault key, 32 bytes, and the public line of whoever sealed it."""

    key: bytearray = field(repr=False)
    sealed_by: str


def write_key(root: Path, key: SecretBytes, recipients: Sequence[str], signer: SigningKey) -> None:
    """Seals `key` (32 bytes) to `recipients` in place of what was there, and signs it.

    The new signature waits in a file of its own until the sealed key it belongs to is there.
    """
    sealed = _sealed(key, recipients)
    write_whole(root / KEY_SIGNATURE_NEXT, signer.sign(sealed, VAULT_KEY).encode("ascii"))
    write_whole(root / KEY, sealed)
    replace_whole(root / KEY_SIGNATURE_NEXT, root / KEY_SIGNATURE)


def read_key(root: Path, age_secret: str, trusted_signers: Sequence[str]) -> bytearray:
    """The vault key in force, 32 bytes. Raises as `read_sealed_key`."""
    return read_sealed_key(root, age_secret, trusted_signers).key


def read_sealed_key(root: Path, age_secret: str, trusted_signers: Sequence[str]) -> OpenedKey:
    """The vault key in force and who sealed it, after its signature was verified.

    Raises `Fault(VAULT_KEY_SIGNATURE_WRONG)`, `Fault(VAULT_DAMAGED)`, or `Fault(VAULT_UNLOCK_REFUSED)` when it is
    sealed to others only, as for an account whose making was interrupted.
    """
    sealed = read_file(root, KEY)
    sealed_by = _verified(root, sealed, trusted_signers)
    return OpenedKey(_opened(sealed, age_secret, KEY), sealed_by)


def write_new_key(root: Path, key: SecretBytes, recipients: Sequence[str], signer: SigningKey) -> None:
    """Lays the key that will be the next beside the one in force, sealed to `recipients` and signed."""
    drop_new_key(root)
    sealed = _sealed(key, recipients)
    write_whole(root / NEW_KEY_SIGNATURE, signer.sign(sealed, VAULT_KEY).encode("ascii"))
    write_whole(root / NEW_KEY, sealed)


def read_new_key(root: Path, age_secret: str, trusted_signers: Sequence[str]) -> OpenedKey | None:
    """The key that lies beside the one in force, or None. Raises as `read_sealed_key`."""
    if not (root / NEW_KEY).is_file():
        return None
    sealed = read_file(root, NEW_KEY)
    sealed_by = _signer_of(sealed, read_file(root, NEW_KEY_SIGNATURE), trusted_signers)
    if sealed_by is None:
        raise Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG)
    return OpenedKey(_opened(sealed, age_secret, NEW_KEY), sealed_by)


def take_new_key(root: Path) -> None:
    """Puts the key that lies beside the one in force in its place; a crash at any step leaves one that verifies."""
    write_whole(root / KEY_SIGNATURE_NEXT, read_file(root, NEW_KEY_SIGNATURE))
    replace_whole(root / NEW_KEY, root / KEY)
    replace_whole(root / KEY_SIGNATURE_NEXT, root / KEY_SIGNATURE)
    drop_new_key(root)


def drop_new_key(root: Path) -> None:
    """Throws away what an unfinished writing left, once it is known that the key in force is the right one."""
    with disk_faults(NEW_KEY):
        names = (NEW_KEY, NEW_KEY_SIGNATURE, KEY_SIGNATURE_NEXT)
        parts = (f"{name}.part" for name in (*names, KEY))
        left = [root / name for name in (*names, *parts) if (root / name).exists()]
        for path in left:
            path.unlink(missing_ok=True)
        if left:
            sync_folder(root)


def _sealed(key: SecretBytes, recipients: Sequence[str]) -> bytes:
    return seal_bytes(bytes(key).hex().encode("ascii") + b"\n", recipients, armored=True)


def _opened(sealed: bytes, age_secret: str, name: str) -> bytearray:
    try:
        text = open_bytes(sealed, [age_secret]).decode("ascii")
        key = bytearray.fromhex(text.removesuffix("\n"))
    except AgeNotForThisKey as error:
        raise Fault(FaultCode.VAULT_UNLOCK_REFUSED) from error
    except (AgeDamaged, ValueError) as error:
        raise Fault(FaultCode.VAULT_DAMAGED, name=name) from error
    if len(key) != KEY_BYTES:
        raise Fault(FaultCode.VAULT_DAMAGED, name=name)
    return key


def _verified(root: Path, sealed: bytes, trusted_signers: Sequence[str]) -> str:
    """Whose signature holds: the one beside it, or the one still waiting after an interrupted writing."""
    if signer := _signer_of(sealed, read_file(root, KEY_SIGNATURE), trusted_signers):
        return signer
    if not (root / KEY_SIGNATURE_NEXT).is_file():
        raise Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG)
    signer = _signer_of(sealed, read_file(root, KEY_SIGNATURE_NEXT), trusted_signers)
    if signer is None:
        raise Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG)
    replace_whole(root / KEY_SIGNATURE_NEXT, root / KEY_SIGNATURE)
    return signer


def _signer_of(sealed: bytes, signature: bytes, trusted_signers: Sequence[str]) -> str | None:
    try:
        return verify_signature(sealed, signature.decode("ascii"), VAULT_KEY, trusted_signers)
    except (SignatureRefused, UnicodeDecodeError):
        return None
