"""What plays a recording. Sound comes from memory, block by block; nothing is written anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desktop.domain.faults import Fault
from desktop.domain.recording import AudioFormat
from desktop.recording.pcm import Frames


@dataclass(frozen=True, slots=True)
class Block:
    """Samples to be heard, int16 [frames, channels], and which stretch of the recording they stand for.

    At twice the speed a block stands for twice as many frames of the recording as it has. `channels` are those of the
    recording that count as heard when it was (`what_counts`).
    """

    frames: Frames
    from_frame: int
    to_frame: int
    channels: tuple[int, ...] = ()


class Programme(Protocol):
    """What is played, from its beginning. Used and closed on the player's own thread."""

    def next_block(self) -> Block | None:
        """Some hundredths of a second more; None at the end. Raises a fault that ends the playing."""
        ...

    def was_heard(self, channels: tuple[int, ...], first: int, end: int) -> None:
        """Told, on any thread and also after `close`: `[first, end)` of the recording has left the loudspeaker."""
        ...

    def close(self) -> None:
        """Lets go of what it reads from."""
        ...


class Player(Protocol):
    """A loudspeaker. One programme at a time; a new `play` ends the one before.

    It stays ready for a while after it fell silent, so that the next `play` is heard at once; `rest` ends that.
    """

    def play(self, programme: Programme, format: AudioFormat, at_frame: int) -> None:
        """Plays `programme`, which begins at frame `at_frame` of the recording; returns at once.

        Raises `Fault(PLAYER_MISSING)`; then the programme is closed.
        """
        ...

    def get_ready(self, format: AudioFormat) -> None:
        """Opens the sound device for a `play` that may come. Raises `Fault(PLAYER_MISSING)`."""
        ...

    def stop(self) -> None:
        """Falls silent; nothing happens when nothing plays."""
        ...

    def rest(self) -> None:
        """Falls silent and lets the sound device go."""
        ...

    @property
    def is_playing(self) -> bool:
        """Whether there is still something to be heard."""
        ...

    @property
    def fault(self) -> Fault | None:
        """Why it fell silent before the end: `PLAYER_LOST`, or what the programme raised; None when it did not."""
        ...

    def at_frame(self) -> int:
        """The frame of the recording that is heard now, or was heard last: what waits in the device is not yet."""
        ...
