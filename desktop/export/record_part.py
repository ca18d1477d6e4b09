"""`data/record.json`: what the bundle is (resources/spec/bundle-v1.md section 7.1). Never a name or a path."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.bundle import layout
from desktop.domain.recording import Seal
from desktop.domain.transcript import Provenance
from desktop.domain.translation import LABEL, TranslationLayer
from desktop.export.attachment_parts import attachments_field
from desktop.export.gathered import Gathered, GatheredRecording
from desktop.export.noted import noted_value
from desktop.export.provenance_part import provenance_statements
from desktop.export.times import stamp

UNKNOWN_DIGEST = "0" * 64
"""Stands in for the digest of an audio part while only lengths are asked for."""

Json = dict[str, object]


def record(gathered: Gathered, audio: Mapping[int, tuple[int, str]]) -> Json:
    """The record. `audio` gives length and SHA-256 of each recording's part, by its number."""
    approval, destination = gathered.approval, gathered.destination
    return {
        "v": 1,
        "bundle": gathered.bundle_id,
        "supersedes": gathered.supersedes,
        "sealed_by": gathered.sealed_by,
        "sealed_at": stamp(gathered.sealed_at),
        "interview": _interview(gathered),
        "recordings": [_recording(gathered, r, *audio[r.number]) for r in gathered.recordings],
        "consent": {
            "form_version": gathered.form_version,
            "gate": destination.gate,
            "decisions": len(gathered.decisions),
        },
        "approval": {
            "supervisor": approval.supervisor,
            "content_sha256": approval.content_sha256,
            "approved_at": stamp(approval.approved_at),
        },
        "destination": {
            "id": destination.id,
            "title": destination.title,
            "gate": destination.gate,
            "recipients": list(destination.age_recipients),
        },
        "custody": {
            "origin": gathered.origin,
            "size": gathered.checkpoint.size,
            "checkpoint_by": gathered.checkpoint.account,
        },
        **attachments_field(gathered),
        **({"redaction": gathered.redaction.value} if gathered.redaction is not None else {}),
    }


def _interview(gathered: Gathered) -> Json:
    interview = gathered.interview
    return {
        "id": interview.id,
        "witness_code": interview.witness_code,
        "interviewer": interview.interviewer,
        "languages": list(interview.languages),
        "opened_at": stamp(interview.opened_at),
    }


def _recording(gathered: Gathered, one: GatheredRecording, size_bytes: int, sha256: str) -> Json:
    recording, seal = one.recording, one.seal
    return {
        "number": one.number,
        "id": recording.id,
        "origin": recording.origin.value,
        "started_by": recording.started_by,
        "started_at": stamp(recording.started_at),
        "audio": {
            "path": layout.audio_path(one.number),
            "sha256": sha256,
            "size_bytes": size_bytes,
            "sample_rate_hz": recording.format.sample_rate_hz,
            "channels": recording.format.channels,
            "sample_bits": recording.format.sample_bits,
            "frames": seal.frames,
            "length_ms": recording.format.frames_to_ms(seal.frames),
        },
        "seal": _seal(seal),
        "noted": noted_value(one.noted, recording),
        "transcript": _transcript(one, has_draft=gathered.redaction is None),
        **provenance_statements(one.provenance),
    }


def _seal(seal: Seal) -> Json:
    return {
        "state": seal.state.value,
        "samples_sha256": seal.samples_sha256,
        "stored_sha256": seal.stored_sha256,
        "source_sha256": seal.source_sha256,
        "stored_bytes": seal.stored_bytes,
        "chunks": seal.chunks,
        "markers_sha256": seal.markers_sha256,
        "clock_drift_ms": seal.clock_drift_ms,
        "wall_drift_ms": seal.wall_drift_ms,
        "gaps": [{"at_frame": g.at_frame, "length_ms": g.length_ms, "reason": g.reason.value} for g in seal.gaps],
        "sealed_by": seal.sealed_by,
        "sealed_at": stamp(seal.sealed_at),
    }


def _transcript(gathered: GatheredRecording, *, has_draft: bool) -> Json:
    number, transcript = gathered.number, gathered.transcript
    stated: Json = {
        "path": layout.transcript_path(number),
        "vtt": layout.vtt_path(number),
        "draft": transcript.draft_id,
        "is_complete": transcript.is_complete,
        "segments": len(transcript.lines),
        "revised_by": list(gathered.revisers),
        "provenance": provenance(transcript.provenance),
    }
    if has_draft:
        stated["draft_path"] = layout.draft_path(number)
    if gathered.translation is not None:
        stated["translation"] = _translation(gathered, gathered.translation)
    return stated


def _translation(gathered: GatheredRecording, layer: TranslationLayer) -> Json:
    counts = layer.counts
    return {
        "path": layout.translation_path(gathered.number),
        "label": LABEL,
        "machine": layer.machine.id if layer.machine is not None else "",
        "lines": counts.lines,
        "by_machine": counts.by_machine,
        "stale": counts.stale,
        "translated_by": list(gathered.translators),
    }


def provenance(made: Provenance) -> Json:
    """With what a draft was made, as it stands in the record; the draft itself says more."""
    return {
        "model_name": made.model_name,
        "model_sha256": made.model_sha256,
        "engine": made.engine,
        "parameters": made.parameters,
        "threads": made.threads,
        "cpu": made.cpu,
    }
