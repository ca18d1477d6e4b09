"""The bridge from threads to widgets: order, the main thread, faults, cancelling, and silence after a lock."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.ui.jobs import Jobs, MainThreadWatch
from desktop.ui.runner import Lane, Task
from tests.fakes.hand_clock import HandClock


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()


def never(what: object) -> None:
    """Must not be called."""
    pytest.fail(repr(what))


def test_work_is_done_elsewhere_and_delivered_on_the_main_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[str, bool]] = []

    def done(name: str) -> None:
        seen.append((name, QThread.isMainThread()))

    jobs.scope().run(lambda _: threading.current_thread().name, done, never)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("saegim-vault")
    assert seen[0][1]


def test_a_lane_keeps_its_order_and_another_goes_on(jobs: Jobs, qtbot: QtBot) -> None:
    scope, gate, seen = jobs.scope(), threading.Event(), list[str]()
    scope.run(lambda _: gate.wait(10), lambda _: seen.append("first"), never)
    scope.run(lambda _: None, lambda _: seen.append("second"), never)
    scope.run(lambda _: None, lambda _: seen.append("job"), never, lane=Lane.JOB)
    qtbot.waitUntil(lambda: seen == ["job"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["job", "first", "second"])


def test_a_fault_arrives_as_itself(jobs: Jobs, qtbot: QtBot) -> None:
    faults: list[Fault] = []

    def work(_: Task) -> None:
        raise Fault(FaultCode.DISK_FULL)

    jobs.scope().run(work, never, faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert faults[0].code is FaultCode.DISK_FULL


def test_anything_else_is_a_defect_and_its_words_stay_out_of_the_log(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    faults: list[Fault] = []

    def work(_: Task) -> None:
        raise ValueError("what the witness said")

    with caplog.at_level(logging.DEBUG):
        jobs.scope().run(work, never, faults.append)
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0].code is FaultCode.DEFECT
    assert "ValueError" in caplog.text
    assert "witness" not in caplog.text


def test_after_closing_nothing_is_delivered_and_work_is_asked_to_stop(jobs: Jobs, qtbot: QtBot) -> None:
    scope, began, seen = jobs.scope(), threading.Event(), list[str]()

    def work(task: Task) -> None:
        began.set()
        while not task.cancelled():
            began.wait(0.01)

    scope.run(work, lambda _: seen.append("done"), lambda _: seen.append("failed"))
    assert began.wait(10)
    scope.close()
    last = jobs.scope()
    last.run(lambda _: None, lambda _: seen.append("after"), never)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["after"]


def test_progress_of_a_fast_worker_is_thinned_out_but_ends_with_the_last(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[int] = []
    ended: list[bool] = []

    def work(task: Task) -> None:
        for at in range(5000):
            task.report("step", at, 5000)

    jobs.scope().run(work, lambda _: ended.append(True), never, progress=lambda _step, done, _total: told.append(done))
    qtbot.waitUntil(lambda: bool(ended))
    assert told == sorted(told)
    assert told[-1] == 4999
    assert len(told) < 5000


def test_a_blocked_main_thread_is_noted(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    clock = HandClock()
    watch = MainThreadWatch(clock)
    with caplog.at_level(logging.WARNING, logger="saegim.ui"):
        logging.getLogger("saegim").propagate = True
        clock.move(watch.INTERVAL_MS + 100)
        watch.look()
        assert "main-thread-blocked" not in caplog.text
        clock.move(watch.INTERVAL_MS + 350)
        watch.look()
    assert "main-thread-blocked ms=350" in caplog.text


def test_at_the_end_the_vault_is_still_locked_and_other_work_is_dropped(qapp: QApplication) -> None:
    ending = Jobs()
    gate, did = threading.Event(), list[str]()
    for lane in (Lane.VAULT, Lane.JOB):
        ending.scope().run(lambda _: gate.wait(10), lambda _: None, never, lane=lane)
        ending.scope().run(lambda _, name=lane.value: did.append(name), lambda _: None, never, lane=lane)  # type: ignore[misc]
    opener = threading.Timer(0.05, gate.set)
    opener.start()
    ending.shut_down()
    opener.join()
    assert did == ["vault"]
