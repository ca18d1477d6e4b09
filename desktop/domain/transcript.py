"""The text of a recording: its speech map, the immutable machine draft with its flags and second readings, and what
people lay over it.

All times are milliseconds from the first sample of the recording; a speech map counts samples at 16 kHz.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.confirmation import Confirmation
from desktop.domain.ids import AccountId, DraftId, RecordingId, ReshapingId, SegmentId
from desktop.domain.marking import YES, Mark, Marking, marked
from desktop.domain.speaking import Speaker, SpeakerRevision


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

    def holds(self, at_ms: int) -> bool:
        """Whether the moment lies in it."""
        return self.start_ms <= at_ms < self.end_ms


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
    GLOSSARY_ONLY = "glossary_only"
    CROSS_TALK = "cross_talk"


class LanguageSource(StrEnum):
    """How the language a segment was read in came about."""

    HEARD = "heard"
    INHERITED = "inherited"
    ASSIGNED = "assigned"


@dataclass(frozen=True, slots=True)
class Word:
    """One timed word; `probability` is 0 to 1."""

    text: str
    start_ms: int
    end_ms: int
    probability: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A timed piece of a machine draft, exactly as the model gave it; or what a person split or merged others into.

    Its end alone is ours: the voice's, where it goes on after the last word, which engines end too early.
    `reshaping` names what made it, and is empty for the machine's own.
    """

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
    language_source: LanguageSource = field(default=LanguageSource.HEARD, metadata={"added_later": True})
    reshaping: ReshapingId = field(default=ReshapingId(""), metadata={"added_later": True})


@dataclass(frozen=True, slots=True)
class LateFlag:
    """A flag that came to light when another line was read, after its own segment was kept."""

    segment_id: SegmentId
    flag: Flag


@dataclass(frozen=True, slots=True)
class SpeechPiece:
    """What was found in `[first, end)` of one channel: stretches `[start, end)` with a voice, in samples at 16 kHz."""

    channel: int
    first: int
    end: int
    stretches: tuple[tuple[int, int], ...]


class ReadingKind(StrEnum):
    """Why a span was read a second time: to see what only the glossary put there, or because of a flag."""

    WITHOUT_GLOSSARY = "without_glossary"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Reading:
    """A second reading of the span `[start_ms, end_ms)`: beside the first one, never in its place.

    `parameters` is canonical JSON of what was done otherwise. `is_read` is False where the engine gave up.
    """

    channel: int
    start_ms: int
    end_ms: int
    kind: ReadingKind
    model_name: str
    model_sha256: str
    parameters: str
    is_read: bool
    language: str
    text: str
    words: tuple[Word, ...]
    mean_log_probability: float


@dataclass(frozen=True, slots=True)
class Provenance:
    """With what a draft was made, so that it can be made again.

    `recording_sha256` is over the recording's samples, `glossary` canonical JSON of the packs in use with digests,
    `hotwords` exactly what the engine was given of them.
    """

    model_name: str
    model_sha256: str
    engine: str
    parameters: str
    threads: int
    cpu: str
    recording_sha256: str = field(default="", metadata={"added_later": True})
    glossary: str = field(default="", metadata={"added_later": True})
    hotwords: str = field(default="", metadata={"added_later": True})


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
    speech: tuple[SpeechPiece, ...] = field(default=(), metadata={"added_later": True})
    readings: tuple[Reading, ...] = field(default=(), metadata={"added_later": True})

    @property
    def head(self) -> Draft:
        """The draft as it was begun: what its first custody entry states."""
        return replace(self, spans=(), segments=(), is_complete=False, speech=(), readings=())

    def span_of(self, segment: Segment) -> Span | None:
        """The span a segment was heard in."""
        return next((s for s in self.spans if s.channel == segment.channel and s.holds(segment.start_ms)), None)

    def readings_of(self, segment: Segment) -> tuple[Reading, ...]:
        """The second readings of the span a segment was heard in."""
        mine = (r for r in self.readings if r.channel == segment.channel)
        return tuple(r for r in mine if r.start_ms <= segment.start_ms < r.end_ms)


@dataclass(frozen=True, slots=True)
class Revision:
    """One human version of a segment's text, laid over the draft.

    `number` is how many revisions of the segment its author knew of, this one included: 1, 2, 3 and so on in one vault;
    where two laptops have met, two may have the same one. `reason` is why, where somebody was asked.
    """

    segment_id: SegmentId
    number: int
    text: str
    author: AccountId
    revised_at: datetime
    reason: str = field(default="", metadata={"added_later": True})

    @property
    def rank(self) -> tuple[int, datetime, str]:
        """What orders revisions on every laptop alike: the last one is in force."""
        return (self.number, self.revised_at, self.author)


@dataclass(frozen=True, slots=True)
class Line:
    """A segment as it reads now: the draft's text, or the latest revision over it; and what else people laid over it.

    Everything people laid is in its order: by number, moment and author.
    """

    segment: Segment
    revisions: tuple[Revision, ...]
    speaker_revisions: tuple[SpeakerRevision, ...] = ()
    channel_speaker: Speaker = Speaker.UNKNOWN
    readings: tuple[Reading, ...] = ()
    markings: tuple[Marking, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
    reshaped_by: AccountId | None = None
    is_withheld_before: bool = False
    """Whether a line that it came of, or that lost against it, is withheld."""
    overlooked: tuple[Revision, ...] = ()
    """What others wrote over lines that it came of, and whoever split or merged them had not seen."""

    @property
    def text(self) -> str:
        """The text in force."""
        return self.revisions[-1].text if self.revisions else self.segment.text

    @property
    def authors(self) -> frozenset[AccountId]:
        """Everybody who corrected, split, merged or marked the line or said who speaks in it."""
        laid = {r.author for r in self.revisions} | {r.author for r in self.speaker_revisions}
        laid |= {m.author for m in self.markings}
        return frozenset(laid | ({self.reshaped_by} if self.reshaped_by else set()))

    @property
    def speaker(self) -> Speaker:
        """Who speaks: as somebody set it for this line, else whoever the channel belongs to."""
        return self.speaker_revisions[-1].speaker if self.speaker_revisions else self.channel_speaker

    @property
    def language(self) -> str:
        """The language somebody said it is in, else the one it was read in."""
        return marked(self.markings, Mark.LANGUAGE) or self.segment.language

    @property
    def is_uncertain(self) -> bool:
        """Whether whoever listened is not sure of the words."""
        return marked(self.markings, Mark.UNCERTAIN) == YES

    @property
    def is_inaudible(self) -> bool:
        """Whether part of it can't be understood."""
        return marked(self.markings, Mark.INAUDIBLE) == YES

    @property
    def is_withheld(self) -> bool:
        """Whether it goes nowhere: the witness asked so."""
        own = marked(self.markings, Mark.WITHHELD)
        return self.is_withheld_before if own is None else own == YES

    @property
    def is_final(self) -> bool:
        """Whether somebody played it to its end and confirmed how it reads now."""
        return any(one.revisions == len(self.revisions) for one in self.confirmations)

    @property
    def is_in_conflict(self) -> bool:
        """Whether a revision was written without knowledge of another, and nobody has looked at both since."""
        if self.is_overlooking:
            return True
        return bool(self.revisions) and self.revisions[-1].number < len(self.revisions) and not self.is_final

    @property
    def is_overlooking(self) -> bool:
        """Whether nobody has corrected or confirmed the line since something was written that it does not hold."""
        since = max((one.revised_at for one in self.overlooked), default=None)
        looked = [one.revised_at for one in self.revisions]
        looked += [one.confirmed_at for one in self.confirmations if one.revisions == len(self.revisions)]
        return since is not None and all(at <= since for at in looked)


@dataclass(frozen=True, slots=True)
class Transcript:
    """What people read: the lines of one recording in time order.

    `missing_ms` is what its spans leave open, or tell twice: such a transcript is not complete, whatever it says.
    `lost` are the splits and merges that met another one of the same lines.
    """

    recording_id: RecordingId
    draft_id: DraftId
    provenance: Provenance
    lines: tuple[Line, ...]
    is_complete: bool
    missing_ms: int = 0
    lost: tuple[ReshapingId, ...] = ()


def with_flag(segment: Segment, flag: Flag) -> Segment:
    """The segment with one more reason to listen again."""
    return segment if flag in segment.flags else replace(segment, flags=(*segment.flags, flag))


def first_text(lines: Iterable[Line], reading: Reading) -> str:
    """What the first reading wrote in the span of a second one."""
    found = (line.segment for line in lines if line.segment.channel == reading.channel)
    return " ".join(s.text for s in found if s.text and reading.start_ms <= s.start_ms < reading.end_ms)


def in_time_order(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """The segments of all channels as one conversation: by time, then by channel, each channel's own order kept."""
    return tuple(sorted(segments, key=lambda s: (s.start_ms, s.channel)))
