"""A store that waits while another program writes to the same media file: a window may hang in the midst of it.

Waiting loses nothing for half a minute: that long the ring takes what is heard, and counts what it can't take after.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import Aside, ClockReading, Gap, Marker
from desktop.recording.chunk_writer import ChunkStore

TRIES = 60  # each waits ten seconds itself


class PatientStore:
    """Implements `ChunkStore` over one that raises `Fault(VAULT_ALREADY_OPEN)` when it has waited in vain."""

    def __init__(self, store: ChunkStore) -> None:
        self._store = store

    def add_chunk(self, recording_id: RecordingId, seq: int, first_frame: int, frames: int, flac: bytes) -> None:
        """Stores one chunk."""
        self._do(lambda: self._store.add_chunk(recording_id, seq, first_frame, frames, flac))

    def add_gap(self, recording_id: RecordingId, gap: Gap) -> None:
        """Stores one gap."""
        self._do(lambda: self._store.add_gap(recording_id, gap))

    def add_marker(self, recording_id: RecordingId, marker: Marker) -> None:
        """Stores one marker."""
        self._do(lambda: self._store.add_marker(recording_id, marker))

    def add_clock_reading(self, recording_id: RecordingId, reading: ClockReading) -> None:
        """Stores what the clocks said."""
        self._do(lambda: self._store.add_clock_reading(recording_id, reading))

    def add_aside(self, aside: Aside) -> None:
        """Stores that chunks with the aside's id are kept apart."""
        self._do(lambda: self._store.add_aside(aside))

    def add_ending(self, recording_id: RecordingId, clock_drift_ms: int) -> None:
        """Notes that the recording was stopped in order."""
        self._do(lambda: self._store.add_ending(recording_id, clock_drift_ms))

    def _do(self, store: Callable[[], None]) -> None:
        for tries_left in reversed(range(TRIES)):
            try:
                store()
            except Fault as fault:
                if fault.code is not FaultCode.VAULT_ALREADY_OPEN or not tries_left:
                    raise
            else:
                return
