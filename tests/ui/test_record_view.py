"""The recording screen offscreen: every key, every state in words, nothing modal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.recording.recorder_messages import RecorderState
from desktop.ui.record.state import Phase
from desktop.ui.record.view import RecordView
from desktop.ui.theme import Theme
from tests.ui.test_record import Room, room


def shown(qtbot: QtBot, made: Room) -> RecordView:
    view, frame = RecordView(made.presenter), QWidget()
    column = QVBoxLayout(frame)
    column.addWidget(view.badge)
    column.addWidget(view)
    qtbot.addWidget(frame)
    frame.resize(1140, 768)
    frame.show()
    view.refresh()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    return view


@pytest.mark.usefixtures("look")
def test_keys_record_pause_and_stop(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = shown(qtbot, made)
    QTest.keyClick(view, Qt.Key.Key_F8)
    assert made.presenter.state.phase is Phase.RECORDING
    qtbot.waitUntil(lambda: made.presenter.state.status is not None)  # the timer asks by itself
    assert view.badge.isVisible()
    assert "Recording" in view.badge.accessibleName()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert made.running.asked == ["pause"]
    qtbot.waitUntil(lambda: view.chip.text() == "Paused")
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_F9)
    assert made.running.asked == ["pause", "resume", "stop"]
    assert view.chip.text() == "Sealed"
    assert not view.badge.isVisible()


@pytest.mark.usefixtures("look")
def test_shut_gate_is_said_with_the_missing_item(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path, consents=("C01",))
    view = shown(qtbot, made)
    assert not view.record.isEnabled()
    assert "Sound recording" in view.consent.answer_text()
    view.consent.asked.emit()
    assert made.scene.went == ["consent"]


@pytest.mark.usefixtures("look")
def test_no_signal_and_no_microphone_are_said_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = shown(qtbot, made)
    made.running.state = RecorderState.NO_SIGNAL
    made.presenter.start()
    made.presenter.poll()
    assert view.chip.text() == "No signal"
    assert "Check the microphone" in view.live.advice_words.text()
    assert "240.0 kB" in view.live.stored.text()
    made.presenter.stop()
    silent = room(tmp_path / "second", microphones=list)
    quiet = shown(qtbot, silent)
    assert quiet.device.currentText() == "No microphone found"
    assert not quiet.record.isEnabled()
    assert quiet.bring_in.isEnabled()


@pytest.mark.usefixtures("look")
def test_sealed_card_tells_length_size_digest_and_gaps(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = shown(qtbot, made)
    made.presenter.start()
    made.presenter.stop()
    sealed = made.presenter.state.sealed
    assert sealed is not None
    facts = view.sealed.facts()
    assert facts[0] == "00:07"
    assert facts[3] == "1, 0.8 s in all"
    assert facts[4].startswith(sealed.seal.samples_sha256[:4])


def test_fits_the_laptop_in_every_state(qtbot: QtBot, tmp_path: Path, look: Theme) -> None:
    assert look is not None
    made = room(tmp_path)
    view = shown(qtbot, made)
    for act in (made.presenter.start, made.presenter.poll, made.presenter.stop):
        act()
        size = view.minimumSizeHint()
        assert size.width() <= 1366 - 226
        assert size.height() <= 670
