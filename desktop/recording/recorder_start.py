"""A recorder as a process: started as a child that outlives the window, or found again by a window that came later."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection
from pathlib import Path
from typing import IO, Protocol

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.recorder_lock import recorder_is_alive
from desktop.recording.recorder_messages import RecorderSetup, check_greeting, setup_line

START_SECONDS = 20.0
CONNECT_SECONDS = 5.0
_LOOK_SECONDS = 0.05


class RecorderProcess(Protocol):
    """The process of a recorder, whoever started it."""

    @property
    def pid(self) -> int:
        """Its process id."""
        ...

    def wait(self, timeout: float) -> int:
        """Waits for its end. Raises `subprocess.TimeoutExpired`."""
        ...

    def kill(self) -> None:
        """Ends it at once."""
        ...


class FoundProcess:
    """A recorder that another window started. Its lock tells whether it lives, and so whose the process id is."""

    def __init__(self, pid: int, media_path: Path) -> None:
        self.pid = pid
        self._media_path = media_path

    def wait(self, timeout: float) -> int:
        """Waits until its lock is free; nothing tells how it ended. Raises `subprocess.TimeoutExpired`."""
        until = time.monotonic() + timeout
        while recorder_is_alive(self._media_path):
            if time.monotonic() > until:
                raise subprocess.TimeoutExpired("recorder", timeout)
            time.sleep(_LOOK_SECONDS)
        return 0

    def kill(self) -> None:
        """Ends it at once, if it lives."""
        if recorder_is_alive(self._media_path):
            with suppress(OSError):
                os.kill(self.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


def start_process(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """In a session of its own, so that Ctrl-C or a crash of the window does not end it.

    Raises `Fault(RECORDER_LOST)`.
    """
    flags = 0x00000200 | 0x08000000 if sys.platform == "win32" else 0  # new process group, no console window
    try:
        return subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=os.name == "posix",
            creationflags=flags,
        )
    except OSError as error:
        raise Fault(FaultCode.RECORDER_LOST) from error


def greet(process: subprocess.Popen[bytes], setup: RecorderSetup) -> Connection:
    """Tells a started recorder what to do and connects to it.

    Raises the fault that it names, or `Fault(RECORDER_LOST)` when it says nothing.
    """
    assert process.stdin is not None  # noqa: S101 - both are pipes
    assert process.stdout is not None  # noqa: S101
    try:
        process.stdin.write(setup_line(setup))
        process.stdin.close()
        _read_greeting(process.stdout)
        return connect(setup.address, setup.authkey)
    except OSError as error:
        raise Fault(FaultCode.RECORDER_LOST) from error
    finally:
        process.stdout.close()


def connect(address: str, authkey: str) -> Connection:
    """A conversation with a running recorder. Raises `Fault(RECORDER_LOST)` when none answers within five seconds."""
    came: list[Connection] = []

    def knock() -> None:
        with suppress(OSError, EOFError, AuthenticationError, ValueError):
            came.append(Client(address, authkey=bytes.fromhex(authkey)))

    knocking = threading.Thread(target=knock, name="connect", daemon=True)
    knocking.start()
    knocking.join(CONNECT_SECONDS)
    if not came:
        raise Fault(FaultCode.RECORDER_LOST)
    return came[0]


def end_process(process: RecorderProcess, seconds: float) -> None:
    """Ends a recorder that does not end by itself."""
    process.kill()
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)


def _read_greeting(stdout: IO[bytes]) -> None:
    """The recorder says in one line that it listens, or why it cannot record."""
    lines: list[bytes] = []
    reader = threading.Thread(target=lambda: lines.append(stdout.readline(4096)), daemon=True)
    reader.start()
    reader.join(START_SECONDS)
    check_greeting(lines[0] if lines else b"")
