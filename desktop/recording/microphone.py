"""What a microphone is to the recorder: devices, and a stream that calls back with frames.

The callback may come on any thread and must not be kept waiting; it never sees a stored byte.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop.domain.recording import AudioFormat

OnFrames = Callable[[bytes, bool], None]
"""Called with interleaved signed 16-bit little-endian frames, and whether frames were lost just before them."""


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone that can be chosen. `channels` is the most it delivers."""

    id: str
    name: str
    channels: int
    default: bool


class Stream(Protocol):
    """An open microphone."""

    @property
    def device_id(self) -> str:
        """Which microphone it is, as in `Device.id`; empty where nothing tells."""
        ...

    @property
    def native(self) -> tuple[int, int] | None:
        """Sample rate and most channels the device itself works in; None where nothing tells."""
        ...

    @property
    def has_ended(self) -> bool:
        """True when the source has come to its own end; a real microphone never does."""
        ...

    def close(self) -> None:
        """Ends the stream; no callback comes after it returns."""
        ...


class Microphone(Protocol):
    """A place where frames come from."""

    def devices(self) -> list[Device]:
        """The devices that can be opened; empty when there are none or no sound library."""
        ...

    def open(self, device_id: str | None, format: AudioFormat, on_frames: OnFrames) -> Stream:
        """Starts a stream from the device (None: the system's default).

        Raises `Fault(MICROPHONE_MISSING)`, or when it is there: `Fault(MICROPHONE_FORMAT)` for one that does not work
        in that format, `MICROPHONE_IN_USE` for one that another program holds, `MICROPHONE_REFUSED` where the system
        does not let this program use it.
        """
        ...
