"""What somebody was typing is there in the next sitting: said so on the line, stored or dropped with one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import SegmentId
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import TranscriptsView
from desktop.vault.typings import Typing
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.scene import Scene, make_scene, services
from tests.ui.test_transcripts_view import compose, editor_of

pytestmark = pytest.mark.usefixtures("look")
CTRL = Qt.KeyboardModifier.ControlModifier


def kept(scene: Scene) -> list[Typing]:
    return scene.signed_in.vault.typings.of(scene.interview.id, scene.signed_in.account.id)


def seated(qtbot: QtBot, scene: Scene) -> tuple[TranscriptsView, TranscriptsPresenter]:
    presenter = TranscriptsPresenter(scene.workplace, services())
    view = TranscriptsView(presenter)
    qtbot.addWidget(view)
    view.resize(1140, 768)
    view.show()
    view.refresh()
    view.activateWindow()
    view.focus_first()
    qtbot.waitUntil(view.lines.hasFocus)
    return view, presenter


def revisions(presenter: TranscriptsPresenter) -> list[str]:
    return [one.text for one in presenter.state.lines[0].revisions]


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return make_scene(tmp_path)


def interrupted(qtbot: QtBot, scene: Scene) -> tuple[TranscriptsView, TranscriptsPresenter]:
    """What a sitting that was killed has left in the vault; this is the next one."""
    account = scene.signed_in.account.id
    typing = Typing(scene.interview.id, SegmentId("rec-1-seg-0"), account, "우리는 강을", scene.signed_in.clock.now())
    scene.signed_in.vault.typings.keep(typing)
    return seated(qtbot, scene)


def test_the_syllable_that_is_being_composed_is_left_alone_when_the_rest_is_kept(qtbot: QtBot, scene: Scene) -> None:
    view, _ = seated(qtbot, scene)
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    editor = editor_of(view)
    editor.selectAll()
    compose(editor, commit="우리는 강을")
    compose(editor, preedit="건")
    qtbot.waitUntil(lambda: len(kept(scene)) == 1, timeout=5_000)  # the timer keeps it by itself
    assert kept(scene)[0].text == "우리는 강을"
    assert editor.textCursor().block().layout().preeditAreaText() == "건"
    compose(editor, commit="건")
    assert editor.toPlainText() == "우리는 강을건"


def test_it_stands_in_the_line_and_one_key_stores_it(qtbot: QtBot, scene: Scene) -> None:
    view, presenter = interrupted(qtbot, scene)
    index = view.model.index(0)
    assert index.data() == "우리는 강을"
    assert revisions(presenter) == []
    assert view.cards.line_panel.keep.isVisible()
    QTest.keyClick(view.lines, Qt.Key.Key_Return, CTRL)
    assert revisions(presenter) == ["우리는 강을"]
    assert kept(scene) == []
    assert not view.cards.line_panel.keep.isVisible()


def test_one_key_drops_it(qtbot: QtBot, scene: Scene) -> None:
    view, presenter = interrupted(qtbot, scene)
    QTest.keyClick(view.lines, Qt.Key.Key_Backspace, CTRL)
    assert view.model.index(0).data() == presenter.state.lines[0].segment.text
    assert kept(scene) == []


def test_it_can_be_gone_on_with_and_left_again(qtbot: QtBot, scene: Scene) -> None:
    view, presenter = interrupted(qtbot, scene)
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    editor = editor_of(view)
    assert editor.toPlainText() == "우리는 강을"
    compose(editor, commit=" 건넜다")
    presenter.typing.keep()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert [one.text for one in kept(scene)] == ["우리는 강을"]  # as it stood when the editor opened
    qtbot.waitUntil(lambda: not view.lines.findChildren(LineEditor))
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    compose(editor_of(view), commit=" 건넜습니다")
    QTest.keyClick(editor_of(view), Qt.Key.Key_Return)
    assert presenter.state.lines[0].text == "우리는 강을 건넜습니다"
    assert kept(scene) == []


def test_leaving_a_line_as_it_was_keeps_nothing(qtbot: QtBot, scene: Scene) -> None:
    view, presenter = seated(qtbot, scene)
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    compose(editor_of(view), commit="버릴 말")
    presenter.typing.keep()
    assert len(kept(scene)) == 1
    QTest.keyClick(editor_of(view), Qt.Key.Key_Escape)
    assert kept(scene) == []


def test_letters_typed_while_the_vault_is_busy_are_kept_as_soon_as_it_is_not(qtbot: QtBot, scene: Scene) -> None:
    view, presenter = seated(qtbot, scene)
    held = HeldJobs()
    scene.workplace.runner = held
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    for word in ("가", "나", "다"):
        compose(editor_of(view), commit=word)
        presenter.typing.keep()
    assert kept(scene) == []
    held.release()
    held.release()
    assert kept(scene)[0].text.endswith("가나다")


def test_an_identity_number_is_kept_nowhere_and_the_words_around_it_are(qtbot: QtBot, scene: Scene) -> None:
    view, presenter = seated(qtbot, scene)
    QTest.keyClick(view.lines, Qt.Key.Key_F2)
    editor_of(view).setPlainText("번호는 900101-1234567 입니다")
    presenter.typing.keep()
    assert kept(scene)[0].text == "번호는 □□□□□□-□□□□□□□ 입니다"
