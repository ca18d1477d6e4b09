"""Whether the level is good, from the loudest moments of the last while: one silence alone says nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from enum import StrEnum

_TURNS = 150  # fifteen seconds of ten looks each
_LOUD, _QUIET = 0.98, 0.02  # about -0.2 and -34 dB below full scale
_ENOUGH_TURNS = 50


class Advice(StrEnum):
    """What to tell the interviewer about the level."""

    LISTENING = "listening"
    GOOD = "good"
    QUIET = "quiet"
    LOUD = "loud"


class LevelAdvice:
    """Hears every look at the recorder and keeps only loudness."""

    def __init__(self) -> None:
        self._loudest: deque[float] = deque(maxlen=_TURNS)

    def hear(self, peaks: Sequence[float]) -> Advice:
        """The peaks of now (0 to 1), and what to say about the last fifteen seconds."""
        self._loudest.append(max(peaks, default=0.0))
        loudest = max(self._loudest)
        if loudest >= _LOUD:
            return Advice.LOUD
        if loudest >= _QUIET:
            return Advice.GOOD
        return Advice.QUIET if len(self._loudest) >= _ENOUGH_TURNS else Advice.LISTENING

    def rest(self) -> None:
        """Forgets what was heard."""
        self._loudest.clear()
