"""An older copy at the door: a custodian goes on with it knowingly, anybody else does not, and a rewritten log nobody."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.custody.recovery import make_kit
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.kit.recover_form import RecoverView
from desktop.ui.kit.recover_presenter import RecoverPresenter
from desktop.ui.theme import Theme
from desktop.ui.unlock.old_copy import Acceptance, OldCopy, OldCopyPresenter, old_copy_in
from desktop.ui.unlock.old_copy_form import OldCopyView
from desktop.ui.unlock.presenter import UnlockPresenter
from desktop.ui.unlock.view import UnlockView
from desktop.vault.second_factor import write_key_file
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.fakes.known_outside import KnownInMemory
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE
from tests.ui.stand import Desk
from tests.ui.test_unlock import Ending

REASON = "restored from the backup of Monday orchard"


@pytest.fixture
def old(desk: Desk, tmp_path: Path) -> Desk:
    """The vault as it was before two further sign-ins, which the machine remembers."""
    put_back(desk, tmp_path / "copy")
    return desk


def put_back(desk: Desk, copy: Path) -> None:
    root = desk.office.root
    shutil.copytree(root, copy)
    for _ in range(2):
        desk.sign_in(CUSTODIAN).lock()
    shutil.rmtree(root)
    copy.rename(root)
    desk.opened.clear()


def tried(desk: Desk, account: str = CUSTODIAN) -> tuple[UnlockPresenter, Ending]:
    ending = Ending()
    presenter = UnlockPresenter(desk.services(), ImmediateJobs(), ending.entered.append, ending.faults.append)
    presenter.unlock(str(desk.office.root), account, PASSPHRASE)
    return presenter, ending


def talked_about(
    desk: Desk, jobs: ImmediateJobs | None = None, account: str = CUSTODIAN
) -> tuple[OldCopyPresenter, Ending]:
    ending = Ending()
    presenter = OldCopyPresenter(desk.services(), jobs or ImmediateJobs(), ending.entered.append, ending.faults.append)
    presenter.ask(tried(desk, account)[0].old_copy)
    return presenter, ending


class TestPresenters:
    def test_only_an_older_copy_is_offered(self, old: Desk) -> None:
        presenter, ending = tried(old)
        assert ending.codes == [FaultCode.CUSTODY_OLDER_COPY]
        copy = presenter.old_copy
        assert copy is not None
        assert (copy.folder, copy.handle, copy.key_file) == (str(old.office.root), CUSTODIAN, None)
        assert 0 < copy.missing == copy.known - copy.found
        presenter.unlock(str(old.office.root), CUSTODIAN, "not the passphrase")
        assert presenter.old_copy is None
        assert old_copy_in(Fault(FaultCode.CUSTODY_REWRITTEN, size=3), "v", "c", None) is None

    def test_a_rewritten_log_has_no_way_past(self, old: Desk) -> None:
        """The copy was worked in elsewhere, until its log was as long as the true one."""
        truth, old.known = old.known, KnownInMemory()
        for _ in range(3):
            old.sign_in(CUSTODIAN).lock()
        old.known = truth
        presenter, ending = tried(old)
        assert ending.codes == [FaultCode.CUSTODY_REWRITTEN]
        assert presenter.old_copy is None
        accepting, ending = talked_about(old)
        accepting.ask(OldCopy(str(old.office.root), CUSTODIAN, None, 9, 1))
        accepting.accept(Acceptance(REASON, PASSPHRASE))
        assert ending.codes == [FaultCode.CUSTODY_REWRITTEN]
        assert ending.entered == []

    def test_a_custodian_goes_on_with_it_and_the_log_says_why(self, old: Desk) -> None:
        presenter, ending = talked_about(old)
        presenter.accept(Acceptance(REASON, PASSPHRASE))
        assert ending.faults == []
        (entered,) = ending.entered
        assert REASON.encode() in entered.vault.entries.about(Action.OLD_COPY_ACCEPTED)[0].body
        assert old.settings.last_vault == str(old.office.root)
        assert presenter.copy is None
        entered.lock()
        assert tried(old)[1].faults == []

    @pytest.mark.parametrize(
        ("account", "reason", "passphrase", "code"),
        [
            (INTERVIEWER, REASON, PASSPHRASE, FaultCode.ACCOUNT_ROLE_MISSING),
            (CUSTODIAN, " ", PASSPHRASE, FaultCode.REASON_INVALID),
            (CUSTODIAN, "for 900101-1234568", PASSPHRASE, FaultCode.NUMBER_FORBIDDEN),
            (CUSTODIAN, REASON, "not the passphrase", FaultCode.VAULT_UNLOCK_REFUSED),
        ],
    )
    def test_else_nothing_happens(self, old: Desk, account: str, reason: str, passphrase: str, code: FaultCode) -> None:
        presenter, ending = talked_about(old, account=account)
        before = (old.office.root / "vault.db").read_bytes()
        presenter.accept(Acceptance(reason, passphrase))
        assert ending.codes == [code]
        assert ending.entered == []
        assert presenter.copy is not None
        assert not presenter.is_working
        assert (old.office.root / "vault.db").read_bytes() == before

    def test_without_a_copy_and_while_at_work_it_does_nothing(self, old: Desk, tmp_path: Path) -> None:
        jobs = HeldJobs()
        presenter, ending = talked_about(old, jobs)
        presenter.accept(Acceptance(REASON, PASSPHRASE, tmp_path / "no key file"))
        presenter.accept(Acceptance(REASON, PASSPHRASE))
        assert len(jobs.held) == 1
        jobs.release()
        assert ending.codes == [FaultCode.FILE_NOT_FOUND]
        presenter.ask(None)
        presenter.accept(Acceptance(REASON, PASSPHRASE))
        assert jobs.held == []


class TestByTheKit:
    """The same where no passphrase is left: the sheets, a new account, and a reason."""

    def test_a_reason_is_asked_for_only_when_it_is_an_older_copy(
        self, desk: Desk, tmp_path: Path, look: Theme, qtbot: QtBot
    ) -> None:
        signed_in = desk.sign_in(CUSTODIAN)
        sheets = [sheet.text for sheet in make_kit(signed_in, 2, 3).sheets]
        signed_in.lock()
        put_back(desk, tmp_path / "copy")
        entered, faults, answered = list[SignedIn](), list[Fault](), list[bool]()
        presenter = RecoverPresenter(desk.services(), ImmediateJobs(), entered.append, faults.append)
        view = RecoverView(presenter)
        qtbot.addWidget(view)
        view.resize(1366, 768)
        view.show()
        view.refresh()
        view.answered.connect(lambda: answered.append(True))
        for text in sheets[:2]:
            view.sheets.editor.text.setPlainText(text)
            view.sheets.editor.take.click()
        view.handle.setText("custodian-2")
        type_twice(view)
        assert not view.older.isVisible()
        view.go.click()
        assert [fault.code for fault in faults] == [FaultCode.CUSTODY_OLDER_COPY]
        assert view.older.isVisible()
        type_twice(view)
        assert not view.go.isEnabled()
        view.reason.setText(REASON)
        view.go.click()
        assert (len(faults), answered) == (1, [True])
        assert [one.account.id for one in entered] == ["custodian-2"]
        assert len(entered[0].vault.entries.about(Action.OLD_COPY_ACCEPTED)) == 1
        assert view.minimumSizeHint().height() <= 768
        view.leave()
        assert view.reason.text() == ""


def type_twice(view: RecoverView) -> None:
    view.new.passphrase.setText(PASSPHRASE)
    view.new.again.setText(PASSPHRASE)


@pytest.mark.usefixtures("look")
class TestViews:
    def test_the_offer_stands_where_the_passphrase_was_typed(self, old: Desk, qtbot: QtBot) -> None:
        presenter, _ = tried(old)
        presenter.old_copy = None
        view = UnlockView(presenter)
        qtbot.addWidget(view)
        view.show()
        asked: list[OldCopy] = []
        view.older_asked.connect(asked.append)
        view.refresh()
        assert not view.older.isVisible()
        view.unlock_form.handle.setText(CUSTODIAN)
        view.unlock_form.passphrase.setText(PASSPHRASE)
        QTest.keyClick(view.unlock_form.passphrase, Qt.Key.Key_Return)
        assert view.older.isVisible()
        QTest.keyClick(view.older, Qt.Key.Key_Return)
        assert [copy.handle for copy in asked] == [CUSTODIAN]
        view.unlock_form.set_folder("another vault")
        assert not view.older.isVisible()
        view.unlock_form.set_folder(str(old.office.root))
        QTest.keyClicks(view.unlock_form.handle, "x")
        assert not view.older.isVisible()

    def test_a_person_reads_gives_a_reason_and_goes_on(self, old: Desk, qtbot: QtBot) -> None:
        presenter, ending = talked_about(old)
        copy = presenter.copy
        assert copy is not None
        view = OldCopyView(presenter)
        qtbot.addWidget(view)
        view.resize(1366, 768)
        view.show()
        view.open_for(copy)
        assert view.counted.text().startswith(f"{copy.missing} entries of the custody log are missing")
        assert not view.key_file.isVisible()
        QTest.keyClicks(view.reason, REASON)
        assert not view.go.isEnabled()
        QTest.keyClicks(view.passphrase, PASSPHRASE)
        assert view.go.isEnabled()
        view.go.click()
        assert view.passphrase.text() == ""
        assert [entered.account.id for entered in ending.entered] == [CUSTODIAN]
        assert view.minimumSizeHint().height() <= 768

    def test_going_back_forgets_what_was_typed(self, old: Desk, tmp_path: Path, qtbot: QtBot) -> None:
        presenter, ending = talked_about(old)
        write_key_file(tmp_path / "saegim.key", old.office.chance)
        view, left = OldCopyView(presenter), list[bool]()
        qtbot.addWidget(view)
        view.show()
        view.left.connect(lambda: left.append(True))
        view.open_for(OldCopy(str(old.office.root), CUSTODIAN, tmp_path / "saegim.key", 9, 4))
        assert view.key_file.isVisible()
        view.passphrase.setText(PASSPHRASE)
        view.reason.setText(REASON)
        view.back.click()
        assert (view.passphrase.text(), view.reason.text(), view.key_file.edit.text()) == ("", "", "")
        assert (left, presenter.copy, ending.entered) == ([True], None, [])
