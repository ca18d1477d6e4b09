"""Finding and replacing on the transcript screen, by keyboard: spellings alike, a preview, one step to be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import TranscriptsView
from tests.ui.test_transcripts_view import shown

pytestmark = pytest.mark.usefixtures("look")
CTRL = Qt.KeyboardModifier.ControlModifier


def composed(widget: QWidget, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> tuple[TranscriptsView, TranscriptsPresenter]:
    view, presenter, _ = shown(qtbot, tmp_path, lines=12)
    return view, presenter


def test_what_is_composed_is_found_as_it_is_typed_and_enter_goes_on(
    desk: tuple[TranscriptsView, TranscriptsPresenter],
) -> None:
    view, presenter = desk
    QTest.keyClick(view.lines, Qt.Key.Key_F, CTRL)
    edit = view.find_desk.bar.edit
    assert edit.hasFocus()
    composed(edit, commit="혜산에")
    composed(edit, preedit="서")
    assert presenter.finding.state.wanted.text == "혜산에서"
    composed(edit, commit="서")
    matches = presenter.finding.state.matches
    assert len(matches) > 2
    assert view.find_desk.bar.count.text() == f"1 of {len(matches)}"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert view.lines.number == matches[1].row
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.lines.number == matches[0].row
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert view.lines.hasFocus()
    assert not view.find_desk.bar.isVisible()
    assert presenter.finding.state.matches == ()


def test_replacing_is_shown_first_and_is_one_step(desk: tuple[TranscriptsView, TranscriptsPresenter]) -> None:
    view, presenter = desk
    before = [line.text for line in presenter.state.lines]
    QTest.keyClick(view.lines, Qt.Key.Key_H, CTRL)
    bar, preview = view.find_desk.bar, view.find_desk.preview
    bar.edit.setText("혜산")
    bar.by_edit.setText("무산")
    QTest.keyClick(bar.by_edit, Qt.Key.Key_Return)
    assert preview.isVisible()
    assert [line.text for line in presenter.state.lines] == before
    count = preview.list.count()
    assert count == sum("혜산" in text for text in before) > 2
    QTest.keyClick(preview.list, Qt.Key.Key_Space)  # the first one is left out
    assert preview.replace.text().endswith(f"Replace in {count - 1}")
    preview.replace.click()
    assert not preview.isVisible()
    after = [line.text for line in presenter.state.lines]
    assert after[0] == before[0]
    assert sum("무산" in text for text in after) == count - 1
    [revision] = next(line for line in presenter.state.lines if "무산" in line.text).revisions
    assert revision.reason == "혜산 replaced by 무산"
    view.lines.setFocus()
    QTest.keyClick(view.lines, Qt.Key.Key_Z, CTRL)
    assert [line.text for line in presenter.state.lines] == before
    QTest.keyClick(view.lines, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert [line.text for line in presenter.state.lines] == after


def test_a_preview_is_left_and_nothing_was_changed(desk: tuple[TranscriptsView, TranscriptsPresenter]) -> None:
    view, presenter = desk
    before = presenter.state.lines
    view.find_desk.open(is_replacing=True)
    view.find_desk.bar.edit.setText("저는")
    view.find_desk.bar.preview.click()
    view.find_desk.preview.leave.click()
    assert view.lines.isVisible()
    assert presenter.state.lines == before


def test_the_norths_spelling_finds_the_souths_unless_told_otherwise(
    desk: tuple[TranscriptsView, TranscriptsPresenter],
) -> None:
    view, presenter = desk
    presenter.correcting.correct(presenter.state.lines[0].segment.id, "로동 단련대의 여자")
    view.find_desk.open(is_replacing=False)
    view.find_desk.bar.edit.setText("노동")
    assert [match.row for match in presenter.finding.state.matches] == [0]
    view.find_desk.bar.alike.click()
    assert presenter.finding.state.matches == ()
    assert view.find_desk.bar.count.text() == "not found"
    assert presenter.state.lines[0].text == "로동 단련대의 여자"
