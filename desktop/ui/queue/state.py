"""What the queue screen shows, as values. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.ids import InterviewId, RecordingId

if TYPE_CHECKING:
    from desktop.transcription.model_decisions import Standing
    from desktop.transcription.models import ModelPack
    from desktop.vault.jobs import Job


@dataclass(frozen=True, slots=True)
class Running:
    """The transcription under way: recording time done and in all, and what is left by the clock (None: not known)."""

    recording_id: RecordingId | None = None
    done_ms: int = 0
    total_ms: int = 0
    left_ms: int | None = None
    is_stopping: bool = False


class Rest(StrEnum):
    """Why nothing runs although something waits."""

    NONE = "none"
    RECORDING = "recording"
    HELD = "held"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class JobRow:
    """One job, and what it is about. `left_ms` is what it will still take, None where nobody can say.

    Its length and how much of it is done are time of the recording: the job itself counts every channel.
    """

    job: Job
    witness_code: str
    recorded_at: datetime
    channels: int = 1
    left_ms: int | None = None

    @property
    def length_ms(self) -> int:
        """How long the recording is."""
        return self.job.total_ms // self.channels

    @property
    def done_ms(self) -> int:
        """How much of it is done."""
        return self.job.progress_ms // self.channels

    @property
    def is_failed(self) -> bool:
        """Whether it ended with a fault."""
        return self.job.state == "failed"

    @property
    def is_running(self) -> bool:
        """Whether its row says that it runs."""
        return self.job.state == "running"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An interview with recordings that have no complete draft. `missing` are the consent items it lacks."""

    interview_id: InterviewId
    witness_code: str
    opened_at: datetime
    recordings: tuple[RecordingId, ...]
    length_ms: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A recording that a rule kept out: the rule's code with its facts."""

    witness_code: str
    code: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PackChoice:
    """A pack that may be chosen, what the office says of it, and what an hour takes with it here (None: not known)."""

    pack: ModelPack
    standing: Standing
    factor: float | None


@dataclass(frozen=True, slots=True)
class QueueState:
    """One picture of the screen. `candidates` is None while nobody is choosing recordings."""

    jobs: tuple[JobRow, ...] = ()
    is_loaded: bool = False
    running: Running | None = None
    rest: Rest = Rest.NONE
    packs: tuple[PackChoice, ...] = ()
    candidates: tuple[Candidate, ...] | None = None
    refused: tuple[Refusal, ...] = ()
    added: int = 0

    @property
    def waiting(self) -> tuple[JobRow, ...]:
        """Those still to be done, in their order."""
        return tuple(row for row in self.jobs if row.job.is_waiting)

    @property
    def ended(self) -> tuple[JobRow, ...]:
        """Those that have ended, the latest first."""
        return tuple(row for row in self.jobs if not row.job.is_waiting)

    @property
    def left_ms(self) -> int | None:
        """What everything that waits will still take; None where that can't be said of all of it."""
        parts = [self._left(row) for row in self.waiting]
        known = [part for part in parts if part is not None]
        return sum(known) if parts and len(known) == len(parts) else None

    def _left(self, row: JobRow) -> int | None:
        is_this = self.running is not None and row.job.recording_id == self.running.recording_id
        return self.running.left_ms if is_this and self.running is not None else row.left_ms
