"""Canonical JSON out of a bundle, read without trusting it: one spelling only, and no depth that hurts."""

from __future__ import annotations

import json
from typing import Any

from desktop.crypto.canonical import canonical_json


def read_canonical(untrusted_data: bytes) -> dict[str, Any] | None:
    """The object in `untrusted_data` if it is the canonical JSON (RFC 8785) of one; None otherwise."""
    try:
        value = json.loads(untrusted_data)
        return value if isinstance(value, dict) and canonical_json(value) == untrusted_data else None
    except (ValueError, TypeError, RecursionError):
        return None
