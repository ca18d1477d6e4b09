"""What the transcript screen shows, as one value. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault
from desktop.domain.ids import AccountId, RecordingId, SegmentId
from desktop.domain.interview import Interview
from desktop.domain.progress import is_flag_left
from desktop.domain.recording import Recording, Seal
from desktop.domain.review import Approval
from desktop.domain.speaking import ChannelSetup, ChannelVoice, Speaker
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedLine, TranslationCounts, counts_of
from desktop.review.reasons import Asked
from desktop.ui.queue.state import Running
from desktop.ui.transcripts.gate import GateNotice, HeardHere, Walk

if TYPE_CHECKING:
    from desktop.transcription.models import ModelPack
    from desktop.vault.jobs import Job
    from desktop.vault.typings import Typing


class DraftState(StrEnum):
    """How far the machine draft of a recording is."""

    NONE = "none"
    PARTIAL = "partial"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """One recording of the interview at hand; `seal` is None while it runs, `job` the latest of the queue.

    `speech_ms` is from when to when somebody speaks, on any channel, by the newest draft. `setup` is who sits at which
    microphone, where somebody said it.
    """

    recording: Recording
    seal: Seal | None
    draft: DraftState
    job: Job | None
    speech_ms: tuple[tuple[int, int], ...] = ()
    setup: ChannelSetup | None = None

    @property
    def length_ms(self) -> int:
        """How long it is; 0 while it runs."""
        return self.recording.format.frames_to_ms(self.seal.frames) if self.seal is not None else 0

    @property
    def voices(self) -> tuple[ChannelVoice, ...]:
        """Every channel of it; unknown and left to the ear where nobody said anything."""
        said = {voice.channel: voice for voice in self.setup.voices} if self.setup is not None else {}
        channels = range(self.recording.format.channels)
        return tuple(said.get(one, ChannelVoice(one, Speaker.UNKNOWN, "")) for one in channels)

    @property
    def is_translating(self) -> bool:
        """Whether its latest job is a machine translation."""
        return self.job is not None and self.job.kind.value == "translate"

    @property
    def is_waiting(self) -> bool:
        """Whether its transcription is queued or runs."""
        return self.job is not None and self.job.state in {"queued", "running"}


@dataclass(frozen=True, slots=True)
class ApprovalState:
    """Whether the transcript is approved now. `obstacle` is why this account may not approve, None when it may.

    `earlier` is the latest approval ever given; when it is not `in_force`, a later change made it void.
    """

    in_force: Approval | None = None
    earlier: Approval | None = None
    obstacle: Fault | None = None

    @property
    def is_void(self) -> bool:
        """Whether something was changed after the approval."""
        return self.earlier is not None and self.in_force is None


@dataclass(frozen=True, slots=True)
class ReasonWanted:
    """A line that is not changed before somebody says why: what was typed, and why a reason is asked."""

    segment_id: SegmentId
    start_ms: int
    text: str
    asked: Asked


@dataclass(frozen=True, slots=True)
class TranscriptsState:
    """One picture of the screen. `unsaved` keeps what could not be stored, so that nothing typed is lost,
    `typed` what this account was typing when it was interrupted.

    `packs` are those that may hear testimonies, `factors` what a second of audio takes with each by its digest, where
    this laptop was measured; `seconds` names the model that reads again what each doubts, if that is another one;
    `undecided` counts the packs that nobody has decided on.
    """

    interview: Interview | None = None
    is_loaded: bool = False
    recordings: tuple[RecordingRow, ...] = ()
    chosen: RecordingId | None = None
    lines: tuple[Line, ...] = ()
    names: Mapping[AccountId, str] = field(default_factory=dict)
    packs: tuple[ModelPack, ...] = ()
    factors: Mapping[str, float] = field(default_factory=dict)
    seconds: Mapping[str, str] = field(default_factory=dict)
    undecided: int = 0
    running: Running | None = None
    approval: ApprovalState = field(default_factory=ApprovalState)
    may_transcribe: bool = False
    may_correct: bool = False
    unsaved: Mapping[str, str] = field(default_factory=dict)
    reasons_wanted: Mapping[str, ReasonWanted] = field(default_factory=dict)
    typed: Mapping[str, Typing] = field(default_factory=dict)
    position_ms: int | None = None
    is_confirming: bool = False
    translations: Mapping[str, TranslatedLine] = field(default_factory=dict)
    shows_translation: bool = False
    covers_translation: bool = False
    heard: HeardHere = field(default_factory=HeardHere)
    walk: Walk = Walk.LINES
    notice: GateNotice | None = None
    is_paned: bool = False

    @property
    def row(self) -> RecordingRow | None:
        """The recording that is shown."""
        return next((row for row in self.recordings if row.recording.id == self.chosen), None)

    def line(self, segment_id: str) -> Line | None:
        """The line of a segment."""
        return next((line for line in self.lines if line.segment.id == segment_id), None)

    @property
    def translation_counts(self) -> TranslationCounts:
        """How much of what is shown is translated, and how far it may be relied on."""
        return counts_of(self.translations.values())

    @property
    def translating_packs(self) -> tuple[ModelPack, ...]:
        """The packs that were made to translate."""
        return tuple(pack for pack in self.packs if pack.translates)

    @property
    def may_have_translated(self) -> bool:
        """Whether a machine may be asked to translate the recording that is shown."""
        row = self.row
        return row is not None and row.draft is DraftState.COMPLETE and not row.is_waiting

    @property
    def flagged(self) -> int:
        """Lines with a reason to listen again that are not final."""
        return sum(1 for line in self.lines if is_flag_left(line))

    @property
    def revised(self) -> int:
        """Lines that somebody has corrected."""
        return sum(1 for line in self.lines if line.revisions)

    def line_at(self, at_ms: int) -> int | None:
        """The number of the line that is heard at a moment of the recording."""
        heard = None
        for number, line in enumerate(self.lines):
            if line.segment.start_ms <= at_ms < line.segment.end_ms:
                return number
            if line.segment.start_ms <= at_ms:
                heard = number
        return heard
