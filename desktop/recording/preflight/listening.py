"""Listens to a microphone before an interview: levels only. What is heard is overwritten as soon as it was measured.

Opening and closing may hang in the sound library, so they happen on threads of their own and nobody waits for long.
`look` is called about ten times a second by whoever shows it, always by the same thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.domain.world import Clock
from desktop.recording.level import peaks_of
from desktop.recording.microphone import Microphone, Stream
from desktop.recording.pcm import frames_from
from desktop.recording.player import Player
from desktop.recording.preflight.hear_back import OwnVoice
from desktop.recording.preflight.hearing import Hearing, Sound
from desktop.recording.ring import Ring

RING_MS = 2_000
GONE_MS = 1_500
"""A microphone that has delivered and then delivers nothing for so long is gone."""
OPEN_MS = 5_000
"""One that has not delivered by then holds no sound for us."""
CLOSE_SECONDS = 3.0


class Doing(StrEnum):
    """What the listening does now."""

    RESTING = "resting"
    OPENING = "opening"
    LISTENING = "listening"
    TAKING = "taking"
    PLAYING = "playing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Heard:
    """What is heard now. `peaks` 0 to 1 per channel since the last look; `fault` says why nothing is heard.

    `taken_ms` is how much of one's own voice was taken; `player_fault` why it could not be played.
    """

    doing: Doing = Doing.RESTING
    peaks: tuple[float, ...] = ()
    sound: Sound = field(default_factory=Sound)
    fault: Fault | None = None
    taken_ms: int = 0
    player_fault: Fault | None = None


class _Opened:
    """One attempt at one microphone: its ring, and its stream once there is one."""

    def __init__(self, microphone: Microphone, device_id: str | None, format: AudioFormat, clock: Clock) -> None:
        self._microphone, self._device_id, self._format, self._clock = microphone, device_id, format, clock
        self.ring = Ring(format.ms_to_frames(RING_MS) * format.frame_bytes, format.frame_bytes)
        self.fault: Fault | None = None
        self._stream: Stream | None = None
        self._is_closed = False
        self._turn = threading.Lock()
        self._thread = threading.Thread(target=self._open, name="listen", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Lets the microphone go; returns though the sound library may hang."""
        self._is_closed = True
        closer = threading.Thread(target=self._let_go, name="listen-close", daemon=True)
        closer.start()
        closer.join(CLOSE_SECONDS)

    def _open(self) -> None:
        with self._turn:
            if self._is_closed:
                return
            try:
                self._stream = self._microphone.open(self._device_id, self._format, self._put)
            except Fault as fault:
                self.fault = fault

    def _put(self, data: bytes, overflowed: bool) -> None:  # noqa: FBT001 - the sound callback's shape
        if not self._is_closed:
            self.ring.put(data, self._clock.monotonic_ms(), overflowed=overflowed)

    def _let_go(self) -> None:
        with self._turn:
            if self._stream is not None:
                self._stream.close()
            self._stream = None
        for block in self.ring.take():
            block.wipe()


class Listening:
    """One microphone listened to at a time. `make_player` is called when somebody first wants to hear themselves."""

    def __init__(self, microphone: Microphone, clock: Clock, make_player: Callable[[], Player]) -> None:
        self._microphone, self._clock, self._make_player = microphone, clock, make_player
        self._opened: _Opened | None = None
        self._format = AudioFormat(48_000, 1)
        self._hearing = Hearing(self._format)
        self._own: OwnVoice | None = None
        self._player: Player | None = None
        self._player_fault: Fault | None = None
        self._heard = Heard()
        self._since_ms = 0
        self._came_ms: int | None = None

    def listen(self, device_id: str | None, format: AudioFormat) -> None:
        """Begins to listen anew, once an earlier microphone is let go; `look` tells what came of it."""
        self.rest()
        self._format, self._hearing = format, Hearing(format)
        self._since_ms, self._came_ms, self._player_fault = self._clock.monotonic_ms(), None, None
        self._heard = Heard(Doing.OPENING, (0.0,) * format.channels)
        self._opened = _Opened(self._microphone, device_id, format, self._clock)

    @property
    def is_open(self) -> bool:
        """Whether there is something to look at."""
        return self._opened is not None

    def look(self) -> Heard:
        """Measures what has come since, overwrites it, and tells."""
        opened = self._opened
        if opened is None:
            return self._heard
        peaks = self._take_all(opened)
        fault = opened.fault or self._silence_fault()
        if fault is not None:
            self._let_go()
            self._heard = Heard(Doing.FAILED, fault=fault)
            return self._heard
        doing = self._doing()
        taken_ms = self._own.taken_ms if self._own is not None else 0
        self._heard = Heard(doing, peaks, self._hearing.sound(), None, taken_ms, self._player_fault)
        return self._heard

    def take_own_voice(self) -> None:
        """Holds the next five seconds in memory, and plays them as soon as they are there; does nothing unheard."""
        if self._opened is not None and self._came_ms is not None and self._own is None:
            self._own, self._player_fault = OwnVoice(self._format), None

    def forget_own_voice(self) -> None:
        """Stops taking or playing and overwrites what was taken."""
        if self._player is not None:
            self._player.rest()
        if self._own is not None:
            self._own.close()
        self._own = self._player = None

    def rest(self) -> None:
        """Lets the microphone and the loudspeaker go, within seconds whatever they do; what was measured stays told."""
        self._let_go()
        if self._heard.doing is not Doing.FAILED:
            self._heard = Heard(Doing.RESTING, (0.0,) * len(self._heard.peaks), self._heard.sound)

    def _let_go(self) -> None:
        opened, self._opened = self._opened, None
        self.forget_own_voice()
        if opened is not None:
            opened.close()

    def _take_all(self, opened: _Opened) -> tuple[float, ...]:
        peaks = (0.0,) * self._format.channels
        for block in opened.ring.take():
            frames = frames_from(block.data, self._format)
            self._came_ms = block.at_ms
            peaks = tuple(map(max, peaks, peaks_of(frames)))
            if self._own is not None and self._player is None:
                self._own.take(frames)
            if self._player is None:  # what comes back from the loudspeaker is no voice
                self._hearing.hear(frames)
            del frames
            block.wipe()
        return peaks

    def _silence_fault(self) -> Fault | None:
        """One that has come to nothing. A device that was pulled out only falls silent: no library says so."""
        now_ms = self._clock.monotonic_ms()
        waited_ms, limit_ms = (
            (now_ms - self._since_ms, OPEN_MS) if self._came_ms is None else (now_ms - self._came_ms, GONE_MS)
        )
        return Fault(FaultCode.MICROPHONE_SILENT) if waited_ms > limit_ms else None

    def _doing(self) -> Doing:
        if self._came_ms is None:
            return Doing.OPENING
        if self._own is None:
            return Doing.LISTENING
        if self._player is None:
            return Doing.TAKING if not self._own.is_full else self._play(self._own)
        if self._player.is_playing:
            return Doing.PLAYING
        self._player_fault = self._player.fault
        self.forget_own_voice()
        return Doing.LISTENING

    def _play(self, own: OwnVoice) -> Doing:
        self._player = self._make_player()
        try:
            self._player.play(own, self._format, 0)
        except Fault as fault:
            self._player_fault = fault
            self.forget_own_voice()
            return Doing.LISTENING
        return Doing.PLAYING
