"""The transcript screen offscreen: keys, the editor with a Korean input method, words for screen readers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.domain.transcript import Word
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.line_marks import doubted
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import TranscriptsView
from tests.ui.measuring import overlapping, squeezed, sticking_out
from tests.ui.scene import FakeSound, make_scene, services

SMALL = (798, 560)
"""What the smallest window leaves to a screen."""
ROUNDS = 10

pytestmark = pytest.mark.usefixtures("look")


def shown(
    qtbot: QtBot, folder: Path, *, lines: int = 4, is_supervisor: bool = False
) -> tuple[TranscriptsView, TranscriptsPresenter, FakeSound]:
    scene = make_scene(folder, lines=lines)
    sound = FakeSound()
    if is_supervisor:
        scene = scene.as_supervisor()
    presenter = TranscriptsPresenter(scene.workplace, services(sound))
    view = TranscriptsView(presenter)
    qtbot.addWidget(view)
    view.resize(1140, 768)
    view.show()
    view.refresh()
    view.activateWindow()
    view.focus_first()
    qtbot.waitUntil(view.lines.hasFocus)
    return view, presenter, sound


def editor_of(view: TranscriptsView) -> LineEditor:
    [editor] = view.lines.findChildren(LineEditor)
    return editor


def compose(editor: LineEditor, *, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def test_space_plays_from_the_line_and_the_line_heard_is_marked(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, sound = shown(qtbot, tmp_path)
    QTest.keyClick(view.lines, Qt.Key.Key_Down)
    QTest.keyClick(view.lines, Qt.Key.Key_Space)
    assert sound.played[0][1] == 7_000
    sound.position_ms = 14_500
    qtbot.waitUntil(lambda: presenter.listening.position_ms == 14_500)  # the timer follows by itself
    assert view.player.position.text() == "00:14"
    view.leave()
    assert sound.stops == 1


@pytest.mark.parametrize("save", ["ctrl+enter", "enter", "leave"])
def test_typing_with_an_input_method_is_saved_whole(qtbot: QtBot, tmp_path: Path, save: str) -> None:
    view, presenter, _ = shown(qtbot, tmp_path)
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    editor = editor_of(view)
    editor.selectAll()
    compose(editor, commit="안녕하세")
    compose(editor, preedit="요")
    assert presenter.state.lines[0].revisions == ()
    compose(editor, commit="요")
    if save == "leave":
        view.leave()
    else:
        modifier = Qt.KeyboardModifier.ControlModifier if save == "ctrl+enter" else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(editor, Qt.Key.Key_Return, modifier)
    assert presenter.state.lines[0].text == "안녕하세요"
    assert len(presenter.state.lines[0].revisions) == 1


def test_escape_leaves_the_line_and_ctrl_z_lays_the_earlier_text(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path)
    before = presenter.state.lines[0].text
    QTest.keyClick(view.lines, Qt.Key.Key_Return)
    editor = editor_of(view)
    compose(editor, commit="버릴 말")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert presenter.state.lines[0].text == before
    presenter.correcting.correct(presenter.state.lines[0].segment.id, "고친 말")
    view.lines.setFocus()
    QTest.keyClick(view.lines, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert presenter.state.lines[0].text == before
    assert len(presenter.state.lines[0].revisions) == 2


def test_keys_of_the_list_are_letters_in_the_editor(qtbot: QtBot, tmp_path: Path) -> None:
    view, _, sound = shown(qtbot, tmp_path)
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    editor = editor_of(view)
    QTest.keyClick(editor, Qt.Key.Key_Space)
    QTest.keyClick(editor, Qt.Key.Key_A)
    assert editor.toPlainText().endswith(" a")
    assert sound.played == []


def test_a_refused_text_stays_in_sight(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path)
    presenter.correcting.correct(presenter.state.lines[0].segment.id, "말\u202e말")
    assert view.model.index(0).data() == "말\u202e말"


def test_an_identity_number_is_hinted_at_while_it_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path)
    hint = view.cards.line_panel.number_hint
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    editor = editor_of(view)
    editor.setPlainText("번호는 900101-1234567")
    assert hint.isVisibleTo(view)
    assert "resident registration number" in hint.text()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not hint.isVisibleTo(view))
    assert presenter.state.lines[0].revisions == ()


def test_a_line_is_said_with_flags_and_the_panel_explains_them(qtbot: QtBot, tmp_path: Path) -> None:
    view, _, __ = shown(qtbot, tmp_path)
    index = view.model.index(1)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("00:07. Channel 2. Korean. ")
    assert "Unsure" in said
    assert "not sure of these words" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_rows_grow_with_their_text(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path)
    option = QStyleOptionViewItem()
    delegate = view.lines.itemDelegate()
    before: QSize = delegate.sizeHint(option, view.model.index(0))
    presenter.correcting.correct(presenter.state.lines[0].segment.id, "긴 문장입니다. " * 30)
    assert delegate.sizeHint(option, view.model.index(0)).height() > before.height() + 60


def test_approval_asks_before_it_signs(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path, is_supervisor=True)
    view.side.open("review")
    assert view.cards.approval.approve.isVisible()
    view.cards.approval.approve.setFocus()
    QTest.keyClick(view.cards.approval.approve, Qt.Key.Key_Space)
    assert view.cards.approval.leave.hasFocus()
    QTest.keyClick(view.cards.approval.leave, Qt.Key.Key_Space)
    assert presenter.state.approval.in_force is None
    view.cards.approval.approve.click()
    view.cards.approval.sure.click()
    assert view.cards.approval.chip.text() == "Approved"
    presenter.correcting.correct(presenter.state.lines[0].segment.id, "나중에 고친 말.")
    assert view.room.reason.isVisible()
    view.room.reason.edit.setText("다시 들었습니다")
    QTest.keyClick(view.room.reason.edit, Qt.Key.Key_Return)
    assert view.cards.approval.chip.text() == "Approval void"


def test_fits_the_laptop(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path, is_supervisor=True)
    assert view.minimumSizeHint().width() <= 1366 - 226
    presenter.approving.ask(is_asked=True)
    assert view.minimumSizeHint().height() <= 768


def test_a_long_transcript_opens_quickly_enough_to_scroll(qtbot: QtBot, tmp_path: Path) -> None:
    view, _, __ = shown(qtbot, tmp_path, lines=300)
    view.lines.setCurrentIndex(view.model.index(299))
    qtbot.waitUntil(lambda: view.lines.visualRect(view.model.index(299)).height() > 0)


def test_doubted_words_are_found_in_order() -> None:
    words = [Word(" 두", 0, 1, 0.9), Word(" 시간쯤", 1, 2, 0.2), Word("gone", 2, 3, 0.1), Word(" 두", 3, 4, 0.4)]
    assert doubted("두 시간쯤 두", words) == [(2, 3), (6, 1)]


def test_in_a_small_window_recordings_and_cards_take_turns_and_nothing_is_cut(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path)
    layout = view.layout()
    assert layout is not None
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in the window, which has its own
    view.setMinimumSize(0, 0)
    view.resize(*SMALL)
    view.side.open("review")
    for _ in range(ROUNDS):
        QApplication.processEvents()
    assert not view.recordings.isVisible()
    assert view.side.isVisible()
    assert view.gate.strip.final.accessibleName() == "Final 0 of 4"
    assert [*sticking_out(view), *squeezed(view), *overlapping(view)] == []
    offered = {words: act for _, words, act in view._elsewhere()}
    offered["Recordings"]()
    for _ in range(ROUNDS):
        QApplication.processEvents()
    assert view.recordings.isVisible()
    assert not view.side.isVisible()
    assert [*sticking_out(view), *squeezed(view), *overlapping(view)] == []
    offered["Keys"]()
    assert view.keys_pane.isVisible()
    view.resize(1140, 768)
    assert view.recordings.isVisible()
    assert presenter.state.lines
