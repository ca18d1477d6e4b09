"""Accounts: a custodian adds a second one, who can then unlock; others only look."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.faults import FaultCode
from desktop.domain.people import Role
from desktop.ui.accounts.presenter import AccountForm, AccountsPresenter
from desktop.ui.accounts.view import AccountsView
from desktop.ui.theme import Theme
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard


def make(desk: Desk, account: str = CUSTODIAN) -> tuple[AccountsPresenter, Workplace, Heard]:
    workplace = Workplace(desk.sign_in(account), ImmediateJobs())
    return AccountsPresenter(workplace, desk.services().vaults), workplace, Heard(workplace)


def form(handle: str = "supervisor-2", again: str = PASSPHRASE) -> AccountForm:
    return AccountForm(handle, "둘째 감독자", frozenset({Role.SUPERVISOR}), PASSPHRASE, again)


def test_a_custodian_adds_somebody_who_can_unlock(desk: Desk) -> None:
    presenter, workplace, heard = make(desk)
    presenter.add(form())
    assert heard.faults == []
    assert [a.id for a in presenter.accounts][-1] == "supervisor-2"
    workplace.signed_in.lock()
    assert desk.sign_in("supervisor-2").account.display_name == "둘째 감독자"


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (form(again="not the same at all"), FaultCode.PASSPHRASE_DIFFERS),
        (form(handle="이 감독자"), FaultCode.ACCOUNT_HANDLE_INVALID),
        (form(handle="supervisor-1"), FaultCode.ACCOUNT_EXISTS),
    ],
)
def test_refusals_have_their_names(desk: Desk, wrong: AccountForm, code: FaultCode) -> None:
    presenter, _, heard = make(desk)
    presenter.add(wrong)
    assert [f.code for f in heard.faults] == [code]
    assert not presenter.is_working


def test_others_only_look(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, heard = make(desk, INTERVIEWER)
    view = AccountsView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view.table.model().rowCount() == 3
    assert not view.add.isVisible()
    presenter.add(form())
    assert [f.code for f in heard.faults] == [FaultCode.ACCOUNT_ROLE_MISSING]


def test_the_form_gives_the_passphrase_away_once(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk)
    view = AccountsView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    view.handle.setText("supervisor-3")
    view.roles[Role.SUPERVISOR].setChecked(True)
    view.passphrase.setText(PASSPHRASE)
    assert not view.add.isEnabled()
    view.again.setText(PASSPHRASE)
    view.add.click()
    assert view.passphrase.text() == view.again.text() == view.handle.text() == ""
    assert view.table.model().rowCount() == 4
