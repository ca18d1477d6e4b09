"""The window's end of the recorder: starts it, asks it, ends it. The recorder outlives this side if it must.

Only bounded bytes are exchanged (`send_bytes`, `recv_bytes`), never pickled objects.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection
from typing import IO

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.control_address import forget_control_address
from desktop.recording.recorder_messages import (
    MESSAGE_LIMIT_BYTES,
    RecorderSetup,
    RecorderStatus,
    check_greeting,
    read_status,
    setup_line,
)
from desktop.recording.recorder_requests import Request, Wish, wish_bytes

START_SECONDS = 20.0
ANSWER_SECONDS = 10.0
STOP_SECONDS = 30.0
EXIT_SECONDS = 10.0


class RecorderClient:
    """One running recorder. May be asked from any thread, one question at a time."""

    def __init__(self, process: subprocess.Popen[bytes], connection: Connection) -> None:
        self._process = process
        self._connection = connection
        self._lock = threading.Lock()

    @classmethod
    def start(cls, setup: RecorderSetup, command: Sequence[str]) -> RecorderClient:
        """Starts `command` as a recorder and waits until it listens; it stores nothing before `begin`.

        Raises `Fault(MICROPHONE_MISSING)` or what else it could not do, `Fault(RECORDER_LOST)` when it says nothing.
        """
        process = _start_process(command)
        try:
            return cls(process, _greet(process, setup))
        except Fault:
            _end_process(process)
            forget_control_address(setup.address)
            raise

    @property
    def pid(self) -> int:
        """The recorder's process id."""
        return self._process.pid

    def ask(self, wish: Wish) -> RecorderStatus:
        """Asks for something and returns how it goes; what was asked for follows within a moment.

        Raises `Fault(RECORDER_LOST)` when the recorder is gone or does not answer.
        """
        return self._ask(wish, STOP_SECONDS if wish.request is Request.STOP else ANSWER_SECONDS)

    def begin(self) -> RecorderStatus:
        """Lets it store what it hears. Raises `Fault(RECORDER_LOST)`."""
        return self.ask(Wish(Request.BEGIN))

    def status(self) -> RecorderStatus:
        """How it goes. Raises `Fault(RECORDER_LOST)`."""
        return self.ask(Wish(Request.STATUS))

    def stop(self) -> RecorderStatus:
        """Ends the recording and waits until all is stored. Raises `Fault(RECORDER_LOST)`."""
        return self.ask(Wish(Request.STOP))

    def stop_and_forget(self) -> None:
        """Ends a recorder whose recording could not be begun."""
        with suppress(Fault):
            self.stop()
        self.release()

    def release(self) -> None:
        """Lets a recorder that has ended go, and waits for its process; a hanging one is killed."""
        with suppress(Fault):  # it may be gone before it has answered
            self.ask(Wish(Request.RELEASE))
        self._connection.close()
        try:
            self._process.wait(EXIT_SECONDS)
        except subprocess.TimeoutExpired:
            _end_process(self._process)

    def _ask(self, wish: Wish, seconds: float) -> RecorderStatus:
        try:
            with self._lock:
                self._connection.send_bytes(wish_bytes(wish))
                if not self._connection.poll(seconds):
                    raise Fault(FaultCode.RECORDER_LOST)
                return read_status(self._connection.recv_bytes(MESSAGE_LIMIT_BYTES))
        except (EOFError, OSError) as error:
            raise Fault(FaultCode.RECORDER_LOST) from error


def _start_process(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """In a session of its own, so that Ctrl-C or a crash of the window does not end it."""
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


def _greet(process: subprocess.Popen[bytes], setup: RecorderSetup) -> Connection:
    assert process.stdin is not None  # noqa: S101 - both are pipes
    assert process.stdout is not None  # noqa: S101
    try:
        process.stdin.write(setup_line(setup))
        process.stdin.close()
        _read_greeting(process.stdout)
        return Client(setup.address, authkey=bytes.fromhex(setup.authkey))
    except (OSError, EOFError, AuthenticationError) as error:
        raise Fault(FaultCode.RECORDER_LOST) from error
    finally:
        process.stdout.close()


def _read_greeting(stdout: IO[bytes]) -> None:
    """The recorder says in one line that it listens, or why it cannot record."""
    lines: list[bytes] = []
    reader = threading.Thread(target=lambda: lines.append(stdout.readline(4096)), daemon=True)
    reader.start()
    reader.join(START_SECONDS)
    check_greeting(lines[0] if lines else b"")


def _end_process(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait(EXIT_SECONDS)
