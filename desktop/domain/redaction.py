"""A redaction: which passages of an interview are masked for a purpose, why, and by whom. The original is untouched.

A set of rows, never changed: a mask is set, and taken back by another row. What a rule finds is only suggested; a
person masks it or declines it, and what was declined stays on the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import (
    AccountId,
    BundleId,
    InterviewId,
    MaskId,
    RecordingId,
    RedactionCopyId,
    RedactionId,
    SegmentId,
)

LONGEST_WORDS = 300


class MaskKind(StrEnum):
    """What is masked."""

    NAME = "name"
    PLACE = "place"
    DATE = "date"
    CONTACT = "contact"
    VOICE = "voice"
    OTHER = "other"
    WITHHELD = "withheld"
    """A whole line that somebody marked as withheld: masked in every redaction, and by no row of its own."""


SETTABLE = (MaskKind.NAME, MaskKind.PLACE, MaskKind.DATE, MaskKind.CONTACT, MaskKind.OTHER)
"""What a person can call a passage of text."""


class MaskReason(StrEnum):
    """Why something is masked. A recipient reads the code; words stay at the office."""

    WITNESS_ASKED = "witness_asked"
    WITNESS_SAFETY = "witness_safety"
    FAMILY_SAFETY = "family_safety"
    THIRD_PERSON = "third_person"
    LAW = "law"
    OTHER = "other"

    @property
    def needs_words(self) -> bool:
        """Whether the code alone says too little."""
        return self is MaskReason.OTHER


class MaskedBy(StrEnum):
    """Whether a rule found it and a person agreed, or a person found it."""

    RULE = "rule"
    HAND = "hand"


class Filling(StrEnum):
    """What is heard in place of masked sound."""

    TONE = "tone"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Passage:
    """The characters `[first, end)` of a line as it read when it had so many `revisions`."""

    segment_id: SegmentId
    revisions: int
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class VoiceSpan:
    """The sound `[start_ms, end_ms)` of a recording; of all channels where none is named, because of cross-talk."""

    recording_id: RecordingId
    start_ms: int
    end_ms: int
    channels: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Redaction:
    """A named set of masks for one purpose. `title` is the office's own word for it and leaves with no copy.

    `key_recipient` is the age key that maps of this redaction are sealed to, `sealed_key` its secret, sealed to
    `key_holders`.
    """

    id: RedactionId
    interview_id: InterviewId
    title: str
    filling: Filling
    key_recipient: str
    sealed_key: str = field(repr=False)
    key_holders: tuple[AccountId, ...]
    made_by: AccountId
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Mask:
    """One passage of text with the sound of its words, or one span of sound alone."""

    id: MaskId
    redaction_id: RedactionId
    kind: MaskKind
    place: Passage | VoiceSpan
    reason: MaskReason
    words: str
    masked_by: MaskedBy
    author: AccountId
    set_at: datetime


@dataclass(frozen=True, slots=True)
class MaskLifting:
    """A mask taken back."""

    mask_id: MaskId
    words: str
    author: AccountId
    lifted_at: datetime


@dataclass(frozen=True, slots=True)
class Declining:
    """A suggestion that a person looked at and did not follow. `nonce` keeps its digest from being guessed."""

    redaction_id: RedactionId
    kind: MaskKind
    passage: Passage
    nonce: str
    author: AccountId
    declined_at: datetime


@dataclass(frozen=True, slots=True)
class RedactionApproval:
    """Another person's signature (armored SSHSIG) over exactly what a redacted copy says and covers."""

    redaction_id: RedactionId
    supervisor: AccountId
    content_sha256: str
    signature: str
    approved_at: datetime


@dataclass(frozen=True, slots=True)
class RedactionCopy:
    """That a redacted copy was made: which bundle it is, what it said, for whom, and the digest of its sealed map."""

    id: RedactionCopyId
    redaction_id: RedactionId
    bundle_id: BundleId
    destination_id: str
    content_sha256: str
    map_sha256: str
    made_by: AccountId
    made_at: datetime


def masks_in_force(masks: Iterable[Mask], liftings: Iterable[MaskLifting]) -> tuple[Mask, ...]:
    """The masks that nobody took back, in the order in which they were set."""
    lifted = {one.mask_id for one in liftings}
    return tuple(mask for mask in masks if mask.id not in lifted)


def overlaps(one: Passage, other: Passage) -> bool:
    """Whether two passages of the same reading of a line share a character."""
    if (one.segment_id, one.revisions) != (other.segment_id, other.revisions):
        return False
    return one.first < other.end and other.first < one.end


def require_passage(passage: Passage, text: str, revisions: int) -> None:
    """Raises `Fault(MASK_PLACE_INVALID)` unless the passage lies in `text`, the line's text after `revisions`."""
    is_inside = 0 <= passage.first < passage.end <= len(text)
    if passage.revisions != revisions or not is_inside or not text[passage.first : passage.end].strip():
        raise Fault(FaultCode.MASK_PLACE_INVALID)


def require_span(span: VoiceSpan, length_ms: int, channels: int) -> None:
    """Raises `Fault(MASK_PLACE_INVALID)` unless the span lies in a recording so long and with so many channels."""
    is_inside = 0 <= span.start_ms < span.end_ms <= length_ms
    if not is_inside or any(not 0 <= channel < channels for channel in span.channels):
        raise Fault(FaultCode.MASK_PLACE_INVALID)


def spans_of(masks: Sequence[Mask], recording_id: RecordingId) -> tuple[VoiceSpan, ...]:
    """The spans of sound that were masked by themselves in a recording."""
    return tuple(m.place for m in masks if isinstance(m.place, VoiceSpan) and m.place.recording_id == recording_id)
