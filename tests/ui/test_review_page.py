"""The review page beside a transcript: submitting, returning with reasons, the second hearing; history and difference."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.ids import SegmentId
from desktop.domain.people import Role
from desktop.review.confirming import confirm_lines
from desktop.review.desk import approve, correct_line
from desktop.review.hearing import note_heard
from desktop.review.overview import ReviewStage
from desktop.review.reshaping import split_line
from desktop.ui.difference.presenter import SINCE_APPROVAL, DifferencePresenter
from desktop.ui.difference.state import PointKind
from desktop.ui.difference.view import DifferenceView
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import TranscriptsView
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.vault.opening import NewAccount
from tests.fakes.vaults import PASSPHRASE, SECOND_PASSPHRASE, second_account, sign_in_again
from tests.office import hand_to_review, hear
from tests.ui.scene import FORM, LINE_MS, FakeSound, Scene, drafted, make_scene, recorded, seated, services

pytestmark = pytest.mark.usefixtures("look")


def at_desk(qtbot: QtBot, scene: Scene, page: str = "review") -> TranscriptsView:
    view = TranscriptsView(TranscriptsPresenter(scene.workplace, services(FakeSound())))
    qtbot.addWidget(view)
    view.resize(1140, 768)
    view.show()
    view.refresh()
    view.side.open(page)
    return view


def segment(number: int) -> SegmentId:
    return SegmentId(f"rec-1-seg-{number}")


def waiting(folder: Path) -> Scene:
    """A submitted transcript, and a supervisor who has heard nothing of it yet."""
    scene = make_scene(folder)
    second_account(scene.signed_in)
    hand_to_review(scene.signed_in, scene.interview.id)
    scene.signed_in.lock()
    again = sign_in_again(folder, "supervisor-1", SECOND_PASSPHRASE, FORM)
    return seated(folder, again, scene.interview, scene.recording)


def test_the_interviewer_sees_what_is_missing_and_submits(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    view = at_desk(qtbot, scene)
    card = view.cards.desk.review
    assert card.lacks["not_final"].accessibleName() == "4 lines were not heard and confirmed"
    assert not card.submit.isVisible()
    view.lines.go_to(0)
    QTest.mouseClick(card.lacks["not_final"], Qt.MouseButton.LeftButton)
    assert view.lines.number == 1
    hand_to_review(scene.signed_in, scene.interview.id)
    correct_line(scene.signed_in, segment(0), "새로 들은 말.")
    scene.workplace.changed()
    assert card.chip.text() == "Changed since"
    assert card.submit.isVisible()
    QTest.mouseClick(card.submit, Qt.MouseButton.LeftButton)
    assert card.chip.text() == "Waiting"
    assert not view.cards.desk.second_hearing.isVisible()  # it is their own work


def test_each_of_several_recordings_says_what_it_lacks(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    account = scene.signed_in
    second = recorded(account, scene.interview, "rec-2", 2 * LINE_MS)
    drafted(account, second, 2)
    recorded(account, scene.interview, "rec-3", LINE_MS)
    hear(account, scene.interview.id)
    confirm_lines(account, [segment(number) for number in range(4)])
    view = at_desk(qtbot, scene)
    card = view.cards.desk.review
    assert [button.accessibleName() for button in card.lacks.values()] == ["2 lines were not heard and confirmed"]
    said = [label.text() for label in card.findChildren(PlainLabel) if label.text().startswith("Recording ")]
    assert [words.split(",")[0] for words in said] == ["Recording 2", "Recording 3"]
    assert said[1].endswith("no machine draft yet")
    QTest.mouseClick(card.lacks["2 not_final"], Qt.MouseButton.LeftButton)
    assert view._presenter.state.chosen == second.id


def test_a_line_that_only_the_supervisor_confirmed_is_pointed_out_to_both(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    account = scene.signed_in
    second_account(account)
    hear(account, scene.interview.id)
    confirm_lines(account, [segment(number) for number in range(3)])
    account.lock()
    supervisor = sign_in_again(tmp_path, "supervisor-1", SECOND_PASSPHRASE, FORM)
    hear(supervisor, scene.interview.id)
    confirm_lines(supervisor, [segment(3)])
    card = at_desk(qtbot, seated(tmp_path, supervisor, scene.interview, scene.recording)).cards.desk.review
    assert card.alone.text().startswith("You alone confirmed 1 line.")
    supervisor.lock()
    account = sign_in_again(tmp_path, account.account.id, PASSPHRASE, FORM)
    view = at_desk(qtbot, seated(tmp_path, account, scene.interview, scene.recording))
    card = view.cards.desk.review
    assert card.alone.text().startswith("Only the supervisor confirmed 1 line.")
    QTest.mouseClick(card.alone_lines, Qt.MouseButton.LeftButton)
    assert view.lines.number == 3
    confirm_lines(account, [segment(3)])
    view._presenter.reviewing.look()
    assert not card.alone.isVisible()
    assert not card.alone_lines.isVisible()


def test_a_return_needs_reasons_and_the_interviewer_reads_them(qtbot: QtBot, tmp_path: Path) -> None:
    scene = waiting(tmp_path)
    view = at_desk(qtbot, scene)
    card = view.cards.desk.review
    QTest.mouseClick(card.give_back, Qt.MouseButton.LeftButton)
    assert card.form.edit.hasFocus() or card.form.isVisible()
    assert not card.form.give.isEnabled()
    card.form.templates.setCurrentIndex(1)
    card.form.templates.activated.emit(1)
    assert card.form.reasons.startswith("The comments say where")
    card.form.edit.setPlainText("번호 900101-1234567")
    QTest.mouseClick(card.form.give, Qt.MouseButton.LeftButton)
    assert scene.faults == ["number.forbidden"]
    assert card.form.reasons == "번호 900101-1234567"
    card.form.edit.setPlainText("둘째 줄을 다시 들어 주세요.")
    QTest.mouseClick(card.form.give, Qt.MouseButton.LeftButton)
    assert card.chip.text() == "Returned"
    assert card.reasons.text() == "둘째 줄을 다시 들어 주세요."


@pytest.mark.parametrize("reasons", ["a\u202eb", "a\u0000b", "   "])
def test_reasons_that_nobody_sees_return_nothing(qtbot: QtBot, tmp_path: Path, reasons: str) -> None:
    scene = waiting(tmp_path)
    view = at_desk(qtbot, scene)
    view._presenter.reviewing.give_back(reasons)
    assert view._presenter.reviewing.state.overview is not None
    assert view._presenter.reviewing.state.overview.stage is ReviewStage.WAITING


def test_the_second_hearing_counts_what_was_really_heard(qtbot: QtBot, tmp_path: Path) -> None:
    scene = waiting(tmp_path)
    view = at_desk(qtbot, scene)
    card = view.cards.desk.second_hearing
    count = card.model.rowCount()
    assert count >= 1
    assert card.bar.value() == 0
    assert "lines to be heard again" in view.cards.approval.words.text()
    QTest.mouseClick(card.play, Qt.MouseButton.LeftButton)
    first = card.model.lines[0]
    assert view.lines.line is not None
    assert view.lines.line.segment.id == first.segment_id
    note_heard(scene.signed_in, scene.recording.id, [(first.channel, first.start_ms, first.end_ms)])
    view._presenter.progress.look()
    assert card.bar.value() == 1
    hear(scene.signed_in, scene.interview.id)
    view._presenter.progress.look()
    assert (card.bar.value(), card.play.isVisible()) == (count, False)
    assert view.cards.approval.approve.isVisible()


def test_a_custodian_judges_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    second_account(
        scene.signed_in, NewAccount("custodian-9", "Keeper", frozenset({Role.CUSTODIAN})), SECOND_PASSPHRASE  # type: ignore[arg-type]
    )  # fmt: skip
    hand_to_review(scene.signed_in, scene.interview.id)
    scene.signed_in.lock()
    keeper = sign_in_again(tmp_path, "custodian-9", SECOND_PASSPHRASE, FORM)
    view = at_desk(qtbot, seated(tmp_path, keeper, scene.interview, scene.recording))
    desk = view.cards.desk
    assert not desk.second_hearing.isVisible()
    assert not desk.review.give_back.isVisible()
    assert not desk.review.submit.isVisible()
    view.side.open("comments")
    assert not desk.comments.form.isVisible()


def test_the_history_leads_back_to_any_version_with_a_reason(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    correct_line(scene.signed_in, segment(0), "처음 고친 말.")
    correct_line(scene.signed_in, segment(0), "다시 고친 말.")
    view = at_desk(qtbot, scene, "history")
    view.lines.go_to(0)
    card = view.cards.desk.history
    card.blames.setChecked(True)
    assert "".join(one.text for one in card.blame.words.stretches) == "다시 고친 말."
    assert len(card.rows) == 3
    first = next(
        row for row in card.rows if row.restore.text() and "Version 1" in row.findChildren(type(card._title))[0].text()
    )
    first.restore.click()
    assert view.room.reason.isVisible()
    assert "earlier text" in view.room.reason.why.text()
    view.room.reason.edit.setText("처음이 맞습니다")
    QTest.keyClick(view.room.reason.edit, Qt.Key.Key_Return)
    line = view._presenter.state.line(segment(0))
    assert line is not None
    assert (line.text, line.revisions[-1].reason, len(line.revisions)) == ("처음 고친 말.", "처음이 맞습니다", 3)
    assert not view.room.reason.isVisible()


def test_esc_leaves_the_line_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    correct_line(scene.signed_in, segment(0), "고친 말.")
    view = at_desk(qtbot, scene, "history")
    view._presenter.correcting.restore(segment(0), 0)
    QTest.keyClick(view.room.reason.edit, Qt.Key.Key_Escape)
    assert not view.room.reason.isVisible()
    line = view._presenter.state.line(segment(0))
    assert line is not None
    assert (line.text, dict(view._presenter.state.unsaved)) == ("고친 말.", {})


def test_a_piece_shows_what_it_came_of(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    correct_line(scene.signed_in, segment(0), "앞의 말 뒤의 말")
    split_line(scene.signed_in, segment(0), 5)
    view = at_desk(qtbot, scene, "history")
    view.lines.go_to(0)
    assert len(view.cards.desk.history.rows) == 3  # draft and revision of its source, and the split


def test_what_was_changed_since_the_approval_stands_side_by_side(qtbot: QtBot, tmp_path: Path) -> None:
    scene = waiting(tmp_path)
    hear(scene.signed_in, scene.interview.id)
    approve(scene.signed_in, scene.interview.id)
    correct_line(scene.signed_in, segment(2), "책임자가 고친 말.", "Heard again")
    view = DifferenceView(DifferencePresenter(scene.workplace))
    qtbot.addWidget(view)
    view.resize(1140, 768)
    view.show()
    view.refresh()
    view.show_section(SINCE_APPROVAL)
    state = view._presenter.state
    assert [point.kind for point in state.points] == [
        PointKind.DRAFT, PointKind.SUBMITTED, PointKind.APPROVED, PointKind.NOW,
    ]  # fmt: skip
    assert (state.first, state.second) == (2, 3)
    assert view.model.rowCount() == 1
    assert "책임자가 고친 말." in view.model.index(0).data()
    assert "Supervisor" in view.model.index(0).data()
    view.same.click()
    assert view.model.rowCount() == 4
    view.show_section(segment(2))
    assert view.whole.isVisible()
    assert [view.first.itemText(at).split(" by ")[0] for at in range(view.first.count())] == [
        "Machine draft",
        "Version 1",
    ]
    view.grab()
    view.leave()
    assert view._presenter.state.rows == ()
