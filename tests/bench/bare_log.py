"""The reference for verifying a log: stock `hashlib` and `cryptography` on the same entries, and nothing of ours."""

from __future__ import annotations

import base64
import hashlib
import struct
from collections.abc import Iterable, Sequence
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_NAMESPACE = b"custody-entry@saegim.v1"
_KEY, _SIGNATURE = slice(33, 65), slice(-64, None)  # where an SSHSIG blob over an Ed25519 key has them

BareEntry = tuple[bytes, bytes, bytes]
"""Body, raw public key, raw signature."""


def bare_entries(entries: Iterable[tuple[bytes, str]]) -> list[BareEntry]:
    """Bodies and armored signatures with the armor taken off, which is not measured."""
    blobs = ((body, base64.b64decode("".join(armored.splitlines()[1:-1]))) for body, armored in entries)
    return [(body, blob[_KEY], blob[_SIGNATURE]) for body, blob in blobs]


def verify_bare(entries: Sequence[BareEntry]) -> str:
    """One leaf hash and one signature for each entry; the SHA-256 of all leaves."""
    leaves = hashlib.sha256()
    for body, key, signature in entries:
        leaves.update(hashlib.sha256(b"\x00" + body).hexdigest().encode("ascii"))
        digest = hashlib.sha512(body).digest()
        _key_of(key).verify(signature, _PREAMBLE + _string(digest))
    return leaves.hexdigest()


@cache
def _key_of(raw: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(raw)


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


_PREAMBLE = b"SSHSIG" + _string(_NAMESPACE) + _string(b"") + _string(b"sha512")
