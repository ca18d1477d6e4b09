"""A key file: 32 secret bytes on a drive, mixed into the passphrase of a slot that asks for them. Text, so that paper
and stock tools can hold it too. Whatever else is read as one is refused; the secret is never shown, logged or a fact.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass, field

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.world import Chance

KEY_FILE_LIMIT_BYTES = 4096
SECRET_BYTES = 32
_ID_BYTES = 8
_FORM = re.compile(
    rb"(?P<said>SAEGIM-KEY-FILE-1\nid (?P<id>[0-9a-f]{16})\nsecret (?P<secret>[0-9a-f]{64})\n)"
    rb"check (?P<check>[0-9a-f]{16})\n?\Z"
)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A name by which people tell key files apart (16 hex digits), and what the file is for."""

    id: str
    secret: bytes = field(repr=False)


def make_key_file(chance: Chance) -> bytes:
    """A new key file. Its last line is the beginning of the SHA-256 of the lines before it."""
    said = f"SAEGIM-KEY-FILE-1\nid {chance.token_hex(_ID_BYTES)}\nsecret {chance.token_hex(SECRET_BYTES)}\n"
    return (said + f"check {_check(said.encode('ascii'))}\n").encode("ascii")


def parse_key_file(data: bytes) -> KeyFile:
    """What a key file says. Line ends may have become those of another system.

    Raises `Fault(KEY_FILE_INVALID)` for anything else, also when one character of it changed.
    """
    found = _FORM.match(data.replace(b"\r\n", b"\n")) if len(data) <= KEY_FILE_LIMIT_BYTES else None
    if found is None or _check(found["said"]).encode("ascii") != found["check"]:
        raise Fault(FaultCode.KEY_FILE_INVALID)
    return KeyFile(found["id"].decode("ascii"), bytes.fromhex(found["secret"].decode("ascii")))


def mixed_with(passphrase: bytes, key_file: KeyFile) -> bytes:
    """What Argon2id gets instead of `passphrase`: the HMAC-SHA256 (RFC 2104) of it, as 64 lowercase hex characters."""
    return hmac.new(key_file.secret, passphrase, hashlib.sha256).hexdigest().encode("ascii")


def _check(said: bytes) -> str:
    return hashlib.sha256(said).hexdigest()[:16]
