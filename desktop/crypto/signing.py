"""Detached signatures in SSHSIG form (OpenSSH PROTOCOL.sshsig): Ed25519 over SHA-512, nothing else.

Bytes are the same as `ssh-keygen -Y sign` makes, and `ssh-keygen -Y verify` accepts them. Anything that is not
exactly in that form is refused before it reaches the library.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct
from collections.abc import Iterable

import sshsig
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop.domain.world import Chance

SEED_BYTES = 32
_KIND = b"ssh-ed25519"
_MAGIC = b"SSHSIG"
_HASH = b"sha512"
_BEGIN, _END = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"
_LINE = 70
_ARMOR_LIMIT = 2048


class SignatureRefused(Exception):  # noqa: N818 - said as it is: the signature was refused
    """A signature that does not hold."""


class SignatureWrong(SignatureRefused):
    """It is malformed, for another purpose, or not over this message."""


class SignerUnknown(SignatureRefused):
    """It holds, but none of the allowed keys made it."""


class SigningKey:
    """An account's Ed25519 key. Its seed is a secret: it goes into a key slot and nowhere else."""

    __slots__ = ("_key", "public_line")

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public_line = public_line_of(self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))

    @classmethod
    def generate(cls, chance: Chance) -> SigningKey:
        """A new key from 32 bytes of chance."""
        return cls(chance.token_bytes(SEED_BYTES))

    @classmethod
    def from_seed(cls, seed: bytes) -> SigningKey:
        """The key of a 32-byte seed (RFC 8032 section 5.1.5). Raises `ValueError` for another length."""
        return cls(seed)

    @property
    def seed(self) -> bytes:
        """The 32-byte seed."""
        return self._key.private_bytes_raw()

    def sign(self, message: bytes, namespace: str) -> str:
        """Armored SSHSIG over `message` for `namespace`, byte for byte as `ssh-keygen -Y sign -n namespace`."""
        signature = self._key.sign(_signed_bytes(message, namespace))
        blob = _blob_before_signature(key_blob(self.public_line), namespace)
        return _armored(blob + _string(_string(_KIND) + _string(signature)))


def verify_signature(message: bytes, armored: str, namespace: str, allowed: Iterable[str]) -> str:
    """The public line (`ssh-ed25519 AAAA…`) out of `allowed` that signed `message` for `namespace`.

    Raises `SignatureWrong` or `SignerUnknown`.
    """
    signer = _signer_in(_dearmored(armored), namespace)
    try:
        sshsig.check_signature(message, armored, namespace)
    except (sshsig.InvalidSignature, NotImplementedError, ValueError) as error:
        raise SignatureWrong from error
    if signer not in {line.strip() for line in allowed}:
        raise SignerUnknown
    return signer


def signer_of(message: bytes, armored: str, namespace: str) -> str:
    """The public line of whoever signed `message` for `namespace`, known or not. Raises `SignatureWrong`.

    It says that message and signature belong together; whether that key may be trusted is another question.
    """
    signer = _signer_in(_dearmored(armored), namespace)
    return verify_signature(message, armored, namespace, [signer])


def public_line_of(raw: bytes) -> str:
    """The OpenSSH line of a raw 32-byte Ed25519 public key, without a comment."""
    return f"ssh-ed25519 {base64.b64encode(_string(_KIND) + _string(raw)).decode('ascii')}"


def key_blob(public_line: str) -> bytes:
    """The 51 wire bytes of an `ssh-ed25519 AAAA…` line (RFC 8709 section 4). Raises `ValueError` for anything else."""
    kind, _, encoded = public_line.partition(" ")
    blob = base64.b64decode(encoded, validate=True)
    if kind != "ssh-ed25519" or len(blob) != 51 or blob[:19] != _string(_KIND) + b"\x00\x00\x00\x20":
        raise ValueError("not an Ed25519 public key")
    return blob


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def _signed_bytes(message: bytes, namespace: str) -> bytes:
    digest = hashlib.sha512(message).digest()
    return _MAGIC + _string(namespace.encode("ascii")) + _string(b"") + _string(_HASH) + _string(digest)


def _blob_before_signature(public_key: bytes, namespace: str) -> bytes:
    version = struct.pack(">I", 1)
    return _MAGIC + version + _string(public_key) + _string(namespace.encode("ascii")) + _string(b"") + _string(_HASH)


def _armored(blob: bytes) -> str:
    text = base64.b64encode(blob).decode("ascii")
    lines = [text[i : i + _LINE] for i in range(0, len(text), _LINE)]
    return "\n".join((_BEGIN, *lines, _END, ""))


def _dearmored(armored: str) -> bytes:
    """The blob of a signature armored exactly as `_armored` does. Raises `SignatureWrong`."""
    lines = armored[: _ARMOR_LIMIT + 1].split("\n")
    try:
        blob = base64.b64decode("".join(lines[1:-2]), validate=True)
    except (binascii.Error, ValueError) as error:
        raise SignatureWrong from error
    if _armored(blob) != armored:
        raise SignatureWrong
    return blob


def _signer_in(blob: bytes, namespace: str) -> str:
    """The public line inside a blob whose every other field is as it must be. Raises `SignatureWrong`."""
    try:
        signer = f"ssh-ed25519 {base64.b64encode(blob[14:65]).decode('ascii')}"
        before = _blob_before_signature(key_blob(signer), namespace)
    except ValueError as error:
        raise SignatureWrong from error
    expected = before + struct.pack(">I", 83) + _string(_KIND) + struct.pack(">I", 64)
    if len(blob) != len(expected) + 64 or not blob.startswith(expected):
        raise SignatureWrong
    return signer
