"""A runner for presenter tests: at once, or when the test says so. No threads, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop.domain.faults import Fault
from desktop.ui.runner import Lane, Progress, Task

T = TypeVar("T")


class ImmediateJobs:
    """Runs work inside the call. Anything but a fault goes on up: a test should see it."""

    def __init__(self) -> None:
        self.lanes: list[Lane] = []

    def run(
        self,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[Fault], None],
        *,
        lane: Lane = Lane.VAULT,
        progress: Progress | None = None,
    ) -> Task:
        self.lanes.append(lane)
        task = Task(progress)
        try:
            result = work(task)
        except Fault as fault:
            failed(fault)
            return task
        done(result)
        return task


class HeldJobs(ImmediateJobs):
    """Keeps work until `release()`, so that a test can look at the time in between."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[tuple[Task, Callable[[], None]]] = []

    def run(
        self,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[Fault], None],
        *,
        lane: Lane = Lane.VAULT,
        progress: Progress | None = None,
    ) -> Task:
        task = Task(progress)
        self.held.append((task, lambda: self._finish(task, work, done, failed)))
        return task

    def release(self) -> None:
        """Does the oldest piece of work held."""
        self.held.pop(0)[1]()

    @staticmethod
    def _finish(
        task: Task, work: Callable[[Task], T], done: Callable[[T], None], failed: Callable[[Fault], None]
    ) -> None:
        try:
            result = work(task)
        except Fault as fault:
            failed(fault)
            return
        done(result)
