"""Playing by keyboard, pedal and mouse on the transcript screen, offscreen; words for screen readers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop.domain.recording import AudioFormat, Marker, MarkerKind
from desktop.recording.manner import Balance, Passage
from desktop.ui.transcripts.pedals import Pedal
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import TranscriptsView
from tests.ui import scene as stage
from tests.ui.scene import FakeSound
from tests.ui.test_transcripts_view import editor_of, shown

pytestmark = pytest.mark.usefixtures("look")
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
Shown = tuple[TranscriptsView, TranscriptsPresenter, FakeSound]


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Shown:
    return shown(qtbot, tmp_path)


@pytest.fixture
def two_channels(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shown:
    monkeypatch.setattr(stage, "FORMAT", AudioFormat(4_000, 2))
    return shown(qtbot, tmp_path)


def plays(presenter: TranscriptsPresenter) -> bool:
    return presenter.listening.is_playing


def loop_of(presenter: TranscriptsPresenter) -> Passage | None:
    hearing = presenter.listening.hearing
    return hearing.passage if hearing.is_looping else None


def test_space_plays_pauses_and_goes_on(stand: Shown) -> None:
    view, presenter, sound = stand
    QTest.keyClick(view.lines, Qt.Key.Key_Space)
    assert view.player.button.accessibleName() == "Pause"
    sound.position_ms = 4_000
    QTest.keyClick(view.lines, Qt.Key.Key_Space)
    assert presenter.listening.position_ms == 2_500
    assert view.player.button.accessibleName() == "Play"
    QTest.keyClick(view.lines, Qt.Key.Key_Space)
    QTest.keyClick(view.lines, Qt.Key.Key_Backspace)
    assert [moment for _, moment in sound.played] == [0, 2_500, 0]


def test_a_pedal_plays_while_it_is_held(stand: Shown) -> None:
    view, presenter, sound = stand
    QTest.keyPress(view.lines, Qt.Key.Key_F4)
    assert plays(presenter)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):  # what a keyboard sends while a key is held
        event = QKeyEvent(kind, Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "", True)
        QCoreApplication.sendEvent(view.lines, event)
    assert plays(presenter)
    QTest.keyRelease(view.lines, Qt.Key.Key_A)
    assert plays(presenter)
    QTest.keyRelease(view.lines, Qt.Key.Key_F4)
    assert not plays(presenter)
    assert len(sound.played) == 1


def test_a_pedal_works_while_a_line_is_corrected_and_types_nothing(stand: Shown) -> None:
    view, presenter, sound = stand
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    editor = editor_of(view)
    before = editor.toPlainText()
    QTest.keyPress(editor, Qt.Key.Key_F4)
    QTest.keyClick(editor, Qt.Key.Key_A)
    assert plays(presenter)
    QTest.keyRelease(editor, Qt.Key.Key_F4)
    QTest.keyClick(editor, Qt.Key.Key_F8)
    assert not plays(presenter)
    assert presenter.listening.position_ms == 5_000
    assert editor.toPlainText() == before + "a"
    assert len(sound.played) == 1


def test_a_pedal_is_let_go_when_another_window_takes_the_keyboard(stand: Shown) -> None:
    view, presenter, _ = stand
    QTest.keyPress(view.lines, Qt.Key.Key_F4)
    QCoreApplication.sendEvent(view, QEvent(QEvent.Type.WindowDeactivate))
    assert not plays(presenter)


def test_a_pedal_opens_no_list_of_choices(stand: Shown) -> None:
    view, presenter, _ = stand
    speed = view.player.controls.speed
    speed.setFocus()
    QTest.keyPress(speed, Qt.Key.Key_F4)
    assert plays(presenter)
    assert not speed.view().isVisible()
    QTest.keyRelease(speed, Qt.Key.Key_F4)


def test_a_pedal_gets_another_key_without_any_dialog(stand: Shown) -> None:
    view, presenter, sound = stand
    row = view.player.pedal_row
    assert not row.isVisibleTo(view)
    view.player.controls.pedals.click()
    assert row.isVisibleTo(view)
    button = row.buttons[Pedal.PLAY]
    button.click()
    assert "Step on it now" in button.text()
    QTest.keyClick(button, Qt.Key.Key_F9)
    assert button.text().endswith("F9")
    assert sound.played == []
    QTest.keyClick(view.lines, Qt.Key.Key_F4)
    assert sound.played == []
    QTest.keyClick(view.lines, Qt.Key.Key_F9)
    assert len(sound.played) == 1
    assert presenter.pedals.keys[Pedal.PLAY] == "F9"


@pytest.mark.parametrize("leaving", ["escape", "elsewhere", "again"])
def test_asking_for_a_key_can_be_left(stand: Shown, leaving: str) -> None:
    view, presenter, sound = stand
    view.player.controls.pedals.click()
    button = view.player.pedal_row.buttons[Pedal.BACK]
    button.click()
    assert presenter.pedals.asked is Pedal.BACK
    if leaving == "escape":
        QTest.keyClick(button, Qt.Key.Key_Escape)
    elif leaving == "elsewhere":
        view.lines.setFocus()
    else:
        button.click()
    assert not button.is_waiting
    assert button.text().endswith("F7")
    QTest.keyClick(view.lines, Qt.Key.Key_F4)
    assert len(sound.played) == 1


def test_while_a_key_is_asked_for_the_screens_own_keys_are_not_obeyed(stand: Shown) -> None:
    view, presenter, sound = stand
    view.player.controls.pedals.click()
    button = view.player.pedal_row.buttons[Pedal.PLAY]
    for key, modifier in ((Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_P, ALT)):
        button.click()
        QTest.keyClick(button, key, modifier)
        assert button.hasFocus()
        assert presenter.pedals.keys[Pedal.PLAY] == "F4"
    assert sound.played == []


def test_everything_has_a_key_also_while_a_line_is_corrected(two_channels: Shown) -> None:
    view, presenter, sound = two_channels
    listening, hearing = presenter.listening, presenter.listening.hearing
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    editor = editor_of(view)
    before = editor.toPlainText()
    listening.go_to(10_000)
    moments = []
    for key, modifier in (
        (Qt.Key.Key_Left, ALT),
        (Qt.Key.Key_Left, ALT | SHIFT),
        (Qt.Key.Key_Right, ALT),
        (Qt.Key.Key_Right, ALT | SHIFT),
        (Qt.Key.Key_PageDown, ALT),
        (Qt.Key.Key_PageUp, ALT),
    ):
        QTest.keyClick(editor, key, modifier)
        moments.append(listening.position_ms)
    assert moments == [8_500, 3_500, 5_000, 10_000, 14_000, 14_000]
    QTest.keyClick(editor, Qt.Key.Key_Comma, ALT)
    assert hearing.manner.speed == 0.75
    QTest.keyClick(editor, Qt.Key.Key_Period, ALT)
    QTest.keyClick(editor, Qt.Key.Key_Period, ALT)
    assert hearing.manner.speed == 1.25
    QTest.keyClick(editor, Qt.Key.Key_B, ALT)
    assert hearing.manner.balance is Balance.LEFT
    listening.go_to(10_000)
    QTest.keyClick(editor, Qt.Key.Key_BracketLeft, ALT)
    listening.go_to(12_000)
    QTest.keyClick(editor, Qt.Key.Key_BracketRight, ALT)
    QTest.keyClick(editor, Qt.Key.Key_R, ALT)
    assert loop_of(presenter) == Passage(10_000, 12_000)
    QTest.keyClick(editor, Qt.Key.Key_Backslash, ALT)
    assert hearing.passage is None
    assert loop_of(presenter) is None
    QTest.keyClick(editor, Qt.Key.Key_P, ALT)
    assert len(sound.played) == 1
    assert editor.toPlainText() == before


def test_buttons_and_lists_do_the_same(two_channels: Shown) -> None:
    view, presenter, sound = two_channels
    controls, listening = view.player.controls, presenter.listening
    listening.go_to(10_000)
    controls.far_back.click()
    controls.back.click()
    controls.forward.click()
    assert listening.position_ms == 8_500
    QTest.keyClick(controls.speed, Qt.Key.Key_Down)
    assert listening.hearing.manner.speed == 1.25
    QTest.keyClick(controls.balance, Qt.Key.Key_End)
    assert listening.hearing.manner.balance is Balance.TOGETHER
    controls.loop.click()
    assert listening.hearing.passage == Passage(0, 6_000)  # the chosen line
    assert controls.loop.isChecked()
    assert controls.place.text() == "00:00\u201300:06"
    controls.loop.click()
    assert not controls.loop.isChecked()
    seen = listening.page.seen
    controls.narrower.click()
    assert listening.page.seen != seen
    controls.wider.click()
    assert sound.played == []


def test_one_channel_leaves_nothing_to_choose(stand: Shown) -> None:
    view, _, __ = stand
    assert not view.player.controls.balance.isVisibleTo(view)
    assert view.player.controls.speed.isVisibleTo(view)


def test_what_lies_here_is_said_beneath(qtbot: QtBot, tmp_path: Path) -> None:
    _, presenter, _ = shown(qtbot, tmp_path)
    signed_in, interview = presenter._workplace.signed_in, presenter.state.interview
    assert interview is not None
    note = Marker(3_000 * 8, MarkerKind.NOTE, "<b>names</b> the guard")
    signed_in.vault.media(interview.id).add_marker("rec-1", note)
    again = TranscriptsPresenter(presenter._workplace, stage.services())
    other = TranscriptsView(again)
    qtbot.addWidget(other)
    again.look()
    again.listening.go_to(3_200)
    assert other.player.controls.place.text() == "Note: <b>names</b> the guard"
    assert "Note: <b>names</b> the guard" in other.player.wave.accessibleDescription()
    again.listening.go_to(14_000)
    assert other.player.controls.place.text() == "Sound was lost (820 ms)"


def test_everything_has_a_name_and_words_follow_the_language(two_channels: Shown) -> None:
    view, _, __ = two_channels
    view.player.controls.pedals.click()
    controls = view.player.controls
    for widget in (
        controls.far_back, controls.back, controls.forward, controls.speed, controls.balance, controls.loop,
        controls.narrower, controls.wider, controls.pedals, view.player.wave, view.player.part, view.player.button,
        *view.player.pedal_row.buttons.values(),
    ):  # fmt: skip
        assert widget.accessibleName(), widget
    assert isinstance(controls.balance, QComboBox)
    assert [controls.balance.itemText(at) for at in range(4)] == [
        "Both channels", "Channel 1 alone", "Channel 2 alone", "Both on both sides",
    ]  # fmt: skip


def test_fits_the_laptop_with_everything_open(two_channels: Shown) -> None:
    view, presenter, _ = two_channels
    view.player.controls.pedals.click()
    presenter.following.turn_loop(0)
    assert view.minimumSizeHint().width() <= 1366 - 226
    assert view.minimumSizeHint().height() <= 768
