"""Canonical JSON out of a bundle, read without trusting it: one spelling only, and within limits that can't hurt."""

from __future__ import annotations

import json
import re
from typing import Any

from desktop.crypto.canonical import canonical_json

_DEPTH_LIMIT = 64
_MARK_LIMIT = 400_000
# A quote is taken at once, even one that never closes: no byte is looked at twice.
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)


def read_canonical(untrusted_data: bytes, mark_limit: int = _MARK_LIMIT) -> dict[str, Any] | None:
    """The object in `untrusted_data` if it is the canonical JSON (RFC 8785) of one that carries `"v":1`; else None.

    None too for more than 64 levels, or `mark_limit` commas and opening brackets outside strings (section 4).
    """
    frame = _STRING.sub(b"", untrusted_data)
    if sum(frame.count(mark) for mark in (b",", b"[", b"{")) > mark_limit or _is_deep(frame):
        return None
    try:
        value = json.loads(untrusted_data)
        is_ours = isinstance(value, dict) and value.get("v") == 1 and value["v"] is not True
        return value if is_ours and canonical_json(value) == untrusted_data else None
    except (ValueError, TypeError, RecursionError):
        return None


def _is_deep(frame: bytes) -> bool:
    depth = 0
    for byte in frame:
        if byte in b"[{":
            depth += 1
            if depth > _DEPTH_LIMIT:
                return True
        elif byte in b"]}":
            depth -= 1
    return False
