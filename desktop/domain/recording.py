"""Original audio: its format, its chunks, its gaps and its seal. The sample counter is the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, InterviewId, RecordingId


@dataclass(frozen=True, slots=True)
class AudioFormat:
    """Signed 16-bit little-endian PCM, interleaved: the form in which samples are hashed and sealed."""

    sample_rate_hz: int
    channels: int
    sample_bits: int = 16

    @property
    def frame_bytes(self) -> int:
        """Bytes of one frame (one sample of every channel)."""
        return self.channels * self.sample_bits // 8

    def frames_to_ms(self, frames: int) -> int:
        """Length in whole milliseconds, rounded down."""
        return frames * 1000 // self.sample_rate_hz

    def ms_to_frames(self, length_ms: int) -> int:
        """Frames in `length_ms`, rounded down."""
        return length_ms * self.sample_rate_hz // 1000


class Origin(StrEnum):
    """Where the audio came from."""

    MICROPHONE = "microphone"
    IMPORT = "import"


class GapReason(StrEnum):
    """Why samples are missing. A gap has a length of zero when nothing tells how much was lost."""

    DROPOUT = "dropout"
    DEVICE_LOST = "device_lost"
    PAUSE = "pause"
    SLEEP = "sleep"
    DAMAGED_SOURCE = "damaged_source"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Gap:
    """A noted loss: before which frame it lies, how long it was by the system's clock, and why."""

    at_frame: int
    length_ms: int
    reason: GapReason


@dataclass(frozen=True, slots=True)
class Recording:
    """What is known when a recording begins."""

    id: RecordingId
    interview_id: InterviewId
    format: AudioFormat
    origin: Origin
    source: str
    started_by: AccountId
    started_at: datetime


class SealState(StrEnum):
    """How a recording came to its end."""

    COMPLETE = "complete"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Seal:
    """What is fixed for ever at stop: lengths and digests (SHA-256, lowercase hex).

    `samples_sha256` is over the decoded samples (see `AudioFormat`), `stored_sha256` over the stored FLAC bytes in
    chunk order, `source_sha256` over the untouched original file of an import (empty for a microphone).
    """

    recording_id: RecordingId
    state: SealState
    frames: int
    chunks: int
    stored_bytes: int
    samples_sha256: str
    stored_sha256: str
    source_sha256: str
    gaps: tuple[Gap, ...]
    clock_drift_ms: int
    sealed_by: AccountId
    sealed_at: datetime
