"""age encryption (age-encryption.org/v1) to X25519 keys, streaming, through pyrage's `_io` calls only.

Its file calls would hold the interpreter still, its bytes calls take three times the size in memory. Opening may
write good pieces before it meets a bad one: nothing written is to be trusted until the call has returned.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

import pyrage

from desktop.crypto.age_streams import HeaderRefused, Source, Target, with_checked_header
from desktop.crypto.digests import sha256_hex
from desktop.domain.faults import Fault, FaultCode

_IDENTITY_PREFIX = "AGE-SECRET-KEY-1"
_IDENTITY_LIMIT = 64 * 1024
_NO_MATCH = "No matching keys found"


class AgeRefused(Exception):  # noqa: N818 - said as it is: the file was refused
    """An age file that could not be opened."""


class AgeNotForThisKey(AgeRefused):
    """None of the identities opens it. A damaged header may look the same: age can't tell."""


class AgeDamaged(AgeRefused):
    """It is no age file, or damaged, or cut short."""


@dataclass(frozen=True, slots=True)
class AgeIdentity:
    """An X25519 key pair: `secret` is `AGE-SECRET-KEY-1…`, `recipient` is `age1…`."""

    secret: str = field(repr=False)
    recipient: str


def new_identity() -> AgeIdentity:
    """A new key pair, made by the library from the operating system's chance."""
    identity = pyrage.x25519.Identity.generate()
    return AgeIdentity(str(identity), str(identity.to_public()))


def identity_from(secret_text: str) -> AgeIdentity:
    """The key in the text of an identity file: comments, empty lines and exactly one secret key.

    Raises `Fault(IDENTITY_INVALID)`.
    """
    lines = [line.strip() for line in secret_text[:_IDENTITY_LIMIT].splitlines()]
    keys = [line for line in lines if line and not line.startswith("#")]
    if len(keys) != 1 or not keys[0].upper().startswith(_IDENTITY_PREFIX):
        raise Fault(FaultCode.IDENTITY_INVALID)
    try:
        identity = pyrage.x25519.Identity.from_str(keys[0])
    except pyrage.IdentityError as error:
        raise Fault(FaultCode.IDENTITY_INVALID) from error
    return AgeIdentity(str(identity), str(identity.to_public()))


def check_recipient(text: str) -> str:
    """`text` as a recipient `age1…` in its one written form. Raises `Fault(DESTINATION_KEY_INVALID)`."""
    try:
        return str(_recipient(text.strip()))
    except (pyrage.RecipientError, UnicodeEncodeError) as error:
        raise Fault(FaultCode.DESTINATION_KEY_INVALID) from error


def fingerprint(recipient: str) -> str:
    """To be read aloud: the first 128 bits of SHA-256 of the recipient string, as 8 groups of 4 hex digits."""
    digest = sha256_hex(check_recipient(recipient).encode("ascii"))
    return " ".join(digest[i : i + 4] for i in range(0, 32, 4))


def seal_stream(source: BinaryIO, target: BinaryIO, recipients: Sequence[str]) -> None:
    """Encrypts everything `source` gives into `target` for all `recipients`, in constant memory.

    Raises `Fault(DESTINATION_KEY_INVALID)`, and whatever `source` or `target` raise.
    """
    _seal(source, target, recipients, armored=False)


def open_stream(source: BinaryIO, target: BinaryIO, identities: Sequence[str]) -> None:
    """Decrypts `source` into `target` with the first of `identities` (`AGE-SECRET-KEY-1…`) that fits.

    Raises `AgeNotForThisKey`, `AgeDamaged`, `Fault(IDENTITY_INVALID)`, and whatever `source` or `target` raise.
    """
    keys = [pyrage.x25519.Identity.from_str(identity_from(text).secret) for text in identities]
    reader = Source(source)
    writer = Target(target)
    try:
        pyrage.decrypt_io(with_checked_header(reader), writer, keys)
    except (pyrage.DecryptError, OSError, HeaderRefused) as error:
        reader.raise_kept()
        writer.raise_kept()
        if str(error) == _NO_MATCH:
            raise AgeNotForThisKey from error
        raise AgeDamaged from error


def seal_bytes(data: bytes, recipients: Sequence[str], *, armored: bool = False) -> bytes:
    """A small thing encrypted in memory; `armored` gives the text form. Raises `Fault(DESTINATION_KEY_INVALID)`."""
    target = io.BytesIO()
    _seal(io.BytesIO(data), target, recipients, armored=armored)
    return target.getvalue()


def open_bytes(data: bytes, identities: Sequence[str]) -> bytes:
    """A small thing, armored or not, decrypted in memory. Raises as `open_stream`."""
    target = io.BytesIO()
    open_stream(io.BytesIO(data), target, identities)
    return target.getvalue()


def _recipient(text: str) -> pyrage.x25519.Recipient:
    return pyrage.x25519.Recipient.from_str(text)


def _seal(source: BinaryIO, target: BinaryIO, recipients: Sequence[str], *, armored: bool) -> None:
    keys = [_recipient(check_recipient(text)) for text in recipients]
    if not keys:
        raise Fault(FaultCode.DESTINATION_KEY_INVALID)
    reader = Source(source)
    writer = Target(target)
    try:
        pyrage.encrypt_io(reader, writer, keys, armored)
    except (pyrage.EncryptError, OSError):
        reader.raise_kept()
        writer.raise_kept()
        raise
