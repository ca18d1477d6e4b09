"""Lines on standard input that do what keys do in the window while a recording runs."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.recording import MarkerKind
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.recording.sitting import RunningRecording

_DONE = QT_TRANSLATE_NOOP("Cli", "{key}: done.")
_UNKNOWN = QT_TRANSLATE_NOOP("Cli", "{key}: nothing is done by this key. See --help.")
_MARKS = {"i": MarkerKind.IMPORTANT, "d": MarkerKind.DISTRESS, "t": MarkerKind.INTERPRETER, "n": MarkerKind.NOTE}


class Keys:
    """Reads lines on a thread of its own; they are followed between two looks at the recorder."""

    def __init__(self, running: RunningRecording, terminal: Terminal, asked: threading.Event) -> None:
        self._running, self._terminal, self._asked = running, terminal, asked
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._read, name="keys", daemon=True).start()

    def follow(self) -> None:
        """Does what the lines say that have come meanwhile. Raises `Fault(RECORDER_LOST)`."""
        while not self._lines.empty():
            key, _, words = self._lines.get().strip().partition(" ")
            act = self._act(key, words)
            if act is not None:
                act()
            self._terminal.say(_UNKNOWN if act is None else _DONE, key=key[:1])

    def _act(self, key: str, words: str) -> Callable[[], object] | None:
        running = self._running
        if key in _MARKS:
            return lambda: running.mark(_MARKS[key], words)
        acts: dict[str, Callable[[], object]] = {
            "b": self._break_or_on,
            "o": running.go_off_record,
            "k": lambda: running.answer_off_record(keep=True),
            "x": lambda: running.answer_off_record(keep=False),
            "r": running.back_on_record,
            "m": lambda: running.use_device(words),
            "q": self._asked.set,
        }
        return acts.get(key)

    def _break_or_on(self) -> None:
        if self._running.status().state == "paused":
            self._running.resume()
        else:
            self._running.pause()

    def _read(self) -> None:
        for line in sys.stdin:
            self._lines.put(line)
