"""Cuts frames into chunks and commits each at once. What it has counted as stored is on the disk."""

from __future__ import annotations

from typing import Protocol

from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat, Gap, Marker
from desktop.recording.flac_chunk import encode_chunk
from desktop.recording.pcm import frames_from

CAPTURE_CHUNK_MS = 500


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

    def add_ending(self, recording_id: RecordingId, clock_drift_ms: int) -> None:
        """Notes that the recording was stopped in order."""
        ...


class ChunkWriter:
    """Writes the chunks of one recording in order, `chunk_ms` each but for the last and those before a gap."""

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
        self.gaps: list[Gap] = []
        self.markers: list[Marker] = []

    @property
    def frames(self) -> int:
        """Frames taken so far, stored or waiting for their chunk to fill."""
        return self.stored_frames + len(self._pending) // self._format.frame_bytes

    def add(self, data: bytes) -> None:
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

    def mark(self, marker: Marker) -> None:
        """Commits what came before the marker, then the marker."""
        self.flush()
        self._store.add_marker(self._recording_id, marker)
        self.markers.append(marker)

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
