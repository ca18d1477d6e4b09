"""The recording screen offscreen: every key, every state in words, nothing modal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ids import RecordingId
from desktop.domain.people import Role
from desktop.domain.recording import SealState
from desktop.recording.recorder_messages import RecorderState
from desktop.ui.record.note_line import EMPTY_FOR_MS
from desktop.ui.record.slip_guard import BOUNCE_MS
from desktop.ui.record.state import AsideLength, Phase
from desktop.ui.record.view import RecordView
from tests.ui.record_room import Room, room

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("look")


def shown(qtbot: QtBot, made: Room) -> RecordView:
    """The view in a window with a field of another screen beside it, and the badge where the frame has it."""
    view, frame = RecordView(made.presenter), QWidget()
    column = QVBoxLayout(frame)
    column.addWidget(view.badge)
    column.addWidget(QLineEdit())
    column.addWidget(view)
    qtbot.addWidget(frame)
    frame.resize(1140, 768)
    frame.show()
    view.refresh()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    return view


def recording(qtbot: QtBot, made: Room) -> RecordView:
    """The same, while it records. The clock stands still: the view is told by hand what the recorder says."""
    view = shown(qtbot, made)
    made.begin()
    view._timer.setInterval(10**6)
    return view


def test_keys_record_break_and_stop(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = shown(qtbot, made)
    QTest.keyClick(view, Key.Key_F8)
    assert made.phase() is Phase.RECORDING
    qtbot.waitUntil(lambda: made.presenter.state.status is not None)  # the timer asks by itself
    assert view.badge.isVisible()
    assert "Recording" in view.badge.accessibleName()
    QTest.keyClick(view, Key.Key_Space)
    assert made.running.asked == ["pause"]
    qtbot.waitUntil(view.live.away.isVisible)
    assert view.live.away.title.text() == "Break"
    QTest.keyClick(view, Key.Key_F7)
    QTest.keyClick(view, Key.Key_F9)
    assert made.phase() is Phase.RECORDING
    assert "F9 again" in view.running.stop.text()
    made.clock.move(BOUNCE_MS)
    QTest.keyClick(view, Key.Key_F9)
    assert made.running.asked == ["pause", "resume", "stop"]
    assert view.chip.text() == "Sealed"
    assert not view.badge.isVisible()


@pytest.mark.parametrize(
    ("key", "asked"),
    [
        (Key.Key_F2, "mark important"),
        (Key.Key_F3, "mark distress"),
        (Key.Key_F4, "mark interpreter"),
        (Key.Key_F6, "off"),
        (Key.Key_F7, "pause"),
    ],
)
@pytest.mark.parametrize("typing", [False, True])
def test_each_key_works_from_anywhere_and_types_nothing(
    qtbot: QtBot, tmp_path: Path, key: Qt.Key, asked: str, typing: bool
) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    [field] = [edit for edit in view.window().findChildren(QLineEdit) if edit.parent() is view.window()]
    if typing:
        field.setFocus()
        QTest.keyClicks(field, "a b")
    QTest.keyClick(field if typing else view, key)
    assert made.running.asked == [asked]
    assert field.text() == ("a b" if typing else "")


@pytest.mark.parametrize("key", [Key.Key_F5, Key.Key_F6, Key.Key_F7, Key.Key_F9])
def test_what_has_to_be_seen_brings_its_screen_to_the_front(qtbot: QtBot, tmp_path: Path, key: Qt.Key) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    view.hide()
    QTest.keyClick(view.window(), Key.Key_F2)
    assert made.scene.went == []
    QTest.keyClick(view.window(), key)
    assert made.scene.went == ["record"]


def test_behind_the_veil_no_key_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    view.badge.hide()
    QTest.keyClick(view.window(), Key.Key_F2)
    assert made.running.asked == []


def test_no_key_does_anything_while_nothing_is_recorded(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    made.presenter.stop()
    for key in (Key.Key_F2, Key.Key_F5, Key.Key_F6, Key.Key_F9, Key.Key_Space):
        QTest.keyClick(view, key)
    assert made.running.asked == ["stop"]


def test_letters_typed_in_the_note_are_no_keys_and_enter_marks(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    QTest.keyClick(view, Key.Key_F5)
    edit = view.marks.line.edit
    assert QApplication.focusWidget() is edit
    QTest.keyClicks(edit, "his brother came back")
    assert made.running.asked == []
    QTest.keyClick(edit, Key.Key_F2)
    assert edit.text() == "his brother came back", "another marker leaves what was written"
    QTest.keyClick(edit, Key.Key_Return)
    assert made.running.asked == ["mark important", "mark note his brother came back"]
    assert not view.marks.line.isVisible()
    assert QApplication.focusWidget() is view
    made.hear()
    assert "Note" in view.live.headline.device.text()
    assert view.notes.notes()[0][2] == "Note: his brother came back"


def test_a_note_with_a_number_stays_to_be_mended_and_esc_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    QTest.keyClick(view, Key.Key_F5)
    edit = view.marks.line.edit
    edit.setText("900101-1234567")
    QTest.keyClick(edit, Key.Key_Return)
    assert (made.scene.faults, edit.text()) == (["number.forbidden"], "900101-1234567")
    QTest.keyClick(edit, Key.Key_Escape)
    assert (edit.text(), view.marks.line.isVisible()) == ("", False)


def test_an_empty_note_gives_the_keyboard_back(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    QTest.keyClick(view, Key.Key_F5)
    line = view.marks.line
    assert line._timer.interval() == EMPTY_FOR_MS
    line.edit.setText("half a")
    line._timer.timeout.emit()
    assert line.isVisible(), "what was begun stays"
    line.edit.clear()
    line._timer.timeout.emit()
    assert not line.isVisible()
    assert QApplication.focusWidget() is view


def test_off_the_record_is_told_in_words_and_asked_about_without_standing_in_the_way(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    QTest.keyClick(view, Key.Key_F6)
    made.hear(away_ms=35_000)
    away = view.live.away
    assert (away.isVisible(), away.title.text(), away.lasts.text()) == (True, "Off the record", "00:35")
    assert "never kept: 02:00 left" in away.answer.silence.text()
    assert not view.question.isVisible()
    QTest.keyClick(view, Key.Key_Space)
    QTest.keyClick(view, Key.Key_F6)
    made.hear()
    assert not away.isVisible()
    assert view.question.isVisible()
    assert "never kept: 01:00 left" in view.question.answer.silence.text()
    assert view.live.headline.words.text() == "Recording"
    QTest.keyClick(view, Key.Key_F12)
    made.hear()
    assert not view.question.isVisible()
    assert made.running.asked == ["off", "back", "keep"]


def test_never_keep_lies_at_the_other_end_of_the_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    QTest.keyClick(view, Key.Key_F6)
    made.hear()
    QTest.keyClick(view, Key.Key_F1)
    made.hear()
    assert made.running.asked == ["off", "never keep"]
    assert view.live.away.answer.question.text() == "What is said now is never kept."


def test_a_button_that_loses_its_duty_does_not_hand_the_space_bar_on(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    view.running.pause.setFocus()
    QTest.keyClick(view.running.pause, Key.Key_F6)
    made.hear()
    focused = QApplication.focusWidget()
    QTest.keyClick(focused if focused is not None else view, Key.Key_Space)
    assert made.running.asked == ["off"]


def test_shut_gate_is_said_with_the_missing_item(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path, consents=("C01",))
    view = shown(qtbot, made)
    assert not view.record.isEnabled()
    assert "Sound recording" in view.consent.answer_text()
    view.consent.asked.emit()
    assert made.scene.went == ["consent"]


def test_a_lost_microphone_is_seen_chosen_anew_and_acknowledged_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    made.hear(state=RecorderState.NO_SIGNAL, waits_for_device=True)
    assert view.live.headline.words.text() == "No signal"
    assert (view.alarm.isVisible(), view.alarm.title.text()) == (True, "The microphone is gone")
    assert "is safe" in view.alarm.advice.text()
    assert view.alarm.devices.currentText() == "Line in"
    assert "240.0 kB" in view.live.stored.text()
    assert view.live.meter.isVisible()
    assert "Look here" in view.badge.text()
    QTest.keyClick(view, Key.Key_F8)
    assert not view.alarm.isVisible()
    assert "No sound arrives" in view.live.advice_words.text(), "seen is not solved"
    QTest.keyClick(view, Key.Key_F10)
    assert made.running.asked == ["use line"]


def test_without_a_microphone_nothing_can_be_recorded(qtbot: QtBot, tmp_path: Path) -> None:
    quiet = shown(qtbot, room(tmp_path, microphones=list))
    assert quiet.microphone.device.currentText() == "No microphone found"
    assert not quiet.record.isEnabled()
    assert quiet.bring_in.isEnabled()


def test_how_far_the_writer_is_behind_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    assert "less than 1 s behind" in view.live.facts.text()
    made.hear(behind_ms=7_400)
    assert "7 s behind" in view.live.facts.text()
    assert view.alarm.title.text() == "The disk is slow: 7 s wait to be stored"


def test_sealed_card_tells_length_size_gaps_and_digest(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = recording(qtbot, made)
    made.presenter.stop()
    sealed = made.presenter.state.sealed
    assert sealed is not None
    facts = view.sealed.facts()
    assert facts[0].startswith("00:07")
    assert facts[2].startswith("1, 0.8 s in all")
    assert facts[-1].startswith(sealed.seal.samples_sha256[:4])
    QTest.keyClick(view, Key.Key_F8)
    assert made.phase() is Phase.RECORDING, "one key goes on in a new recording"


def _apart(made: Room) -> RecordView:
    """The screen of an interview in which one passage was kept off the record."""
    view = RecordView(made.presenter)
    state = made.presenter.state
    aside = AsideLength(RecordingId("rec-aside"), 305_000, 95_000)
    [earlier] = state.earlier
    made.presenter._show(earlier=(replace(earlier, asides=(aside,)),))
    return view


def test_an_interviewer_is_told_what_is_kept_apart_and_cannot_hear_it(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = _apart(made)
    qtbot.addWidget(view)
    assert "1 off the record, kept sealed apart" in view.apart.words.text()
    assert view.apart.open.isHidden()
    assert "1 kept apart" in view.notes.notes()[0][2]
    made.presenter.apart.hear(RecordingId("rec-aside"), "curious", lambda: None)
    assert made.sound.played_apart == []


def test_a_supervisor_hears_it_for_a_reason_only(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    account = made.scene.signed_in.account
    made.scene.signed_in.account = replace(account, roles=frozenset({Role.SUPERVISOR}))
    view = _apart(made)
    qtbot.addWidget(view)
    view.show()
    view.apart.open.click()
    assert not view.apart.hear.isEnabled()
    QTest.keyClick(view.apart.reason, Key.Key_Return)
    assert made.sound.played_apart == []
    view.apart.reason.setText("the witness asked for it")
    view.apart.hear.click()
    assert made.sound.played_apart == [("rec-aside", "the witness asked for it")]
    assert view.apart.reason.text() == ""
    view.apart.silence.click()
    assert made.sound.stops == 1
    assert made.presenter.state.apart_id is None


def test_what_a_power_cut_left_is_said_and_one_button_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = shown(qtbot, made)
    assert not view.standing.isVisible()
    [earlier] = made.presenter.state.earlier
    broken = replace(earlier, seal=replace(earlier.seal, state=SealState.INTERRUPTED))
    made.presenter._show(earlier=(broken,))
    assert "broke off at 00:07" in view.standing.text()
    assert "interrupted" in view.notes.notes()[0][2]
    QTest.keyClick(view, Key.Key_F8)
    assert made.phase() is Phase.RECORDING
    assert not view.standing.isVisible()


def test_a_recorder_that_is_sought_lets_nothing_new_begin(qtbot: QtBot, tmp_path: Path) -> None:
    made = room(tmp_path)
    view = shown(qtbot, made)
    view._timer.setInterval(10**6)
    made.presenter._show(is_sought=True)
    assert "looked for again" in view.standing.text()
    assert view._timer.isActive()
    QTest.keyClick(view, Key.Key_F8)
    assert made.started == []
    made.presenter.poll()
    assert made.presenter.state.may_start, "none runs any more"
