"""Check 13: a supervisor who is another person, with another key, signed exactly the transcripts in the bundle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.bundle import layout
from desktop.bundle.part import PartDigest
from desktop.bundle.redaction_check import is_redaction_right, maskers
from desktop.bundle.translation_check import is_translation_right, translators
from desktop.bundle.untrusted_json import read_canonical
from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.crypto.signers import AllowedSigner, keys_allowed
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.domain.faults import Fault, FaultCode


def verify_approval(
    kept: Mapping[str, bytes],
    parts: Mapping[str, PartDigest],
    record: Mapping[str, Any],
    signers: Sequence[AllowedSigner],
) -> None:
    """Raises `Fault(BUNDLE_APPROVAL_WRONG)` with the place that fails."""
    content = read_canonical(kept[layout.CONTENT])
    if content is None or not isinstance(content.get("recordings"), list):
        raise _wrong("content")
    _verify_statement(kept, record)
    _verify_signature(kept, record, signers)
    _verify_other_person(record, signers)
    if content.get("interview") != record["interview"]["id"]:
        raise _wrong("interview")
    if not is_redaction_right(content, record):
        raise _wrong("redaction")
    _verify_transcripts(content["recordings"], parts, record["recordings"])


def _verify_statement(kept: Mapping[str, bytes], record: Mapping[str, Any]) -> None:
    approval = record["approval"]
    stated = {
        "v": 1,
        "interview": record["interview"]["id"],
        "supervisor": approval["supervisor"],
        "content_sha256": sha256_hex(kept[layout.CONTENT]),
        "approved_at": approval["approved_at"],
    }
    if approval["content_sha256"] != stated["content_sha256"]:
        raise _wrong("content_sha256")
    if kept[layout.APPROVAL] != canonical_json(stated):
        raise _wrong("approval")


def _verify_signature(kept: Mapping[str, bytes], record: Mapping[str, Any], signers: Sequence[AllowedSigner]) -> None:
    keys = keys_allowed(signers, APPROVAL, record["approval"]["supervisor"])
    try:
        verify_signature(kept[layout.CONTENT], kept[layout.APPROVAL_SIGNATURE].decode("ascii"), APPROVAL, keys)
    except (SignatureRefused, UnicodeDecodeError) as error:
        raise _wrong("signature") from error


def _verify_other_person(record: Mapping[str, Any], signers: Sequence[AllowedSigner]) -> None:
    supervisor = record["approval"]["supervisor"]
    hands = {record["interview"]["interviewer"]}
    for recording in record["recordings"]:
        hands |= {recording["started_by"], *((recording["transcript"] or {}).get("revised_by", ()))}
    hands |= translators(record) | maskers(record)
    their_keys = {s.public_line for s in signers if s.principal in hands}
    if supervisor in hands or their_keys & {s.public_line for s in signers if s.principal == supervisor}:
        raise _wrong("supervisor")


def _verify_transcripts(
    approved: Sequence[Any], parts: Mapping[str, PartDigest], recordings: Sequence[Mapping[str, Any]]
) -> None:
    if len(approved) != len(recordings):
        raise _wrong("recordings")
    for content, recording in zip(approved, recordings, strict=True):
        seal, transcript = recording["seal"], recording["transcript"]
        stated = {
            "recording": recording["id"],
            "samples_sha256": seal["samples_sha256"],
            "stored_sha256": seal["stored_sha256"],
            "source_sha256": seal["source_sha256"],
            "draft": transcript["draft"] if transcript else "",
        }
        lines = transcript["segments"] if transcript else 0
        if not isinstance(content, dict) or any(content.get(key) != value for key, value in stated.items()):
            raise _wrong(f"recording {recording['number']}")
        if not isinstance(content.get("lines"), list) or len(content["lines"]) != lines:
            raise _wrong(f"recording {recording['number']}")
        if not is_translation_right(content, transcript):
            raise _wrong(f"translation {recording['number']}")
        path = layout.transcript_path(recording["number"])
        if transcript and parts[path].sha256 != sha256_hex(canonical_json(content)):
            raise _wrong(path)


def _wrong(place: str) -> Fault:
    return Fault(FaultCode.BUNDLE_APPROVAL_WRONG, place=place)
