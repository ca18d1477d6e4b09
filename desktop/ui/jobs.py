"""The one bridge from threads to widgets: one executor of one thread for each lane, one queued signal back.

Never nests event loops, never touches a widget from a worker, and logs codes only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.world import Clock
from desktop.ui.runner import Lane, Progress, Task

T = TypeVar("T")
BLOCKED_MS = 200
_LOG = logging.getLogger("saegim.ui")


class Jobs(QObject):
    """Owns the threads. Work is started through a `Scope`, so that a lock drops what it no longer needs."""

    _ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"saegim-{lane.value}") for lane in Lane
        }
        self._ready.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def scope(self) -> Scope:
        """A runner whose callbacks can be dropped together."""
        return Scope(self)

    def submit(self, lane: Lane, work: Callable[[], T]) -> Future[T]:
        """Queues `work` on a lane."""
        return self._lanes[lane].submit(work)

    def post(self, call: Callable[[], None]) -> None:
        """Calls `call` on the main thread, soon. May be used from any thread."""
        self._ready.emit(call)

    def shut_down(self) -> None:
        """Waits for the work under way. What has not begun is dropped, but for the vault's: locking must be done."""
        for lane, executor in self._lanes.items():
            executor.shutdown(wait=False, cancel_futures=lane is not Lane.VAULT)
        for executor in self._lanes.values():
            executor.shutdown(wait=True)

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        call()


class Scope:
    """A `Runner` that lives as long as a sign-in. After `close()` nothing is delivered any more."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._tasks: dict[Task, Lane] = {}
        self._is_closed = False

    def run(
        self,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[Fault], None],
        *,
        lane: Lane = Lane.VAULT,
        progress: Progress | None = None,
    ) -> Task:
        """See `Runner.run`."""
        task = Task(self._reporter(progress))
        self._tasks[task] = lane
        future = self._jobs.submit(lane, lambda: work(task))
        future.add_done_callback(lambda ended: self._jobs.post(lambda: self._settle(task, ended, done, failed)))
        return task

    def is_busy(self, *lanes: Lane) -> bool:
        """Whether work started here is under way, or waiting, on one of `lanes`."""
        return any(lane in lanes for lane in self._tasks.values())

    def close(self) -> None:
        """Cancels what is under way and drops every callback. Main thread only."""
        self._is_closed = True
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()

    def _reporter(self, progress: Progress | None) -> Progress | None:
        if progress is None:
            return None
        return _LatestOnly(self, progress)

    def deliver(self, call: Callable[[], None]) -> None:
        """Calls `call` on the main thread unless the scope has been closed by then."""
        self._jobs.post(lambda: None if self._is_closed else call())

    def _settle(self, task: Task, ended: Future[T], done: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        self._tasks.pop(task, None)
        error = FaultlessCancel() if ended.cancelled() else ended.exception()
        if error is not None and not isinstance(error, Fault | FaultlessCancel):
            _LOG.error("defect %s", type(error).__name__, exc_info=None)
            error = Fault(FaultCode.DEFECT, name=type(error).__name__)
        if self._is_closed or isinstance(error, FaultlessCancel):
            return
        if isinstance(error, Fault):
            failed(error)
        else:
            done(ended.result())


class FaultlessCancel(Exception):  # noqa: N818 - a mark, not an error: the work was dropped before it began
    """The work never began."""


class _LatestOnly:
    """Progress from a worker: only the latest is delivered, so that a fast worker can't flood the main thread."""

    def __init__(self, scope: Scope, progress: Progress) -> None:
        self._scope, self._progress = scope, progress
        self._latest: tuple[str, int, int] | None = None

    def __call__(self, step: str, done: int, total: int) -> None:
        is_waiting = self._latest is not None
        self._latest = (step, done, total)
        if not is_waiting:
            self._scope.deliver(self._hand_on)

    def _hand_on(self) -> None:
        latest, self._latest = self._latest, None
        if latest is not None:
            self._progress(*latest)


class MainThreadWatch(QObject):
    """Notes in the log when the main thread did not come round for longer than `BLOCKED_MS`."""

    INTERVAL_MS = 100

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last_ms = clock.monotonic_ms()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(self.INTERVAL_MS)

    @Slot()
    def look(self) -> None:
        """One round of the watch."""
        now_ms = self._clock.monotonic_ms()
        late_ms = now_ms - self._last_ms - self.INTERVAL_MS
        self._last_ms = now_ms
        if late_ms > BLOCKED_MS:
            _LOG.warning("main-thread-blocked ms=%d", late_ms)
