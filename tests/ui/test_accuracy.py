"""The accuracy screen: gathers beside other work, tells apart, exports; says when there is nothing, or too little."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.accuracy import InterviewFigures
from desktop.domain.accuracy_groups import By
from desktop.domain.faults import FaultCode
from desktop.ui.accuracy.presenter import AccuracyPresenter
from desktop.ui.accuracy.state import AccuracyState, Series
from desktop.ui.accuracy.trend import Trend
from desktop.ui.accuracy.view import AccuracyView
from desktop.ui.accuracy.words import table_of
from desktop.ui.runner import Lane
from desktop.ui.theme import Theme
from desktop.ui.workplace import Workplace
from tests.domain.accuracy_cases import two_months
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.office import INTERVIEWER, SUPERVISOR
from tests.review.accuracy_cases import Written, approved
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard

SAID = "밤에 와서 아버지를 데려갔습니다"


def make(desk: Desk, account: str = SUPERVISOR, jobs: ImmediateJobs | None = None) -> tuple[AccuracyPresenter, Heard]:
    workplace = Workplace(desk.sign_in(account), jobs or ImmediateJobs())
    return AccuracyPresenter(workplace), Heard(workplace)


def shown(presenter: AccuracyPresenter, qtbot: QtBot, found: list[InterviewFigures] | None = None) -> AccuracyView:
    view = AccuracyView(presenter)
    qtbot.addWidget(view)
    view.resize(1100, 768)
    view.show()
    if found is not None:
        presenter._gathered(found)
    return view


def row(view: AccuracyView, number: int) -> list[str]:
    return list(view.table.records._rows[number])


def test_an_office_without_approvals_is_told_when_figures_appear(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, heard = make(desk)
    view = shown(presenter, qtbot)
    view.refresh()
    assert view.nothing.isVisible()
    assert not any(one.isVisible() for one in (view.table, view.by, view.export, view.bar, view.trend))
    assert heard.faults == []


def test_a_real_approval_is_counted_without_a_word_shown(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    approved(desk.office, [Written(SAID)] * 3, {1: SAID.replace("밤에", "낮에")})
    jobs = ImmediateJobs()
    presenter, _ = make(desk, jobs=jobs)
    view = shown(presenter, qtbot)
    view.refresh()
    assert jobs.lanes == [Lane.JOB]
    assert view.table.isVisible()
    assert row(view, 0)[:3] == ["test-model abababab", "1", "12"]
    assert row(view, 0)[3] == "too few to say"
    assert not any(word in " ".join(row(view, 0)) for word in SAID.split())


def test_it_counts_beside_other_work_shows_how_far_and_can_be_stopped(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    approved(desk.office, [Written(SAID)])
    jobs = HeldJobs()
    presenter, heard = make(desk, jobs=jobs)
    view = shown(presenter, qtbot)
    view.refresh()
    view.refresh()
    assert view.bar.isVisible()
    assert not view.nothing.isVisible(), "nobody knows yet whether there is nothing"
    view.cancel.click()
    assert not view.cancel.isEnabled()
    jobs.release()
    assert not view.bar.isVisible()
    assert presenter.state.figures is None
    assert heard.faults == []
    view.count.click()
    jobs.release()
    assert row(view, 0)[1] == "1"
    assert not view.nothing.isVisible()


def test_leaving_the_screen_lets_the_counting_go(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    jobs = HeldJobs()
    presenter, _ = make(desk, jobs=jobs)
    view = shown(presenter, qtbot)
    view.refresh()
    view.leave()
    assert presenter.state.is_stopping
    view.refresh()
    jobs.release()
    assert presenter.state.is_gathering, "whoever came back wants to see figures"
    jobs.release()
    assert presenter.state.figures == ()
    assert view.nothing.isVisible()
    assert not view.count.isVisible()


def test_every_choice_has_a_table_of_five_columns_and_a_note(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _ = make(desk)
    view = shown(presenter, qtbot, two_months())
    for place in range(view.by.count()):
        view.by.setCurrentIndex(place)
        view.by.activated.emit(place)
        assert view.table.records.columnCount() == 5
        assert view.table.records.rowCount() > 0, view.by.currentText()
        assert view.note.text()
        by = presenter.state.by
        assert view.language.isVisible() == (by not in {None, By.LANGUAGE})
        assert view.table.records.headerData(0, view.table.horizontalHeader().orientation()) == view.by.currentText()


def test_a_rate_has_its_range_only_from_five_interviews_on(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _ = make(desk)
    view = shown(presenter, qtbot, two_months(4))
    assert "(" not in row(view, 0)[3]
    presenter._gathered(two_months(5))
    assert "–" in row(view, 0)[3]
    view.language.activated.emit(1)
    assert presenter.state.language == "en"
    assert row(view, 0)[2] == "3,000"


def test_flags_tell_how_often_they_were_right_and_what_they_missed() -> None:
    titles, rows = table_of(AccuracyState(tuple(two_months()), By.FLAG))
    assert [line[0] for line in rows] == ["No flag", "Unsure"]
    assert titles[3] == "Changed"
    assert rows[1][3] == "30 (25.0%)"


def test_the_picture_says_in_words_what_it_shows_and_waits_for_a_second_month(look: Theme, qtbot: QtBot) -> None:
    alone, trend = Trend(), Trend()
    for one in (alone, trend):
        qtbot.addWidget(one)
    alone.show_series([Series("ko", (("2026-10", 0.2),)), Series("en", ())])
    assert not alone.has_course
    trend.show_series([Series("ko", (("2026-10", 0.2), ("2026-11", 0.125))), Series("en", (("2026-11", 1.3),))])
    assert trend.has_course
    said = trend.accessibleDescription()
    assert "2026-11 12.5%" in said
    assert "2026-11 130.0%" in said


def test_the_picture_is_drawn_with_many_months_in_little_room(look: Theme, qtbot: QtBot) -> None:
    trend = Trend()
    qtbot.addWidget(trend)
    trend.resize(trend.minimumSizeHint())
    blank = trend.grab().toImage()
    months = [f"20{20 + year}-{month:02d}" for year in range(4) for month in range(1, 13)]
    trend.show_series([Series("ko", tuple((month, 0.1) for month in months))])
    assert trend.grab().toImage() != blank
    assert isinstance(blank, QImage)


def test_figures_are_exported_by_who_may_and_a_refusal_is_said(
    desk: Desk, look: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter, heard = make(desk)
    view = shown(presenter, qtbot, two_months())
    answers = iter([(str(tmp_path / "a"), "CSV (*.csv)"), ("", ""), (str(tmp_path / "a.csv"), "CSV (*.csv)")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: next(answers))
    view.export.click()
    assert (tmp_path / "a.csv").read_text("utf-8").startswith("language,by,group")
    assert "a.csv" in view.saved.text()
    view.export.click()
    assert heard.faults == []
    view.export.click()
    assert [fault.code for fault in heard.faults] == [FaultCode.OUTPUT_EXISTS]


def test_an_interviewer_sees_figures_and_exports_none(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _ = make(desk, INTERVIEWER)
    view = shown(presenter, qtbot, two_months())
    assert view.table.isVisible()
    assert not view.export.isVisible()
