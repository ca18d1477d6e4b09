"""The microphone, through PortAudio. The callback copies and returns; a missing sound library is a named fault.

Capture uses `latency="high"`: measured without loss where low latency and Qt were not.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.microphone import Device, OnFrames, Stream
from desktop.system.portaudio import close_stream, look_again, open_stream, portaudio

_OF_THE_FORMAT = frozenset({-9998, -9997, -9994})  # PortAudio: invalid channel count, sample rate, sample format


class SounddeviceMicrophone:
    """Implements `Microphone` with `sounddevice`."""

    def devices(self) -> list[Device]:
        """Every input PortAudio knows; empty without PortAudio."""
        try:
            library = portaudio(FaultCode.MICROPHONE_MISSING)
        except Fault:
            return []
        look_again(library)
        return list(_inputs(library))

    def open(self, device_id: str | None, format: AudioFormat, on_frames: OnFrames) -> Stream:
        """Starts capture. Raises `Fault(MICROPHONE_MISSING)`, `Fault(MICROPHONE_FORMAT)`."""
        library = portaudio(FaultCode.MICROPHONE_MISSING)
        look_again(library)
        number, found_id, fields = _chosen(library, device_id)
        return _CaptureStream(library, number, (found_id, fields), format, on_frames)


class _CaptureStream:
    def __init__(
        self,
        library: ModuleType,
        number: int,
        device: tuple[str, Any],
        format: AudioFormat,
        on_frames: OnFrames,
    ) -> None:
        def callback(data: Any, frames: int, time: object, status: Any) -> None:  # noqa: ARG001 - PortAudio's
            on_frames(bytes(data), bool(status.input_overflow))

        self._library = library
        self.device_id, fields = device
        self.native = (int(fields["default_samplerate"]), int(fields["max_input_channels"]))
        with _format_faults():
            self._stream = open_stream(
                library,
                "RawInputStream",
                FaultCode.MICROPHONE_MISSING,
                samplerate=format.sample_rate_hz,
                channels=format.channels,
                device=number,
                callback=callback,
            )

    @property
    def has_ended(self) -> bool:
        return False

    def close(self) -> None:
        close_stream(self._library, self._stream)


def _inputs(library: ModuleType) -> Iterator[Device]:
    default = _default_input(library)
    for number, device_id, fields in _numbered(library):
        yield Device(device_id, fields["name"], int(fields["max_input_channels"]), number == default)


def _numbered(library: ModuleType) -> Iterator[tuple[int, str, Any]]:
    """(PortAudio's number, our id, its fields) of each input. Numbers change between starts, names do not."""
    apis = library.query_hostapis()
    for number, fields in enumerate(library.query_devices()):
        if fields["max_input_channels"] > 0:
            yield number, f"{apis[fields['hostapi']]['name']}: {fields['name']}", fields


def _default_input(library: ModuleType) -> int:
    return int(library.default.device[0])


def _chosen(library: ModuleType, device_id: str | None) -> tuple[int, str, Any]:
    default = _default_input(library)
    for number, known_id, fields in _numbered(library):
        if known_id == device_id or (device_id is None and number == default):
            return number, known_id, fields
    raise Fault(FaultCode.MICROPHONE_MISSING)


@contextmanager
def _format_faults() -> Iterator[None]:
    """A device that is there but refuses the format is told from one that is not there."""
    try:
        yield
    except Fault as fault:
        told = getattr(fault.__cause__, "args", ())
        if any(code in _OF_THE_FORMAT for code in told if isinstance(code, int)):
            raise Fault(FaultCode.MICROPHONE_FORMAT) from fault
        raise
