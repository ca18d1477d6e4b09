"""Trusted time in a bundle (resources/spec/bundle-v1.md section 7.6): not one of the numbered checks, said beside them.

Looked at only in a bundle that passed them all. A stamp says nothing without a root that the recipient got himself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.bundle import layout
from desktop.bundle.leaf_list import LINE_BYTES, LeafList
from desktop.crypto.namespaces import CUSTODY_CHECKPOINT
from desktop.crypto.signers import AllowedSigner, keys_allowed
from desktop.crypto.signing import SignatureRefused, verify_signature

_SIZE_DIGITS = 15


class StampState(StrEnum):
    """What is known of the trusted time."""

    NONE = "none"
    NOT_VERIFIED = "not_verified"
    VERIFIED = "verified"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class StampReport:
    """`size` entries of the log are stamped; `stamped_at` and `authority` are set for a verified stamp only."""

    state: StampState
    size: int = 0
    stamped_at: datetime | None = None
    authority: str = ""


def check_stamp(kept: Mapping[str, bytes], signers: Sequence[AllowedSigner], roots: Sequence[str]) -> StampReport:
    """The stamp of a bundle that passed all checks. `roots` are PEM texts; without any, nothing is verified.

    Of several answers the earliest that a root verifies is told.
    """
    if not any(path.startswith(layout.STAMPED) for path in kept):
        return StampReport(StampState.NONE)
    size = _size_stamped(kept, signers)
    if size is None:
        return StampReport(StampState.REFUSED)
    if not roots:
        return StampReport(StampState.NOT_VERIFIED, size)
    verified = sorted(_verified(kept, roots))
    if not verified:
        return StampReport(StampState.REFUSED, size)
    stamped_at, authority = verified[0]
    return StampReport(StampState.VERIFIED, size, stamped_at, authority)


def _size_stamped(kept: Mapping[str, bytes], signers: Sequence[AllowedSigner]) -> int | None:
    """The size of the stamped checkpoint, if it is signed and is the beginning of the log in this bundle."""
    text = kept.get(layout.STAMPED_CHECKPOINT, b"")
    signature = kept.get(layout.STAMPED_SIGNATURE, b"")
    try:
        verify_signature(text, signature.decode("ascii"), CUSTODY_CHECKPOINT, keys_allowed(signers, CUSTODY_CHECKPOINT))
        origin, size_text, *_ = text.decode("ascii").split("\n")
    except (SignatureRefused, ValueError):
        return None
    if not (size_text.isdecimal() and 0 < len(size_text) <= _SIZE_DIGITS):
        return None
    size = int(size_text)
    leaves = LeafList(kept[layout.LEAVES])
    if not 0 < size <= len(leaves) or kept[layout.CHECKPOINT].split(b"\n")[0].decode("ascii") != origin:
        return None
    beginning = LeafList(kept[layout.LEAVES][: size * LINE_BYTES])
    return size if text == beginning.checkpoint_text(origin).encode() else None


def _verified(kept: Mapping[str, bytes], roots: Sequence[str]) -> Iterator[tuple[datetime, str]]:
    from desktop.crypto.timestamps import TimestampRefused, verify_answer  # many bundles have no stamp

    for path, untrusted_answer in kept.items():
        if path.startswith(layout.STAMPED) and path.endswith(layout.STAMP_SUFFIX):
            for root in roots:
                with suppress(TimestampRefused):
                    stamped_at = verify_answer(untrusted_answer, kept[layout.STAMPED_SIGNATURE], root)
                    yield stamped_at, path.removeprefix(layout.STAMPED).removesuffix(layout.STAMP_SUFFIX)
