"""What lies beside an interview's audio: photographs, scans, drawings, documents. Facts of each, and words on it.

The original's facts never change; what is said about it may be said anew, and the latest counts.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import AccountId, AttachmentId, InterviewId, RecordingId
from desktop.domain.visible_text import is_seen

LONGEST_CAPTION = 500
LONGEST_ORIGIN = 200
LARGEST_BYTES = 2 << 30
IMAGE_GATE = "image.capture"
START_GATE = "interview.start"


class AttachmentKind(StrEnum):
    """What it is to the testimony, as a person says; what the bytes are is the media type."""

    PHOTOGRAPH = "photograph"
    SCAN = "scan"
    DRAWING = "drawing"
    DOCUMENT = "document"
    OTHER = "other"

    @property
    def gate(self) -> str:
        """The consent it needs: pictures that were taken have an item of their own in the form."""
        return IMAGE_GATE if self in (AttachmentKind.PHOTOGRAPH, AttachmentKind.SCAN) else START_GATE


class Likeness(StrEnum):
    """How the file stands to the thing: it is the thing itself, a copy of it, a picture of it, or nobody knows."""

    ITSELF = "itself"
    COPY = "copy"
    PICTURE = "picture"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a recording something belongs; no recording: nowhere in particular."""

    recording_id: RecordingId | None = None
    at_frame: int = 0


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Attachment:
    """One untouched original. `name` is as it was given and may hold anything: show it by `visible`.

    `media_type` was found by looking at the bytes; `sha256` is over all of them; `recording_id` is empty where it
    belongs to no place in a recording.
    """

    id: AttachmentId
    interview_id: InterviewId
    recording_id: str
    at_frame: int
    kind: AttachmentKind
    name: str = field(repr=False)
    media_type: str
    size_bytes: int
    sha256: str
    added_by: AccountId
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Wording:
    """What a person says of it: a caption, who made it, where it comes from, and how it stands to the thing."""

    caption: str = field(default="", repr=False)
    maker: str = field(default="", repr=False)
    source: str = field(default="", repr=False)
    likeness: Likeness = Likeness.UNKNOWN


NOTHING_SAID = Wording()


@dataclass(frozen=True, slots=True)
class Description:
    """A wording given by an account; a later one takes the place of an earlier one, which stays."""

    attachment_id: AttachmentId
    caption: str = field(repr=False)
    maker: str = field(repr=False)
    source: str = field(repr=False)
    likeness: Likeness
    described_by: AccountId
    described_at: datetime

    @property
    def wording(self) -> Wording:
        """The words alone."""
        return Wording(self.caption, self.maker, self.source, self.likeness)


def checked_wording(wording: Wording) -> Wording:
    """The words on one line each, in NFC. Raises `Fault(ATTACHMENT_TEXT_INVALID)`, `Fault(NUMBER_FORBIDDEN)`."""
    return Wording(
        _line(wording.caption, LONGEST_CAPTION),
        _line(wording.maker, LONGEST_ORIGIN),
        _line(wording.source, LONGEST_ORIGIN),
        wording.likeness,
    )


def _line(text: str, most: int) -> str:
    line = unicodedata.normalize("NFC", " ".join(text.split()))
    if len(line) > most or not all(map(is_seen, line)):
        raise Fault(FaultCode.ATTACHMENT_TEXT_INVALID, most=most)
    require_no_forbidden_number(line)
    return line
