"""Check 10, for attachments: the record lists exactly the originals that are there, with lengths and digests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.bundle import layout
from desktop.bundle.part import PartDigest
from desktop.domain.faults import Fault, FaultCode


def verify_attachments(record: Mapping[str, Any], parts: Mapping[str, PartDigest]) -> None:
    """Raises `Fault(BUNDLE_RECORD_WRONG)` with the place where it fails. `record` fits its schema."""
    found = {path for path in parts if path.startswith(layout.ATTACHMENTS)}
    attachments = record.get("attachments", [])
    for number, one in enumerate(attachments, start=1):
        path = str(one["path"])
        if one["number"] != number or not path.startswith(f"{layout.ATTACHMENTS}{number:04d}."):
            raise _wrong("attachments")
        part = parts.get(path)
        if part is None or (part.sha256, part.size_bytes) != (one["sha256"], one["size_bytes"]):
            raise _wrong(path)
        if one["recording"] is not None and one["recording"] > len(record["recordings"]):
            raise _wrong("attachments")
        found.discard(path)
    if found:
        raise _wrong(min(found))


def _wrong(place: str) -> Fault:
    return Fault(FaultCode.BUNDLE_RECORD_WRONG, place=place)
