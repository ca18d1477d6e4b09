"""A reading copy as JSON for other programs, after `resources/spec/schema/reading-copy-v1.schema.json`.

Text is exact here: what can't be seen is escaped in the file, and is itself again for whoever reads it as JSON.
"""

from __future__ import annotations

import json
from dataclasses import asdict

from desktop.domain.translation import LABEL
from desktop.export.reading_copy.shown_text import has_shape
from desktop.export.reading_copy.values import CopiedLine, CopiedRecording, Loss, Machine, ReadingCopy
from desktop.export.times import stamp

Json = dict[str, object]
FORM = "saegim-reading-copy"


def json_bytes(copy: ReadingCopy) -> bytes:
    """UTF-8, indented, in a fixed order."""
    text = json.dumps(json_value(copy), ensure_ascii=False, indent=1)
    return "".join(c if c == "\n" or has_shape(c) else _escape(c) for c in f"{text}\n").encode("utf-8")


def json_value(copy: ReadingCopy) -> Json:
    """The copy as JSON values."""
    approval = copy.approval
    said = None if approval is None else {"by": approval.supervisor, "at": stamp(approval.approved_at)}
    return {
        "form": FORM,
        "v": 1,
        "copy": copy.id,
        "is_draft": copy.is_draft,
        "languages": list(copy.languages.codes),
        "made": {"by": copy.made_by, "at": stamp(copy.made_at)},
        "destination": {"id": copy.destination_id, "title": copy.destination},
        "interview": {
            "id": copy.interview_id,
            "witness_code": copy.witness_code,
            "interviewer": copy.interviewer,
            "languages": list(copy.spoken),
            "opened_at": stamp(copy.opened_at),
        },
        "approval": said,
        "content_sha256": copy.content_sha256,
        "custody": asdict(copy.custody),
        "revisers": [asdict(one) for one in copy.revisers],
        "recordings": [_recording(recording) for recording in copy.recordings],
    }


def _recording(recording: CopiedRecording) -> Json:
    translation = recording.translation_model
    return {
        "number": recording.number,
        "recording": recording.recording_id,
        "origin": recording.origin.value,
        "started_at": stamp(recording.started_at),
        "length_ms": recording.length_ms,
        "channels": recording.channels,
        "samples_sha256": recording.samples_sha256,
        "source_sha256": recording.source_sha256,
        "draft": recording.draft_id,
        "is_complete": recording.is_complete,
        "model": _machine(recording.model),
        "translation_model": None if translation is None else _machine(translation),
        "losses": [_loss(lost) for lost in recording.losses],
        "lines": [_line(line) for line in recording.lines],
    }


def _machine(machine: Machine) -> Json:
    return {"name": machine.name, "sha256": machine.sha256}


def _loss(lost: Loss) -> Json:
    reason = "not_transcribed" if lost.reason is None else lost.reason.value
    return {"at_ms": lost.at_ms, "length_ms": lost.length_ms, "reason": reason}


def _line(line: CopiedLine) -> Json:
    return {
        "number": line.number,
        "start_ms": line.start_ms,
        "end_ms": line.end_ms,
        "channel": line.channel,
        "speaker": line.speaker.value,
        "language": line.language,
        "text": line.text,
        "translation": _translation(line),
        "revisions": line.revisions,
        "is_uncertain": line.is_uncertain,
        "is_inaudible": line.is_inaudible,
        "is_withheld": line.is_withheld,
    }


def _translation(line: CopiedLine) -> Json | None:
    made = line.translation
    if made is None:
        return None
    by = "machine" if made.translated_as is None else made.translated_as.value
    label = LABEL if made.translated_as is None else ""
    return {"language": made.language, "text": made.text, "by": by, "label": label, "is_stale": made.is_stale}


def _escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
