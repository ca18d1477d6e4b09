"""The whole window: locked while a recording runs, hidden while work goes on, and nothing of a testimony in sight."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.locking import LockReason
from desktop.domain.policy import Policy
from desktop.domain.recording import AudioFormat, SealState
from desktop.recording.recorder_messages import FileSource
from desktop.recording.sitting import RunningRecording, start_recording
from desktop.system.paths import program_command
from desktop.ui.jobs import Jobs
from desktop.ui.lock.unattended_presenter import Going
from desktop.ui.locking import Phase
from desktop.ui.main_window import MainWindow
from desktop.ui.notices import Notice
from desktop.ui.record.slip_guard import BOUNCE_MS
from desktop.ui.record.view import RecordView
from desktop.ui.runner import Lane, Task
from desktop.ui.services import MachineServices, Services
from desktop.ui.window import make_window
from desktop.ui.workplace import Workplace
from tests.fakes.wav_files import counter_wav
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, consented_interview
from tests.ui.stand import Desk

FORMAT = AudioFormat(16_000, 1)
WITNESS = "W-2026-014"


class Bench:
    """A window over a real vault, a microphone that is a file, and a machine that speaks when the test says so."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.source: FileSource = {"file": str(counter_wav(folder / "counter.wav", 60, FORMAT.sample_rate_hz))}
        self.jobs = Jobs()
        self.tell: list[object] = []
        self.started: list[RunningRecording] = []
        with desk.office.as_(INTERVIEWER) as signed_in:
            self.interview_id = consented_interview(signed_in, ("C01", "C02"))

    def services(self) -> Services:
        given = self.desk.services()
        sound = replace(given.sound, start_recording=self._start)
        return replace(given, sound=sound, machine=MachineServices(watch_power=self.tell.append))

    def open(self, application: QApplication) -> MainWindow:
        self.window = make_window(application, self.services(), self.jobs)
        return self.window

    def record(self) -> RunningRecording:
        """What the record screen does, without its buttons."""
        workplace = self.window.workplace
        assert workplace is not None
        workplace.choose(workplace.signed_in.vault.interviews.get(self.interview_id))
        running = self._start(workplace.signed_in, self.interview_id, None, FORMAT)
        workplace.is_recording, workplace.running = True, running
        return running

    def _start(
        self, signed_in: SignedIn, interview_id: InterviewId, _: str | None, audio_format: AudioFormat
    ) -> RunningRecording:
        command = program_command("recorder")
        running = start_recording(signed_in, interview_id, audio_format, self.source, command, "file")
        self.started.append(running)
        return running

    def enter(self, account: str = INTERVIEWER) -> None:
        self.window.enter(self.desk.sign_in(account))

    def end(self) -> None:
        self.window.lock()
        self.window.guard.unattended.taken_up()
        self.jobs.shut_down()
        for running in self.started:
            running._recorder._process.kill()
            running._recorder._process.wait(10)


@pytest.fixture
def bench(qapp: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(desk, tmp_path)
    window = made.open(qapp)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    made.end()


def workplace_of(window: MainWindow) -> Workplace:
    """The sign-in there must be."""
    assert window.workplace is not None
    return window.workplace


def seen(window: QWidget) -> str:
    """Every word in sight."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    texts = [widget.text() for widget in window.findChildren(QWidget) if widget.isVisible() and hasattr(widget, "text")]
    return "\n".join([window.windowTitle(), *labels, *(text for text in texts if isinstance(text, str))])


def test_a_recording_goes_on_behind_the_lock_and_the_next_account_takes_it_up(bench: Bench, qtbot: QtBot) -> None:
    bench.enter()
    running = bench.record()
    qtbot.waitUntil(lambda: running.status().stored_ms >= 500, timeout=20_000)
    window, guard = bench.window, bench.window.guard
    with qtbot.waitSignal(window.locked, timeout=20_000):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.workplace is None
    qtbot.waitUntil(lambda: (guard.unattended.state.status or running.status()).stored_ms > 1_000, timeout=20_000)
    qtbot.waitUntil(lambda: guard.unattended.state.status is not None, timeout=20_000)
    assert guard.unattended_panel.isVisible()
    assert "Recording continues" in guard.unattended_panel.chip.accessibleName()
    words = seen(window)
    assert WITNESS not in words
    assert "Interviewer" not in words
    assert not window.close(), "the stop is in this window"
    bench.enter(CUSTODIAN)
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=20_000)
    workplace = workplace_of(window)
    assert not guard.unattended_panel.isVisible()
    view = next(screen.view for screen in window._screens if screen.key == "record")
    assert isinstance(view, RecordView)
    assert window._stack.currentWidget() is view
    interview = view._presenter.state.interview
    assert interview is not None
    assert interview.witness_code == WITNESS
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(view, Qt.Key.Key_F9)
    bench.desk.office.clock.move(BOUNCE_MS)
    QTest.keyClick(view, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not workplace.is_recording, timeout=20_000)
    seal = workplace.signed_in.vault.recordings.seal_of(running.recording.id)
    assert seal is not None
    assert (seal.state, seal.gaps, seal.sealed_by) == (SealState.COMPLETE, (), CUSTODIAN)


def test_stop_stays_one_key_away_while_locked(bench: Bench, qtbot: QtBot) -> None:
    bench.enter()
    running = bench.record()
    window, guard = bench.window, bench.window.guard
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.lock()
    qtbot.waitUntil(
        lambda: guard.unattended.state.status is not None and guard.unattended.state.status.stored_ms > 500,
        timeout=20_000,
    )
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: guard.unattended.state.going is Going.ENDED, timeout=20_000)
    assert "sealed as soon as the vault is unlocked" in guard.unattended_panel.words.text()
    bench.enter()
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=20_000)
    assert window.workplace is not None
    seal = window.workplace.signed_in.vault.recordings.seal_of(running.recording.id)
    assert seal is not None
    assert seal.state is SealState.COMPLETE
    assert not guard.unattended_panel.isVisible()
    assert not window.workplace.is_recording


def test_a_stopped_recording_lets_the_locked_window_close(bench: Bench, qtbot: QtBot) -> None:
    bench.enter()
    bench.record()
    with qtbot.waitSignal(bench.window.locked, timeout=20_000):
        bench.window.lock()
    assert not bench.window.close()
    bench.window.guard.unattended.stop()
    qtbot.waitUntil(lambda: bench.window.guard.unattended.state.going is Going.ENDED, timeout=20_000)
    assert bench.window.close()


def busy(window: MainWindow, lane: Lane = Lane.JOB) -> threading.Event:
    """Long work that ends when the event is set."""
    goes_on = threading.Event()

    def work(task: Task) -> None:
        while not (goes_on.wait(0.02) or task.cancelled()):
            pass

    assert window.workplace is not None
    window.workplace.runner.run(work, lambda _: None, window.show_fault, lane=lane)
    return goes_on


@pytest.mark.parametrize("lane", [Lane.JOB, Lane.SPEECH])
def test_long_work_is_hidden_at_once_and_locked_when_it_ends(bench: Bench, qtbot: QtBot, lane: Lane) -> None:
    bench.enter()
    window = bench.window
    goes_on = busy(window, lane)
    window.guard.locking.ask(LockReason.SCREEN)
    assert window.workplace is not None, "the work needs the vault"
    assert window._stack.currentWidget() is window.guard.veil_view
    words = seen(window)
    assert WITNESS not in words
    assert "Interviews" not in words
    for number in range(1, 9):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
    assert window._stack.currentWidget() is window.guard.veil_view
    goes_on.set()
    qtbot.waitUntil(lambda: not window.guard.has_long_work, timeout=20_000)
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.guard.locking.tick()
    assert window.workplace is None


def test_the_passphrase_brings_back_what_was_hidden_and_another_one_does_not(bench: Bench, qtbot: QtBot) -> None:
    bench.enter()
    window = bench.window
    goes_on = busy(window)
    window.show_screen("custody")
    window.guard.locking.ask(LockReason.IDLE)
    veil = window.guard.veil_view
    QTest.keyClicks(veil.passphrase, "not the one")
    QTest.keyClick(veil.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.banner.fault is not None, timeout=20_000)
    assert window.banner.fault is not None
    assert window.banner.fault.code is FaultCode.VAULT_UNLOCK_REFUSED
    assert window._stack.currentWidget() is veil
    bench.desk.office.clock.move(3_600_000)
    QTest.keyClicks(veil.passphrase, PASSPHRASE)
    QTest.keyClick(veil.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._stack.currentWidget() is not veil, timeout=20_000)
    assert next(s.key for s in window._screens if s.view is window._stack.currentWidget()) == "custody"
    assert window.guard.locking.phase is Phase.OPEN
    assert veil.passphrase.text() == ""
    goes_on.set()


def test_a_sleeping_laptop_ends_the_work_and_locks(bench: Bench, qtbot: QtBot) -> None:
    bench.enter()
    busy(bench.window)
    with qtbot.waitSignal(bench.window.locked, timeout=20_000):
        bench.tell[0](LockReason.SLEEP)  # type: ignore[operator]
    assert bench.window.workplace is None
    assert bench.desk.sign_in(CUSTODIAN).account.id == CUSTODIAN


def test_an_idle_window_warns_and_locks_and_a_key_takes_the_warning_away(bench: Bench, qtbot: QtBot) -> None:
    bench.enter()
    window, clock = bench.window, bench.desk.office.clock
    clock.move(10 * 60_000 - 20_000)
    window.guard.locking.tick()
    assert window.guard.idle.isVisible()
    assert "20 s" in window.guard.idle.words.text()
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert not window.guard.idle.isVisible()
    clock.move(10 * 60_000)
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.guard.locking.tick()


def test_the_office_rule_reaches_the_window_when_it_is_set(bench: Bench, qtbot: QtBot) -> None:
    from desktop.custody.policies import set_policy

    bench.enter(CUSTODIAN)
    workplace = bench.window.workplace
    assert workplace is not None
    set_policy(workplace.signed_in, Policy.IDLE_LOCK_MINUTES, 2)
    workplace.rules_changed()
    qtbot.waitUntil(lambda: bench.window.guard.locking._limit_ms == 120_000, timeout=20_000)


def test_a_lock_closes_dialogs_and_empties_our_clipboard(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)  # no screen, no owner
    bench.enter()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    QGuiApplication.clipboard().setText("words of a witness")
    with qtbot.waitSignal(bench.window.locked, timeout=20_000):
        bench.window.lock()
    assert not dialog.isVisible()
    assert QGuiApplication.clipboard().text() == ""


def test_notices_are_shown_lead_somewhere_and_go_away(bench: Bench, qtbot: QtBot) -> None:
    bench.enter()
    window = bench.window
    window._tell([Notice(str(n), partial("notice {}".format, n), "custody" if n == 0 else None) for n in range(3)])
    strip = window.notices
    assert [line.words.text() for line in strip.lines] == ["notice 0", "notice 1"]
    strip.lines[0].go.click()
    assert next(s.key for s in window._screens if s.view is window._stack.currentWidget()) == "custody"
    assert not strip.lines[1].go.isVisible()
    strip.lines[0].dismiss.click()
    assert [line.words.text() for line in strip.lines] == ["notice 1", "notice 2"]
    for _ in range(2):
        strip.lines[0].dismiss.click()
    assert not strip.isVisible()
    window._tell([Notice("a", lambda: "again")])
    window.lock()
    assert not strip.isVisible()


def test_another_vault_is_locked_again_while_a_recording_goes_on(
    bench: Bench, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bench.enter()
    bench.record()
    window = bench.window
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.lock()
    other = Desk(tmp_path_factory.mktemp("other") / "vault")
    signed_in = other.sign_in(INTERVIEWER)
    window.enter(signed_in)
    qtbot.waitUntil(lambda: window.banner.fault is not None, timeout=20_000)
    assert window.banner.fault is not None
    assert window.banner.fault.code is FaultCode.RECORDING_RUNNING
    qtbot.waitUntil(lambda: _is_closed(signed_in), timeout=20_000)
    assert window.workplace is None
    assert window.guard.unattended_panel.isVisible()


def _is_closed(signed_in: SignedIn) -> bool:
    try:
        signed_in.vault.accounts.all()
    except Fault as fault:
        return fault.code is FaultCode.VAULT_LOCKED
    return False
