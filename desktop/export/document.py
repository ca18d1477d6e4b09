"""What a transcript document says, as values. No name of a person, no place and no path can be in it: codes only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import AccountId, BundleId, InterviewId, RecordingId, WitnessCode
from desktop.domain.recording import AudioFormat, Gap, Origin, Seal
from desktop.domain.source_provenance import Source
from desktop.domain.transcript import Line, Provenance, Span, SpanKind, Transcript
from desktop.domain.translation import TranslatedLine, TranslationLayer


@dataclass(frozen=True, slots=True)
class RecordingSheet:
    """One recording with its text. `number` starts at 1 and names the audio part: `audio/0001.flac`."""

    number: int
    recording_id: RecordingId
    format: AudioFormat
    origin: Origin
    started_at: datetime
    seal: Seal
    transcript: Transcript
    spans: tuple[Span, ...]
    source: Source | None = None
    translation: TranslationLayer | None = None

    @property
    def length_ms(self) -> int:
        """Length of the sealed audio."""
        return self.format.frames_to_ms(self.seal.frames)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines in time order."""
        return tuple(sorted(self.transcript.lines, key=lambda line: (line.segment.start_ms, line.segment.channel)))

    @property
    def provenance(self) -> Provenance:
        """With what the draft was made."""
        return self.transcript.provenance

    @property
    def translations(self) -> Mapping[str, TranslatedLine]:
        """The translations that were approved along, by segment."""
        lines = self.translation.lines if self.translation is not None else ()
        return {line.line.segment.id: line for line in lines if line.is_there}

    @property
    def failed_spans(self) -> tuple[Span, ...]:
        """Stretches that the engine could not turn into text; a reader must know of them."""
        return tuple(span for span in self.spans if span.kind is SpanKind.FAILED)

    @property
    def gaps_by_time(self) -> tuple[tuple[int, Gap], ...]:
        """Every noted loss with the millisecond at which it lies."""
        return tuple((self.format.frames_to_ms(gap.at_frame), gap) for gap in self.seal.gaps)


@dataclass(frozen=True, slots=True)
class ApprovalSheet:
    """Who approved what, and when. `content_sha256` is over the canonical content that was signed."""

    supervisor: AccountId
    content_sha256: str
    approved_at: datetime


@dataclass(frozen=True, slots=True)
class CustodySheet:
    """The state of the custody log in this bundle: number of entries, and the Merkle root in Base64 (RFC 6962)."""

    entries: int
    root: str


@dataclass(frozen=True, slots=True)
class RedactionSheet:
    """That this is a redacted copy: masks of each kind, lines withheld, by whom, and digests of the replaced samples.

    `samples_sha256` is by the recording's number.
    """

    kinds: Mapping[str, int]
    withheld: int
    masked_by: tuple[AccountId, ...]
    samples_sha256: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class TranscriptDocument:
    """Everything the transcript document shows. `purpose` is the destination's title."""

    bundle_id: BundleId
    interview_id: InterviewId
    witness_code: WitnessCode
    interviewer: AccountId
    languages: tuple[str, ...]
    opened_at: datetime
    purpose: str
    approval: ApprovalSheet
    custody: CustodySheet
    recordings: tuple[RecordingSheet, ...]
    redaction: RedactionSheet | None = None
