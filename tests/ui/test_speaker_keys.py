"""Speakers by keyboard in the transcript screen, and the microphones of a recording at its left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.recording import AudioFormat
from desktop.domain.speaking import ChannelVoice, Speaker
from desktop.ui.transcripts.line_editor import LineEditor
from tests.ui.test_transcripts_view import shown

pytestmark = pytest.mark.usefixtures("look")
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
WITNESS, ASKING = Speaker.WITNESS, Speaker.INTERVIEWER


def test_alt_and_a_number_sets_the_line_and_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path, lines=6)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_0):
        QTest.keyClick(view.lines, key, ALT)
    said = [line.speaker_revisions[-1].speaker for line in presenter.state.lines[:5]]
    assert said == [ASKING, WITNESS, Speaker.INTERPRETER, Speaker.OTHER, Speaker.UNKNOWN]
    assert view.lines.currentIndex().row() == 5
    spoken = [view.model.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in (1, 4, 5)]
    assert "Witness" in spoken[0]
    assert "Unknown speaker" in spoken[1]
    assert "Channel 2" in spoken[2]


def test_several_lines_are_set_at_once_and_the_rest_as_above(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path, lines=6)
    QTest.keyClick(view.lines, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view.lines, Qt.Key.Key_2, ALT)
    assert [line.speaker for line in presenter.state.lines[:3]] == [WITNESS, WITNESS, Speaker.UNKNOWN]
    assert view.lines.currentIndex().row() == 2
    QTest.keyClick(view.lines, Qt.Key.Key_5, ALT)
    assert {line.speaker for line in presenter.state.lines} == {WITNESS}
    QTest.keyClick(view.lines, Qt.Key.Key_Home)
    assert not view.cards.speakers.on.isEnabled()
    view.cards.speakers.buttons[ASKING].click()
    assert presenter.state.lines[0].speaker is ASKING
    assert view.lines.hasFocus()


def test_nothing_typed_sets_a_speaker(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, _ = shown(qtbot, tmp_path)
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    [editor] = view.lines.findChildren(LineEditor)
    for modifier in (ALT, Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(editor, Qt.Key.Key_2, modifier)
    view.cards.translation.edit.setFocus()
    QTest.keyClick(view.cards.translation.edit, Qt.Key.Key_2, ALT)
    assert not any(line.speaker_revisions for line in presenter.state.lines)


def test_the_card_of_the_microphones_is_there_for_two(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.ui.scene.FORMAT", AudioFormat(8_000, 2))
    view, presenter, _ = shown(qtbot, tmp_path)
    card = view.recordings.channels
    assert card.isVisible()
    assert not card.store.isEnabled()
    first, second = card.choices
    first.speaker.setCurrentIndex(list(Speaker).index(WITNESS))
    first.language.setCurrentIndex(1)
    assert card.note.isVisible()
    second.speaker.setCurrentIndex(list(Speaker).index(Speaker.INTERPRETER))
    presenter.look()
    card.store.click()
    assert presenter.state.row is not None
    assert presenter.state.row.voices == (ChannelVoice(0, WITNESS, "ko"), ChannelVoice(1, Speaker.INTERPRETER, ""))
    assert not card.store.isEnabled()


def test_no_card_for_one_microphone(qtbot: QtBot, tmp_path: Path) -> None:
    view, _, __ = shown(qtbot, tmp_path)
    assert not view.recordings.channels.isVisible()
