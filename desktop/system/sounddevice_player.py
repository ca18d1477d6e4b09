"""The loudspeaker, through PortAudio. Writes from a thread of its own; the position is what has been heard."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from types import ModuleType

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.pcm import Frames, bytes_of
from desktop.system.portaudio import close_stream, look_again, open_stream, portaudio

_BLOCK_MS = 50
_STOP_SECONDS = 5.0


class SounddevicePlayer:
    """Implements `Player` with `sounddevice`."""

    def __init__(self) -> None:
        self._playing: _Playing | None = None
        self._last_ms = 0

    def play(self, from_ms: int, frames: Iterator[Frames], format: AudioFormat) -> None:
        """Starts to play. Raises `Fault(PLAYER_MISSING)`."""
        self.stop()
        library = portaudio(FaultCode.PLAYER_MISSING)
        look_again(library)
        self._playing = _Playing(library, from_ms, frames, format)

    def stop(self) -> None:
        """Falls silent."""
        if self._playing is not None:
            self._last_ms = self._playing.position_ms()
            self._playing.stop()
            self._playing = None

    @property
    def is_playing(self) -> bool:
        """Whether there is still something to be heard."""
        return self._playing is not None and self._playing.is_alive

    def position_ms(self) -> int:
        """What is being heard, or was when it stopped."""
        return self._last_ms if self._playing is None else self._playing.position_ms()


class _Playing:
    """One recording being played."""

    def __init__(self, library: ModuleType, from_ms: int, frames: Iterator[Frames], format: AudioFormat) -> None:
        self._library = library
        self._stream = open_stream(
            library,
            "RawOutputStream",
            FaultCode.PLAYER_MISSING,
            samplerate=format.sample_rate_hz,
            channels=format.channels,
        )
        self._broken: type[Exception] = library.PortAudioError
        self._from_ms = from_ms
        self._frames = frames
        self._format = format
        self._written_frames = 0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._play, name="player", daemon=True)
        self._thread.start()

    @property
    def is_alive(self) -> bool:
        return self._thread.is_alive()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(_STOP_SECONDS)

    def position_ms(self) -> int:
        written_ms = self._format.frames_to_ms(self._written_frames)
        waiting_ms = round(self._latency_s * 1000) if self.is_alive else 0
        return self._from_ms + max(0, written_ms - waiting_ms)

    @property
    def _latency_s(self) -> float:
        return float(self._stream.latency)

    def _play(self) -> None:
        step = max(1, self._format.ms_to_frames(_BLOCK_MS))
        try:
            for piece in self._frames:
                for start in range(0, len(piece), step):
                    if self._stopping.is_set():
                        return
                    block = piece[start : start + step]
                    self._stream.write(bytes_of(block))
                    self._written_frames += len(block)
            self._stream.stop()  # waits until the last sample is heard
        except (Fault, self._broken):
            self._stopping.set()  # a damaged chunk or a device pulled out ends the playing; verifying names the former
        finally:
            self._end()

    def _end(self) -> None:
        close_stream(self._library, self._stream)
        if isinstance(self._frames, Generator):
            self._frames.close()
