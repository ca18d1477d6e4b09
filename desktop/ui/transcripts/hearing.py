"""How one hears: speed, channel, and a passage over and over. No Qt; `Listening` plays by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.recording.manner import PLAIN, SPEEDS, Balance, Manner, Passage

SHORTEST_MS = 300
"""A shorter passage is a slip of the hand."""
_NEAR_MS = 2_500


class Hearing:
    """`manner` is what the player is told, `passage` is laid out in the recording. `changed` after every change."""

    def __init__(self) -> None:
        self._length_ms, self._channels = 0, 0
        self.changed: Callable[[], None] = lambda: None
        self.manner: Manner = PLAIN
        self.passage: Passage | None = None

    @property
    def is_looping(self) -> bool:
        """Whether the passage is heard over and over."""
        return self.manner.loop is not None

    @property
    def has_channels(self) -> bool:
        """Whether there is more than one channel to choose from."""
        return self._channels > 1

    def choose(self, length_ms: int, channels: int) -> None:
        """Another recording: no passage of it is laid out yet. Speed and channel stay as they were."""
        self._length_ms, self._channels = length_ms, channels
        self.passage, self.manner = None, replace(self.manner, loop=None)

    def set_speed(self, speed: float) -> None:
        """Goes on at one of `SPEEDS`."""
        self._hear(replace(self.manner, speed=speed))

    def be_faster(self) -> None:
        """The next speed up."""
        self.set_speed(SPEEDS[min(SPEEDS.index(self.manner.speed) + 1, len(SPEEDS) - 1)])

    def be_slower(self) -> None:
        """The next speed down."""
        self.set_speed(SPEEDS[max(SPEEDS.index(self.manner.speed) - 1, 0)])

    def set_balance(self, balance: Balance) -> None:
        """Goes on with another channel."""
        self._hear(replace(self.manner, balance=balance))

    def turn_balance(self) -> None:
        """The next way to hear two channels."""
        ways = list(Balance)
        if self.has_channels:
            self.set_balance(ways[(ways.index(self.manner.balance) + 1) % len(ways)])

    def lay_out(self, from_ms: int, to_ms: int) -> None:
        """Lays out a passage, or none when it is too short; a loop that is on goes round it from now on."""
        first, last = sorted(min(max(at_ms, 0), self._length_ms) for at_ms in (from_ms, to_ms))
        self.passage = Passage(first, last) if last - first >= SHORTEST_MS else None
        self._hear(replace(self.manner, loop=self.passage if self.is_looping else None))

    def begin_passage(self, at_ms: int) -> None:
        """The passage begins here; it ends where it did, or with the recording."""
        ends_ms = self.passage.to_ms if self.passage is not None else self._length_ms
        self.lay_out(at_ms, ends_ms if ends_ms - at_ms >= SHORTEST_MS else self._length_ms)

    def end_passage(self, at_ms: int) -> None:
        """The passage ends here; it begins where it did, or with the recording."""
        begins_ms = self.passage.from_ms if self.passage is not None else 0
        self.lay_out(begins_ms if at_ms - begins_ms >= SHORTEST_MS else 0, at_ms)

    def turn_loop(self, at_ms: int, otherwise: Passage | None = None) -> None:
        """Hears the passage over and over, or no longer. Where none is laid out: `otherwise`, or what is around."""
        if self.is_looping:
            self._hear(replace(self.manner, loop=None))
            return
        if self.passage is None:
            near = otherwise or Passage(at_ms - _NEAR_MS, at_ms + _NEAR_MS)
            self.lay_out(near.from_ms, near.to_ms)
        self._hear(replace(self.manner, loop=self.passage))

    def forget_passage(self) -> None:
        """No passage is laid out any more, and nothing is heard over and over."""
        self.passage = None
        self._hear(replace(self.manner, loop=None))

    def _hear(self, manner: Manner) -> None:
        self.manner = manner
        self.changed()
