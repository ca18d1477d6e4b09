"""Where a recording stands in time: how long it runs without the times away, and how far its samples drift."""

from __future__ import annotations

from desktop.domain.recording import AudioFormat
from desktop.recording.chunk_writer import ChunkWriter


class TimeLine:
    """Begins with the first frame, or with a time away before it. All moments are monotonic."""

    def __init__(self, format: AudioFormat, *, measures_drift: bool) -> None:
        self._format, self._measures_drift = format, measures_drift
        self._began_at_ms: int | None = None
        self._left_at_ms: int | None = None
        self._away_ms = 0
        self._heard_at_ms = self._away_when_heard_ms = 0

    @property
    def has_begun(self) -> bool:
        """Whether there was a first frame."""
        return self._began_at_ms is not None

    def begin(self, at_ms: int) -> None:
        """The first frame is heard from here on."""
        self._began_at_ms = self._heard_at_ms = at_ms

    def heard(self, at_ms: int) -> None:
        """Everything until here is stored, or noted as lost."""
        self._heard_at_ms, self._away_when_heard_ms = at_ms, self._away_ms

    def leave(self, at_ms: int) -> None:
        """A time away begins."""
        self._left_at_ms = at_ms

    def come_back(self, away_ms: int) -> None:
        """A time away of this length is over."""
        self._left_at_ms = None
        self._away_ms += away_ms

    def elapsed_ms(self, now_ms: int) -> int:
        """How long it runs, without the times away. May be asked from any thread."""
        if self._began_at_ms is None:
            return 0
        left_at_ms = self._left_at_ms
        until_ms = now_ms if left_at_ms is None else left_at_ms
        return max(0, until_ms - self._began_at_ms - self._away_ms)

    def drift_ms(self, writer: ChunkWriter) -> int:
        """Time counted in samples and losses less time by the clock, at the last frames heard."""
        if self._began_at_ms is None or not self._measures_drift:
            return 0
        counted_ms = self._format.frames_to_ms(writer.frames) + writer.lost_ms
        return counted_ms - (self._heard_at_ms - self._began_at_ms - self._away_when_heard_ms)
