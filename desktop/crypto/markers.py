"""The digests of a recording's markers: of their places and kinds, for whoever reads a bundle, and of their words.

The words are the interviewer's own and stay in the vault. Their digest is salted, for short words can be guessed.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.domain.recording import Marker

SALT_BYTES = 16


def markers_sha256(markers: Sequence[Marker]) -> str:
    """SHA-256 over `[{"at_frame", "kind"}, …]` as canonical JSON, in the order made; empty for no markers."""
    return sha256_hex(canonical_json(places_of(markers))) if markers else ""


def marker_words_sha256(markers: Sequence[Marker], salt: str) -> str:
    """SHA-256 over `[salt, text, …]` as canonical JSON, one text for each marker; empty where none has words."""
    texts = [marker.text for marker in markers]
    return sha256_hex(canonical_json([salt, *texts])) if any(texts) else ""


def places_of(markers: Sequence[Marker]) -> list[dict[str, object]]:
    """What is told of each marker: where, and of what kind."""
    return [{"at_frame": marker.at_frame, "kind": marker.kind.value} for marker in markers]
