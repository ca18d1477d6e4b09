"""This side of the decoder child: starts it on an open file, watches it, believes nothing unchecked, ends it.

The child gets the file as its standard input, an empty environment, and neither path nor key.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from typing import BinaryIO

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.decode.untrusted import Conversation, End, Refused, SourceFormat, SourceGap, Untrue
from desktop.recording.decode.wire import Kind, WireBroken, read_frame

SILENCE_SECONDS = 60.0
CANCEL_SECONDS = 0.2
_REFUSALS = frozenset({
    FaultCode.AUDIO_EMPTY, FaultCode.AUDIO_NOT_AUDIO, FaultCode.AUDIO_NO_STREAM, FaultCode.AUDIO_PROTECTED,
    FaultCode.AUDIO_UNREADABLE,
})  # fmt: skip

# Windows starts no program without its own folder; nothing else is passed on.
_ENVIRONMENT = {"SYSTEMROOT": os.environ.get("SYSTEMROOT", "")} if sys.platform == "win32" else {}

Heard = SourceFormat | SourceGap | End | bytes
_Frame = tuple[Kind, bytes]


def decode(
    command: Sequence[str],
    source: BinaryIO,
    name: str,
    cancelled: Callable[[], bool],
    silence_seconds: float = SILENCE_SECONDS,
) -> Generator[Heard, None, None]:
    """The format of `source` (a real file, read from its beginning), its samples as interleaved bytes and its gaps.

    The last value is `End`; without it nothing has succeeded. `name` is for the fault.
    Raises `Fault(AUDIO_EMPTY | AUDIO_NOT_AUDIO | AUDIO_NO_STREAM | AUDIO_PROTECTED | AUDIO_UNREADABLE)`,
    `Fault(AUDIO_IMPORT_CANCELLED)`.
    """
    conversation = Conversation(_REFUSALS)
    child = _Child(command, source)
    try:
        for frame in child.frames(cancelled, silence_seconds):
            yield conversation.check(*frame)
        if not conversation.is_complete:
            raise Fault(FaultCode.AUDIO_UNREADABLE, name=name)
    except (Untrue, WireBroken, TimeoutError) as error:
        raise Fault(FaultCode.AUDIO_UNREADABLE, name=name) from error
    except Refused as refused:
        raise Fault(FaultCode(refused.code), name=name) from refused
    finally:
        child.end()


class _Child:
    def __init__(self, command: Sequence[str], source: BinaryIO) -> None:
        self._ending = threading.Event()
        self._heard: queue.Queue[_Frame | WireBroken | None] = queue.Queue(maxsize=8)
        flags = 0x08000000 | 0x00004000 if sys.platform == "win32" else 0  # no console, below normal priority
        try:
            self._process = subprocess.Popen(
                list(command),
                stdin=source,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_ENVIRONMENT,
                creationflags=flags,
            )
        except OSError as error:
            raise Fault(FaultCode.DEFECT, place="decoder.start") from error
        self._reader = threading.Thread(target=self._read, name="decoder", daemon=True)
        self._reader.start()

    def frames(self, cancelled: Callable[[], bool], silence_seconds: float) -> Iterator[_Frame]:
        """Frames until the child's end. Raises `WireBroken`, `TimeoutError` after a silence, or the cancellation."""
        while True:
            heard = self._next(cancelled, silence_seconds)
            if heard is None:
                return
            if isinstance(heard, WireBroken):
                raise heard
            yield heard

    def end(self) -> None:
        """Kills the child if it still runs; nothing of it remains."""
        self._ending.set()
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _next(self, cancelled: Callable[[], bool], silence_seconds: float) -> _Frame | WireBroken | None:
        for _ in range(max(1, round(silence_seconds / CANCEL_SECONDS))):
            if cancelled():
                raise Fault(FaultCode.AUDIO_IMPORT_CANCELLED)
            with suppress(queue.Empty):
                return self._heard.get(timeout=CANCEL_SECONDS)
        raise TimeoutError

    def _read(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        try:
            while not self._ending.is_set():
                frame = read_frame(self._process.stdout)  # type: ignore[arg-type]
                self._put(frame)
                if frame is None:
                    return
        except WireBroken as broken:
            self._put(broken)

    def _put(self, heard: _Frame | WireBroken | None) -> None:
        while not self._ending.is_set():
            with suppress(queue.Full):
                self._heard.put(heard, timeout=CANCEL_SECONDS)
                return
