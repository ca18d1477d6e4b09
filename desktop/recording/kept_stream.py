"""Keeps a microphone open: opens it again when it has fallen silent, and another one when told.

A device that was pulled out does not come back by itself, and no other takes its place unasked. Opening may hang in
the sound library, so it happens on a thread of its own; the writer never waits for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.world import Clock
from desktop.recording.microphone import Stream

REOPEN_AFTER_MS = 3_000
CLOSE_SECONDS = 3.0
FAULT_TOLD_MS = 10_000

OpenStream = Callable[[str | None], Stream]
"""Opens a microphone by its id (None: the system's default) in the recording's format."""


class KeptStream:
    """A stream that is replaced while nothing comes from it, or when another device is wished."""

    def __init__(
        self,
        open_stream: OpenStream,
        device_id: str | None,
        clock: Clock,
        on_format_change: Callable[[], None] = lambda: None,
    ) -> None:
        """Opens for the first time. Raises what `open_stream` raises."""
        self._open_stream, self._clock, self._on_format_change = open_stream, clock, on_format_change
        self._stream: Stream | None = open_stream(device_id)
        self._native = self._stream.native
        self._device_id = self._wanted_id = self._stream.device_id or device_id
        self._fault: tuple[int, Fault] | None = None
        self._silent_since_ms: int | None = None
        self._opener: threading.Thread | None = None
        self._is_closed = False
        self._turn = threading.Lock()

    @property
    def has_ended(self) -> bool:
        """Whether the source has come to its own end."""
        stream = self._stream
        return stream is not None and stream.has_ended

    @property
    def device_id(self) -> str:
        """The microphone in use, or the one that is waited for."""
        return self._device_id or ""

    @property
    def fault(self) -> Fault | None:
        """Why a microphone could not be opened; told for as long as there is none, or ten seconds."""
        told = self._fault
        if told is None:
            return None
        at_ms, fault = told
        is_told = self._stream is None or self._clock.monotonic_ms() - at_ms < FAULT_TOLD_MS
        return fault if is_told else None

    def use(self, device_id: str) -> None:
        """Goes on with another microphone; with the one before, if it can't be opened."""
        self._wanted_id = device_id
        self._silent_since_ms = None
        self._start_opening()

    def look(self, *, is_silent: bool) -> None:
        """To be told at every turn whether frames have stopped coming."""
        now_ms = self._clock.monotonic_ms()
        if self._wanted_id != self._device_id and not self._is_opening:
            self._start_opening()  # wished for while an older wish was being followed
        if not is_silent:
            self._silent_since_ms = None
        elif self._silent_since_ms is None:
            self._silent_since_ms = now_ms
        elif now_ms - self._silent_since_ms >= REOPEN_AFTER_MS and not self._is_opening:
            self._silent_since_ms = now_ms
            self._start_opening()

    def close(self) -> None:
        """Ends the stream; returns though the sound library may hang, for what it delivered must still be stored."""
        self._is_closed = True
        closer = threading.Thread(target=self._let_go, name="close", daemon=True)
        closer.start()
        closer.join(CLOSE_SECONDS)

    @property
    def _is_opening(self) -> bool:
        return self._opener is not None and self._opener.is_alive()

    def _start_opening(self) -> None:
        if not self._is_opening:
            self._opener = threading.Thread(target=self._reopen, name="reopen", daemon=True)
            self._opener.start()

    def _reopen(self) -> None:
        self._let_go()
        with self._turn:
            if self._is_closed:
                return
            wanted_id = self._wanted_id
            if self._try(wanted_id):
                self._fault = None
            elif wanted_id != self._device_id and not self._try(self._device_id):
                self._device_id = wanted_id  # neither is there: the one that was wished for is waited for
            if self._wanted_id == wanted_id:
                self._wanted_id = self._device_id

    def _try(self, device_id: str | None) -> bool:
        """Opens one device; False, with the reason kept, when it is not there or works in another format."""
        try:
            stream = self._open_stream(device_id)
        except Fault as fault:
            self._fault = (self._clock.monotonic_ms(), fault)
            if fault.code is FaultCode.MICROPHONE_FORMAT:
                self._on_format_change()
            return False
        if device_id == self._device_id and stream.native != self._native:
            self._on_format_change()
        self._native, self._device_id, self._stream = stream.native, device_id, stream
        return True

    def _let_go(self) -> None:
        with self._turn:
            stream, self._stream = self._stream, None
            if stream is not None:
                stream.close()
