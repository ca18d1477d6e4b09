"""Passphrases as bytes, and the least a new one must have. They are never stored, logged or put into a fault."""

from __future__ import annotations

import unicodedata

from desktop.domain.faults import Fault, FaultCode

LEAST_CHARACTERS = 12


def passphrase_bytes(passphrase: str) -> bytes:
    """NFC, UTF-8: systems type Hangul composed or decomposed, and other bytes would be another key."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def require_strong(passphrase: str) -> None:
    """Raises `Fault(PASSPHRASE_WEAK, least=12)` for a new passphrase of fewer than 12 characters in NFC."""
    if len(unicodedata.normalize("NFC", passphrase)) < LEAST_CHARACTERS:
        raise Fault(FaultCode.PASSPHRASE_WEAK, least=LEAST_CHARACTERS)
