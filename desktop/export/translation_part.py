"""`data/transcript/NNNN.translation.json`: the translation that was approved along, with all that came before it.

It goes only where the approval names it, beside the transcript, and says of itself what a machine's translation is.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.bundle import layout
from desktop.bundle.part import Part, part_of
from desktop.crypto.canonical import canonical_json
from desktop.domain.translation import (
    LABEL,
    MachineTranslation,
    TranslatedPiece,
    TranslationLayer,
    TranslationRevision,
)
from desktop.export.gathered import Gathered, GatheredRecording
from desktop.export.record_part import Json, provenance
from desktop.export.times import stamp


def translation_parts(gathered: Gathered) -> Iterator[Part]:
    """One part for each recording whose translation was approved along."""
    for recording in gathered.recordings:
        if recording.translation is not None:
            path = layout.translation_path(recording.number)
            yield part_of(path, canonical_json(_translation(recording, recording.translation)))


def _translation(gathered: GatheredRecording, layer: TranslationLayer) -> Json:
    revisions = [revision for line in layer.lines for revision in line.revisions]
    return {
        "v": 1,
        "label": LABEL,
        "recording": gathered.recording.id,
        "draft": layer.draft_id,
        "machine": _machine(layer.machine) if layer.machine is not None else None,
        "revisions": [_revision(revision) for revision in revisions],
    }


def _machine(made: MachineTranslation) -> Json:
    return {
        "translation": made.id,
        "source": made.source,
        "target": made.target,
        "started_at": stamp(made.started_at),
        "is_complete": made.is_complete,
        "provenance": provenance(made.provenance),
        "pieces": [_piece(piece) for piece in made.pieces],
    }


def _piece(piece: TranslatedPiece) -> Json:
    return {
        "segment": piece.segment_id,
        "is_read": piece.is_read,
        "text": piece.text,
        "mean_log_probability": piece.mean_log_probability,
        "no_speech_probability": piece.no_speech_probability,
        "compression_ratio": piece.compression_ratio,
        "flags": [flag.value for flag in piece.flags],
    }


def _revision(revision: TranslationRevision) -> Json:
    return {
        "segment": revision.segment_id,
        "number": revision.number,
        "source": revision.source,
        "target": revision.target,
        "text": revision.text,
        "as": revision.translated_as.value,
        "source_revision": revision.source_revision,
        "author": revision.author,
        "revised_at": stamp(revision.revised_at),
    }
