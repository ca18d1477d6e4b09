"""PortAudio, asked for late and asked again: its absence is a named fault, and devices come and go.

PortAudio looks for devices once, when it starts. It is started anew before a list is shown, but never while a stream
of this process is open, which would break it off.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import ModuleType
from typing import Any

from desktop.domain.faults import Fault, FaultCode

_lock = threading.Lock()
_uses = 0  # open streams, and threads that count on the numbers of devices


def portaudio(missing: FaultCode) -> ModuleType:
    """The library. Raises `Fault(missing)` where it is not installed."""
    try:
        import sounddevice
    except OSError as error:
        raise Fault(missing) from error
    module: ModuleType = sounddevice
    return module


@contextmanager
def devices_as_they_are(library: ModuleType) -> Iterator[None]:
    """Makes the library see devices that came or went, and keeps it from looking again until the context ends.

    While a stream is open, or another thread is in here, it goes on with what it saw before.
    """
    global _uses  # noqa: PLW0603 - as the library's own state, one per process
    with _lock:
        if _uses == 0:
            library._terminate()  # noqa: SLF001 - the library offers no other way
            library._initialize()  # noqa: SLF001
        _uses += 1
    try:
        yield
    finally:
        _count(-1)


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
    global _uses  # noqa: PLW0603
    with _lock:
        _uses += change
