"""How long a transcription still takes: what this laptop was measured at, and more and more what it shows now. Pure."""

from __future__ import annotations

_PRIOR_MS = 120_000
"""An earlier measurement weighs as much as two minutes of audio read now."""

_ENOUGH_SPENT_MS = 3_000
_LONGEST_STEP_MS = 10 * 60_000


class Pace:
    """How fast a run goes. Told how far it is, with the time of a clock that only goes forward."""

    def __init__(self) -> None:
        self.read_ms = 0
        self.spent_ms = 0
        self._last: tuple[int, int] | None = None

    def tell(self, done_ms: int, now_ms: int) -> None:
        """So much audio is done now. A step longer than any span takes was sleep, and counts for nothing."""
        if self._last is not None:
            read, spent = done_ms - self._last[0], now_ms - self._last[1]
            if read >= 0 and 0 <= spent <= _LONGEST_STEP_MS:
                self.read_ms += read
                self.spent_ms += spent
        self._last = (done_ms, now_ms)

    def left_ms(self, audio_ms: int, expected: float | None) -> int | None:
        """How long `audio_ms` of audio will take; None while nothing can be said. See `factor`."""
        factor = self.factor(expected)
        return None if factor is None else round(max(audio_ms, 0) * factor)

    def factor(self, expected: float | None) -> float | None:
        """Seconds of work for a second of audio. `expected` is what earlier measurements said, where there are any."""
        if expected is not None:
            return (expected * _PRIOR_MS + self.spent_ms) / (_PRIOR_MS + self.read_ms)
        if self.read_ms <= 0 or self.spent_ms <= _ENOUGH_SPENT_MS:
            return None
        return self.spent_ms / self.read_ms
