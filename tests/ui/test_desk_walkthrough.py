"""A whole sitting at the desk without a mouse: listen, correct, say who speaks, find, replace, undo, translate, review."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.speaking import Speaker
from desktop.ui.transcripts.model import LOOK
from desktop.ui.transcripts.view import TranscriptsView
from tests.ui.test_finding import composed
from tests.ui.test_transcripts_view import shown

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """On whatever has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def write(text: str) -> None:
    widget: QWidget | None = QApplication.focusWidget()
    assert widget is not None
    composed(widget, preedit=text[:1])
    composed(widget, commit=text)


def replace_by_keyboard(view: TranscriptsView, old: str, new: str) -> None:
    press(Qt.Key.Key_H, CTRL)
    write(old)
    press(Qt.Key.Key_Tab)
    while QApplication.focusWidget() is not view.find_desk.bar.by_edit:
        press(Qt.Key.Key_Tab)
    write(new)
    press(Qt.Key.Key_Return)
    while QApplication.focusWidget() is not view.find_desk.preview.replace:
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)


@pytest.mark.usefixtures("look")
def test_a_sitting_needs_no_mouse(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, sound = shown(qtbot, tmp_path, lines=8)
    machine = [line.text for line in presenter.state.lines]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    assert [moment for _, moment in sound.played] == [7_000]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_A, CTRL)
    write("그날 밤 혜산을 떠났습니다.")
    press(Qt.Key.Key_P, ALT)  # while it is being typed
    assert len(sound.played) == 2
    press(Qt.Key.Key_Return)
    assert presenter.state.lines[1].text == "그날 밤 혜산을 떠났습니다."
    press(Qt.Key.Key_2, ALT)
    assert presenter.state.lines[1].speaker is Speaker.WITNESS

    replace_by_keyboard(view, "혜산", "무산")
    assert "무산을" in presenter.state.lines[1].text
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_Escape)
    for _ in range(3):
        press(Qt.Key.Key_Z, CTRL)
    assert [line.text for line in presenter.state.lines] == machine
    press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert presenter.state.lines[1].text == "그날 밤 혜산을 떠났습니다."

    translate_by_keyboard(view)
    while view.side.shown != "review":
        press(Qt.Key.Key_Down, ALT)
    assert view.cards.approval.isVisible()


def translate_by_keyboard(view: TranscriptsView) -> None:
    view.lines.go_to(1)
    press(Qt.Key.Key_T, CTRL)
    write("That night we left Hyesan.")
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_W, ALT)
    look = view.model.index(1).data(LOOK)
    assert (look.is_paned, look.second) == (True, "That night we left Hyesan.")
