"""The recorder's two loops: one stores, one answers the window. It goes on when the window disappears.

Alone for 30 minutes it stops and finishes its chunks; the window seals them as interrupted after the next unlock.
"""

from __future__ import annotations

import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, Listener

from desktop.domain.world import Clock
from desktop.recording.capture import Capture
from desktop.recording.kept_stream import KeptStream
from desktop.recording.recorder_messages import (
    RecorderState,
    RecorderStatus,
    status_bytes,
)
from desktop.recording.recorder_requests import REQUEST_LIMIT_BYTES, Request, Wish, read_wish

TURN_SECONDS = 0.05
STOP_ANSWER_SECONDS = 20.0
ALONE_LIMIT_MS = 30 * 60 * 1000
NEVER_BEGUN_MS = 30 * 1000
UNREAD_END_MS = 5_000


class Company:
    """Whether somebody is connected, and since when nobody is."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._alone_since_ms: int | None = clock.monotonic_ms()
        self.was_released = False

    def came(self) -> None:
        """A window has connected."""
        self._alone_since_ms = None

    def left(self) -> None:
        """The window has gone."""
        self._alone_since_ms = self._clock.monotonic_ms()

    def alone_ms(self) -> int:
        """How long nobody has been there; 0 while somebody is."""
        since_ms = self._alone_since_ms
        return 0 if since_ms is None else self._clock.monotonic_ms() - since_ms


class RecorderService:
    """Runs one capture to its end, answering on `listener`."""

    def __init__(
        self, capture: Capture, listener: Listener, clock: Clock, alone_limit_ms: int = ALONE_LIMIT_MS
    ) -> None:
        self._capture = capture
        self._listener = listener
        self._company = Company(clock)
        self._alone_limit_ms = alone_limit_ms
        self._wake = threading.Event()
        self._finished = threading.Event()

    def run(self, stream: KeptStream) -> None:
        """Waits for `begin`; stores until stop, the source's end, a fault or loneliness; waits until that was read."""
        threading.Thread(target=self._answer_all, name="control", daemon=True).start()
        while not self._is_over(stream):
            self._capture.turn()
            stream.look(is_silent=self._capture.status.state is RecorderState.NO_SIGNAL)
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
        """One window at a time. Only bounded bytes are read: never an object, which could run code here."""
        while True:
            try:
                connection = self._listener.accept()
            except (AuthenticationError, EOFError, OSError):
                if self._finished.is_set():
                    return
                continue
            self._company.came()
            try:
                self._converse(connection)
            except (EOFError, OSError):
                pass  # the window has gone; the recording has not
            finally:
                connection.close()
                self._company.left()

    def _converse(self, connection: Connection) -> None:
        while not self._company.was_released:
            wish = read_wish(connection.recv_bytes(REQUEST_LIMIT_BYTES))
            connection.send_bytes(status_bytes(self._follow(wish)))

    def _follow(self, wish: Wish | None) -> RecorderStatus:
        if wish is None:
            return self._capture.status
        if wish.request is Request.STOP:
            self._capture.stop()
            self._wake.set()
            self._finished.wait(STOP_ANSWER_SECONDS)
        elif wish.request is Request.RELEASE and self._capture.status.state.is_final:
            self._company.was_released = True
            self._wake.set()
        else:
            self._capture.follow(wish)
        return self._capture.status
