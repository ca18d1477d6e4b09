"""What window and recorder say to each other: one set-up line on stdin, then bounded JSON over a private socket.

Keys travel only in the set-up line; they are never in an argument, the environment, a representation or a log.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat, Gap, GapReason, Marker, MarkerKind

MESSAGE_LIMIT_BYTES = 262_144  # 64 markers of 200 characters, each written as up to twelve bytes
GAPS_TOLD = 64
MARKERS_TOLD = 64

FileSource = Mapping[str, str | int | float]
"""`{"file": path, "speed": 8}`: a WAV played through the same way as a microphone."""

DeviceChoice = str | FileSource | None
"""A device's id, a file, or None for the system's default microphone."""


class RecorderState(StrEnum):
    """What the recorder does. `RECORDING` is said only once samples have arrived."""

    STARTING = "starting"
    RECORDING = "recording"
    PAUSED = "paused"
    NO_SIGNAL = "no_signal"
    STOPPING = "stopping"
    STOPPED = "stopped"
    FAILED = "failed"

    @property
    def is_final(self) -> bool:
        """Whether nothing more will be stored."""
        return self in (RecorderState.STOPPED, RecorderState.FAILED)


class OffRecord(StrEnum):
    """How a span off the record stands: what is heard is held in memory, let go, or kept apart and sealed.

    `RETURNED` says that it is over, the recording goes on, and nobody has answered for it yet.
    """

    NO = "no"
    ASKING = "asking"
    RETURNED = "returned"
    DROPPED = "dropped"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """The recorder at one moment. Lengths of stored audio are counted after the commit.

    `elapsed_ms` is time since the first sample without breaks and spans off the record; `peaks` 0 to 1 per channel;
    `gaps` and `markers` the latest 64; `fault_code` and `fault_name` (of the file it is about) are empty or say why it
    failed or hears nothing; `clock_drift_ms` is counted less monotonic time, `wall_drift_ms` wall less monotonic time;
    `device` the id of the microphone in use; `clipped` samples at full scale per channel so far. `waits_for_device`
    says that nothing comes from the microphone: another one may be used.
    `away_ms` is how long the break or the span off the record lasts so far, `answer_left_ms` how long what was said off
    the record is held for an answer; `behind_ms` how much of what was heard is not committed yet; `alone_ms` how long
    no window was connected before the latest one came, 0 if it was the first.
    """

    state: RecorderState
    elapsed_ms: int = 0
    stored_ms: int = 0
    stored_bytes: int = 0
    peaks: tuple[float, ...] = ()
    gaps: tuple[Gap, ...] = ()
    gap_count: int = 0
    fault_code: str = ""
    fault_name: str = ""
    clock_drift_ms: int = 0
    off_record: OffRecord = OffRecord.NO
    markers: tuple[Marker, ...] = ()
    marker_count: int = 0
    device: str = ""
    wall_drift_ms: int = 0
    clipped: tuple[int, ...] = ()
    waits_for_device: bool = False
    away_ms: int = 0
    answer_left_ms: int = 0
    behind_ms: int = 0
    alone_ms: int = 0

    def fault(self) -> Fault | None:
        """Why it failed or hears nothing, as a fault with its facts; None when all is well."""
        if not self.fault_code:
            return None
        known = self.fault_code in {code.value for code in FaultCode}
        code = FaultCode(self.fault_code) if known else FaultCode.RECORDER_LOST
        return Fault(code, name=self.fault_name) if self.fault_name else Fault(code)


@dataclass(frozen=True, slots=True)
class RecorderSetup:
    """All a recorder is told: whose media file, its key, what to record from, and where to be asked."""

    media_path: str
    media_key: str = field(repr=False)
    recording_id: RecordingId
    format: AudioFormat
    device: DeviceChoice
    address: str
    authkey: str = field(repr=False)


def setup_line(setup: RecorderSetup) -> bytes:
    """The one line the recorder reads from its standard input."""
    return json.dumps(asdict(setup)).encode("ascii") + b"\n"


def read_setup(line: bytes) -> RecorderSetup:
    """The set-up of a line. Raises `Fault(DEFECT)`: only our own program writes it."""
    try:
        fields = json.loads(line)
        return RecorderSetup(**{**fields, "format": AudioFormat(**fields["format"])})
    except (ValueError, TypeError, KeyError) as error:
        raise Fault(FaultCode.DEFECT, place="recorder.setup") from error


def greeting_line(fault: Fault | None) -> bytes:
    """The one line a recorder says first: that it listens (no fault), or what keeps it from recording."""
    said = {} if fault is None else {"fault": fault.code.value, "facts": fault.facts}
    return json.dumps(said).encode("ascii") + b"\n"


def check_greeting(untrusted_line: bytes) -> None:
    """Returns when the recorder listens. Raises the fault it named, or `Fault(RECORDER_LOST)` for nonsense."""
    try:
        said = json.loads(untrusted_line)
        if said == {}:
            return
        code, facts = FaultCode(said["fault"]), dict(said["facts"])
    except (ValueError, KeyError, TypeError) as error:
        raise Fault(FaultCode.RECORDER_LOST) from error
    raise Fault(code, **{str(name): fact for name, fact in facts.items() if isinstance(fact, str | int)})


def status_bytes(status: RecorderStatus) -> bytes:
    """A status as bounded JSON."""
    return json.dumps(asdict(status)).encode("ascii")


def read_status(untrusted_message: bytes) -> RecorderStatus:
    """The status of a message. Raises `Fault(RECORDER_LOST)` when it is not one: nothing can be said then."""
    try:
        fields: dict[str, Any] = json.loads(untrusted_message)
        return RecorderStatus(
            state=RecorderState(fields["state"]),
            elapsed_ms=int(fields["elapsed_ms"]),
            stored_ms=int(fields["stored_ms"]),
            stored_bytes=int(fields["stored_bytes"]),
            peaks=tuple(float(p) for p in fields["peaks"]),
            gaps=tuple(_gap(g) for g in fields["gaps"]),
            gap_count=int(fields["gap_count"]),
            fault_code=str(fields["fault_code"]),
            fault_name=str(fields["fault_name"]),
            clock_drift_ms=int(fields["clock_drift_ms"]),
            off_record=OffRecord(fields["off_record"]),
            markers=tuple(_marker(m) for m in fields["markers"]),
            marker_count=int(fields["marker_count"]),
            device=str(fields["device"]),
            wall_drift_ms=int(fields["wall_drift_ms"]),
            clipped=tuple(int(c) for c in fields["clipped"]),
            waits_for_device=fields["waits_for_device"] is True,
            away_ms=int(fields["away_ms"]),
            answer_left_ms=int(fields["answer_left_ms"]),
            behind_ms=int(fields["behind_ms"]),
            alone_ms=int(fields["alone_ms"]),
        )
    except (ValueError, TypeError, KeyError) as error:
        raise Fault(FaultCode.RECORDER_LOST) from error


def _gap(fields: Mapping[str, Any]) -> Gap:
    return Gap(int(fields["at_frame"]), int(fields["length_ms"]), GapReason(fields["reason"]))


def _marker(fields: Mapping[str, Any]) -> Marker:
    return Marker(int(fields["at_frame"]), MarkerKind(fields["kind"]), str(fields["text"]))
