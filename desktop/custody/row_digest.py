"""The one digest of an evidence row: what a custody entry states, and what the audit computes again.

SHA-256 over canonical JSON (RFC 8785) of the value's fields: moments as RFC 3339 UTC with microseconds, enums as their
values, tuples as lists, sets sorted. A field that is added to one of these values later must be left out of the digest
while it has its default, or every older entry would seem false.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.vault.stamps import stamp_of


def row_digest(row: object) -> str:
    """64 lowercase hex digits for any of the domain's values, or a mapping of plain values."""
    return sha256_hex(canonical_json(_plain(row)))


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return stamp_of(value)
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    return _plain_many(value)


def _plain_many(value: object) -> object:
    if isinstance(value, frozenset | set):
        return sorted(str(_plain(inner)) for inner in value)
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    return value
