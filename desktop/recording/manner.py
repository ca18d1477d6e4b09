"""How one listens: how fast, to which channel, once or over and over. Changes what is heard, never what is stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from desktop.recording.pcm import Frames

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)


class Balance(StrEnum):
    """Which channel is heard. Interviewer and witness on microphones of their own lie on one each."""

    AS_RECORDED = "as_recorded"
    LEFT = "left"
    RIGHT = "right"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch `[from_ms, to_ms)` of a recording."""

    from_ms: int
    to_ms: int

    def holds(self, other: Passage) -> bool:
        """Whether all of `other` lies in it."""
        return self.from_ms <= other.from_ms and other.to_ms <= self.to_ms


@dataclass(frozen=True, slots=True)
class Manner:
    """`speed` is one of `SPEEDS`; with a `loop` that passage is heard again and again."""

    speed: float = 1.0
    balance: Balance = Balance.AS_RECORDED
    loop: Passage | None = None


PLAIN = Manner()


def balanced(frames: Frames, balance: Balance) -> Frames:
    """The same frames, [frames, channels], with the wanted channel on all channels; one channel is left as it is."""
    if frames.shape[1] == 1 or balance is Balance.AS_RECORDED:
        return frames
    if balance is Balance.TOGETHER:
        heard = np.rint(frames.mean(axis=1)).astype(np.int16)
    else:
        heard = frames[:, 0 if balance is Balance.LEFT else frames.shape[1] - 1]
    return np.repeat(heard[:, np.newaxis], frames.shape[1], axis=1)
