"""What the recording screen shows, as one value. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.consent import ConsentState, GateAnswer
from desktop.domain.interview import Interview
from desktop.domain.recording import AudioFormat, Gap, Recording, Seal

if TYPE_CHECKING:
    from desktop.recording.microphone import Device
    from desktop.recording.recorder_messages import RecorderStatus

SAMPLE_RATE_HZ = 48_000
MOST_CHANNELS = 2


class Phase(StrEnum):
    """Where the screen is between an empty chair and a sealed recording."""

    NO_INTERVIEW = "no_interview"
    LOOKING = "looking"
    READY = "ready"
    STARTING = "starting"
    RECORDING = "recording"
    STOPPING = "stopping"
    SEALED = "sealed"


RUNNING = frozenset({Phase.RECORDING, Phase.STOPPING})
BUSY = RUNNING | {Phase.STARTING}


@dataclass(frozen=True, slots=True)
class SealedRecording:
    """A recording with its seal, for the calm card and the list of what there is."""

    recording: Recording
    seal: Seal

    @property
    def length_ms(self) -> int:
        """How long the audio is."""
        return self.recording.format.frames_to_ms(self.seal.frames)


@dataclass(frozen=True, slots=True)
class RecordState:
    """One picture of the screen. `gaps` lie at frames of `format`; `free_bytes` is None until it was asked."""

    phase: Phase = Phase.NO_INTERVIEW
    interview: Interview | None = None
    gate: GateAnswer | None = None
    consents: tuple[tuple[str, ConsentState], ...] = ()
    devices: tuple[Device, ...] = ()
    device_id: str | None = None
    format: AudioFormat = field(default_factory=lambda: AudioFormat(SAMPLE_RATE_HZ, 1))
    status: RecorderStatus | None = None
    is_lost: bool = False
    free_bytes: int | None = None
    gaps: tuple[Gap, ...] = ()
    sealed: SealedRecording | None = None
    earlier: tuple[SealedRecording, ...] = ()

    @property
    def may_start(self) -> bool:
        """Whether a recording can begin: consent, a microphone, and nothing under way."""
        return self.phase in {Phase.READY, Phase.SEALED} and self.is_permitted and bool(self.devices)

    @property
    def is_permitted(self) -> bool:
        """Whether the witness's consent opens the gate of recording."""
        return self.gate is not None and self.gate.is_open

    @property
    def room_ms(self) -> int | None:
        """How much more can be recorded: free room over the greater of what was measured and half of plain PCM."""
        if self.free_bytes is None:
            return None
        rate = self.format.frame_bytes * self.format.sample_rate_hz / 1000 / 2
        if self.status is not None and self.status.stored_ms > 10_000:
            rate = max(rate, self.status.stored_bytes / self.status.stored_ms)
        return int(self.free_bytes / rate)
