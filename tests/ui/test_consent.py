"""Consent: nothing pre-ticked, in the interview's language, one answer at a time, and it can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.consent import ConsentState
from desktop.domain.faults import FaultCode
from desktop.interview.consent import FIRST_ITEMS
from desktop.interview.register import open_interview
from desktop.ui.consent.answers import ANSWERS, answer_text
from desktop.ui.consent.presenter import ConsentPresenter
from desktop.ui.consent.view import ConsentView
from desktop.ui.theme import Theme
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.office import INTERVIEWER
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard


def make(desk: Desk, *languages: str) -> tuple[ConsentPresenter, Workplace, Heard]:
    workplace = Workplace(desk.sign_in(INTERVIEWER), ImmediateJobs())
    heard = Heard(workplace)
    presenter = ConsentPresenter(workplace)
    workplace.choose(open_interview(workplace.signed_in, "W-2026-014", languages or ("ko",)))
    return presenter, workplace, heard


def test_nothing_is_answered_before_somebody_answers(desk: Desk) -> None:
    presenter, _, _ = make(desk)
    assert [item.id for item in presenter.items] == list(FIRST_ITEMS)
    assert {presenter.state_of(item) for item in FIRST_ITEMS} == {ConsentState.NOT_ASKED}
    assert presenter.answers is not None
    assert presenter.answers.open_gates == frozenset()


def test_answers_are_noted_with_language_and_mode(desk: Desk) -> None:
    presenter, workplace, _ = make(desk, "en", "ko")
    assert presenter.language == "en"
    presenter.give_by("signature")
    presenter.answer("yes")
    assert workplace.interview is not None
    (decision,) = workplace.signed_in.vault.consents.of(workplace.interview.id)
    assert (decision.item, decision.answer, decision.language, decision.mode) == ("C01", "yes", "en", "signature")
    assert presenter.state_of("C01") is ConsentState.GRANTED


def test_the_whole_form_opens_the_gates(desk: Desk) -> None:
    presenter, _, heard = make(desk)
    for _ in FIRST_ITEMS:
        presenter.answer("yes")
        presenter.go_on()
    assert presenter.answers is not None
    assert len(presenter.answers.open_gates) == 4
    assert heard.went == ["record"]


def test_without_consent_to_record_the_way_leads_back_to_the_list(desk: Desk) -> None:
    presenter, _, heard = make(desk)
    presenter.answer("no")
    presenter.go_to(len(FIRST_ITEMS) - 1)
    presenter.go_on()
    assert heard.went == ["interviews"]


def test_what_rests_on_a_refusal_is_refused_by_name(desk: Desk) -> None:
    presenter, _, heard = make(desk)
    presenter.answer("no")
    presenter.go_on()
    assert [item.id for item in presenter.needs] == ["C01"]
    presenter.answer("yes")
    assert [f.code for f in heard.faults] == [FaultCode.CONSENT_DEPENDS_ON]
    assert presenter.state_of("C02") is ConsentState.NOT_ASKED


def test_taking_back_shuts_the_gate_and_erases_nothing(desk: Desk) -> None:
    presenter, workplace, _ = make(desk)
    for _ in range(2):
        presenter.answer("yes")
        presenter.go_on()
    before = presenter.may_record
    presenter.go_to(1)
    presenter.take_back()
    after = presenter.may_record
    assert (before, after) == (True, False)
    assert presenter.state_of("C02") is ConsentState.WITHDRAWN
    assert workplace.interview is not None
    assert len(workplace.signed_in.vault.consents.of(workplace.interview.id)) == 3


def test_another_interview_begins_at_its_first_open_question(desk: Desk) -> None:
    presenter, workplace, _ = make(desk)
    first = workplace.interview
    presenter.answer("yes")
    presenter.go_to(5)
    workplace.choose(open_interview(workplace.signed_in, "W-2026-015"))
    assert presenter.at == 0
    workplace.choose(first)
    assert presenter.at == 1


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_answer_of_the_form_has_a_word(desk: Desk, language: str) -> None:
    presenter, _, _ = make(desk)
    for item in presenter.items:
        for option in item.options:
            assert option in ANSWERS
            assert answer_text(option, language) != option


@pytest.fixture
def view(desk: Desk, look: Theme, qtbot: QtBot) -> ConsentView:
    presenter, _, _ = make(desk)
    made = ConsentView(presenter)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.refresh()
    return made


def test_the_question_is_in_the_language_of_the_interview(view: ConsentView) -> None:
    assert view.question._ask.text() == "오늘 이 면담에 참여하시겠습니까?"
    assert view.question.answers[0].accessibleName().endswith("예")
    assert view._header.title.text() == "Consent"


def test_no_answer_is_chosen_and_none_has_the_keyboard(view: ConsentView, qapp: QApplication) -> None:
    view.focus_first()
    assert not any(button.isChecked() for button in view.question.answers)
    assert qapp.focusWidget() not in view.question.answers


def test_a_number_key_answers_and_page_down_goes_on(view: ConsentView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view._presenter.state_of("C01") is ConsentState.GRANTED
    assert view.question.answers[0].isChecked()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view._presenter.at == 1
    QTest.keyClick(view, Qt.Key.Key_3)
    assert view._presenter.state_of("C02") is ConsentState.NOT_ASKED


def test_taking_back_needs_two_steps(view: ConsentView, qtbot: QtBot) -> None:
    assert not view.question.take_back.isVisible()
    view.question.answers[0].click()
    assert view.question.take_back.isVisible()
    view.question.take_back.click()
    assert view._presenter.state_of("C01") is ConsentState.GRANTED
    assert view.question.keep.hasFocus()
    view.question.really.click()
    assert view._presenter.state_of("C01") is ConsentState.WITHDRAWN


def test_without_an_interview_it_says_where_to_find_one(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    workplace = Workplace(desk.sign_in(INTERVIEWER), ImmediateJobs())
    heard = Heard(workplace)
    made = ConsentView(ConsentPresenter(workplace))
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    made._to_list.click()
    assert heard.went == ["interviews"]
