"""The reference for verifying a log: stock `hashlib` and `cryptography` on what it signs, and nothing of ours."""

from __future__ import annotations

import base64
import hashlib
import struct
from collections.abc import Iterable, Sequence
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

ENTRY, CHECKPOINT = "custody-entry@saegim.v1", "custody-checkpoint@saegim.v1"
_KEY, _SIGNATURE = slice(33, 65), slice(-64, None)  # where an SSHSIG blob over an Ed25519 key has them

Signed = tuple[bytes, bytes, bytes, bytes]
"""What comes before the message's digest when it is signed, the message, the raw public key, the raw signature."""


def without_armor(messages: Iterable[tuple[bytes, str]], namespace: str) -> list[Signed]:
    """Messages and armored signatures with the armor taken off, which is not measured."""
    before = b"SSHSIG" + _string(namespace.encode("ascii")) + _string(b"") + _string(b"sha512")
    blobs = ((message, base64.b64decode("".join(armored.splitlines()[1:-1]))) for message, armored in messages)
    return [(before, message, blob[_KEY], blob[_SIGNATURE]) for message, blob in blobs]


def verify_bare(signed: Sequence[Signed]) -> str:
    """One leaf hash and one signature for each; the SHA-256 of all leaves."""
    leaves = hashlib.sha256()
    for before, message, key, signature in signed:
        leaves.update(hashlib.sha256(b"\x00" + message).hexdigest().encode("ascii"))
        _key_of(key).verify(signature, before + _string(hashlib.sha512(message).digest()))
    return leaves.hexdigest()


@cache
def _key_of(raw: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(raw)


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value
