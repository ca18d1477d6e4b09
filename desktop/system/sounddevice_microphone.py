"""The microphone, through PortAudio. The callback copies and returns; a missing sound library is a named fault.

Capture uses `latency="high"`: measured without loss where low latency and Qt were not.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.microphone import Device, OnFrames, Stream


class SounddeviceMicrophone:
    """Implements `Microphone` with `sounddevice`."""

    def devices(self) -> list[Device]:
        """Every input PortAudio knows; empty without PortAudio."""
        try:
            return list(_inputs(_portaudio()))
        except Fault:
            return []

    def open(self, device_id: str | None, format: AudioFormat, on_frames: OnFrames) -> Stream:
        """Starts capture. Raises `Fault(MICROPHONE_MISSING)`."""
        portaudio = _portaudio()
        return _CaptureStream(portaudio, _number_of(portaudio, device_id), format, on_frames)


class _CaptureStream:
    def __init__(self, portaudio: ModuleType, number: int | None, format: AudioFormat, on_frames: OnFrames) -> None:
        def callback(data: Any, frames: int, time: object, status: Any) -> None:  # noqa: ARG001 - PortAudio's
            on_frames(bytes(data), bool(status.input_overflow))

        try:
            self._stream = portaudio.RawInputStream(
                samplerate=format.sample_rate_hz,
                channels=format.channels,
                dtype="int16",
                device=number,
                latency="high",
                callback=callback,
            )
            self._stream.start()
        except (portaudio.PortAudioError, ValueError) as error:
            raise Fault(FaultCode.MICROPHONE_MISSING) from error

    @property
    def has_ended(self) -> bool:
        return False

    def close(self) -> None:
        self._stream.stop()
        self._stream.close()


def _portaudio() -> ModuleType:
    """The library, asked for late: its absence is no reason for the rest of the program not to start."""
    try:
        import sounddevice
    except OSError as error:
        raise Fault(FaultCode.MICROPHONE_MISSING) from error
    module: ModuleType = sounddevice
    return module


def _inputs(portaudio: ModuleType) -> Iterator[Device]:
    default = _default_input(portaudio)
    for number, device_id, fields in _numbered(portaudio):
        yield Device(device_id, fields["name"], int(fields["max_input_channels"]), number == default)


def _numbered(portaudio: ModuleType) -> Iterator[tuple[int, str, Any]]:
    """(PortAudio's number, our id, its fields) of each input. Numbers change between starts, names do not."""
    apis = portaudio.query_hostapis()
    for number, fields in enumerate(portaudio.query_devices()):
        if fields["max_input_channels"] > 0:
            yield number, f"{apis[fields['hostapi']]['name']}: {fields['name']}", fields


def _default_input(portaudio: ModuleType) -> int:
    return int(portaudio.default.device[0])


def _number_of(portaudio: ModuleType, device_id: str | None) -> int | None:
    if device_id is None:
        return None
    for number, known_id, _ in _numbered(portaudio):
        if known_id == device_id:
            return number
    raise Fault(FaultCode.MICROPHONE_MISSING)
