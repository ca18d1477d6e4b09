"""Digests and fingerprints as an eye can follow them and a voice can read them aloud: in groups of four."""

from __future__ import annotations


def grouped(hexadecimal: str, size: int = 4) -> str:
    """`3f8a 91c0 …` of `3f8a91c0…`."""
    return " ".join(hexadecimal[at : at + size] for at in range(0, len(hexadecimal), size))


def beginning(hexadecimal: str, groups: int = 4) -> str:
    """The first groups, and an ellipsis that says there is more."""
    return f"{grouped(hexadecimal[: 4 * groups])} \u2026"
