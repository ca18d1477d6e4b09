"""Comments beside a transcript: written, answered, done with, found again; ten thousand of them; and hostile words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.comment import Comment, CommentKind
from desktop.domain.ids import CommentId
from desktop.review.commenting import comment_on
from desktop.review.reshaping import split_line
from desktop.ui.transcripts.comment_rows import Index
from desktop.ui.transcripts.commenting import Commenting
from desktop.ui.transcripts.comments_state import CommentFilter
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.suggesting import Suggesting
from desktop.ui.transcripts.view import TranscriptsView
from tests.ui.scene import FakeSound, Scene, make_scene, services

pytestmark = pytest.mark.usefixtures("look")


def at_desk(qtbot: QtBot, scene: Scene) -> TranscriptsView:
    view = TranscriptsView(TranscriptsPresenter(scene.workplace, services(FakeSound())))
    qtbot.addWidget(view)
    view.resize(1140, 768)
    view.show()
    view.refresh()
    view.side.open("comments")
    return view


def segment(number: int) -> str:
    return f"rec-1-seg-{number}"


def test_written_answered_done_and_opened_again(tmp_path: Path) -> None:
    scene = make_scene(tmp_path).as_supervisor()
    commenting = Commenting(scene.workplace)
    commenting.watch(is_shown=True)
    commenting.stand_at(segment(1))  # type: ignore[arg-type]
    commenting.write(CommentKind.NOTE, "  여기를 다시 들어 보세요.  ")
    [row] = commenting.state.shown
    assert (row.thread.comment.text, row.passage.start_ms) == ("여기를 다시 들어 보세요.", 7_000)
    commenting.choose(row.id)
    commenting.answer("들었습니다.")
    commenting.turn()
    assert commenting.state.open_count == 0
    assert commenting.state.shown == ()
    commenting.narrow(CommentFilter.ALL)
    assert commenting.state.row is not None
    assert [answer.text for answer in commenting.state.row.thread.answers] == ["들었습니다."]
    commenting.turn()
    assert commenting.state.open_count == 1
    assert commenting.state.stored == 4


def test_a_contradiction_names_both_passages(tmp_path: Path) -> None:
    scene = make_scene(tmp_path).as_supervisor()
    commenting = Commenting(scene.workplace)
    commenting.watch(is_shown=True)
    commenting.stand_at(segment(0))  # type: ignore[arg-type]
    commenting.write(CommentKind.CONTRADICTION, "낮인지 밤인지")
    assert scene.faults == ["segment.unknown"]  # no other passage was kept
    commenting.write(CommentKind.NOTE, "첫 번째")
    commenting.mark(commenting.state.rows[0].passage)
    commenting.stand_at(segment(2))  # type: ignore[arg-type]
    commenting.write(CommentKind.CONTRADICTION, "낮인지 밤인지")
    row = next(row for row in commenting.state.rows if row.other is not None)
    assert (row.passage.segment_id, row.other.segment_id if row.other else "") == (segment(0), segment(2))
    assert commenting.state.marked is None
    commenting.narrow(CommentFilter.HERE)
    assert [one.id for one in commenting.state.shown] == [row.id]


@pytest.mark.parametrize("text", ["한\u202e줄", "한\u200b줄", "한\u0007줄", "\u3164"])
def test_words_that_nobody_sees_are_refused_and_stay_typed(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    scene = make_scene(tmp_path).as_supervisor()
    view = at_desk(qtbot, scene)
    form = view.cards.desk.comments.form
    form.edit.setPlainText(text)
    QTest.keyClick(form.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert scene.faults == ["text.invalid"]
    assert form.edit.toPlainText() == text
    assert view.cards.desk.comments.model.rowCount() == 0


def test_what_another_laptop_brought_is_shown_letter_by_letter(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path).as_supervisor()
    vault, me, now = scene.signed_in.vault, scene.signed_in.account.id, scene.signed_in.clock.now()
    with vault.transaction():
        vault.comments.add(
            Comment(CommentId("com-1"), scene.interview.id, segment(0), CommentKind.NOTE, "앞\u202e뒤", "", "", me, now)  # type: ignore[arg-type]
        )
    view = at_desk(qtbot, scene)
    card = view.cards.desk.comments
    assert "앞[U+202E]뒤" in card.model.index(0).data()


def test_a_comment_leads_to_its_line_even_after_it_was_split(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    comment_on(scene.signed_in, segment(2), "여기")  # type: ignore[arg-type]
    split_line(scene.signed_in, segment(2), 6)  # type: ignore[arg-type]
    view = at_desk(qtbot, scene)
    card = view.cards.desk.comments
    QTest.mouseClick(card.following, Qt.MouseButton.LeftButton)
    assert view.lines.line is not None
    assert view.lines.line.segment.start_ms == 14_000
    assert card.panel.isVisible()
    QTest.mouseClick(card.panel.close_button, Qt.MouseButton.LeftButton)
    assert not card.panel.isVisible()
    assert card.form.isVisible()


def test_ten_thousand_comments_are_a_list_like_any_other(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = make_scene(tmp_path).as_supervisor()
    vault, me, now = scene.signed_in.vault, scene.signed_in.account.id, scene.signed_in.clock.now()
    with vault.transaction():
        for number in range(10_000):
            kind = list(CommentKind)[number % 2]
            one = Comment(
                CommentId(f"com-{number}"), scene.interview.id, segment(number % 4), kind, f"말 {number}", "", "", me, now  # type: ignore[arg-type]
            )  # fmt: skip
            vault.comments.add(one)
    view = at_desk(qtbot, scene)
    card = view.cards.desk.comments
    assert card.model.rowCount() == 10_000
    asked: list[int] = []
    data = card.model.data

    def counted(index: Index, role: int = 0) -> object:
        asked.append(index.row())
        return data(index, role)

    monkeypatch.setattr(card.model, "data", counted)
    card.list.grab()
    assert 0 < len(set(asked)) < 20  # only what is seen
    card.narrowed_to.setCurrentIndex(list(CommentFilter).index(CommentFilter.LEADING_QUESTION))
    card.narrowed_to.activated.emit(card.narrowed_to.currentIndex())
    assert card.model.rowCount() == 5_000


def test_a_rule_suggests_and_a_person_decides(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    presenter = TranscriptsPresenter(scene.workplace, services(FakeSound()))
    presenter.open()
    presenter.correcting.correct(segment(0), "그 사람들이 보위부였지요?")  # type: ignore[arg-type]
    presenter.correcting.correct(segment(2), "남자였습니까, 여자였습니까?")  # type: ignore[arg-type]
    suggesting = Suggesting(scene.workplace)
    suggesting.look(presenter.state.lines, ())
    assert [one.segment_id for one in suggesting.state.found] == [segment(0), segment(2)]
    suggesting.go(1)
    assert suggesting.state.shown is not None
    assert suggesting.state.shown.segment_id == segment(2)
    suggesting.set_aside("Heard again: it does not lead.")
    presenter.commenting.watch(is_shown=True)
    suggesting.look(presenter.state.lines, presenter.commenting.state.rows)
    assert [one.segment_id for one in suggesting.state.found] == [segment(0)]
    [row] = presenter.commenting.state.rows
    assert row.thread.is_closed
    assert row.thread.comment.kind is CommentKind.LEADING_QUESTION


def test_a_suggestion_becomes_a_comment_in_the_supervisors_words(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    view = at_desk(qtbot, scene)
    view._presenter.correcting.correct(segment(2), "그 사람들이 보위부였지요?")  # type: ignore[arg-type]
    card = view.cards.desk.comments
    assert card.found.isVisible()
    QTest.mouseClick(card.found, Qt.MouseButton.LeftButton)
    assert card.suggestions.isVisible()
    QTest.mouseClick(card.suggestions.comment, Qt.MouseButton.LeftButton)
    assert view.lines.number == 2
    assert card.form.edit.toPlainText().startswith("It states the answer")
    QTest.keyClick(card.form.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not card.suggestions.isVisible()
    assert view._presenter.commenting.state.open_count == 1
