"""The list of interviews and the form for a new one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.interview import Stage
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview
from desktop.ui.interviews.presenter import InterviewsPresenter, StageFilter
from desktop.ui.interviews.table import Column
from desktop.ui.interviews.view import InterviewsView
from desktop.ui.theme import Theme
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.office import INTERVIEWER, SUPERVISOR
from tests.ui.stand import Desk


class Heard:
    """What a workplace was told by a presenter."""

    def __init__(self, workplace: Workplace) -> None:
        self.faults: list[Fault] = []
        self.went: list[str] = []
        workplace.on_fault = self.faults.append
        workplace.on_go = self.went.append


def make(desk: Desk, account: str = INTERVIEWER) -> tuple[InterviewsPresenter, Workplace, Heard]:
    workplace = Workplace(desk.sign_in(account), ImmediateJobs())
    heard = Heard(workplace)
    return InterviewsPresenter(workplace), workplace, heard


def with_two(desk: Desk) -> tuple[InterviewsPresenter, Workplace, Heard]:
    presenter, workplace, heard = make(desk)
    open_interview(workplace.signed_in, "W-2026-001")
    desk.office.clock.move(60_000)
    second = open_interview(workplace.signed_in, "W-2026-002", ("ko", "en"))
    for item in ("C01", "C02"):
        set_consent(workplace.signed_in, second.id, item, "yes")
    presenter.load()
    return presenter, workplace, heard


def test_lists_the_newest_first_with_stage_and_name(desk: Desk) -> None:
    presenter, _, _ = with_two(desk)
    assert [(r.interview.witness_code, r.stage) for r in presenter.rows] == [
        ("W-2026-002", Stage.CONSENTED),
        ("W-2026-001", Stage.PLANNED),
    ]
    assert presenter.rows[0].interviewer_name == "interviewer"


@pytest.mark.parametrize(("row", "screen"), [(0, "record"), (1, "consent")])
def test_opens_where_the_next_step_is(desk: Desk, row: int, screen: str) -> None:
    presenter, workplace, heard = with_two(desk)
    presenter.open_row(presenter.rows[row])
    assert workplace.interview == presenter.rows[row].interview
    assert heard.went == [screen]


def test_search_and_filter_narrow_the_list(desk: Desk) -> None:
    presenter, _, _ = with_two(desk)
    presenter.narrow("002", StageFilter.ALL)
    assert [r.interview.witness_code for r in presenter.visible_rows] == ["W-2026-002"]
    presenter.narrow("INTERVIEWER", StageFilter.ALL)
    assert len(presenter.visible_rows) == 2
    presenter.narrow("", StageFilter.APPROVED)
    assert presenter.visible_rows == []


def test_a_new_interview_leads_to_its_consent(desk: Desk) -> None:
    presenter, workplace, heard = make(desk)
    presenter.begin("w-2026-014", ("ko", "en"))
    assert heard.went == ["consent"]
    assert workplace.interview is not None
    assert workplace.interview.witness_code == "W-2026-014"
    assert workplace.interview.languages == ("ko", "en")
    assert [r.interview for r in presenter.rows] == [workplace.interview]


def test_a_name_is_refused_and_not_kept(desk: Desk) -> None:
    presenter, workplace, heard = make(desk)
    presenter.begin("홍길동", ("ko",))
    assert [f.code for f in heard.faults] == [FaultCode.WITNESS_CODE_INVALID]
    assert heard.faults[0].facts == {}
    assert workplace.interview is None
    assert heard.went == []


def test_a_supervisor_begins_no_interview(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk, SUPERVISOR)
    view = InterviewsView(presenter)
    qtbot.addWidget(view)
    view.show()
    presenter.load()
    assert not presenter.may_open_interviews
    assert not view.new_button.isVisible()
    assert not view._first_button.isVisible()


def test_the_empty_list_says_what_to_do(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, heard = make(desk)
    view = InterviewsView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view._empty.isVisible()
    view._first_button.click()
    assert view.form.isVisible()
    view.form.code.setText("W-2026-003")
    QTest.keyClick(view.form.code, Qt.Key.Key_Return)
    assert heard.went == ["consent"]
    assert view.table.isVisible()
    assert view.table.model().rowCount() == 1


def test_return_opens_the_row_and_escape_leaves_the_form(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, heard = with_two(desk)
    view = InterviewsView(presenter)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.refresh()
    view.focus_first()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert heard.went == ["consent"]
    view.new_button.click()
    view.form.left.emit()
    assert view.table.isVisible()


def test_no_language_no_interview(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk)
    view = InterviewsView(presenter)
    qtbot.addWidget(view)
    view.form.code.setText("W-2026-003")
    assert view.form.go.isEnabled()
    view.form.languages["ko"].setChecked(False)
    assert not view.form.go.isEnabled()


def test_a_cell_has_text_for_a_screen_reader(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = with_two(desk)
    view = InterviewsView(presenter)
    qtbot.addWidget(view)
    view.refresh()
    model = view.table.model()
    assert model.index(0, Column.STAGE).data(Qt.ItemDataRole.AccessibleTextRole) == "Consent given"
    assert "W-2026-002" in str(model.index(0, Column.INTERVIEW).data())
