"""A chunk store in memory that can be made full."""

from __future__ import annotations

import numpy as np

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import Aside, AudioFormat, ClockReading, Gap, Marker
from desktop.recording.flac_chunk import decode_chunk
from desktop.recording.pcm import Frames


class ChunkList:
    """Implements `ChunkStore`; refuses with `DISK_FULL` once it holds `room` chunks.

    `rows`, `gaps` and `endings` are of the recording; what belongs to an aside is under its id in `apart`.
    """

    def __init__(self, room: int = 1_000_000) -> None:
        self.room = room
        self.rows: list[tuple[int, int, int, bytes]] = []
        self.gaps: list[Gap] = []
        self.markers: list[Marker] = []
        self.readings: list[ClockReading] = []
        self.asides: list[Aside] = []
        self.apart: dict[str, ChunkList] = {}
        self.endings: list[int] = []

    def add_chunk(self, recording_id: RecordingId, seq: int, first_frame: int, frames: int, flac: bytes) -> None:
        """Keeps one chunk."""
        if len(self.rows) >= self.room:
            raise Fault(FaultCode.DISK_FULL)
        self._part(recording_id).rows.append((seq, first_frame, frames, flac))

    def add_gap(self, recording_id: RecordingId, gap: Gap) -> None:
        """Keeps one gap."""
        self._part(recording_id).gaps.append(gap)

    def add_marker(self, recording_id: RecordingId, marker: Marker) -> None:
        """Keeps one marker."""
        self.markers.append(marker)

    def add_ending(self, recording_id: RecordingId, clock_drift_ms: int) -> None:
        """Keeps the ending."""
        self._part(recording_id).endings.append(clock_drift_ms)

    def add_clock_reading(self, recording_id: RecordingId, reading: ClockReading) -> None:
        """Keeps what the clocks said."""
        self.readings.append(reading)

    def add_aside(self, aside: Aside) -> None:
        """Keeps the aside, and from now on its chunks apart."""
        self.asides.append(aside)
        self.apart[aside.id] = ChunkList()

    def samples(self, format: AudioFormat) -> Frames:
        """Everything kept, decoded."""
        pieces = [decode_chunk(flac, format, frames) for _, _, frames, flac in self.rows]
        return np.concatenate([np.empty((0, format.channels), dtype=np.int16), *pieces])

    def _part(self, recording_id: RecordingId) -> ChunkList:
        return self.apart.get(recording_id, self)
