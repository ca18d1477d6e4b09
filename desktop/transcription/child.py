"""The speech child as a process: started with nothing, watched against a deadline, ended without fail.

The child is not trusted: it may die, hang, flood or lie, and each of these has its name. It never gets a key or a path
of the vault.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO, NoReturn

from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.untrusted import failure_word, lied
from desktop.whisper.confinement import QUIET
from desktop.whisper.wire import Frame, FrameTooLarge, Kind, WireBroken, message_of, read_frame, write_frame

MOST_FRAMES = 400
MOST_BYTES = 4 * 1024 * 1024
"""Of one answer: a span of 28 s has a few segments of some kilobytes."""

_LOOK_S = 0.2
_PATIENCE_S = 5.0
_PASSED_ON = ("SYSTEMROOT", "LD_LIBRARY_PATH", "PATH")
"""What a program needs to start at all: on Windows its system folder, frozen its own libraries."""


class Child:
    """One running child. `cancelled` is asked while waiting, on the caller's thread."""

    def __init__(self, command: Sequence[str], threads: int, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled
        self._is_late = False
        self._frames: SimpleQueue[Frame | FaultCode] = SimpleQueue()
        self._room = _Room()
        try:
            self._process = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(threads),
                **_apart(),
            )
        except OSError as error:
            raise Fault(FaultCode.WHISPER_DIED) from error
        self._reader = threading.Thread(target=self._read_all, name="saegim-whisper-reader", daemon=True)
        self._reader.start()

    def say(self, kind: Kind, body: bytes | Mapping[str, Any]) -> None:
        """Sends one frame. Raises what the child's end amounts to if it no longer listens."""
        try:
            write_frame(self._stdin, kind, body)
        except OSError:
            self._raise_end()

    def hear(self) -> Frame:
        """The next frame of an answer.

        Raises `Fault(TRANSCRIPTION_CANCELLED)`, `Fault(WHISPER_DIED)`, `Fault(WHISPER_HUNG)`,
        `Fault(WHISPER_FLOODED)`, `Fault(WHISPER_LIED)` or `Fault(WHISPER_FAILED)`.
        """
        while True:
            if self._cancelled():
                raise Fault(FaultCode.TRANSCRIPTION_CANCELLED)
            with contextlib.suppress(Empty):
                return self._checked(self._frames.get(timeout=_LOOK_S))

    @contextmanager
    def answering_within(self, seconds: float) -> Iterator[None]:
        """One question and its answer: after `seconds` the child is killed, and too much of an answer ends it too."""
        self._room.renew()
        timer = threading.Timer(seconds, self._time_is_up)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def end(self, *, gently: bool) -> None:
        """Closes the child's input, waits for it if that was the agreed end, and kills its whole group otherwise."""
        with contextlib.suppress(OSError):
            self._stdin.close()
        if gently:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_PATIENCE_S)
        self._kill()
        self._process.wait()
        self._reader.join(_PATIENCE_S)
        if not self._reader.is_alive():
            self._stdout.close()

    @property
    def pid(self) -> int:
        """The process's number, for whoever measures it."""
        return self._process.pid

    @property
    def _stdin(self) -> BinaryIO:
        assert self._process.stdin is not None  # noqa: S101 - opened as a pipe
        return self._process.stdin  # type: ignore[return-value]

    @property
    def _stdout(self) -> BinaryIO:
        assert self._process.stdout is not None  # noqa: S101 - opened as a pipe
        return self._process.stdout  # type: ignore[return-value]

    def _read_all(self) -> None:
        """The reader's thread: frames into the queue until the end, which is a code. Keeps no more than an answer."""
        try:
            while (frame := read_frame(self._stdout)) is not None:
                if not self._room.has_room_for(frame):
                    self._frames.put(FaultCode.WHISPER_FLOODED)
                    self._kill()
                    return
                self._frames.put(frame)
            self._frames.put(FaultCode.WHISPER_DIED)
        except FrameTooLarge:
            self._frames.put(FaultCode.WHISPER_FLOODED)
            self._kill()
        except WireBroken as error:
            was_cut = str(error) == "cut short"
            self._frames.put(FaultCode.WHISPER_DIED if was_cut else FaultCode.WHISPER_LIED)
            self._kill()
        except (OSError, ValueError):  # closed under the reader's hands
            self._frames.put(FaultCode.WHISPER_DIED)

    def _checked(self, said: Frame | FaultCode) -> Frame:
        if isinstance(said, FaultCode):
            self._frames.put(said)  # the end stays the end, however often it is asked for
            self._raise(said)
        if said.kind is Kind.FAULT:
            raise Fault(FaultCode.WHISPER_FAILED, failure=failure_word(message(said)))
        return said

    def _raise_end(self) -> NoReturn:
        """Why the child stopped listening: the first fault among what it said last."""
        with contextlib.suppress(Empty):
            while True:
                self._checked(self._frames.get(timeout=_PATIENCE_S))
        self._raise(FaultCode.WHISPER_DIED)

    def _raise(self, code: FaultCode) -> NoReturn:
        if self._is_late:
            raise Fault(FaultCode.WHISPER_HUNG)
        if code is FaultCode.WHISPER_LIED:
            lied("frame")
        raise Fault(code)

    def _time_is_up(self) -> None:
        self._is_late = True
        self._kill()

    def _kill(self) -> None:
        if self._process.poll() is not None:
            return
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)


class _Room:
    """How much of an answer may still come; shared by the asking and the reading thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.renew()

    def renew(self) -> None:
        """A new question: a whole answer's room."""
        with self._lock:
            self._frames, self._bytes = MOST_FRAMES, MOST_BYTES

    def has_room_for(self, frame: Frame) -> bool:
        """Takes the frame's share; False when it is spent."""
        with self._lock:
            self._frames -= 1
            self._bytes -= len(frame.body)
            return self._frames >= 0 and self._bytes >= 0


def message(frame: Frame) -> dict[str, Any]:
    """The frame's JSON object. Raises `Fault(WHISPER_LIED)`."""
    try:
        return message_of(frame)
    except WireBroken:
        lied("frame")


def _environment(threads: int) -> dict[str, str]:
    passed_on = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {**passed_on, **QUIET, "OMP_NUM_THREADS": str(threads), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def _apart() -> dict[str, Any]:
    """A group of its own, so that Ctrl-C is ours to answer and a kill takes the child's children along."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return {"creationflags": flags | subprocess.BELOW_NORMAL_PRIORITY_CLASS}
    return {"start_new_session": True}
