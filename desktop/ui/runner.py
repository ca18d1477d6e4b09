"""Work off the main thread, as presenters see it. No Qt here; `jobs.py` is the real one.

A task never asks a person anything: questions are put before it begins.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, TypeVar

from desktop.domain.faults import Fault

T = TypeVar("T")
Progress = Callable[[str, int, int], None]


class Lane(StrEnum):
    """Which executor does the work. Hours of transcription never stand in the way of a recording or a hand-over."""

    VAULT = "vault"
    JOB = "job"
    SOUND = "sound"
    SPEECH = "speech"


class Task:
    """One piece of work under way: may be cancelled from any thread, and says how far it has come."""

    def __init__(self, report: Progress | None = None) -> None:
        self._cancelled = threading.Event()
        self._report = report

    def cancel(self) -> None:
        """Asks the work to stop at its next safe point."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancelled.is_set()

    def report(self, step: str, done: int, total: int) -> None:
        """Tells the progress callback, on the main thread: a step's code and how much of it is done."""
        if self._report is not None:
            self._report(step, done, total)


class Runner(Protocol):
    """Runs work elsewhere and brings its result, or its fault, back to the main thread."""

    def run(
        self,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[Fault], None],
        *,
        lane: Lane = Lane.VAULT,
        progress: Progress | None = None,
    ) -> Task:
        """Starts `work(task)`; exactly one of `done` and `failed` follows, unless the scope was closed before.

        Anything but a `Fault` that escapes from `work` arrives as `Fault(DEFECT)`.
        """
        ...
