"""The text of a recording: speech spans, the immutable machine draft, flags, and the revisions people lay over it.

All times are milliseconds from the first sample of the recording.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, DraftId, RecordingId, SegmentId


class SpanKind(StrEnum):
    """What a stretch of a recording was found to be. Every millisecond of a complete draft has exactly one kind."""

    TRANSCRIBED = "transcribed"
    NON_SPEECH = "non_speech"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch `[start_ms, end_ms)` of one channel."""

    channel: int
    start_ms: int
    end_ms: int
    kind: SpanKind


class Flag(StrEnum):
    """A reason to listen again."""

    REPEATED_TEXT = "repeated_text"
    TEXT_OVER_SILENCE = "text_over_silence"
    STOCK_PHRASE = "stock_phrase"
    IMPLAUSIBLE_RATE = "implausible_rate"
    LOW_LIKELIHOOD = "low_likelihood"
    LANGUAGE_IN_DOUBT = "language_in_doubt"
    EMPTY_OVER_SPEECH = "empty_over_speech"
    IDENTITY_NUMBER = "identity_number"


@dataclass(frozen=True, slots=True)
class Word:
    """One timed word; `probability` is 0 to 1."""

    text: str
    start_ms: int
    end_ms: int
    probability: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A timed piece of a machine draft, exactly as the model gave it."""

    id: SegmentId
    channel: int
    start_ms: int
    end_ms: int
    language: str
    text: str
    words: tuple[Word, ...]
    mean_log_probability: float
    no_speech_probability: float
    compression_ratio: float
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class Provenance:
    """With what a draft was made, so that it can be made again."""

    model_name: str
    model_sha256: str
    engine: str
    parameters: str
    threads: int
    cpu: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A machine draft of one recording; complete only when `spans` cover every millisecond of every channel."""

    id: DraftId
    recording_id: RecordingId
    provenance: Provenance
    started_at: datetime
    spans: tuple[Span, ...]
    segments: tuple[Segment, ...]
    is_complete: bool


@dataclass(frozen=True, slots=True)
class Revision:
    """One human version of a segment's text, laid over the draft. Numbers start at 1 and never repeat."""

    segment_id: SegmentId
    number: int
    text: str
    author: AccountId
    revised_at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """A segment as it reads now: the draft's text, or the latest revision over it."""

    segment: Segment
    revisions: tuple[Revision, ...]

    @property
    def text(self) -> str:
        """The text in force."""
        return self.revisions[-1].text if self.revisions else self.segment.text


@dataclass(frozen=True, slots=True)
class Transcript:
    """What people read: the lines of one recording in time order."""

    recording_id: RecordingId
    draft_id: DraftId
    provenance: Provenance
    lines: tuple[Line, ...]
    is_complete: bool
