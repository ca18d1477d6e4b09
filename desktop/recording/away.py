"""A time in which nothing goes into the recording: a break, or a span off the record. It becomes a gap.

What was said before the return must not slip into the recording because it arrived late: as many frames are let go as
belong to the time away, and only the next goes on the record again.
"""

from __future__ import annotations

from desktop.domain.recording import AudioFormat, GapReason
from desktop.recording.ring import Block

RETURN_WITHIN_MS = 1_000  # a microphone that lost frames owes them for ever; then the time decides


class Away:
    """From `since_ms` (monotonic) on; `from_ms` are the last frames before it, where its gap begins.

    `margin_ms` more are let go after the return was asked for.
    """

    margin_ms = 0

    def __init__(self, reason: GapReason, format: AudioFormat, since_ms: int) -> None:
        self.reason, self.since_ms, self.from_ms = reason, since_ms, since_ms
        self._format = format
        self._frames = 0
        self._until_ms = since_ms
        self._asked_at_ms: int | None = None

    @property
    def is_returning(self) -> bool:
        """Whether the return was asked for."""
        return self._asked_at_ms is not None

    def hear(self, block: Block) -> bool:
        """Takes frames that do not belong to the recording; False when they are let go."""
        self._frames += len(block.data) // self._format.frame_bytes
        self._until_ms = block.at_ms
        return False

    def ask_to_return(self, at_ms: int) -> None:
        """The recording is to go on."""
        if self._asked_at_ms is None:
            self._asked_at_ms = at_ms

    def is_over(self, now_ms: int) -> bool:
        """Whether everything that was said before the return has been let go."""
        if self._asked_at_ms is None:
            return False
        owed_ms = self._asked_at_ms - self.since_ms + self.margin_ms
        has_all = self._format.frames_to_ms(self._frames) >= owed_ms
        return has_all or now_ms >= self._asked_at_ms + RETURN_WITHIN_MS

    def length_ms(self, now_ms: int) -> int:
        """How long it was, if it ends now: until the return was asked for, or the last frames that were let go."""
        end_ms = now_ms if self._asked_at_ms is None else max(self._asked_at_ms, self._until_ms)
        return max(0, min(end_ms, now_ms) - self.from_ms)

    def look(self, now_ms: int) -> None:
        """To be called at every turn."""

    def end(self, now_ms: int, *, in_order: bool) -> None:
        """It is over."""
