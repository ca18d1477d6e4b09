"""Passphrases as bytes, and the least a new one must have. They are never stored, logged or put into a fault."""

from __future__ import annotations

import unicodedata

from desktop.domain.faults import Fault, FaultCode

LEAST_CHARACTERS = 12


def passphrase_bytes(passphrase: str) -> bytes:
    """NFC, UTF-8: systems type Hangul composed or decomposed, and other bytes would be another key."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def require_strong(passphrase: str) -> None:
    """Refuses a new passphrase that is short or easily guessed; an old one is never asked this.

    Raises `Fault(PASSPHRASE_WEAK, least=12)` for fewer than 12 characters in NFC, and
    `Fault(PASSPHRASE_GUESSABLE, bits=…, least=44)` for one that `strength_of` gives fewer bits.
    """
    from desktop.crypto.strength import LEAST_BITS, strength_of  # slow to load, and seldom needed

    if len(unicodedata.normalize("NFC", passphrase)) < LEAST_CHARACTERS:
        raise Fault(FaultCode.PASSPHRASE_WEAK, least=LEAST_CHARACTERS)
    bits = strength_of(passphrase).bits
    if bits < LEAST_BITS:
        raise Fault(FaultCode.PASSPHRASE_GUESSABLE, bits=bits, least=LEAST_BITS)
