"""An identity record as bytes, exactly: canonical JSON, sealed under its cover before it is stored."""

from __future__ import annotations

import json

from desktop.crypto.canonical import canonical_json
from desktop.domain.identity import IdentityRecord, Person, PersonKind
from desktop.domain.ids import AccountId, WitnessCode
from desktop.vault.stamps import moment_of, stamp_of

_VERSION = 1


def record_bytes(record: IdentityRecord) -> bytes:
    """What is sealed."""
    return canonical_json({
        "v": _VERSION, "person_id": record.person_id, "version": record.version, "witness": record.witness_code,
        "nonce": record.nonce, "written_by": record.written_by, "written_at": stamp_of(record.written_at),
        "person": person_json(record.person),
    })  # fmt: skip


def record_from(data: bytes) -> IdentityRecord:
    """The record again. Raises `ValueError`, `KeyError` or `TypeError` for what is none."""
    raw = json.loads(data)
    if raw["v"] != _VERSION:
        raise ValueError("unknown form")
    return IdentityRecord(
        person_id=raw["person_id"],
        version=raw["version"],
        witness_code=WitnessCode(raw["witness"]),
        person=person_from(raw["person"]),
        nonce=raw["nonce"],
        written_by=AccountId(raw["written_by"]),
        written_at=moment_of(raw["written_at"]),
    )


def person_json(person: Person) -> dict[str, str]:
    """A person's fields as plain texts."""
    return {name: str(getattr(person, name)) for name in Person.__slots__}


def person_from(raw: object) -> Person:
    """A person from plain texts; a field that is left out is empty. Raises `ValueError` or `TypeError`."""
    if not isinstance(raw, dict) or any(not isinstance(value, str) for value in raw.values()):
        raise TypeError("not a person")
    return Person(**raw | {"kind": PersonKind(raw.get("kind", PersonKind.WITNESS))})
