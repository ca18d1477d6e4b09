"""What lies beside the audio: photographs, scans, drawings, documents. The original is kept untouched, never opened here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, AttachmentId, InterviewId, RecordingId


class AttachmentKind(StrEnum):
    """What it is to the testimony, as whoever adds it says."""

    PHOTOGRAPH = "photograph"
    SCAN = "scan"
    DRAWING = "drawing"
    DOCUMENT = "document"
    SKETCH = "sketch"


@dataclass(frozen=True, slots=True)
class Attachment:
    """One untouched original. `media_type` is what its bytes are, not what its name says.

    `at_ms` is the moment of `recording_id` it belongs to: for a sketch, where its first stroke was drawn.
    `provenance` says in a few words where it comes from. `sha256` is over the original bytes.
    """

    id: AttachmentId
    interview_id: InterviewId
    kind: AttachmentKind
    name: str
    media_type: str
    size_bytes: int
    sha256: str
    provenance: str
    recording_id: RecordingId | None
    at_ms: int | None
    added_by: AccountId
    added_at: datetime
