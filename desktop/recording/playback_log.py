"""Which playing the custody log is told of: listening to a testimony is an act, hearing a sentence twice no other one.

The log is told before anything is heard: from where, and up to where it may go on, which is the end. Within one
listening, a part of which it was told is not told again: a few seconds back, a pedal let go and pressed, a loop. What
lies before it, another recording, and a listening begun anew are. See `resources/decisions/0008-listening.md`.
"""

from __future__ import annotations

from desktop.domain.ids import RecordingId
from desktop.domain.world import Clock
from desktop.recording.manner import Passage

PAUSE_MS = 5 * 60_000
"""After so long a silence it is another listening."""


class ToldParts:
    """What the log knows of one listening. Lives no longer than a sign-in: another account is another listener."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._recording: RecordingId | None = None
        self._part = Passage(0, 0)
        self._heard_ms = 0

    def is_told(self, recording_id: RecordingId, part: Passage) -> bool:
        """Whether the log knows already that all of this part is being listened to."""
        is_same = self._recording == recording_id and self._clock.monotonic_ms() - self._heard_ms <= PAUSE_MS
        return is_same and self._part.holds(part)

    def tell(self, recording_id: RecordingId, part: Passage) -> None:
        """The log has been told of this part."""
        self._recording, self._part = recording_id, part
        self.is_heard()

    def is_heard(self) -> None:
        """Something is heard, or was until now."""
        self._heard_ms = self._clock.monotonic_ms()
