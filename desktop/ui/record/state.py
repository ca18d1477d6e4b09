"""What the recording screen shows, as one value. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.consent import ConsentState, GateAnswer
from desktop.domain.ids import RecordingId
from desktop.domain.interview import Interview
from desktop.domain.recording import AudioFormat, Gap, Marker, Recording, Seal, SealState
from desktop.ui.record.alarms import Alarm

if TYPE_CHECKING:
    from desktop.recording.microphone import Device
    from desktop.recording.power import PowerReading
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
    IMPORTING = "importing"


RUNNING = frozenset({Phase.RECORDING, Phase.STOPPING})
BUSY = RUNNING | {Phase.STARTING, Phase.IMPORTING}


@dataclass(frozen=True, slots=True)
class AsideLength:
    """A passage off the record that was kept sealed: where in its recording, and how long."""

    recording_id: RecordingId
    at_ms: int
    length_ms: int


@dataclass(frozen=True, slots=True)
class SealedRecording:
    """A recording with its seal, for the calm card and the list of what there is; `asides` were kept apart from it."""

    recording: Recording
    seal: Seal
    markers: tuple[Marker, ...] = ()
    asides: tuple[AsideLength, ...] = ()

    @property
    def length_ms(self) -> int:
        """How long the audio is."""
        return self.recording.format.frames_to_ms(self.seal.frames)


@dataclass(frozen=True, slots=True)
class DeviceChange:
    """Another microphone was taken while recording: at which elapsed time, and what it is called."""

    at_ms: int
    name: str


@dataclass(frozen=True, slots=True)
class TakenUpAgain:
    """A recording that went on without this window. `since` when no window was there: None if it was only locked."""

    since: datetime | None = None
    away_ms: int = 0
    losses: int = 0


@dataclass(frozen=True, slots=True)
class RecordState:
    """One picture of the screen. `gaps` lie at frames of `format`; `free_bytes` is None until it was asked.

    `spare_id` is the microphone to go on with when the one in use is gone; `stop_left_ms` how long a second press
    stops; `just_marked` a marker to be acknowledged. A recorder `is_sought` when one runs that does not answer;
    `apart_id` is what was kept off the record and is heard now.
    """

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
    done_ms: int = 0
    total_ms: int = 0
    power: PowerReading | None = None
    alarms: tuple[Alarm, ...] = ()
    spare_id: str | None = None
    changes: tuple[DeviceChange, ...] = ()
    stop_left_ms: int = 0
    just_marked: Marker | None = None
    taken_up: TakenUpAgain | None = None
    is_sought: bool = False
    apart_id: RecordingId | None = None

    @property
    def may_start(self) -> bool:
        """Whether a recording can begin: consent, a microphone, and nothing under way."""
        return self.may_import and bool(self.devices)

    @property
    def may_import(self) -> bool:
        """Whether an older recording can be brought in."""
        return self.phase in {Phase.READY, Phase.SEALED} and self.is_permitted and not self.is_sought

    @property
    def may_act(self) -> bool:
        """Whether the recorder can be asked for something: markers, a break, another microphone."""
        return self.phase is Phase.RECORDING and self.status is not None and not self.is_lost

    @property
    def is_away(self) -> bool:
        """Whether nothing goes into the recording: in a break, or off the record."""
        return self.may_act and self.status is not None and self.status.state == "paused"

    @property
    def off_record(self) -> str:
        """How a span off the record stands, by the recorder's word: `no`, `asking`, `kept`, `dropped`, `returned`."""
        return str(self.status.off_record) if self.may_act and self.status is not None else "no"

    @property
    def is_off_record(self) -> bool:
        """Whether a span off the record lasts."""
        return self.off_record in {"asking", "kept", "dropped"}

    @property
    def broken_off(self) -> SealedRecording | None:
        """The latest recording of the interview, if it was interrupted and nothing has gone on since."""
        latest = self.earlier[-1] if self.earlier and self.phase is Phase.READY else None
        return latest if latest is not None and latest.seal.state is SealState.INTERRUPTED else None

    @property
    def apart(self) -> tuple[AsideLength, ...]:
        """Everything that was kept off the record in this interview."""
        return tuple(aside for earlier in self.earlier for aside in earlier.asides)

    @property
    def spares(self) -> tuple[Device, ...]:
        """The microphones that are there, but for the one in use."""
        in_use = self.status.device if self.status is not None else ""
        return tuple(device for device in self.devices if device.id != in_use)

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
