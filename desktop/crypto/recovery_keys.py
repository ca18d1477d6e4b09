"""The two keys that 32 secret bytes are: an age identity, and by HKDF (RFC 5869) a signing key of its own.

The age identity is the bytes themselves, so that stock tools come from the sheets to the vault key without us.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.crypto.age import AgeIdentity, identity_from
from desktop.crypto.bech32 import bech32
from desktop.crypto.signing import SEED_BYTES, SigningKey

SECRET_BYTES = 32
SIGNING_INFO = b"saegim recovery signing v1"
_AGE_PREFIX = "age-secret-key-"


@dataclass(frozen=True, slots=True)
class RecoveryKeys:
    """What a recovery kit opens and signs with."""

    age: AgeIdentity
    signer: SigningKey = field(repr=False)


def recovery_keys(secret: bytes) -> RecoveryKeys:
    """The keys of a kit's 32 bytes. Raises `ValueError` for another length."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("not a recovery secret")
    seed = HKDF(algorithm=SHA256(), length=SEED_BYTES, salt=None, info=SIGNING_INFO).derive(secret)
    return RecoveryKeys(identity_from(bech32(_AGE_PREFIX, secret).upper()), SigningKey.from_seed(seed))
