"""PortAudio, asked for late and asked again: its absence is a named fault, and devices come and go.

PortAudio looks for devices once, when it starts. It is started anew before a list is shown, but never while a stream
of this process is open, which would break it off.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from types import ModuleType
from typing import Any

from desktop.domain.faults import Fault, FaultCode

_lock = threading.Lock()
_open_streams = 0


def portaudio(missing: FaultCode) -> ModuleType:
    """The library. Raises `Fault(missing)` where it is not installed."""
    try:
        import sounddevice
    except OSError as error:
        raise Fault(missing) from error
    module: ModuleType = sounddevice
    return module


def look_again(library: ModuleType) -> None:
    """Makes the library see devices that came or went; does nothing while a stream is open."""
    with _lock:
        if _open_streams == 0:
            library._terminate()  # noqa: SLF001 - the library offers no other way
            library._initialize()  # noqa: SLF001


def open_stream(library: ModuleType, kind: str, missing: FaultCode, **settings: Any) -> Any:
    """A started stream of `kind` (`RawInputStream` or `RawOutputStream`), with a long latency unless told otherwise.

    Raises `Fault(missing)`.
    """
    _count(1)
    stream: Any = None
    try:
        stream = getattr(library, kind)(**{"dtype": "int16", "latency": "high", **settings})
        stream.start()
    except (library.PortAudioError, ValueError) as error:
        close_stream(library, stream)
        raise Fault(missing) from error
    return stream


def close_stream(library: ModuleType, stream: Any) -> None:
    """Ends a stream at once, also one whose device is gone (None: one that never came to be)."""
    try:
        if stream is not None:
            with suppress(library.PortAudioError):
                stream.abort()
            with suppress(library.PortAudioError):
                stream.close()
    finally:
        _count(-1)


def _count(change: int) -> None:
    global _open_streams  # noqa: PLW0603 - as the library's own state, one per process
    with _lock:
        _open_streams += change
