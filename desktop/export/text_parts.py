"""The parts that are text: transcripts, drafts, consent, approval, custody (resources/spec/bundle-v1.md section 7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.bundle import layout
from desktop.bundle.part import Part, part_of
from desktop.crypto.canonical import canonical_json
from desktop.domain.custody import leaves_text
from desktop.domain.transcript import Provenance, Reading, Segment, Span, SpeechPiece, Word
from desktop.export.document import RecordingSheet
from desktop.export.gathered import Gathered, GatheredRecording
from desktop.export.laid_rows import laid_json
from desktop.export.record_part import Json, provenance
from desktop.export.times import stamp
from desktop.export.vtt import vtt


def transcript_parts(gathered: Gathered) -> Iterator[Part]:
    """What was approved, the same for players, and the draft with every revision, for each recording."""
    for recording, approved in zip(gathered.recordings, gathered.approved_recordings, strict=True):
        number = recording.number
        yield part_of(layout.transcript_path(number), canonical_json(approved))
        yield part_of(layout.vtt_path(number), vtt(sheet_of(recording)))
        yield part_of(layout.draft_path(number), canonical_json(_draft(recording)))


def sheet_of(gathered: GatheredRecording) -> RecordingSheet:
    """A recording as documents show it."""
    recording = gathered.recording
    return RecordingSheet(
        number=gathered.number,
        recording_id=recording.id,
        format=recording.format,
        origin=recording.origin,
        started_at=recording.started_at,
        seal=gathered.seal,
        transcript=gathered.transcript,
        spans=gathered.draft.spans,
        source=gathered.provenance[-1].source if gathered.provenance else None,
        translation=gathered.translation,
    )


def consent_part(gathered: Gathered) -> Part:
    """Every decision, oldest first."""
    decisions = [
        {
            "item": d.item,
            "answer": d.answer,
            "state": d.state.value,
            "wording_version": d.wording_version,
            "language": d.language,
            "mode": d.mode,
            "asked_by": d.asked_by,
            "decided_at": stamp(d.decided_at),
        }
        for d in gathered.decisions
    ]
    head = {"v": 1, "interview": gathered.interview.id, "form_version": gathered.form_version}
    return part_of(layout.CONSENT, canonical_json({**head, "decisions": decisions}))


def approval_parts(gathered: Gathered) -> Iterator[Part]:
    """What was approved, the signature, and by whom."""
    approval = gathered.approval
    said = {
        "v": 1,
        "interview": approval.interview_id,
        "supervisor": approval.supervisor,
        "content_sha256": approval.content_sha256,
        "approved_at": stamp(approval.approved_at),
    }
    yield part_of(layout.APPROVAL, canonical_json(said))
    yield part_of(layout.APPROVAL_SIGNATURE, approval.signature.encode("ascii"))
    yield part_of(layout.CONTENT, gathered.content)


def custody_parts(gathered: Gathered) -> Iterator[Part]:
    """The checkpoint, all leaves, and the entries that are shown."""
    yield part_of(layout.CHECKPOINT, gathered.checkpoint.text.encode("utf-8"))
    yield part_of(layout.CHECKPOINT_SIGNATURE, gathered.checkpoint.signature.encode("ascii"))
    yield part_of(layout.LEAVES, leaves_text(gathered.leaves))
    for entry in gathered.entries:
        yield part_of(layout.entry_path(entry.seq), entry.body)
        yield part_of(layout.entry_signature_path(entry.seq), entry.signature.encode("ascii"))


def stamp_parts(gathered: Gathered) -> Iterator[Part]:
    """The newest stamped checkpoint with its signature and every answer about it; nothing where none was stamped."""
    if gathered.stamps:
        checkpoint = gathered.stamps[0].checkpoint
        yield part_of(layout.STAMPED_CHECKPOINT, checkpoint.text.encode("utf-8"))
        yield part_of(layout.STAMPED_SIGNATURE, checkpoint.signature.encode("ascii"))
    for authority, answer in {given.authority_id: given.answer for given in reversed(gathered.stamps)}.items():
        yield part_of(layout.stamp_path(authority), answer)


def _draft(gathered: GatheredRecording) -> Json:
    draft = gathered.draft
    pieces = [piece for reshaping in gathered.laid.reshapings for piece in reshaping.pieces]
    return {
        "v": 1,
        "recording": draft.recording_id,
        "draft": draft.id,
        "is_complete": draft.is_complete,
        "provenance": {**provenance(draft.provenance), **_heard_with(draft.provenance)},
        "spans": [_span(span) for span in draft.spans],
        "segments": [_segment(segment) for segment in (*draft.segments, *pieces)],
        "speech": [_speech(piece) for piece in draft.speech],
        "readings": [_reading(reading) for reading in draft.readings],
        **laid_json(gathered.laid),
    }


def _span(span: Span) -> Json:
    return {"channel": span.channel, "start_ms": span.start_ms, "end_ms": span.end_ms, "kind": span.kind.value}


def _heard_with(made: Provenance) -> dict[str, str]:
    return {"recording_sha256": made.recording_sha256, "glossary": made.glossary, "hotwords": made.hotwords}


def _words(words: Iterable[Word]) -> list[Json]:
    return [{"text": w.text, "start_ms": w.start_ms, "end_ms": w.end_ms, "probability": w.probability} for w in words]


def _speech(piece: SpeechPiece) -> Json:
    return {
        "channel": piece.channel,
        "first": piece.first,
        "end": piece.end,
        "stretches": [list(stretch) for stretch in piece.stretches],
    }


def _reading(reading: Reading) -> Json:
    return {
        "channel": reading.channel,
        "start_ms": reading.start_ms,
        "end_ms": reading.end_ms,
        "kind": reading.kind.value,
        "model_name": reading.model_name,
        "model_sha256": reading.model_sha256,
        "parameters": reading.parameters,
        "is_read": reading.is_read,
        "language": reading.language,
        "text": reading.text,
        "words": _words(reading.words),
        "mean_log_probability": reading.mean_log_probability,
    }


def _segment(segment: Segment) -> Json:
    return {
        "segment": segment.id,
        "channel": segment.channel,
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "language": segment.language,
        "language_source": segment.language_source.value,
        "text": segment.text,
        "words": _words(segment.words),
        "mean_log_probability": segment.mean_log_probability,
        "no_speech_probability": segment.no_speech_probability,
        "compression_ratio": segment.compression_ratio,
        "flags": [flag.value for flag in segment.flags],
        **({"reshaping": segment.reshaping} if segment.reshaping else {}),
    }
