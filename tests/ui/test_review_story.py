"""Through the whole window, as people would tell it: the supervisor returns it with reasons, the interviewer mends, the
supervisor hears a tenth again and approves, and a later correction voids it visibly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.comment import CommentKind
from desktop.domain.ids import InterviewId, SegmentId
from desktop.ui.difference.view import DifferenceView
from desktop.ui.jobs import Jobs
from desktop.ui.main_window import MainWindow
from desktop.ui.review.state import QueueFilter
from desktop.ui.review.view import ReviewView
from desktop.ui.transcripts.view import TranscriptsView
from desktop.ui.window import make_window
from tests.office import (
    INTERVIEWER,
    SUPERVISOR,
    consented_interview,
    draft_transcript,
    hear,
    hear_and_confirm,
    record_tone,
)
from tests.ui.stand import Desk

LONGEST_MS = 20_000
Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def window(qapp: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    jobs = Jobs()
    made = make_window(qapp, desk.services(), jobs)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.lock()
    jobs.shut_down()


class Story:
    """One window, in which one person after the other sits down."""

    def __init__(self, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
        self.window, self.desk, self._bot = window, desk, qtbot
        with desk.office.as_(INTERVIEWER) as signed_in:
            self.interview: InterviewId = consented_interview(signed_in)
            self.segments: list[SegmentId] = draft_transcript(signed_in, record_tone(signed_in, self.interview))
            hear_and_confirm(signed_in, self.interview)

    def wait(self, until: Callable[[], bool]) -> None:
        self._bot.waitUntil(until, timeout=LONGEST_MS)

    def sit_down(self, account: str) -> None:
        self.desk.office.clock.move(60_000)
        self.window.enter(self.desk.sign_in(account))
        self.wait(lambda: self.window.workplace is not None)
        workplace = self.window.workplace
        assert workplace is not None
        workplace.choose(workplace.signed_in.vault.interviews.get(self.interview))

    def stand_up(self) -> None:
        with self._bot.waitSignal(self.window.locked, timeout=LONGEST_MS):
            self.window.lock()

    def desk_of(self, page: str) -> TranscriptsView:
        self.window.show_screen(f"transcripts/{page}")
        view = self.window.findChild(TranscriptsView)
        assert view is not None
        self.wait(lambda: bool(view._presenter.state.lines))
        return view

    def queue(self, narrowed_to: QueueFilter) -> ReviewView:
        self.window.show_screen("review")
        view = self.window.findChild(ReviewView)
        assert view is not None
        view.filters[narrowed_to].click()
        self.wait(lambda: view.model.rowCount() == 1)
        return view


def the_interviewer_submits(story: Story) -> None:
    story.sit_down(INTERVIEWER)
    card = story.desk_of("review").cards.desk.review
    story.wait(card.submit.isVisible)
    card.submit.click()
    story.wait(lambda: card.chip.text() == "Waiting")
    story.stand_up()


def the_supervisor_comments_and_returns(story: Story) -> None:
    story.sit_down(SUPERVISOR)
    queue = story.queue(QueueFilter.WAITING)
    story.wait(queue.details.isVisible)
    queue.details.open.click()
    view = story.desk_of("comments")
    view.lines.go_to(1)
    view.cards.desk.comments.form.begin(CommentKind.NOTE, "여기를 다시 들어 주세요.")
    view.cards.desk.comments.form.store.click()
    story.wait(lambda: view.cards.desk.comments.model.rowCount() == 1)
    view.side.open("review")
    card = view.cards.desk.review
    story.wait(card.give_back.isVisible)
    assert not view.cards.approval.approve.isVisible()
    card.give_back.click()
    card.form.edit.setPlainText("의견에 적은 줄을 다시 들어 주세요.")
    card.form.give.click()
    story.wait(lambda: card.chip.text() == "Returned")
    story.stand_up()


def the_interviewer_mends_with_a_reason(story: Story) -> None:
    story.sit_down(INTERVIEWER)
    view = story.desk_of("review")
    card = view.cards.desk.review
    story.wait(lambda: card.reasons.text() == "의견에 적은 줄을 다시 들어 주세요.")
    card.comments.click()
    story.wait(lambda: view.lines.number == 1 or view.cards.desk.comments.model.rowCount() == 1)
    view.cards.desk.comments.go_to_next()
    story.wait(lambda: view.lines.number == 1)
    view._presenter.correcting.correct(story.segments[1], "그 사람들이 새벽에 왔습니다.")
    story.wait(view.room.reason.isVisible)
    view.room.reason.edit.setText("다시 들었습니다")
    view.room.reason.give.click()
    story.wait(lambda: view._presenter.state.lines[1].text == "그 사람들이 새벽에 왔습니다.")
    view.cards.desk.comments.panel.turn.click()
    view.side.open("review")
    story.wait(card.submit.isVisible)
    card.submit.click()
    story.wait(lambda: card.chip.text() == "Waiting")
    story.stand_up()


def the_supervisor_hears_again_and_approves(story: Story) -> None:
    with story.desk.office.as_(SUPERVISOR) as signed_in:
        hear(signed_in, story.interview)
    story.sit_down(SUPERVISOR)
    view = story.desk_of("review")
    story.wait(view.cards.approval.approve.isVisible)
    heard = view.cards.desk.second_hearing.bar
    story.wait(lambda: 0 < heard.value() == heard.maximum())
    view.cards.approval.approve.click()
    view.cards.approval.sure.click()
    story.wait(lambda: view.cards.approval.chip.text() == "Approved")
    story.stand_up()


def the_interviewer_corrects_once_more(story: Story) -> None:
    story.sit_down(INTERVIEWER)
    view = story.desk_of("line")
    view._presenter.correcting.correct(story.segments[2], "They came at dawn.")
    story.wait(view.room.reason.isVisible)
    view.room.reason.give.click()  # without a reason nothing is stored
    assert view.room.reason.isVisible()
    view.room.reason.edit.setText("heard again")
    view.room.reason.give.click()
    story.wait(lambda: view.cards.approval.chip.text() == "Approval void")
    story.stand_up()


def the_supervisor_sees_what_made_it_void(story: Story) -> None:
    story.sit_down(SUPERVISOR)
    queue = story.queue(QueueFilter.APPROVED)
    story.wait(queue.details.changes.isVisible)
    assert queue.details.chip.text() == "Approval void"
    queue.details.changes.click()
    difference = story.window.findChild(DifferenceView)
    assert difference is not None
    story.wait(lambda: difference.model.rowCount() == 1)
    assert "They came at dawn." in str(difference.model.index(0).data()) or "dawn." in str(
        difference.model.index(0).data()
    )


def test_returned_mended_heard_again_approved_and_void(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    story = Story(window, desk, qtbot)
    the_interviewer_submits(story)
    the_supervisor_comments_and_returns(story)
    the_interviewer_mends_with_a_reason(story)
    the_supervisor_hears_again_and_approves(story)
    the_interviewer_corrects_once_more(story)
    the_supervisor_sees_what_made_it_void(story)
