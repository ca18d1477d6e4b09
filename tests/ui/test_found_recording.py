"""A new window takes up the recording that went on after the last one was gone, and goes to its screen."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.faults import FaultCode
from desktop.domain.recording import AudioFormat, SealState
from desktop.recording import recorder_start
from desktop.recording.recorder_messages import FileSource
from desktop.recording.sitting import RunningRecording, start_recording
from desktop.system.paths import program_command
from desktop.ui.jobs import Jobs
from desktop.ui.main_window import MainWindow
from desktop.ui.record.view import RecordView
from desktop.ui.window import make_window
from desktop.ui.workplace import Workplace
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter_wav
from tests.office import INTERVIEWER, consented_interview
from tests.ui.stand import Desk

FORMAT = AudioFormat(16_000, 1)


@pytest.fixture
def left(desk: Desk, tmp_path: Path) -> Iterator[RunningRecording]:
    """A recording whose window has gone without a word."""
    source: FileSource = {"file": str(counter_wav(tmp_path / "counter.wav", 60, FORMAT.sample_rate_hz))}
    with desk.office.as_(INTERVIEWER) as signed_in:
        interview_id = consented_interview(signed_in, ("C01", "C02"))
        running = start_recording(signed_in, interview_id, FORMAT, source, program_command("recorder"), "file")
        running._recorder._connection.close()
    yield running
    running._recorder._process.kill()
    running._recorder._process.wait(10)


@pytest.fixture
def window(qapp: QApplication, desk: Desk, left: RunningRecording, qtbot: QtBot) -> Iterator[MainWindow]:
    jobs = Jobs()
    made = make_window(qapp, desk.services(), jobs)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.lock()
    made.guard.unattended.taken_up()
    jobs.shut_down()


def _workplace(window: MainWindow, qtbot: QtBot) -> Workplace:
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=20_000)
    assert window.workplace is not None
    return window.workplace


def test_the_recording_is_this_windows_again(
    window: MainWindow, desk: Desk, left: RunningRecording, qtbot: QtBot
) -> None:
    window.enter(desk.sign_in(INTERVIEWER))
    workplace = _workplace(window, qtbot)
    running = workplace.running
    assert running is not None
    assert (running.recording, running.recorder_pid) == (left.recording, left.recorder_pid)
    assert workplace.is_recording
    assert isinstance(window._stack.currentWidget(), RecordView)
    assert workplace.interview is not None
    assert workplace.interview.id == left.recording.interview_id
    wait_until(lambda: running.status().stored_ms >= 500, what="something to be stored")
    seal = running.stop()
    assert (seal.state, seal.gaps) == (SealState.COMPLETE, ())
    workplace.is_recording, workplace.running = False, None


def test_a_recorder_that_does_not_answer_is_told_and_keeps_nobody_out(
    window: MainWindow, desk: Desk, left: RunningRecording, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_start, "CONNECT_SECONDS", 0.3)
    os.kill(left.recorder_pid, signal.SIGSTOP)
    window.enter(desk.sign_in(INTERVIEWER))
    workplace = _workplace(window, qtbot)
    assert (workplace.running, workplace.is_recording) == (None, False)
    assert window.banner.fault is not None
    assert window.banner.fault.code is FaultCode.RECORDER_SILENT
