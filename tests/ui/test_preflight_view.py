"""The look before an interview, offscreen: every key and row, in words, on one screen; the microphone goes with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.power import PowerReading
from desktop.recording.preflight.checked import Code, Subject
from desktop.recording.preflight.hearing import ChannelSound, Sound
from desktop.recording.preflight.listening import Doing
from desktop.recording.preflight.machine import Radio
from desktop.ui.language import Language
from desktop.ui.record.state import Phase
from desktop.ui.record.view import RecordView
from tests.ui.before_recording import GOOD, LINE, USB, BeforeRecording, before_recording
from tests.ui.measuring import ambiguous, overlapping, squeezed, sticking_out

pytestmark = pytest.mark.usefixtures("look")


def shown(qtbot: QtBot, made: BeforeRecording) -> RecordView:
    view, frame = RecordView(made.presenter), QWidget()
    QVBoxLayout(frame).addWidget(view)
    qtbot.addWidget(frame)
    frame.resize(1140, 740)
    view.refresh()
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    return view


def words(view: RecordView) -> dict[str, str]:
    """What is said of each subject that is seen."""
    return {subject.value: row.text() for subject, row in view.preflight.rows.items() if row.isVisible()}


def test_all_is_said_in_words_and_good_ends_in_one_line(qtbot: QtBot, tmp_path: Path) -> None:
    made = before_recording(tmp_path)
    view = shown(qtbot, made)
    made.listener.hear(GOOD)
    qtbot.waitUntil(lambda: view.preflight.headline.text() == "All is good. Begin when you are ready.")
    said = words(view)
    assert set(said) == set(Subject) - {Subject.CHANNELS}
    assert said["voice"] == "Clearly heard (\u221227 dB)."
    assert said["power"] == "Plugged in; battery at 83 %."
    assert view.preflight.rows[Subject.NOISE].accessibleName() == (
        "Room: good. Quiet (\u221263 dB when nobody speaks)."
    )
    assert view.record.isEnabled()


def test_what_is_not_good_is_named_with_what_to_do_and_recording_stays_possible(qtbot: QtBot, tmp_path: Path) -> None:
    made = before_recording(
        tmp_path,
        power=PowerReading(42, is_plugged_in=False, left_ms=4_800_000),
        radios=frozenset({Radio.WIFI, Radio.BLUETOOTH}),
    )
    view = shown(qtbot, made)
    made.listener.hear(Sound(7_000, (ChannelSound(),)))
    qtbot.waitUntil(lambda: "switched off" in words(view)["voice"])
    said = words(view)
    assert said["radios"] == "On: Wi-Fi, Bluetooth. Please turn off or unplug."
    assert said["power"] == "Battery for 1 h 20 min only (42 %). Plug it in."
    assert view.preflight.headline.text() == "You can begin, but something is not good."
    QTest.keyClick(view, Qt.Key.Key_F8)
    assert len(made.started) == 1


def test_keys_let_one_hear_oneself_and_look_again(qtbot: QtBot, tmp_path: Path) -> None:
    made = before_recording(tmp_path)
    view = shown(qtbot, made)
    assert not view.preflight.oneself.isEnabled()
    made.listener.hear(GOOD)
    qtbot.waitUntil(view.preflight.oneself.isEnabled)
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert made.listener.asked[-1] == ("take",)
    made.listener.hear(GOOD, Doing.TAKING, taken_ms=2_100)
    qtbot.waitUntil(lambda: "Speak: 3 s" in view.preflight.oneself.text())
    made.listener.hear(GOOD, Doing.PLAYING)
    qtbot.waitUntil(lambda: "Stop" in view.preflight.oneself.text())
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert made.listener.asked[-1] == ("forget",)
    made.listener.hear(GOOD, Doing.LISTENING, player_fault=Fault(FaultCode.PLAYER_MISSING))
    qtbot.waitUntil(lambda: "loudspeaker" in view.preflight.headline.text())
    asked = len(made.listener.asked)
    QTest.keyClick(view, Qt.Key.Key_F5)
    assert [act[0] for act in made.listener.asked[asked:]] == ["rest", "rest_and_wait", "listen"]


def test_every_choice_tells_how_large_an_hour_gets(qtbot: QtBot, tmp_path: Path) -> None:
    made = before_recording(tmp_path)
    choices = shown(qtbot, made).preflight.choices
    rates = [choices.rate.itemText(at) for at in range(choices.rate.count())]
    assert rates[0] == "16 kHz \u00b7 115 MB/h"
    assert rates[3:] == ["44.1 kHz \u00b7 318 MB/h", "48 kHz \u00b7 346 MB/h"]
    assert choices.channels.itemText(1) == "2 channels \u00b7 691 MB/h"
    QTest.keyClick(choices.channels, Qt.Key.Key_Down)
    assert made.listener.asked[-1] == ("listen", "usb", AudioFormat(48_000, 2))
    assert len(made.presenter.preflight.state.heard.peaks) in {0, 2}
    assert choices.rate.currentText() == "48 kHz \u00b7 691 MB/h"
    QTest.keyClick(choices.hours, Qt.Key.Key_Down)
    assert made.kept.planned_hours == 4


def test_no_microphone_is_said_and_nothing_can_be_begun(qtbot: QtBot, tmp_path: Path) -> None:
    made = before_recording(tmp_path)
    made.devices.clear()
    view = shown(qtbot, made)
    assert words(view)["microphone"] == "None found. Connect one."
    assert "voice" not in words(view)
    assert view.preflight.choices.device.currentText() == "No microphone found"
    assert not view.record.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_F8)
    assert made.started == []


@pytest.mark.parametrize("how", ["another screen", "hidden", "recording"])
def test_the_microphone_is_let_go_with_the_screen(qtbot: QtBot, tmp_path: Path, how: str) -> None:
    made = before_recording(tmp_path)
    view = shown(qtbot, made)
    made.listener.hear(GOOD)
    qtbot.waitUntil(view.preflight.oneself.isEnabled)
    if how == "another screen":
        view.leave()
    elif how == "hidden":
        view.hide()
    else:
        made.presenter.start()
        assert made.presenter.state.phase is not Phase.READY
    assert made.listener.asked[-1][0] in {"rest", "rest_and_wait"}
    assert not view.preflight._timer.isActive()


def test_it_listens_again_when_the_screen_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    made = before_recording(tmp_path)
    view = shown(qtbot, made)
    view.hide()
    view.show()
    assert made.listener.asked[-1][0] == "listen"


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp)
    yield language
    language.switch("en")


@pytest.mark.parametrize("language", ["en", "ko", "en_XA"])
def test_with_everything_wrong_in_two_channels_it_fits_the_laptop_and_no_word_is_cut(
    qtbot: QtBot, tmp_path: Path, speaking: Language, language: str
) -> None:
    speaking.switch(language)
    made = before_recording(
        tmp_path,
        LINE,
        USB,
        power=PowerReading(42, is_plugged_in=False),
        radios=frozenset(Radio),
        free_bytes=1_500_000_000,
    )
    view = shown(qtbot, made)
    made.presenter.preflight.choose_channels(2)
    made.clock.set_wall(-3_600_000)
    made.listener.hear(
        Sound(8_000, (ChannelSound(-38.0, None, -30.0, 0.3), ChannelSound(-38.0, None, -30.0, 0.3)), 1.0)
    )
    made.clock.move(20_000)
    qtbot.waitUntil(lambda: len(words(view)) == 9)
    look = made.presenter.preflight
    qtbot.waitUntil(lambda: Code.CLOCK_BACKWARDS in [one.code for one in look.state.checked])
    size = view.minimumSizeHint()
    assert size.width() <= 1366 - 226
    assert size.height() <= 670
    qtbot.waitUntil(lambda: not any(fault(view) for fault in (sticking_out, squeezed, overlapping, ambiguous)))


def test_a_narrow_window_puts_things_beneath_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    made = before_recording(tmp_path)
    panel = shown(qtbot, made).preflight
    qtbot.waitUntil(panel.rows[Subject.DISK].isVisible)
    assert (
        panel.rows[Subject.DISK].mapTo(panel, QPoint(0, 0)).x()
        > panel.rows[Subject.VOICE].mapTo(panel, QPoint(0, 0)).x()
    )
    assert panel.minimumSizeHint().width() > 389
    panel.resize(420, 400)
    QApplication.processEvents()
    assert panel.minimumSizeHint().width() <= 390, "of the smallest window, beside consent and notes"
    assert panel.choices.hours.y() > panel.choices.rate.y() > panel.choices.device.y()
