"""A microphone that plays a WAV: the demonstration and tests record from it on the very path of a real one."""

from __future__ import annotations

import threading
import wave
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.domain.world import Clock
from desktop.recording.microphone import Device, OnFrames, Stream

BLOCK_MS = 20
CLOSE_SECONDS = 5.0


def wav_format(path: Path) -> AudioFormat:
    """The format of a 16-bit WAV. Raises `Fault(FILE_NOT_FOUND)` or `Fault(AUDIO_UNREADABLE)`."""
    with _open(path) as source:
        return AudioFormat(source.getframerate(), source.getnchannels())


class FileMicrophone:
    """Implements `Microphone` on one 16-bit WAV, `speed` times as fast as it was spoken."""

    def __init__(self, path: Path, clock: Clock, speed: float = 1.0) -> None:
        self._path = path
        self._clock = clock
        self._speed = speed

    def devices(self) -> list[Device]:
        """The file alone."""
        return [Device(str(self._path), self._path.name, wav_format(self._path).channels, default=True)]

    def open(self, device_id: str | None, format: AudioFormat, on_frames: OnFrames) -> Stream:  # noqa: ARG002 - one device
        """Starts to play. Raises `Fault(AUDIO_UNREADABLE)` when the file has another format."""
        if wav_format(self._path) != format:
            raise Fault(FaultCode.AUDIO_UNREADABLE, name=self._path.name)
        return _FileStream(_open(self._path), self._path.name, (self._clock, self._speed), on_frames)


class _FileStream:
    def __init__(self, source: wave.Wave_read, name: str, pace: tuple[Clock, float], on_frames: OnFrames) -> None:
        self.device_id = name
        self.native = (source.getframerate(), source.getnchannels())
        self._source = source
        self._clock, self._speed = pace
        self._on_frames = on_frames
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._play, name="file-microphone", daemon=True)
        self._thread.start()

    @property
    def has_ended(self) -> bool:
        return not self._thread.is_alive()

    def close(self) -> None:
        self._closing.set()
        self._thread.join(CLOSE_SECONDS)

    def _play(self) -> None:
        """Keeps to the clock as a whole, so that a busy moment is caught up and nothing drifts."""
        rate = self._source.getframerate()
        block_frames = max(1, rate * BLOCK_MS // 1000)
        began_ms = self._clock.monotonic_ms()
        played = 0
        with self._source:
            while data := self._source.readframes(block_frames):
                played += block_frames
                due_ms = began_ms + played * 1000 / rate / self._speed
                if self._closing.wait(max(0.0, (due_ms - self._clock.monotonic_ms()) / 1000)):
                    return
                self._on_frames(data, False)  # noqa: FBT003 - the callback's shape


def _open(path: Path) -> wave.Wave_read:
    try:
        source = wave.open(str(path), "rb")  # noqa: SIM115 - closed by whoever plays it
    except FileNotFoundError as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=path.name) from error
    except (OSError, EOFError, wave.Error) as error:
        raise Fault(FaultCode.AUDIO_UNREADABLE, name=path.name) from error
    if source.getsampwidth() != 2:
        source.close()
        raise Fault(FaultCode.AUDIO_UNREADABLE, name=path.name)
    return source
