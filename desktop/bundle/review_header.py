"""The first part of a review bundle: who hands which interview to whom, and what is in it (section 4 of its spec)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from desktop.bundle.untrusted_json import read_canonical
from desktop.crypto.canonical import canonical_json

PROFILE = "review/1"
_HEX = re.compile(r"[0-9a-f]+\Z")
_ID = re.compile(r"[a-z0-9-]{1,64}\Z")
_HANDLE = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?\Z")
_STAMP = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z\Z")
_FIELDS = frozenset((
    "v", "profile", "bundle", "from_vault", "from_origin", "from_account", "to_vault", "to_account", "interview",
    "made_at", "with_audio", "recordings", "rows", "rows_sha256", "row_parts",
))  # fmt: skip
_COUNT_LIMIT = 10_000_000


@dataclass(frozen=True, slots=True)
class ReviewHeader:
    """What a review bundle says of itself.

    `rows_sha256` is over the digests of all its rows, sorted, a line each: what set of rows the sender had. `made_at`
    is RFC 3339 UTC with microseconds. `recordings` are ids, in the order of their audio.
    """

    bundle_id: str
    from_vault: str
    from_origin: str
    from_account: str
    to_vault: str
    to_account: str
    interview_id: str
    made_at: str
    with_audio: bool
    recordings: tuple[str, ...]
    rows: int
    rows_sha256: str
    row_parts: int

    def as_bytes(self) -> bytes:
        """The part, canonical JSON."""
        return canonical_json({
            "v": 1, "profile": PROFILE, "bundle": self.bundle_id, "from_vault": self.from_vault,
            "from_origin": self.from_origin, "from_account": self.from_account, "to_vault": self.to_vault,
            "to_account": self.to_account, "interview": self.interview_id, "made_at": self.made_at,
            "with_audio": self.with_audio, "recordings": list(self.recordings), "rows": self.rows,
            "rows_sha256": self.rows_sha256, "row_parts": self.row_parts,
        })  # fmt: skip


def review_header(untrusted_data: bytes) -> ReviewHeader:
    """What a header says. Raises `ValueError` for anything that is not exactly one."""
    raw = read_canonical(untrusted_data)
    if raw is None or set(raw) != _FIELDS or raw["profile"] != PROFILE or not _is_right(raw):
        raise ValueError("not the header of a review bundle")
    return ReviewHeader(
        raw["bundle"], raw["from_vault"], raw["from_origin"], raw["from_account"], raw["to_vault"], raw["to_account"],
        raw["interview"], raw["made_at"], raw["with_audio"], tuple(raw["recordings"]), raw["rows"],
        raw["rows_sha256"], raw["row_parts"],
    )  # fmt: skip


def _is_right(raw: dict[str, Any]) -> bool:
    recordings = raw["recordings"]
    return (
        all(_is_hex(raw[name], length) for name, length in _HEX_FIELDS.items())
        and all(isinstance(raw[name], str) and _HANDLE.match(raw[name]) for name in ("from_account", "to_account"))
        and isinstance(raw["from_origin"], str)
        and len(raw["from_origin"]) <= 64
        and _is_id(raw["interview"])
        and isinstance(raw["made_at"], str)
        and bool(_STAMP.match(raw["made_at"]))
        and type(raw["with_audio"]) is bool
        and all(type(raw[name]) is int and 0 <= raw[name] <= _COUNT_LIMIT for name in ("rows", "row_parts"))
        and isinstance(recordings, list)
        and all(map(_is_id, recordings))
        and len(set(recordings)) == len(recordings)
    )


_HEX_FIELDS = {"bundle": 16, "from_vault": 32, "to_vault": 32, "rows_sha256": 64}


def _is_hex(value: object, length: int) -> bool:
    return isinstance(value, str) and len(value) == length and bool(_HEX.match(value))


def _is_id(value: object) -> bool:
    return isinstance(value, str) and bool(_ID.match(value))
