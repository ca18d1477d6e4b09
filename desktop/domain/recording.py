"""Original audio: its format, its chunks, its gaps and its seal. The sample counter is the clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
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
    def pcm_bytes_per_hour(self) -> int:
        """Bytes of one hour before compression: more than any lossless recording of it takes."""
        return self.frame_bytes * self.sample_rate_hz * 3600

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


SAMPLE_RATES_HZ = (16_000, 24_000, 32_000, 44_100, 48_000)
"""What a recording may be made in: speech needs 16 kHz, most microphones work in 48 kHz."""


class Origin(StrEnum):
    """Where the audio came from. An aside is a span off the record that the witness wanted kept, sealed apart."""

    MICROPHONE = "microphone"
    IMPORT = "import"
    ASIDE = "aside"


class GapReason(StrEnum):
    """Why samples are missing. A gap has a length of zero when nothing tells how much was lost."""

    DROPOUT = "dropout"
    DEVICE_LOST = "device_lost"
    PAUSE = "pause"
    SLEEP = "sleep"
    STALLED = "stalled"
    FORMAT_CHANGE = "format_change"
    OFF_RECORD = "off_record"
    DAMAGED_SOURCE = "damaged_source"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Gap:
    """A noted loss: before which frame it lies, how long it was by the system's clock, and why."""

    at_frame: int
    length_ms: int
    reason: GapReason


class MarkerKind(StrEnum):
    """What an interviewer marks by one key while listening."""

    IMPORTANT = "important"
    DISTRESS = "distress"
    INTERPRETER = "interpreter"
    NOTE = "note"


MARKER_TEXT_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Marker:
    """A place in a recording that somebody marked: before which frame it lies, and with `NOTE` a few own words."""

    at_frame: int
    kind: MarkerKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What the clocks said when a frame was heard: wall clock, monotonic clock, and which start of the machine."""

    at_frame: int
    wall_at: datetime
    monotonic_ms: int
    boot_id: str


@dataclass(frozen=True, slots=True)
class Aside:
    """A span off the record that was kept: the recording it belongs to, where in it, and the id its chunks bear."""

    id: RecordingId
    recording_id: RecordingId
    at_frame: int


def wall_drift_ms(readings: Sequence[ClockReading]) -> int:
    """How far the wall clock ran from the monotonic one between the first and the last reading of one start, in ms."""
    if len(readings) < 2 or readings[0].boot_id != readings[-1].boot_id:
        return 0
    first, last = readings[0], readings[-1]
    return round((last.wall_at - first.wall_at).total_seconds() * 1000) - (last.monotonic_ms - first.monotonic_ms)


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
    `markers_sha256` is over places and kinds of the markers (empty where there are none), `marker_words_sha256` over
    `marker_words_salt` and their words, which lie with the audio (both empty where there are none).
    `clock_drift_ms` is time counted in samples and gaps less monotonic time, `wall_drift_ms` wall less monotonic time.
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
    markers_sha256: str = field(default="", metadata={"added_later": True})
    wall_drift_ms: int = field(default=0, metadata={"added_later": True})
    marker_words_salt: str = field(default="", repr=False, metadata={"added_later": True})
    marker_words_sha256: str = field(default="", metadata={"added_later": True})
