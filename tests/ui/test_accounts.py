"""Accounts: a custodian adds a second one, who can then unlock; others only look."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.faults import FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import AccountState, Role
from desktop.ui.accounts.presenter import AccountAct, AccountForm, AccountsPresenter
from desktop.ui.accounts.view import AccountsView
from desktop.ui.theme import Theme
from desktop.ui.widgets.field import PassphraseEdit
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
    assert [button.isVisible() for button in view.bar.buttons] == [True, False, True]
    presenter.add(form())
    assert [f.code for f in heard.faults] == [FaultCode.ACCOUNT_ROLE_MISSING]


def test_the_form_gives_the_passphrase_away_once(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk)
    view = AccountsView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    view.show_section("new")
    assert view.form.add.isVisible()
    view.form.handle.setText("supervisor-3")
    view.form.roles[Role.SUPERVISOR].setChecked(True)
    view.form.new.passphrase.setText(PASSPHRASE)
    assert not view.form.add.isEnabled()
    view.form.new.again.setText(PASSPHRASE)
    view.form.add.click()
    assert view.form.new.passphrase.text() == view.form.new.again.text() == view.form.handle.text() == ""
    assert view.table.model().rowCount() == 4
    assert view.table.isVisible(), "the new account is seen among the others"


def test_leaving_the_screen_forgets_every_passphrase(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk)
    view = AccountsView(presenter)
    qtbot.addWidget(view)
    view.refresh()
    view.form.new.suggest_korean.click()
    edits = [*view.findChildren(PassphraseEdit)]
    assert len(edits) == 7
    for edit in edits:
        edit.setText(PASSPHRASE)
    view.leave()
    assert {edit.text() for edit in edits} == {""}
    assert view.form.new.suggestion.text() == ""


def test_a_custodian_disables_enables_and_removes_after_confirming(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, workplace, heard = make(desk)
    view = AccountsView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    row = [account.id for account in presenter.accounts].index(AccountId("supervisor-1"))
    view.table.selectRow(row)
    for act, state in (
        (AccountAct.DISABLE, AccountState.DISABLED),
        (AccountAct.ENABLE, AccountState.ACTIVE),
        (AccountAct.REMOVE, AccountState.REMOVED),
    ):
        view.acts.acts[act].click()
        assert presenter.accounts[row].state is not state
        assert view.acts.confirm.isVisible()
        view.acts.confirm.click()
        assert presenter.accounts[row].state is state
        assert not view.acts.confirm.isVisible()
    assert not view.acts.isVisible()
    assert heard.faults == []
    assert workplace.signed_in.vault.accounts.get("supervisor-1").state is AccountState.REMOVED


def test_leaving_it_as_it_is_or_looking_elsewhere_takes_the_question_away(
    desk: Desk, look: Theme, qtbot: QtBot
) -> None:
    presenter, _, _ = make(desk)
    view = AccountsView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    ids = [account.id for account in presenter.accounts]
    view.table.selectRow(ids.index(AccountId("supervisor-1")))
    view.acts.acts[AccountAct.REMOVE].click()
    view.acts.cancel.click()
    assert not view.acts.confirm.isVisible()
    view.acts.acts[AccountAct.REMOVE].click()
    view.table.selectRow(ids.index(AccountId(INTERVIEWER)))
    assert not view.acts.confirm.isVisible()
    view.table.selectRow(ids.index(AccountId(CUSTODIAN)))
    assert [act for act, button in view.acts.acts.items() if button.isVisible()] == [AccountAct.ROLES]


def test_roles_are_changed_only_to_other_ones(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, heard = make(desk)
    view = AccountsView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    row = [account.id for account in presenter.accounts].index(AccountId("supervisor-1"))
    view.table.selectRow(row)
    view.acts.acts[AccountAct.ROLES].click()
    assert not view.acts.confirm.isEnabled()
    view.acts.roles[Role.SUPERVISOR].setChecked(False)
    assert not view.acts.confirm.isEnabled()
    view.acts.roles[Role.CUSTODIAN].setChecked(True)
    view.acts.confirm.click()
    assert presenter.accounts[row].roles == {Role.CUSTODIAN}
    assert heard.faults == []


def test_the_last_custodian_stays_one(desk: Desk) -> None:
    presenter, _, heard = make(desk)
    presenter.load()
    others = [account.id for account in presenter.accounts if account.is_custodian and account.id != CUSTODIAN]
    for account in others:
        presenter.change(AccountAct.REMOVE, account)
    presenter.change(AccountAct.ROLES, AccountId(CUSTODIAN), frozenset({Role.INTERVIEWER}))
    assert [fault.code for fault in heard.faults] == [FaultCode.ACCOUNT_LAST_CUSTODIAN]


def test_own_keys_are_renewed_beside_a_custodian(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, workplace, heard = make(desk, INTERVIEWER)
    before = workplace.signed_in.account.ssh_public_key
    view = AccountsView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    view.show_section("own")
    assert view.own_keys.custodian.isVisible()
    view.own_keys.proof.passphrase.setText(PASSPHRASE)
    assert not view.own_keys.rotate.isEnabled()
    view.own_keys.custodian.setText(CUSTODIAN)
    view.own_keys.custodian_proof.passphrase.setText(PASSPHRASE)
    view.own_keys.rotate.click()
    assert heard.faults == []
    assert workplace.signed_in.account.ssh_public_key != before
    assert view.own_keys.proof.passphrase.text() == view.own_keys.custodian_proof.passphrase.text() == ""


def test_a_custodian_needs_nobody_beside(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, workplace, heard = make(desk)
    before = workplace.signed_in.account.ssh_public_key
    view = AccountsView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    view.show_section("own")
    assert view.own_keys.rotate.isVisible()
    assert not view.own_keys.custodian.isVisible()
    view.own_keys.proof.passphrase.setText(PASSPHRASE)
    view.own_keys.rotate.click()
    assert heard.faults == []
    assert workplace.signed_in.account.ssh_public_key != before
