"""The body of a custody entry: exactly which fields, in canonical JSON. Bodies are signed and never rewritten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.crypto.canonical import canonical_json
from desktop.domain.faults import Fact

VERSION = 1
NONCE_BYTES = 16
_TEXTS = ("action", "actor", "after", "before", "nonce", "object", "prev", "time")
_FIELDS = frozenset((*_TEXTS, "clock", "facts", "seq", "v"))


@dataclass(frozen=True, slots=True)
class EntryBody:
    """Who did what to which object, when, and after which entry. `prev` is the leaf hash of the entry before.

    `before` and `after` are digests or empty. `time` is RFC 3339 UTC in seconds. The nonce salts the entry, so that
    one that is shown only by its hash can't be guessed.
    """

    seq: int
    action: str
    actor: str
    object: str
    before: str
    after: str
    facts: Mapping[str, Fact]
    nonce: str
    prev: str
    time: str
    clock: Mapping[str, Fact] = field(default_factory=dict)

    def as_bytes(self) -> bytes:
        """The bytes that are hashed and signed."""
        return canonical_json({
            "v": VERSION, "seq": self.seq, "action": self.action, "actor": self.actor, "object": self.object,
            "before": self.before, "after": self.after, "facts": dict(self.facts), "nonce": self.nonce,
            "prev": self.prev, "time": self.time, "clock": dict(self.clock),
        })  # fmt: skip


def entry_body(body: bytes) -> EntryBody:
    """The fields of a stored body. Raises `ValueError` for one that is not exactly in our form."""
    try:
        raw = json.loads(body)
        if not isinstance(raw, dict) or set(raw) != _FIELDS or raw.pop("v") != VERSION:
            raise ValueError("not an entry")
        if any(not isinstance(raw[name], str) for name in _TEXTS) or type(raw["seq"]) is not int:
            raise ValueError("not an entry")
        entry = EntryBody(**raw | {"facts": dict(raw["facts"]), "clock": dict(raw["clock"])})
    except (RecursionError, TypeError) as error:
        raise ValueError("not an entry") from error
    if entry.as_bytes() != body:
        raise ValueError("not canonical")
    return entry
