"""What a reading copy says, as one value: every format is made from it and from nothing else.

Codes and account handles only. A withheld line has no text here, so that no format can show what it never had.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, CopyId, DestinationId, DraftId, InterviewId, RecordingId, WitnessCode
from desktop.domain.recording import GapReason, Origin
from desktop.domain.speaking import Speaker
from desktop.domain.translation import TranslatedAs
from desktop.export.document import ApprovalSheet, CustodySheet


class DocumentLanguages(StrEnum):
    """In which languages a document speaks, whatever the interface speaks. What was said is shown in each of them."""

    KO = "ko"
    EN = "en"
    BOTH = "both"

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages of its own words, and those that lines are shown translated into."""
        return ("ko", "en") if self is DocumentLanguages.BOTH else (self.value,)


@dataclass(frozen=True, slots=True)
class CopiedTranslation:
    """A line's translation: the machine's where `translated_as` is None, and then unverified."""

    language: str
    text: str
    translated_as: TranslatedAs | None
    is_stale: bool


@dataclass(frozen=True, slots=True)
class CopiedLine:
    """One line as it reads now. `number` counts over the whole interview, and is the same in every format.

    `text` is empty where nobody could make it out and nobody wrote anything, and where it is withheld.
    """

    number: int
    start_ms: int
    end_ms: int
    channel: int
    speaker: Speaker
    language: str
    text: str
    translation: CopiedTranslation | None = None
    revisions: int = 0
    is_uncertain: bool = False
    is_inaudible: bool = False
    is_withheld: bool = False

    def __post_init__(self) -> None:
        """A withheld line that still had its words would be shown by somebody some day."""
        if self.is_withheld and (self.text or self.translation is not None):
            raise ValueError("a withheld line has no text")


@dataclass(frozen=True, slots=True)
class Loss:
    """What is not in the text: a gap of the recording with its reason, or, without one, speech nobody transcribed.

    `length_ms` is 0 where nobody knows it.
    """

    at_ms: int
    length_ms: int
    reason: GapReason | None


@dataclass(frozen=True, slots=True)
class Machine:
    """With what a draft or a translation was made."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class CopiedRecording:
    """One sealed recording with its lines in time order. `number` starts at 1."""

    number: int
    recording_id: RecordingId
    origin: Origin
    started_at: datetime
    length_ms: int
    channels: int
    samples_sha256: str
    source_sha256: str
    draft_id: DraftId
    is_complete: bool
    model: Machine
    translation_model: Machine | None
    losses: tuple[Loss, ...]
    lines: tuple[CopiedLine, ...]


@dataclass(frozen=True, slots=True)
class Reviser:
    """Somebody who laid words over the machine's, and over how many lines."""

    account: AccountId
    lines: int


@dataclass(frozen=True, slots=True)
class ReadingCopy:
    """One interview for one destination. `approval` is None for a draft, which every page then says.

    `content_sha256` is over the content as it would be approved: it names this state of the transcript.
    """

    id: CopyId
    languages: DocumentLanguages
    made_by: AccountId
    made_at: datetime
    destination_id: DestinationId
    destination: str
    interview_id: InterviewId
    witness_code: WitnessCode
    interviewer: AccountId
    spoken: tuple[str, ...]
    opened_at: datetime
    approval: ApprovalSheet | None
    content_sha256: str
    custody: CustodySheet
    revisers: tuple[Reviser, ...]
    recordings: tuple[CopiedRecording, ...]

    @property
    def is_draft(self) -> bool:
        """Whether nobody has approved what it says."""
        return self.approval is None

    @property
    def lines(self) -> tuple[CopiedLine, ...]:
        """All lines, in the order of their numbers."""
        return tuple(line for recording in self.recordings for line in recording.lines)

    @property
    def speaks_of(self) -> datetime:
        """The moment a document is dated by: of the approval, or of the making where there is none."""
        return self.approval.approved_at if self.approval is not None else self.made_at
