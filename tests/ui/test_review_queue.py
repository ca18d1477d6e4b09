"""The queue of reviews: what waits, what was returned, what is approved or void, and own work with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.interview import Interview
from desktop.interview.register import open_interview
from desktop.review.desk import approve, correct_line
from desktop.review.overview import ReviewStage
from desktop.review.submitting import return_to_interviewer
from desktop.ui.review.presenter import ReviewPresenter
from desktop.ui.review.state import QueueFilter
from desktop.ui.review.view import ReviewView
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    hand_to_review,
    hear,
    record_tone,
)

pytestmark = pytest.mark.usefixtures("look")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Four interviews: one waits, one was returned, one is approved, one approval is void."""
    office = Office(tmp_path / "vault")
    segments = []
    with office.as_(INTERVIEWER) as signed_in:
        interviews = [consented_interview(signed_in) for _ in range(4)]
        for interview in interviews:
            segments.append(draft_transcript(signed_in, record_tone(signed_in, interview)))
            hand_to_review(signed_in, interview)
            office.clock.move(60_000)
    with office.as_(SUPERVISOR) as signed_in:
        submission = signed_in.vault.submissions.of(interviews[1])[-1]
        return_to_interviewer(signed_in, submission.id, "Hear the second line again.")
        for interview in interviews[2:]:
            hear(signed_in, interview)
            office.clock.move(60_000)
            approve(signed_in, interview)
    with office.as_(INTERVIEWER) as signed_in:
        correct_line(signed_in, segments[3][0], "네, 동의해요.", "Heard again")
    return office


class Room:
    """An account at the queue."""

    def __init__(self, office: Office, account: str, jobs: ImmediateJobs | None = None) -> None:
        self._at_work = office.as_(account)
        self.went: list[str] = []
        self.chosen: list[Interview | None] = []
        self.workplace = Workplace(self._at_work.__enter__(), jobs or ImmediateJobs())
        self.workplace.on_go = self.went.append
        self.presenter = ReviewPresenter(self.workplace)

    def lock(self) -> None:
        self._at_work.__exit__(None, None, None)


def stages(room: Room, narrowed_to: QueueFilter) -> list[ReviewStage]:
    room.presenter.narrow(narrowed_to)
    return [row.overview.stage for row in room.presenter.state.shown]


def test_each_interview_stands_where_it_belongs(office: Office) -> None:
    room = Room(office, SUPERVISOR)
    assert room.presenter.state.rows == ()  # nothing is read while nobody looks
    room.presenter.open()
    assert stages(room, QueueFilter.WAITING) == [ReviewStage.WAITING]
    assert stages(room, QueueFilter.RETURNED) == [ReviewStage.RETURNED]
    assert stages(room, QueueFilter.APPROVED) == [ReviewStage.VOID, ReviewStage.APPROVED]
    assert len(stages(room, QueueFilter.ALL)) == 4
    room.lock()


def test_reading_many_is_let_go_when_nobody_looks_any_more(office: Office) -> None:
    jobs = HeldJobs()
    room = Room(office, SUPERVISOR, jobs)
    room.presenter.open()
    jobs.release()
    jobs.release()
    assert room.presenter.state.left == 3
    assert len(room.presenter.state.rows) == 1
    room.presenter.close()
    jobs.release()
    assert jobs.held == []
    assert len(room.presenter.state.rows) == 1
    room.lock()


def test_a_row_leads_to_its_desk_and_a_void_approval_to_what_was_changed(office: Office) -> None:
    room = Room(office, SUPERVISOR)
    room.presenter.open()
    [waiting] = room.presenter.state.shown
    room.presenter.choose(waiting.interview.id)
    room.presenter.open_chosen()
    assert room.workplace.interview == waiting.interview
    room.presenter.narrow(QueueFilter.APPROVED)
    assert room.presenter.state.row is None  # what is not in sight is not chosen
    room.presenter.choose(room.presenter.state.shown[0].interview.id)
    room.presenter.show_changes()
    assert room.went == ["transcripts/review", "difference/since-approval"]
    room.lock()


def test_the_table_says_what_is_heard_and_what_is_missing(office: Office, qtbot: QtBot) -> None:
    room = Room(office, SUPERVISOR)
    view = ReviewView(room.presenter)
    qtbot.addWidget(view)
    view.resize(1140, 768)
    view.show()
    view.refresh()
    assert view.model.rowCount() == 1
    assert view.details.isVisible()
    assert "were not played to their end" in view.details.why.text()
    assert view.details.open.accessibleName() == "Hear and judge it"
    QTest.mouseClick(view.filters[QueueFilter.RETURNED], Qt.MouseButton.LeftButton)
    assert view.details.reasons.text() == "Hear the second line again."
    QTest.mouseClick(view.filters[QueueFilter.APPROVED], Qt.MouseButton.LeftButton)
    assert view.model.index(0, 4).data() == "Approval void"
    assert view.details.changes.isVisible()
    room.lock()


def test_own_work_is_quiet_and_says_why(office: Office, qtbot: QtBot) -> None:
    with office.as_(SUPERVISOR) as signed_in:
        interview = signed_in.vault.submissions.all()[0].interview_id
        line = signed_in.vault.transcripts.transcript_of(signed_in.vault.recordings.of(interview)[0].id)
        assert line is not None
        hear(signed_in, interview)
        correct_line(signed_in, line.lines[0].segment.id, "네, 동의해요.", "Heard again")
    with office.as_(INTERVIEWER) as signed_in:
        hand_to_review(signed_in, interview)
    room = Room(office, SUPERVISOR)
    view = ReviewView(room.presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view.model.index(0, 3).data() == "own work"
    assert "can't approve it" in view.details.why.text()
    assert view.details.open.accessibleName() == "Open the transcript"
    room.lock()


@pytest.mark.parametrize("account", [CUSTODIAN, INTERVIEWER])
def test_before_anything_was_submitted_it_says_what_to_do(tmp_path: Path, account: str, qtbot: QtBot) -> None:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        open_interview(signed_in, "W-2026-001")
    room = Room(office, account)
    view = ReviewView(room.presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view.nothing.isVisible()
    assert "Nothing was submitted yet" in view.nothing._title.text()
    room.lock()
