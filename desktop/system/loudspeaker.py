"""An open sound device, fed by a thread of its own: with a programme, or with silence while it waits for the next.

It stays open for a while because opening one anew takes longer than a person waits for the next word, and some sound
servers swallow the first second after it. It never waits inside the sound library: a device that is gone would not
return.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from types import ModuleType
from typing import Any

import numpy as np

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.heard_blocks import HeardBlocks
from desktop.recording.pcm import Frames, bytes_of
from desktop.system.portaudio import close_stream, open_stream

ROOM_S = 0.15
"""How much sound the device can hold."""
FILL_MS = 50
"""How much of it is kept waiting: little, so that going elsewhere is heard at once. More, each time it ran dry."""
READY_S = 60.0
LOST_S = 4.0
"""A device that has taken nothing for so long is gone. A virtual one of PulseAudio may take two seconds to begin."""
IDLE_MS = 20
"""While nothing plays so much silence waits in it, so that less of it stands before the next sound."""
_PIECE_MS = 10
_SHORTEST_S = 0.002
_END_S = 5.0


class Loudspeaker:
    """Raises `Fault(PLAYER_MISSING)` when it can't be opened."""

    def __init__(self, library: ModuleType, format: AudioFormat, ready_s: float = READY_S) -> None:
        self._library, self._format, self._ready_s = library, format, ready_s
        self._broken: type[Exception] = library.PortAudioError
        self._stream: Any = open_stream(
            library,
            "RawOutputStream",
            FaultCode.PLAYER_MISSING,
            samplerate=format.sample_rate_hz,
            channels=format.channels,
            latency=ROOM_S,
        )
        self._piece = max(1, format.ms_to_frames(_PIECE_MS))
        self._room = round(format.sample_rate_hz * float(self._stream.latency))
        self._idle_fill, self._fill = (min(self._room, format.ms_to_frames(ms)) for ms in (IDLE_MS, FILL_MS))
        self._queue: deque[HeardBlocks] = deque()
        self._lock = threading.Lock()
        self._is_open = True
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name="loudspeaker", daemon=True)
        self._thread.start()

    def play(self, heard: HeardBlocks) -> bool:
        """Goes on with `heard`; what was heard before dies away. False when the device has been let go meanwhile."""
        with self._lock:
            if not self._is_open:
                return False
            for earlier in self._queue:
                earlier.stop()
            self._queue.append(heard)
        self._wake.set()
        return True

    def takes(self, format: AudioFormat) -> bool:
        """Whether it is open, for sound of this format."""
        return self._is_open and format == self._format

    def close(self) -> None:
        """Falls silent and lets the device go."""
        self._is_open = False
        self._wake.set()
        self._thread.join(_END_S)

    def _run(self) -> None:
        fault: Fault | None = None
        try:
            self._feed()
        except Fault as lost:
            fault = lost
        except self._broken:
            fault = Fault(FaultCode.PLAYER_LOST)
        finally:
            with self._lock:
                self._is_open = False
                left = list(self._queue)
            for heard in left:
                heard.break_off(fault)
            close_stream(self._library, self._stream)

    def _feed(self) -> None:
        """Until it is closed, or was silent for long."""
        silence = np.zeros((self._piece, self._format.channels), dtype=np.int16)
        heard_at = time.monotonic()
        while self._is_open and time.monotonic() - heard_at < self._ready_s:
            heard = self._now()
            frames = heard.take(self._piece) if heard is not None else None
            if not self._give(silence if frames is None else frames, self._idle_fill if heard is None else self._fill):
                return
            if heard is None:
                continue
            heard.given(len(silence) if frames is None else len(frames), self._room - self._stream.write_available)
            if heard.is_heard:
                heard_at = time.monotonic()

    def _now(self) -> HeardBlocks | None:
        """What is heard, or dies away; one that has, gives way to the next."""
        with self._lock:
            while self._queue and self._queue[0].is_done:
                self._queue.popleft()
            return self._queue[0] if self._queue else None

    def _give(self, frames: Frames, fill: int) -> bool:
        """Waits until no more than `fill` frames wait with these, then gives them; False when closed meanwhile.

        Raises `Fault(PLAYER_LOST)`.
        """
        since, needed = time.monotonic(), self._room - fill + len(frames)
        while (missing := needed - self._stream.write_available) > 0:
            if not self._is_open:
                return False
            if time.monotonic() - since > LOST_S:
                raise Fault(FaultCode.PLAYER_LOST)
            self._wake.wait(max(missing / self._format.sample_rate_hz, _SHORTEST_S))
            self._wake.clear()
        if self._stream.write(bytes_of(frames)) and fill == self._fill:
            self._fill = min(2 * self._fill, self._room)
        return True
