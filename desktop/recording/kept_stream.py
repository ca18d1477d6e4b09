"""Opens the microphone again when it has fallen silent: a device that was pulled out does not come back by itself.

Opening may hang in the sound library, so it happens on a thread of its own; the writer never waits for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from desktop.domain.faults import Fault
from desktop.domain.world import Clock
from desktop.recording.microphone import Stream

REOPEN_AFTER_MS = 3_000
CLOSE_SECONDS = 3.0


class KeptStream:
    """A stream that is replaced while nothing comes from it."""

    def __init__(self, open_stream: Callable[[], Stream], clock: Clock) -> None:
        """Opens for the first time. Raises what `open_stream` raises."""
        self._open_stream = open_stream
        self._clock = clock
        self._stream: Stream | None = open_stream()
        self._silent_since_ms: int | None = None
        self._opener: threading.Thread | None = None
        self._is_closed = False
        self._turn = threading.Lock()

    @property
    def has_ended(self) -> bool:
        """Whether the source has come to its own end."""
        stream = self._stream
        return stream is not None and stream.has_ended

    def look(self, *, is_silent: bool) -> None:
        """To be told at every turn whether frames have stopped coming."""
        now_ms = self._clock.monotonic_ms()
        if not is_silent:
            self._silent_since_ms = None
        elif self._silent_since_ms is None:
            self._silent_since_ms = now_ms
        elif now_ms - self._silent_since_ms >= REOPEN_AFTER_MS and not self._is_opening:
            self._silent_since_ms = now_ms
            self._opener = threading.Thread(target=self._reopen, name="reopen", daemon=True)
            self._opener.start()

    def close(self) -> None:
        """Ends the stream; returns though the sound library may hang, for what it delivered must still be stored."""
        self._is_closed = True
        closer = threading.Thread(target=self._let_go, name="close", daemon=True)
        closer.start()
        closer.join(CLOSE_SECONDS)

    @property
    def _is_opening(self) -> bool:
        return self._opener is not None and self._opener.is_alive()

    def _reopen(self) -> None:
        self._let_go()
        with self._turn:
            if self._is_closed:
                return
            try:
                self._stream = self._open_stream()
            except Fault:
                self._stream = None  # not there yet; tried again after the next silence

    def _let_go(self) -> None:
        with self._turn:
            stream, self._stream = self._stream, None
            if stream is not None:
                stream.close()
