"""The listening on a thread of its own, for a window that must never wait: wishes go in, the latest is read at once."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Protocol

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.preflight.listening import Doing, Heard, Listening

TURN_SECONDS = 0.05
REST_SECONDS = 8.0
"""Letting microphone and loudspeaker go may take so long when both hang."""

Wish = Callable[[Listening], None]


class Listens(Protocol):
    """What hears a microphone before an interview. All of it returns at once but `rest_and_wait`."""

    @property
    def heard(self) -> Heard:
        """The latest."""
        ...

    def listen(self, device_id: str | None, format: AudioFormat) -> None:
        """Listens to this microphone, and to no other any more."""
        ...

    def take_own_voice(self) -> None:
        """Takes five seconds and plays them."""
        ...

    def forget_own_voice(self) -> None:
        """Stops that and overwrites what was taken."""
        ...

    def rest(self) -> None:
        """Lets the microphone go."""
        ...

    def rest_and_wait(self) -> None:
        """Lets the microphone go, so that a recorder may have it. Waits for eight seconds at most."""
        ...


class DeafListener:
    """Stands where no microphone is ever opened."""

    heard = Heard()

    def listen(self, device_id: str | None, format: AudioFormat) -> None:
        """Nothing."""

    def take_own_voice(self) -> None:
        """Nothing."""

    def forget_own_voice(self) -> None:
        """Nothing."""

    def rest(self) -> None:
        """Nothing."""

    def rest_and_wait(self) -> None:
        """Nothing."""


class Listener:
    """Does what it is told, in order, and looks at the microphone twenty times a second while one is open."""

    def __init__(self, make_listening: Callable[[], Listening]) -> None:
        self._make_listening = make_listening
        self._wishes: queue.SimpleQueue[Wish] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self.heard = Heard()

    def listen(self, device_id: str | None, format: AudioFormat) -> None:
        """Listens to this microphone, and to no other any more; returns at once."""
        self.heard = Heard(Doing.OPENING)
        self._wish(lambda listening: listening.listen(device_id, format))

    def take_own_voice(self) -> None:
        """Takes five seconds and plays them; returns at once."""
        self._wish(Listening.take_own_voice)

    def forget_own_voice(self) -> None:
        """Stops that and overwrites what was taken; returns at once."""
        self._wish(Listening.forget_own_voice)

    def rest(self) -> None:
        """Lets the microphone go; returns at once."""
        self._wish(Listening.rest)

    def rest_and_wait(self) -> None:
        """Lets the microphone go, so that a recorder may have it. Waits for eight seconds at most."""
        if self._thread is None:
            return
        has_rested = threading.Event()
        self.rest()
        self._wish(lambda _: has_rested.set())
        has_rested.wait(REST_SECONDS)

    def _wish(self, wish: Wish) -> None:
        self._wishes.put(wish)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="listener", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        listening = self._make_listening()
        try:
            while True:
                self._follow(listening)
                if self._wishes.empty():
                    self.heard = listening.look()
        finally:  # only a defect ends it: the microphone is let go, and the next wish begins anew
            self.heard = Heard(Doing.FAILED, fault=Fault(FaultCode.DEFECT, place="listener"))
            listening.rest()
            self._thread = None

    def _follow(self, listening: Listening) -> None:
        """What was wished for within one turn; for as long as nothing is open, only a wish ends the turn."""
        try:
            self._wishes.get(timeout=TURN_SECONDS if listening.is_open else None)(listening)
        except queue.Empty:
            return
