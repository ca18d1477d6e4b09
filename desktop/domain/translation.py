"""The translation of a transcript: a layer beside what was said, never in its place.

The machine translates what it hears itself and knows nothing of corrections; people lay their translations over that.
Either is stale as soon as the text it stands beside has changed. Times are those of the transcript's segments.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, DraftId, RecordingId, SegmentId, TranslationId
from desktop.domain.transcript import Line, Provenance

LABEL = "Unverified machine translation. Never to be quoted without what was said."
"""What stands beside a machine's translation wherever it goes. Part of the bundle's form: never translated."""

_OTHER = {"ko": "en", "en": "ko"}


def target_of(language: str) -> str:
    """The language that speech in `language` is translated into."""
    return _OTHER[language]


def is_machine_translated(language: str) -> bool:
    """Whether a machine may be asked at all: Whisper writes English and nothing else."""
    return _OTHER.get(language) == "en"


class TranslationFlag(StrEnum):
    """A reason not to rely on a machine's translation of a line."""

    NOT_TRANSLATED = "not_translated"
    EMPTY = "empty"
    REPEATED_TEXT = "repeated_text"
    LOW_LIKELIHOOD = "low_likelihood"
    IDENTITY_NUMBER = "identity_number"


class TranslatedAs(StrEnum):
    """As what somebody translated: from the text, by ear in the interview, or looking over another's translation."""

    TRANSLATOR = "translator"
    INTERPRETER = "interpreter"
    REVIEWER = "reviewer"


@dataclass(frozen=True, slots=True)
class TranslatedPiece:
    """What the machine made of one segment's sound. `is_read` is False where the engine gave up."""

    segment_id: SegmentId
    is_read: bool
    text: str
    mean_log_probability: float
    no_speech_probability: float
    compression_ratio: float
    flags: tuple[TranslationFlag, ...]


@dataclass(frozen=True, slots=True)
class MachineTranslation:
    """One machine's translation of one draft, from `source` into `target`; complete when it has every line for it."""

    id: TranslationId
    draft_id: DraftId
    source: str
    target: str
    provenance: Provenance
    started_at: datetime
    pieces: tuple[TranslatedPiece, ...]
    is_complete: bool

    @property
    def head(self) -> MachineTranslation:
        """As it was begun: what its first custody entry states."""
        return replace(self, pieces=(), is_complete=False)


@dataclass(frozen=True, slots=True)
class TranslationRevision:
    """One human translation of a line, made of its text in revision `source_revision` (0: the machine draft's).

    Numbers are counted as a `Revision`'s are.
    """

    segment_id: SegmentId
    number: int
    source: str
    target: str
    text: str
    translated_as: TranslatedAs
    source_revision: int
    author: AccountId
    revised_at: datetime

    @property
    def rank(self) -> tuple[int, datetime, str]:
        """What orders them on every laptop alike."""
        return (self.number, self.revised_at, self.author)


@dataclass(frozen=True, slots=True)
class TranslatedLine:
    """A line with its translation as it reads now: the latest by a person, else the machine's, else none."""

    line: Line
    machine: TranslatedPiece | None = None
    revisions: tuple[TranslationRevision, ...] = ()

    @property
    def text(self) -> str:
        """The translation in force; empty where there is none."""
        if self.revisions:
            return self.revisions[-1].text
        return self.machine.text if self.machine is not None else ""

    @property
    def is_by_machine(self) -> bool:
        """Whether nobody has translated it: what stands there, if anything, is unverified."""
        return not self.revisions

    @property
    def is_there(self) -> bool:
        """Whether there is a translation, or the machine's attempt at one."""
        return bool(self.revisions) or self.machine is not None

    @property
    def is_stale(self) -> bool:
        """Whether what was said reads otherwise than when this translation was made.

        The machine translates its own hearing: any correction leaves it behind.
        """
        return self.is_there and source_revision_of(self.line) != self.source_revision

    @property
    def source_revision(self) -> int:
        """The revision of the line that is translated here."""
        return self.revisions[-1].source_revision if self.revisions else 0

    @property
    def flags(self) -> tuple[TranslationFlag, ...]:
        """Reasons to doubt, while nobody has translated it."""
        return self.machine.flags if self.machine is not None and self.is_by_machine else ()


@dataclass(frozen=True, slots=True)
class TranslationLayer:
    """The translation of one transcript, line by line in its order. `machine` is None where no machine was asked."""

    recording_id: RecordingId
    draft_id: DraftId
    machine: MachineTranslation | None
    lines: tuple[TranslatedLine, ...]

    @property
    def is_there(self) -> bool:
        """Whether any line has a translation."""
        return any(line.is_there for line in self.lines)

    @property
    def counts(self) -> TranslationCounts:
        """How much of it there is, and how far it may be relied on."""
        return counts_of(self.lines)


@dataclass(frozen=True, slots=True)
class TranslationCounts:
    """Lines with a translation, those of them that are the machine's alone, and those that are stale."""

    lines: int = 0
    by_machine: int = 0
    stale: int = 0

    def __add__(self, other: TranslationCounts) -> TranslationCounts:
        """Of two layers together."""
        return TranslationCounts(self.lines + other.lines, self.by_machine + other.by_machine, self.stale + other.stale)


def counts_of(lines: Iterable[TranslatedLine]) -> TranslationCounts:
    """The counts of these lines."""
    there = [line for line in lines if line.is_there]
    return TranslationCounts(
        len(there), sum(line.is_by_machine for line in there), sum(line.is_stale for line in there)
    )


def source_revision_of(line: Line) -> int:
    """How many revisions the line has; 0 while the machine draft stands."""
    return len(line.revisions)


def require_other_translator(translated_as: TranslatedAs, author: AccountId, earlier: Iterable[AccountId]) -> None:
    """Whoever looks over a translation is another person than who made it. Raises `Fault(TRANSLATION_OWN_WORK)`."""
    before = list(earlier)
    if translated_as is TranslatedAs.REVIEWER and before and before[-1] == author:
        raise Fault(FaultCode.TRANSLATION_OWN_WORK, account=author)
