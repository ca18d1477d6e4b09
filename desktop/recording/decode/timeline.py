"""Compares what the source says about time with the samples that came, because decoders drop damaged parts silently.

Counts in frames of the source. Inserts nothing; tells where and how much is missing.
"""

from __future__ import annotations

from dataclasses import dataclass

LATE_MS = 40  # containers round their times; a smaller difference between two packets is no loss


@dataclass(frozen=True, slots=True)
class Loss:
    """Frames that are missing before `at_frame`; none when nothing tells how many."""

    at_frame: int
    frames: int


class Timeline:
    """Follows one stream of `rate_hz`."""

    def __init__(self, rate_hz: int) -> None:
        self._late_frames = rate_hz * LATE_MS // 1000
        self._offset: int | None = None  # the source's time of our frame 0, moved by every loss
        self._saw_damage = False
        self.frames = 0
        self.lost_frames = 0

    def damage(self) -> None:
        """Something could not be decoded here."""
        self._saw_damage = True

    def place(self, says_frame: int | None, frames: int) -> Loss | None:
        """Counts `frames` that the source places at `says_frame` (None: it does not say); a loss before them."""
        loss = self._loss_before(says_frame)
        self.frames += frames
        return loss

    def end(self, declared_frames: int | None, tolerance_frames: int) -> Loss | None:
        """A loss at the very end, when the source declared more than came."""
        missing = 0 if declared_frames is None else declared_frames - self.frames - self.lost_frames
        if missing > tolerance_frames:
            return self._loss(missing)
        return self._loss(0) if self._saw_damage else None

    def _loss_before(self, says_frame: int | None) -> Loss | None:
        jump = 0
        if says_frame is not None:
            if self._offset is None:
                self._offset = says_frame - self.frames
            jump = says_frame - self._offset - self.frames
            if abs(jump) > self._late_frames:
                self._offset += jump  # also backwards: a second stream chained to the first begins anew
        if jump > self._late_frames:
            return self._loss(jump)
        return self._loss(0) if self._saw_damage else None

    def _loss(self, frames: int) -> Loss:
        self._saw_damage = False
        self.lost_frames += frames
        return Loss(self.frames, frames)
