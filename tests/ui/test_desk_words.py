"""Playing by word: the word that is heard is marked, a click or a key plays from any, also in a corrected line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.transcripts.model import LOOK
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.row_look import PADDING, TEXT_LEFT
from desktop.ui.transcripts.view import TranscriptsView
from tests.ui.scene import FakeSound
from tests.ui.test_transcripts_view import shown

pytestmark = pytest.mark.usefixtures("look")
CTRL = Qt.KeyboardModifier.ControlModifier
Desk = tuple[TranscriptsView, TranscriptsPresenter, FakeSound]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return shown(qtbot, tmp_path)


def heard_word(view: TranscriptsView, row: int) -> str:
    look = view.model.index(row).data(LOOK)
    heard = look.marks.heard
    return look.text[heard.start : heard.start + heard.length] if heard is not None else ""


def test_the_word_under_the_playhead_is_marked_and_only_it(desk: Desk) -> None:
    view, presenter, sound = desk
    words = presenter.state.lines[1].segment.words
    presenter.following.play_line(1)
    for word in words:
        sound.position_ms = word.start_ms + 10
        presenter.listening.follow()
        assert heard_word(view, 1) == word.text.strip()
        assert heard_word(view, 0) == ""
    presenter.listening.stop()
    assert heard_word(view, 1) == ""


def test_a_corrected_line_is_followed_too(desk: Desk) -> None:
    view, presenter, sound = desk
    line = presenter.state.lines[0]
    first, last = line.segment.words[0], line.segment.words[-1]
    presenter.correcting.correct(line.segment.id, f"{first.text.strip()} 그날 {last.text.strip()}")
    presenter.following.play_line(0)
    for at_ms, word in ((last.start_ms + 5, last.text.strip()), (first.end_ms + 5, "그날")):
        sound.position_ms = at_ms
        presenter.listening.follow()
        assert heard_word(view, 0) == word


def test_keys_go_from_word_to_word_across_lines_and_play_from_there(desk: Desk) -> None:
    view, presenter, sound = desk
    words = presenter.state.lines[0].segment.words
    for _ in range(2):
        QTest.keyClick(view.lines, Qt.Key.Key_Right)
    QTest.keyClick(view.lines, Qt.Key.Key_Space, CTRL)
    assert sound.played[-1] == ("rec-1", words[2].start_ms)
    for _ in range(len(words) - 2):
        QTest.keyClick(view.lines, Qt.Key.Key_Right)
    assert view.lines.number == 1
    QTest.keyClick(view.lines, Qt.Key.Key_Left)
    assert view.lines.number == 0
    QTest.keyClick(view.lines, Qt.Key.Key_Space, CTRL)
    assert sound.played[-1] == ("rec-1", words[-1].start_ms)


def test_ctrl_and_a_click_play_from_the_word_beneath_the_mouse(desk: Desk) -> None:
    view, presenter, sound = desk
    rect = view.lines.visualRect(view.model.index(1))
    point = rect.topLeft() + QPoint(TEXT_LEFT + 2, PADDING + 8)
    QTest.mouseClick(view.lines.viewport(), Qt.MouseButton.LeftButton, CTRL, point)
    assert view.lines.number == 1
    assert sound.played == [("rec-1", presenter.state.lines[1].segment.words[0].start_ms)]
    QTest.mouseClick(view.lines.viewport(), Qt.MouseButton.LeftButton, CTRL, rect.topLeft() + QPoint(20, 20))
    assert len(sound.played) == 1  # beside the words it adds the line to those chosen, or takes it out
