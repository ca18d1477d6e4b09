"""What plays a recording. Frames come from memory; nothing is written anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from desktop.domain.recording import AudioFormat
from desktop.recording.pcm import Frames


class Player(Protocol):
    """A loudspeaker. One recording at a time; a new `play` ends the one before."""

    def play(self, from_ms: int, frames: Iterator[Frames], format: AudioFormat) -> None:
        """Plays `frames`, whose first lies `from_ms` into the recording; returns at once.

        `frames` is read and closed on the player's own thread. Raises `Fault(PLAYER_MISSING)`.
        """
        ...

    def stop(self) -> None:
        """Falls silent; nothing happens when nothing plays."""
        ...

    @property
    def is_playing(self) -> bool:
        """Whether there is still something to be heard."""
        ...

    def position_ms(self) -> int:
        """What is being heard: samples written less what waits in the sound device."""
        ...
