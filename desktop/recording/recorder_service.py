"""The recorder's two loops: one stores, one answers windows. It goes on when the window disappears.

Alone for 30 minutes it stops and finishes its chunks; the window seals them as interrupted after the next unlock.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import replace
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, Listener

from desktop.domain.world import Clock
from desktop.recording.capture import Capture
from desktop.recording.kept_stream import KeptStream
from desktop.recording.recorder_messages import (
    RecorderStatus,
    status_bytes,
)
from desktop.recording.recorder_requests import REQUEST_LIMIT_BYTES, Request, Wish, read_wish

TURN_SECONDS = 0.05
STOP_ANSWER_SECONDS = 20.0
ALONE_LIMIT_MS = 30 * 60 * 1000
NEVER_BEGUN_MS = 30 * 1000
UNREAD_END_MS = 5_000
MOST_WINDOWS = 4


class Company:
    """How many windows are connected, and since when none is.

    There is one as a rule. A second one finds the recorder while the first hangs, or shows only that it goes on.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._count = 0
        self._alone_since_ms = clock.monotonic_ms()
        self._turn = threading.Lock()
        self._had_company = False
        self.was_released = False
        self.last_alone_ms = 0

    def comes(self) -> bool:
        """A window has connected; False when there is no room for it."""
        with self._turn:
            if self._count >= MOST_WINDOWS:
                return False
            if not self._count and self._had_company:
                self.last_alone_ms = self._clock.monotonic_ms() - self._alone_since_ms
            self._count += 1
            self._had_company = True
            return True

    def leaves(self) -> None:
        """A window has gone."""
        with self._turn:
            self._count -= 1
            self._alone_since_ms = self._clock.monotonic_ms()

    def alone_ms(self) -> int:
        """How long nobody has been there; 0 while somebody is."""
        with self._turn:
            return 0 if self._count else self._clock.monotonic_ms() - self._alone_since_ms


class RecorderService:
    """Runs one capture to its end, answering on `listener`."""

    def __init__(
        self, capture: Capture, listener: Listener, clock: Clock, alone_limit_ms: int = ALONE_LIMIT_MS
    ) -> None:
        self._capture = capture
        self._listener = listener
        self._company = Company(clock)
        self._alone_limit_ms = alone_limit_ms
        self._stream: KeptStream | None = None
        self._wake = threading.Event()
        self._finished = threading.Event()

    def run(self, stream: KeptStream) -> None:
        """Waits for `begin`; stores until stop, the source's end, a fault or loneliness; waits until that was read."""
        self._stream = stream
        threading.Thread(target=self._answer_all, name="control", daemon=True).start()
        while not self._is_over(stream):
            self._capture.turn()
            stream.look(is_silent=self._capture.is_silent)
            self._wake.wait(TURN_SECONDS)
            self._wake.clear()
        stream.close()
        self._capture.finish()
        self._finished.set()
        while not self._company.was_released and self._company.alone_ms() < UNREAD_END_MS:
            self._wake.wait(TURN_SECONDS)
            self._wake.clear()

    def stop(self) -> None:
        """Asks for an orderly end; safe in a signal handler."""
        self._capture.stop()

    def _is_over(self, stream: KeptStream) -> bool:
        if self._capture.wants_stop or self._capture.status.state.is_final:
            return True
        if stream.has_ended and not self._capture.has_frames_waiting:
            self._capture.stop()
            return True
        limit_ms = self._alone_limit_ms if self._capture.has_begun else NEVER_BEGUN_MS
        return self._company.alone_ms() > limit_ms

    def _answer_all(self) -> None:
        """Each window on a thread of its own, for one that hangs must not keep another out."""
        while True:
            try:
                connection = self._listener.accept()
            except (AuthenticationError, EOFError, OSError):
                if self._finished.is_set():
                    return
                continue
            if self._company.comes():
                threading.Thread(target=self._receive, args=(connection,), name="window", daemon=True).start()
            else:
                connection.close()

    def _receive(self, connection: Connection) -> None:
        try:
            with suppress(EOFError, OSError):  # the window has gone; the recording has not
                self._converse(connection)
        finally:
            connection.close()
            self._company.leaves()

    def _converse(self, connection: Connection) -> None:
        """Only bounded bytes are read: never an object, which could run code here."""
        while not self._company.was_released:
            wish = read_wish(connection.recv_bytes(REQUEST_LIMIT_BYTES))
            connection.send_bytes(status_bytes(self._follow(wish)))

    def _follow(self, wish: Wish | None) -> RecorderStatus:
        if wish is not None:
            self._do(wish)
        return self._status()

    def _do(self, wish: Wish) -> None:
        if wish.request is Request.BEGIN:
            self._capture.begin()
        elif wish.request is Request.USE_DEVICE and self._stream is not None:
            self._stream.use(wish.device)
        elif wish.request is Request.STOP:
            self._capture.stop()
            self._wake.set()
            self._finished.wait(STOP_ANSWER_SECONDS)
        elif wish.request is Request.RELEASE:
            self._company.was_released |= self._capture.status.state.is_final
            self._wake.set()
        elif wish.request is not Request.STATUS:
            self._capture.follow(wish)
            self._wake.set()

    def _status(self) -> RecorderStatus:
        """What the capture says, with the microphone it hears."""
        status, stream = self._capture.status, self._stream
        if stream is None:
            return status
        fault = None if status.state.is_final else stream.fault
        code = status.fault_code if fault is None else fault.code.value
        alone_ms = self._company.last_alone_ms
        return replace(status, device=stream.device_id, fault_code=code, alone_ms=alone_ms)
