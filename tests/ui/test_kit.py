"""The recovery kit's section: made onto a drive, rehearsed sheet by sheet, and used at the unlock screen."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.custody.recovery import KitSheets, kit_state, make_kit
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.backup.restore_form import RestoreView
from desktop.ui.backup.restore_presenter import RestorePresenter
from desktop.ui.kit.collector import SheetCollector, replaced
from desktop.ui.kit.entry import EntryView
from desktop.ui.kit.notice import GO, kit_notice
from desktop.ui.kit.presenter import KitPage, KitPresenter
from desktop.ui.kit.recover_form import RecoverView
from desktop.ui.kit.recover_presenter import Newcomer, RecoverPresenter
from desktop.ui.kit.sheet_editor import SecretText, SheetEditor
from desktop.ui.kit.view import KitView
from desktop.ui.theme import Theme
from desktop.ui.unlock.old_copy import OldCopyPresenter
from desktop.ui.unlock.old_copy_form import OldCopyView
from desktop.ui.unlock.presenter import UnlockPresenter
from desktop.ui.unlock.view import UnlockView
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.fakes.sheets import WORDS, words_on
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def make(desk: Desk, account: str = CUSTODIAN) -> tuple[KitPresenter, Workplace, Heard]:
    workplace = Workplace(desk.sign_in(account), ImmediateJobs())
    presenter = KitPresenter(workplace, desk.services())
    presenter.load()
    return presenter, workplace, Heard(workplace)


def korean(kit: KitSheets, number: int) -> str:
    return " ".join(WORDS.korean_of(word) for word in kit.sheets[number - 1].words)


@pytest.fixture
def kit(desk: Desk) -> KitSheets:
    """The office's kit, replaced by one whose sheets the test holds."""
    signed_in = desk.sign_in(CUSTODIAN)
    return make_kit(signed_in, 2, 3)


class TestMaking:
    def test_a_kit_is_made_and_its_sheets_written(self, desk: Desk, drive: Path) -> None:
        presenter, workplace, heard = make(desk)
        before = kit_state(workplace.signed_in.vault).kit
        presenter.make(2, 3, str(drive))
        assert heard.faults == []
        assert presenter.state.written == len(list(drive.iterdir())) == 4
        assert presenter.state.kit.kit != before
        assert not presenter.state.kit.is_ready
        assert presenter._sheets is None

    def test_a_folder_that_wont_do_is_refused_before_anything_is_made(self, desk: Desk, tmp_path: Path) -> None:
        presenter, workplace, heard = make(desk)
        root, before = workplace.signed_in.vault.root, kit_state(workplace.signed_in.vault).kit
        presenter.make(2, 3, str(root / "outbox"))
        presenter.make(2, 3, str(tmp_path / "no drive"))
        assert [fault.code for fault in heard.faults] == [FaultCode.KIT_PLACE_UNSAFE, FaultCode.DRIVE_LOST]
        assert kit_state(workplace.signed_in.vault).kit == before
        assert not presenter.state.is_working

    def test_sheets_that_could_not_be_written_can_go_elsewhere(
        self, desk: Desk, drive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        presenter, _, heard = make(desk)
        from desktop.export import recovery_sheet_files

        def full(*_: object) -> None:
            raise Fault(FaultCode.DRIVE_FULL)

        with monkeypatch.context() as patched:
            patched.setattr(recovery_sheet_files, "_put", full)
            presenter.make(2, 3, str(drive))
        assert [fault.code for fault in heard.faults] == [FaultCode.DRIVE_FULL]
        assert presenter.state.has_sheets
        other = tmp_path / "other drive"
        other.mkdir()
        presenter.write(str(other))
        assert len(list(other.iterdir())) == 4
        assert not presenter.state.has_sheets

    def test_only_a_custodian_may(self, desk: Desk, drive: Path) -> None:
        presenter, _, heard = make(desk, INTERVIEWER)
        assert not presenter.state.may_make
        presenter.make(2, 3, str(drive))
        assert [fault.code for fault in heard.faults] == [FaultCode.ACCOUNT_ROLE_MISSING]
        assert list(drive.iterdir()) == []


class TestRehearsing:
    def test_sheets_are_taken_one_by_one_and_the_last_one_rehearses(self, desk: Desk, kit: KitSheets) -> None:
        presenter, workplace, heard = make_on(desk)
        presenter.go(KitPage.REHEARSING)
        assert presenter.take(korean(kit, 3))
        assert (presenter.collector.numbers, presenter.collector.needed) == ([3], 2)
        assert presenter.state.page == "rehearsing"
        assert presenter.take(kit.sheets[0].text)
        assert heard.faults == []
        assert presenter.state.page == "done"
        assert presenter.state.kit.is_ready
        assert presenter.collector.sheets == []
        assert kit_state(workplace.signed_in.vault).is_ready

    def test_leaving_forgets_what_was_read(self, desk: Desk, kit: KitSheets) -> None:
        presenter, _, _ = make_on(desk)
        presenter.go(KitPage.REHEARSING)
        presenter.take(korean(kit, 1))
        presenter.leave()
        assert (presenter.collector.sheets, presenter.state.page) == ([], KitPage.STATE)

    def test_sheets_of_another_kit_are_refused_calmly(self, desk: Desk, kit: KitSheets) -> None:
        presenter, workplace, heard = make_on(desk)
        make_kit(workplace.signed_in, 2, 2)
        presenter.go(KitPage.REHEARSING)
        presenter.take(korean(kit, 1))
        presenter.take(korean(kit, 2))
        assert [fault.code for fault in heard.faults] == [FaultCode.KIT_OTHER]
        assert presenter.state.page is KitPage.REHEARSING
        assert not presenter.state.is_working


def make_on(desk: Desk) -> tuple[KitPresenter, Workplace, Heard]:
    """A presenter for the account that made the kit of the test."""
    workplace = Workplace(desk.opened[-1], ImmediateJobs())
    presenter = KitPresenter(workplace, desk.services())
    presenter.load()
    return presenter, workplace, Heard(workplace)


class TestLooking:
    def test_every_step_of_typing_is_told(self, kit: KitSheets) -> None:
        collector, words = SheetCollector(WORDS), kit.sheets[0].words
        assert collector.look("").words == 0
        assert collector.look(words[0][:2]).suggestions[0].startswith(words[0][:2])
        assert collector.look(f"{words[0]} zzzz ").wrong == (2,)
        assert collector.look(" ".join(words[:32])).words == 32
        whole = collector.look(" ".join(words))
        assert whole.is_whole
        assert whole.facts is not None
        assert (whole.facts.number, whole.facts.threshold) == (1, 2)

    def test_why_a_full_sheet_is_not_taken(self, kit: KitSheets) -> None:
        collector = SheetCollector(WORDS)
        first = kit.sheets[0].text
        swapped = first.split()
        other = next(at for at in range(20, 8, -1) if swapped[at] != swapped[8])
        swapped[8], swapped[other] = swapped[other], swapped[8]
        assert collector.look(" ".join(swapped)).refusal is FaultCode.KIT_WORDS_INVALID
        assert collector.look(first + " academic").refusal is FaultCode.KIT_WORDS_COUNT
        assert collector.take(first).is_whole
        assert collector.look(first).refusal is FaultCode.KIT_SHEET_TWICE
        assert not collector.take(first).is_whole
        assert len(collector.sheets) == 1

    def test_a_suggested_word_takes_the_place_of_the_wrong_one(self) -> None:
        assert replaced("1. 가격\n2. 가말솥\n3. 가구", 2, "가마솥") == "가격 가마솥 가구 "
        assert replaced("가격 가마", 2, "가마솥") == "가격 가마솥 "


class TestViews:
    def test_a_kit_is_made_and_rehearsed_through_the_widgets(
        self, desk: Desk, drive: Path, look: Theme, qtbot: QtBot
    ) -> None:
        presenter, workplace, heard = make(desk)
        view = KitView(presenter)
        qtbot.addWidget(view)
        view.show()
        view.refresh()
        view.state_card.make.click()
        assert view.making.isVisible()
        assert not view.making.make.isEnabled()
        view.making.folder.edit.setText(str(drive))
        view.making.make.click()
        assert heard.faults == []
        assert view.written.isVisible()
        made = sorted(path.name for path in drive.iterdir())
        assert len(made) == 4
        sheets = [words_on(path) for path in sorted(drive.glob("*-of-3.pdf"))]
        view.state_card.rehearse.click()
        for text in sheets[:2]:
            view.sheets.editor.text.setPlainText(text)
            assert view.sheets.editor.take.isEnabled()
            view.sheets.editor.take.click()
            assert view.sheets.editor.text.toPlainText() == ""
        assert view.done.isVisible()
        assert kit_state(workplace.signed_in.vault).is_ready
        view.finish.click()
        assert view.state_card.isVisible()

    def test_numbers_that_are_not_safe_cannot_be_chosen(self, desk: Desk, look: Theme, qtbot: QtBot) -> None:
        presenter, _, _ = make(desk)
        view = KitView(presenter)
        qtbot.addWidget(view)
        making = view.making
        making.shares.setValue(2)
        assert (making.threshold.minimum(), making.threshold.maximum(), making.threshold.value()) == (2, 2, 2)
        making.shares.setValue(99)
        assert making.shares.value() == 8
        assert "8" in making.meaning.text()

    def test_words_can_be_pasted_in_and_not_copied_out(self, look: Theme, qtbot: QtBot) -> None:
        edit = SecretText()
        qtbot.addWidget(edit)
        QApplication.clipboard().setText("가격 가구")
        edit.paste()
        assert edit.toPlainText() == "가격 가구"
        QApplication.clipboard().clear()
        edit.selectAll()
        edit.copy()
        edit.cut()
        assert QApplication.clipboard().text() == ""
        edit.setPlainText("가격")
        edit.clear()
        edit.undo()
        assert edit.toPlainText() == ""

    def test_a_slip_is_mended_by_keyboard(self, look: Theme, qtbot: QtBot) -> None:
        editor = SheetEditor(SheetCollector(WORDS).look)
        qtbot.addWidget(editor)
        editor.show()
        editor.retranslate()
        editor.text.setPlainText("가격 가말솥 가구 ")
        assert "2" in editor.status.text()
        assert editor.suggestions[0].isVisible()
        QTest.keyClick(editor.text, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        assert editor.text.toPlainText() == "가격 가마솥 가구 "
        assert not editor.suggestions[0].isVisible()

    def test_while_work_is_under_way_nothing_can_be_asked_twice(
        self, desk: Desk, drive: Path, look: Theme, qtbot: QtBot
    ) -> None:
        jobs = HeldJobs()
        presenter = KitPresenter(Workplace(desk.sign_in(CUSTODIAN), jobs), desk.services())
        view = KitView(presenter)
        qtbot.addWidget(view)
        presenter.make(2, 3, str(drive))
        assert not view.making.make.isEnabled()
        while jobs.held:
            jobs.release()
        assert presenter.state.written == 4


class TestRecovering:
    def presenter(self, desk: Desk) -> tuple[RecoverPresenter, list[SignedIn], list[Fault]]:
        entered: list[SignedIn] = []
        faults: list[Fault] = []
        return RecoverPresenter(desk.services(), ImmediateJobs(), entered.append, faults.append), entered, faults

    def test_the_sheets_open_the_vault_for_a_new_custodian(
        self, desk: Desk, kit: KitSheets, look: Theme, qtbot: QtBot
    ) -> None:
        desk.close()
        presenter, entered, faults = self.presenter(desk)
        view = RecoverView(presenter)
        qtbot.addWidget(view)
        view.show()
        view.refresh()
        assert not view.go.isEnabled()
        for number in (1, 3):
            view.sheets.editor.text.setPlainText(korean(kit, number))
            view.sheets.editor.take.click()
        view.handle.setText("custodian-2")
        view.new.passphrase.setText(PASSPHRASE)
        view.new.again.setText(PASSPHRASE)
        view.go.click()
        assert faults == []
        assert [signed.account.id for signed in entered] == ["custodian-2"]
        assert view.new.passphrase.text() == ""
        assert presenter.collector.sheets == []

    def test_refusals_have_their_names_and_keep_the_sheets(self, desk: Desk, kit: KitSheets) -> None:
        root = str(desk.office.root)
        desk.close()
        presenter, entered, faults = self.presenter(desk)
        form = Newcomer(root, "custodian-2", "", PASSPHRASE, PASSPHRASE)
        presenter.recover(form)
        assert (entered, faults) == ([], [])
        for number in (1, 2):
            presenter.take(korean(kit, number))
        presenter.recover(Newcomer(root, "custodian-2", "", PASSPHRASE, "another one altogether"))
        presenter.recover(Newcomer(root, "custodian-1", "", PASSPHRASE, PASSPHRASE))
        assert [fault.code for fault in faults] == [FaultCode.PASSPHRASE_DIFFERS, FaultCode.ACCOUNT_EXISTS]
        presenter.recover(form)
        assert len(entered) == 1

    def test_the_door_leads_to_the_kit_and_back(self, desk: Desk, look: Theme, qtbot: QtBot) -> None:
        services = desk.services()
        unlock = UnlockView(UnlockPresenter(services, ImmediateJobs(), lambda _: None, lambda _: None))
        restore = RestoreView(RestorePresenter(ImmediateJobs(), services.clock, lambda _: None, lambda _: None))
        older = OldCopyView(OldCopyPresenter(services, ImmediateJobs(), lambda _: None, lambda _: None))
        view = EntryView(unlock, RecoverView(self.presenter(desk)[0]), restore, older)
        qtbot.addWidget(view)
        view.resize(1366, 768)
        view.show()
        view.refresh()
        assert unlock.isVisible()
        view.use_kit.click()
        assert view.recover.isVisible()
        assert not unlock.isVisible()
        view.recover.new.passphrase.setText("typed")
        view.recover.back.click()
        assert unlock.isVisible()
        assert view.recover.new.passphrase.text() == ""
        view.use_backup.click()
        assert view.restore.isVisible()
        view.restore.back.click()
        assert unlock.isVisible()
        assert view.minimumSizeHint().height() <= 768


class TestNotice:
    def test_it_says_the_most_urgent_thing(self, desk: Desk) -> None:
        signed_in = desk.sign_in(CUSTODIAN)
        assert kit_notice(signed_in) is None
        desk.office.clock.move(int(timedelta(days=181).total_seconds() * 1000))
        due = kit_notice(signed_in)
        make_kit(signed_in, 2, 3)
        missing = kit_notice(signed_in)
        assert due is not None
        assert missing is not None
        assert (due.comes_first, missing.comes_first) == (False, True)
        assert due.go == missing.go == GO
        assert due.text() != missing.text()
