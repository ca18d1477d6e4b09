"""Creating and unlocking: same words for a wrong passphrase and an unknown account, nothing kept, nothing echoed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Role
from desktop.ui.theme import Theme
from desktop.ui.unlock.presenter import NewVault, UnlockPresenter
from desktop.ui.unlock.view import UnlockView
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.office import INTERVIEWER, PASSPHRASE
from tests.ui.stand import Desk


class Ending:
    """What a presenter told."""

    def __init__(self) -> None:
        self.entered: list[SignedIn] = []
        self.faults: list[Fault] = []

    @property
    def codes(self) -> list[FaultCode]:
        return [fault.code for fault in self.faults]


def make(desk: Desk, jobs: ImmediateJobs | None = None) -> tuple[UnlockPresenter, Ending]:
    ending = Ending()
    presenter = UnlockPresenter(desk.services(), jobs or ImmediateJobs(), ending.entered.append, ending.faults.append)
    return presenter, ending


def new_vault(folder: Path, **changes: str) -> NewVault:
    fields = {"handle": "founder-1", "display_name": "", "passphrase": PASSPHRASE, "again": PASSPHRASE, **changes}
    return NewVault(folder=str(folder), roles=frozenset({Role.INTERVIEWER}), **fields)


def test_unlocks_and_remembers_the_vault(desk: Desk) -> None:
    presenter, ending = make(desk)
    presenter.unlock(f" {desk.office.root} ", "Interviewer-1", PASSPHRASE)
    assert [s.account.id for s in ending.entered] == [INTERVIEWER]
    assert desk.settings.last_vault == str(desk.office.root)
    assert not presenter.is_working


@pytest.mark.parametrize(
    ("account", "passphrase"), [(INTERVIEWER, "wrong"), ("nobody-1", PASSPHRASE), ("홍길동", PASSPHRASE)]
)
def test_wrong_passphrase_and_unknown_account_are_the_same(desk: Desk, account: str, passphrase: str) -> None:
    presenter, ending = make(desk)
    presenter.unlock(str(desk.office.root), account, passphrase)
    assert ending.codes == [FaultCode.VAULT_UNLOCK_REFUSED]
    assert ending.faults[0].facts == {}
    assert not ending.entered


def test_a_folder_without_a_vault_is_named(desk: Desk, tmp_path: Path) -> None:
    presenter, ending = make(desk)
    presenter.unlock(str(tmp_path / "elsewhere"), INTERVIEWER, PASSPHRASE)
    assert ending.codes == [FaultCode.VAULT_NOT_FOUND]


def test_creates_a_vault_whose_founder_can_add_accounts(desk: Desk, tmp_path: Path) -> None:
    presenter, ending = make(desk)
    presenter.create(new_vault(tmp_path / "new"))
    assert ending.faults == []
    assert Role.CUSTODIAN in ending.entered[0].account.roles
    assert ending.entered[0].account.display_name == "founder-1"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"again": "something else entirely"}, FaultCode.PASSPHRASE_DIFFERS),
        ({"handle": "Kim Min-ji"}, FaultCode.ACCOUNT_HANDLE_INVALID),
        ({"passphrase": "short", "again": "short"}, FaultCode.PASSPHRASE_WEAK),
    ],
)
def test_refuses_and_makes_nothing(desk: Desk, tmp_path: Path, changes: dict[str, str], code: FaultCode) -> None:
    presenter, ending = make(desk)
    presenter.create(new_vault(tmp_path / "new", **changes))
    assert ending.codes == [code]
    assert not (tmp_path / "new").exists()


def test_a_second_attempt_waits_for_the_first(desk: Desk) -> None:
    jobs = HeldJobs()
    presenter, ending = make(desk, jobs)
    presenter.unlock(str(desk.office.root), INTERVIEWER, PASSPHRASE)
    presenter.unlock(str(desk.office.root), INTERVIEWER, PASSPHRASE)
    assert len(jobs.held) == 1
    jobs.release()
    assert len(ending.entered) == 1


def test_the_view_takes_the_passphrase_and_shows_progress(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    jobs = HeldJobs()
    presenter, ending = make(desk, jobs)
    view = UnlockView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view.unlock_form.folder.edit.text() == str(desk.office.root)
    assert not view._go.isEnabled()
    view.unlock_form.handle.setText(INTERVIEWER)
    QTest.keyClicks(view.unlock_form.passphrase, PASSPHRASE)
    assert view.unlock_form.passphrase.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(view.unlock_form.passphrase, Qt.Key.Key_Return)
    assert view.unlock_form.passphrase.text() == ""
    assert not view.unlock_form.passphrase.isUndoAvailable()
    assert view._progress.isVisible()
    assert not view.unlock_form.isEnabled()
    jobs.release()
    assert len(ending.entered) == 1
    assert not view._progress.isVisible()


def test_the_form_for_a_new_vault_is_a_key_away(desk: Desk, look: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    presenter, ending = make(desk)
    view = UnlockView(presenter)
    qtbot.addWidget(view)
    view.show()
    QTest.keyClick(view._swap, Qt.Key.Key_Return)
    form = view.create_form
    assert form.isVisible()
    assert not view.unlock_form.isVisible()
    form.folder.edit.setText(str(tmp_path / "new"))
    form.handle.setText("founder-1")
    form.passphrase.setText(PASSPHRASE)
    assert not view._go.isEnabled()
    form.again.setText(PASSPHRASE)
    assert view._go.isEnabled()
    QTest.keyClick(form.again, Qt.Key.Key_Return)
    assert ending.entered[0].account.id == "founder-1"
    assert form.passphrase.text() == form.again.text() == ""
