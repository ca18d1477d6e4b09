"""Check 10: `record.json` fits the schema we ship, never the one in the bundle, and agrees with all around it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from desktop.bundle import layout
from desktop.bundle.attachment_check import verify_attachments
from desktop.bundle.noted_check import wrongly_noted
from desktop.bundle.part import PartDigest
from desktop.bundle.redaction_check import wrongly_redacted
from desktop.bundle.tags import BagInfo
from desktop.bundle.untrusted_json import read_canonical
from desktop.domain.faults import Fault, FaultCode

_PATHS = ("path", "vtt", "draft_path")
SCHEMA = Path(__file__).resolve().parents[2] / "resources" / "spec" / "schema" / "record-v1.schema.json"


def verify_record(data: bytes, info: BagInfo, signer: str, parts: Mapping[str, PartDigest]) -> dict[str, Any]:
    """The record. Raises `Fault(BUNDLE_RECORD_WRONG)` with the place where it fails."""
    record = read_canonical(data)
    if record is None:
        raise _wrong("spelling")
    error = next(iter(_validator().iter_errors(record)), None)
    if error is not None:
        raise _wrong("/".join(str(step) for step in error.absolute_path)[:80] or "schema")
    if record["bundle"] != info.bundle_id:
        raise _wrong("bundle")
    if record["sealed_at"][:10] != info.bagging_date:
        raise _wrong("sealed_at")
    if record["sealed_by"] != signer:
        raise _wrong("sealed_by")
    if record["destination"]["recipients"] != list(info.recipients):
        raise _wrong("recipients")
    if (wrong := wrongly_redacted(record)) is not None:
        raise _wrong(wrong)
    _verify_paths(record["recordings"], parts, is_redacted="redaction" in record)
    verify_attachments(record, parts)
    _verify_closed(parts)
    return record


def _verify_paths(recordings: list[dict[str, Any]], parts: Mapping[str, PartDigest], *, is_redacted: bool) -> None:
    """Recordings count from 1, and name exactly the audio and transcript parts that are there."""
    named: set[str] = set()
    for number, recording in enumerate(recordings, start=1):
        expected = {layout.audio_path(number)}
        if recording["number"] != number or recording["audio"]["path"] != layout.audio_path(number):
            raise _wrong("recordings")
        if (wrong := wrongly_noted(recording)) is not None:
            raise _wrong(f"recordings/{number - 1}/{wrong}")
        transcript = recording["transcript"]
        if transcript is not None:
            paths = [layout.transcript_path(number), layout.vtt_path(number)]
            paths += [] if is_redacted else [layout.draft_path(number)]
            if [transcript[name] for name in _PATHS if name in transcript] != paths:
                raise _wrong("transcript")
            expected |= set(paths)
            expected |= _verify_translation_path(number, transcript.get("translation"))
        named |= expected
    found = {path for path in parts if path.startswith((layout.AUDIO, layout.TRANSCRIPT))}
    if named != found:
        raise _wrong(min(named ^ found))


def _verify_translation_path(number: int, translation: dict[str, Any] | None) -> set[str]:
    """The part of a translation, where there is one."""
    if translation is None:
        return set()
    if translation["path"] != layout.translation_path(number):
        raise _wrong("translation")
    return {layout.translation_path(number)}


def _verify_closed(parts: Mapping[str, PartDigest]) -> None:
    """Nothing unknown stands below the folders whose contents are all named (section 6.3)."""
    for path in parts:
        if (
            path.startswith(layout.NAMED_FOLDERS)
            and path not in layout.REQUIRED
            and not path.startswith(layout.ENTRIES)
        ):
            raise _wrong(path)


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_bytes()))


def _wrong(place: str) -> Fault:
    return Fault(FaultCode.BUNDLE_RECORD_WRONG, place=place)
