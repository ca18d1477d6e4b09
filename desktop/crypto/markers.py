"""The one digest of a recording's markers: what the seal states, and what whoever reads a bundle computes again."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.domain.recording import Marker


def markers_sha256(markers: Sequence[Marker]) -> str:
    """SHA-256 over `[{"at_frame", "kind", "text"}, …]` as canonical JSON, in the order made; empty for no markers."""
    if not markers:
        return ""
    plain = [{"at_frame": marker.at_frame, "kind": marker.kind.value, "text": marker.text} for marker in markers]
    return sha256_hex(canonical_json(plain))
