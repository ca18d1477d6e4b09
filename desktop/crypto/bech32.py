"""Bech32 (BIP-173), writing only: the form in which age keys are kept. age itself refuses whatever is wrong here.

Written out because pyrage takes and gives keys only as such text, makes none from given bytes, and the one library for
it is this same reference code, last touched in 2020. No key is read with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LETTERS = 6


def bech32(prefix: str, data: bytes) -> str:
    """`prefix` (lowercase ASCII), a one, `data` in groups of five bits, and the checksum; all lowercase."""
    groups = [*_fives(data)]
    return prefix + "1" + "".join(_LETTERS[group] for group in (*groups, *_checksum(prefix, groups)))


def _fives(data: bytes) -> Iterator[int]:
    """The bits of `data` five at a time, filled up with zeros."""
    bits = 8 * len(data)
    missing = -bits % 5
    value = int.from_bytes(data, "big") << missing
    return ((value >> at) & 31 for at in range(bits + missing - 5, -1, -5))


def _checksum(prefix: str, groups: list[int]) -> Iterator[int]:
    spread = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    remainder = _polymod([*spread, *groups, *(0 for _ in range(_CHECKSUM_LETTERS))]) ^ 1
    return ((remainder >> 5 * (_CHECKSUM_LETTERS - 1 - at)) & 31 for at in range(_CHECKSUM_LETTERS))


def _polymod(values: Iterable[int]) -> int:
    remainder = 1
    for value in values:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value
        for bit, factor in enumerate(_GENERATOR):
            remainder ^= factor if (top >> bit) & 1 else 0
    return remainder
