"""The window's end of the recorder: starts or finds it, asks it, ends it. The recorder outlives this side if it must.

Only bounded bytes are exchanged (`send_bytes`, `recv_bytes`), never pickled objects.
"""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.control_address import forget_control_address
from desktop.recording.recorder_messages import MESSAGE_LIMIT_BYTES, RecorderSetup, RecorderStatus, read_status
from desktop.recording.recorder_requests import Request, Wish, wish_bytes
from desktop.recording.recorder_start import FoundProcess, RecorderProcess, connect, end_process, greet, start_process

ANSWER_SECONDS = 10.0
STOP_SECONDS = 30.0
STOP_TRIES = 5
EXIT_SECONDS = 10.0


class RecorderClient:
    """One running recorder. May be asked from any thread, one question at a time."""

    def __init__(self, process: RecorderProcess, connection: Connection) -> None:
        self._process = process
        self._connection = connection
        self._lock = threading.Lock()

    @classmethod
    def start(cls, setup: RecorderSetup, command: Sequence[str]) -> RecorderClient:
        """Starts `command` as a recorder and waits until it listens; it stores nothing before `begin`.

        Raises `Fault(MICROPHONE_MISSING)` or what else it could not do, `Fault(RECORDER_LOST)` when it says nothing.
        """
        process = start_process(command)
        try:
            return cls(process, greet(process, setup))
        except Fault:
            end_process(process, EXIT_SECONDS)
            forget_control_address(setup.address)
            raise

    @classmethod
    def find(cls, address: str, authkey: str, pid: int, media_path: Path) -> RecorderClient:
        """A recorder that another window has started on this media file. Raises `Fault(RECORDER_LOST)`."""
        return cls(FoundProcess(pid, media_path), connect(address, authkey))

    @property
    def pid(self) -> int:
        """The recorder's process id."""
        return self._process.pid

    def ask(self, wish: Wish) -> RecorderStatus:
        """Asks for something and returns how it goes; what was asked for follows within a moment.

        Raises `Fault(RECORDER_LOST)` when the recorder is gone or does not answer.
        """
        seconds = STOP_SECONDS if wish.request is Request.STOP else ANSWER_SECONDS
        try:
            with self._lock:
                self._connection.send_bytes(wish_bytes(wish))
                if not self._connection.poll(seconds):
                    raise Fault(FaultCode.RECORDER_LOST)
                return read_status(self._connection.recv_bytes(MESSAGE_LIMIT_BYTES))
        except (EOFError, OSError) as error:
            raise Fault(FaultCode.RECORDER_LOST) from error

    def begin(self) -> RecorderStatus:
        """Lets it store what it hears; a second time does nothing. Raises `Fault(RECORDER_LOST)`."""
        return self.ask(Wish(Request.BEGIN))

    def status(self) -> RecorderStatus:
        """How it goes. Raises `Fault(RECORDER_LOST)`."""
        return self.ask(Wish(Request.STATUS))

    def stop(self) -> RecorderStatus:
        """Ends the recording and waits until all is stored, for minutes if need be. Raises `Fault(RECORDER_LOST)`."""
        status = self.ask(Wish(Request.STOP))
        for _ in range(STOP_TRIES):
            if status.state.is_final:
                break
            status = self.ask(Wish(Request.STOP))
        return status

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
            end_process(self._process, EXIT_SECONDS)
