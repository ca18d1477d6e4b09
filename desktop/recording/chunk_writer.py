"""Cuts frames into chunks and commits each at once. What it has counted as stored is on the disk."""

from __future__ import annotations

from collections import deque
from typing import Protocol

from desktop.domain.ids import RecordingId
from desktop.domain.recording import Aside, AudioFormat, ClockReading, Gap, GapReason, Marker
from desktop.recording.flac_chunk import encode_chunk
from desktop.recording.pcm import frames_from

CAPTURE_CHUNK_MS = 400  # what a kill may cost, with what is on its way through a busy machine, stays below 0.6 s
TOLD = 64
_LEFT_OUT = (GapReason.PAUSE, GapReason.OFF_RECORD)


class ChunkStore(Protocol):
    """The part of a media file that recording writes to. Each call is durable when it returns.

    Raises `Fault(DISK_FULL)` and others; what was stored before stays.
    """

    def add_chunk(self, recording_id: RecordingId, seq: int, first_frame: int, frames: int, flac: bytes) -> None:
        """Stores one chunk."""
        ...

    def add_gap(self, recording_id: RecordingId, gap: Gap) -> None:
        """Stores one gap."""
        ...

    def add_marker(self, recording_id: RecordingId, marker: Marker) -> None:
        """Stores one marker."""
        ...

    def add_clock_reading(self, recording_id: RecordingId, reading: ClockReading) -> None:
        """Stores what the clocks said."""
        ...

    def add_aside(self, aside: Aside) -> None:
        """Stores that chunks with the aside's id are kept apart."""
        ...

    def add_ending(self, recording_id: RecordingId, clock_drift_ms: int) -> None:
        """Notes that the recording was stopped in order."""
        ...


class ChunkWriter:
    """Writes the chunks of one recording in order, `chunk_ms` each but for the last and those before something noted.

    Remembers the latest 64 gaps and markers, and of all others their number and what was lost.
    """

    def __init__(
        self, store: ChunkStore, recording_id: RecordingId, format: AudioFormat, chunk_ms: int = CAPTURE_CHUNK_MS
    ) -> None:
        self._store = store
        self._recording_id = recording_id
        self._format = format
        self._chunk_bytes = max(1, format.ms_to_frames(chunk_ms)) * format.frame_bytes
        self._pending = bytearray()
        self.stored_chunks = 0
        self.stored_frames = 0
        self.stored_bytes = 0
        self.gaps: deque[Gap] = deque(maxlen=TOLD)
        self.markers: deque[Marker] = deque(maxlen=TOLD)
        self.gap_count = self.marker_count = 0
        self.lost_ms = 0  # breaks and spans off the record are no losses

    @property
    def frames(self) -> int:
        """Frames taken so far, stored or waiting for their chunk to fill."""
        return self.stored_frames + len(self._pending) // self._format.frame_bytes

    def add(self, data: bytes | bytearray) -> None:
        """Takes whole interleaved frames; commits every chunk they complete."""
        self._pending += data
        while len(self._pending) >= self._chunk_bytes:
            self._commit(self._chunk_bytes)

    def flush(self) -> None:
        """Commits what waits, as a shorter chunk."""
        if self._pending:
            self._commit(len(self._pending))

    def note(self, gap: Gap) -> None:
        """Commits what came before the gap, then the gap: a stored gap never points behind the stored frames."""
        self.flush()
        self._store.add_gap(self._recording_id, gap)
        self.gaps.append(gap)
        self.gap_count += 1
        self.lost_ms += 0 if gap.reason in _LEFT_OUT else gap.length_ms

    def mark(self, marker: Marker) -> None:
        """Commits what came before the marker, then the marker."""
        self.flush()
        self._store.add_marker(self._recording_id, marker)
        self.markers.append(marker)
        self.marker_count += 1

    def read_clocks(self, reading: ClockReading) -> None:
        """Commits what came before, then what the clocks say."""
        self.flush()
        self._store.add_clock_reading(self._recording_id, reading)

    def aside(self, aside_id: RecordingId) -> ChunkWriter:
        """Commits what came before, then that a span off the record is kept here; its own writer."""
        self.flush()
        self._store.add_aside(Aside(aside_id, self._recording_id, self.frames))
        return ChunkWriter(self._store, aside_id, self._format)

    def end(self, clock_drift_ms: int) -> None:
        """Commits what waits, and that nothing more was heard before the stop."""
        self.flush()
        self._store.add_ending(self._recording_id, clock_drift_ms)

    def _commit(self, size_bytes: int) -> None:
        piece = bytes(self._pending[:size_bytes])
        frames = size_bytes // self._format.frame_bytes
        flac = encode_chunk(frames_from(piece, self._format), self._format)
        self._store.add_chunk(self._recording_id, self.stored_chunks, self.stored_frames, frames, flac)
        del self._pending[:size_bytes]
        self.stored_chunks += 1
        self.stored_frames += frames
        self.stored_bytes += len(flac)
