"""`ro-crate-metadata.json`: where everything comes from, as RO-Crate 1.1 (JSON-LD). Written by hand; loads nothing.

Ids are relative to `data/`, where the file stands.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.bundle import format as form
from desktop.bundle import layout
from desktop.domain.translation import LABEL
from desktop.export.attachment_parts import media_types
from desktop.export.gathered import Gathered, GatheredRecording
from desktop.export.record_part import Json
from desktop.export.times import stamp

_CONTEXT = "https://w3id.org/ro/crate/1.1/context"
_PROFILE = "https://w3id.org/ro/crate/1.1"
_WHOLE = "One interview: recording, transcript, consent, approval and custody log."
_REDACTED = "A redacted copy of one interview: masked recording, masked transcript, consent, approval and custody log."
_KINDS = {
    ".flac": "audio/flac",
    ".vtt": "text/vtt",
    ".pdf": "application/pdf",
    ".txt": "text/plain",
    ".sig": "text/plain",
    ".json": "application/json",
}


def ro_crate(gathered: Gathered, paths: Iterable[str]) -> bytes:
    """The crate over the parts at `paths` (as in the manifests, without the crate itself)."""
    files = sorted(path.removeprefix(form.DATA) for path in paths)
    attached = media_types(gathered)
    graph: list[Json] = [
        {
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": {"@id": _PROFILE},
            "about": {"@id": "./"},
        },
        _root(gathered, files),
        *(_file(path, attached.get(f"{form.DATA}{path}", "")) for path in files),
        *(_person(account) for account in _accounts(gathered)),
        *(action for recording in gathered.recordings for action in _actions(gathered, recording)),
        *(action for recording in gathered.recordings for action in _translation(recording)),
    ]
    crate = {"@context": _CONTEXT, "@graph": graph}
    return (json.dumps(crate, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8")


def _root(gathered: Gathered, files: list[str]) -> Json:
    return {
        "@id": "./",
        "@type": "Dataset",
        "identifier": gathered.bundle_id,
        "name": f"Testimony {gathered.interview.witness_code}",
        "description": _WHOLE if gathered.redaction is None else _REDACTED,
        "datePublished": stamp(gathered.sealed_at),
        "license": "Confidential. To be used only within the witness's consent; see consent/decisions.json.",
        "hasPart": [_id(path) for path in files],
        "creator": _person_id(gathered.sealed_by),
    }


def _file(path: str, media_type: str) -> Json:
    kind = media_type or _KINDS.get(path[path.rindex(".") :], "application/octet-stream")
    return {"@id": path, "@type": "File", "name": path, "encodingFormat": kind}


def _actions(gathered: Gathered, recording: GatheredRecording) -> list[Json]:
    """Recording, machine transcription and review as what they were: acts with an agent, a time and a result."""
    number = recording.number
    audio = _id(layout.audio_path(number).removeprefix(form.DATA))
    approved = _id(layout.transcript_path(number).removeprefix(form.DATA))
    draft = approved if gathered.redaction is not None else _id(layout.draft_path(number).removeprefix(form.DATA))
    made = recording.transcript.provenance
    engine = f"#engine-{number:04d}"
    return [
        {
            "@id": f"#recording-{number:04d}", "@type": "CreateAction", "name": "Recording", "result": audio,
            "agent": _person_id(recording.recording.started_by),
            "startTime": stamp(recording.recording.started_at), "endTime": stamp(recording.seal.sealed_at),
        },
        {
            "@id": engine, "@type": "SoftwareApplication", "name": made.model_name, "softwareVersion": made.engine,
            "identifier": f"sha256:{made.model_sha256}",
        },
        {
            "@id": f"#transcription-{number:04d}", "@type": "CreateAction", "name": "Machine transcription",
            "instrument": _id(engine), "object": audio, "result": draft, "startTime": stamp(recording.draft.started_at),
        },
        {
            "@id": f"#review-{number:04d}", "@type": "UpdateAction", "name": "Correction and approval",
            "agent": [_person_id(account) for account in (*recording.revisers, gathered.approval.supervisor)],
            "object": draft, "result": approved, "endTime": stamp(gathered.approval.approved_at),
        },
        *_redaction(gathered, number, [audio, approved]),
    ]  # fmt: skip


def _redaction(gathered: Gathered, number: int, results: list[Json]) -> list[Json]:
    """That a copy was masked, and by whom; the originals are named by their digests in the record."""
    if gathered.redaction is None:
        return []
    masked_by = gathered.redaction.redacted.authors
    return [
        {
            "@id": f"#redaction-{number:04d}", "@type": "UpdateAction", "name": "Redaction",
            "agent": [_person_id(account) for account in masked_by], "result": results,
        }
    ]  # fmt: skip


def _translation(recording: GatheredRecording) -> list[Json]:
    """The machine's translation with its label, and the people over it; nothing where none was approved along."""
    layer, number = recording.translation, recording.number
    if layer is None:
        return []
    result = _id(layout.translation_path(number).removeprefix(form.DATA))
    action: Json = {
        "@id": f"#translation-{number:04d}", "@type": "CreateAction", "name": "Translation", "description": LABEL,
        "agent": [_person_id(account) for account in recording.translators],
        "object": _id(layout.transcript_path(number).removeprefix(form.DATA)), "result": result,
    }  # fmt: skip
    if layer.machine is None:
        return [action]
    made, engine = layer.machine.provenance, f"#translation-engine-{number:04d}"
    software: Json = {
        "@id": engine, "@type": "SoftwareApplication", "name": made.model_name, "softwareVersion": made.engine,
        "identifier": f"sha256:{made.model_sha256}",
    }  # fmt: skip
    return [software, {**action, "instrument": _id(engine), "startTime": stamp(layer.machine.started_at)}]


def _accounts(gathered: Gathered) -> list[str]:
    accounts = {gathered.sealed_by, gathered.approval.supervisor, gathered.interview.interviewer}
    if gathered.redaction is not None:
        accounts |= set(gathered.redaction.redacted.authors)
    for recording in gathered.recordings:
        accounts |= {recording.recording.started_by, *recording.revisers, *recording.translators}
    return sorted(accounts)


def _person(account: str) -> Json:
    return {"@id": f"#{account}", "@type": "Person", "name": account, "description": "An account, not a name."}


def _person_id(account: str) -> Json:
    return _id(f"#{account}")


def _id(reference: str) -> Json:
    return {"@id": reference}
