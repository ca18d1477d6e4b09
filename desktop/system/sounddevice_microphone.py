"""The microphone, through PortAudio. The callback copies and returns; a missing sound library is a named fault.

Capture uses `latency="high"`: measured without loss where low latency and Qt were not.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.microphone import Device, OnFrames, Stream
from desktop.system.portaudio import close_stream, devices_as_they_are, open_stream, portaudio

_OF_THE_FORMAT = frozenset({-9998, -9997, -9994})  # PortAudio: invalid channel count, sample rate, sample format
_IN_USE = frozenset({-9985})  # PortAudio: device unavailable
# Windows: AUDCLNT_E_UNSUPPORTED_FORMAT, AUDCLNT_E_DEVICE_IN_USE, E_ACCESSDENIED (its privacy settings)
_HOST_FORMAT = frozenset({0x88890008 - 2**32})
_HOST_IN_USE = frozenset({0x8889000A - 2**32})
_HOST_REFUSED = frozenset({0x80070005 - 2**32})


class SounddeviceMicrophone:
    """Implements `Microphone` with `sounddevice`."""

    def devices(self) -> list[Device]:
        """Every input PortAudio knows; empty without PortAudio."""
        try:
            library = portaudio(FaultCode.MICROPHONE_MISSING)
        except Fault:
            return []
        with devices_as_they_are(library):
            return list(_inputs(library))

    def open(self, device_id: str | None, format: AudioFormat, on_frames: OnFrames) -> Stream:
        """Starts capture. Raises as `Microphone.open`."""
        library = portaudio(FaultCode.MICROPHONE_MISSING)
        with devices_as_they_are(library):
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
        with _told_apart():
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
def _told_apart() -> Iterator[None]:
    """A device that is there but can't be opened is told from one that is not there."""
    try:
        yield
    except Fault as fault:
        code = refusal_of(fault.__cause__, is_shut=_is_shut())
        if code is None:
            raise
        raise Fault(code) from fault


def refusal_of(error: BaseException | None, *, is_shut: bool) -> FaultCode | None:
    """What PortAudio's error amounts to, by its codes; None where it tells nothing.

    `is_shut` says that the system lets this account use no sound device at all.
    """
    told = getattr(error, "args", ())
    numbers = {number for number in told if isinstance(number, int)}
    host = next((part[1] for part in told if isinstance(part, tuple) and len(part) > 1), None)
    if numbers & _OF_THE_FORMAT or host in _HOST_FORMAT:
        return FaultCode.MICROPHONE_FORMAT
    if host in _HOST_REFUSED or (is_shut and numbers):
        return FaultCode.MICROPHONE_REFUSED
    if numbers & _IN_USE or host in _HOST_IN_USE:
        return FaultCode.MICROPHONE_IN_USE
    return None


def _is_shut(devices: Path = Path("/dev/snd")) -> bool:
    """Linux: whether there are devices to capture from, and this account may open none of them."""
    captures = [*devices.glob("pcm*c")]
    return bool(captures) and not any(os.access(one, os.R_OK | os.W_OK) for one in captures)
