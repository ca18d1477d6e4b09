"""The backup section and the way back in from a backup: real vaults and drives, as a person would use them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.interview.register import open_interview
from desktop.ui.backup.notice import GO, backup_notice
from desktop.ui.backup.presenter import BackupPresenter
from desktop.ui.backup.restore_form import RestoreView
from desktop.ui.backup.restore_presenter import RestorePresenter
from desktop.ui.backup.state import Outcome, Pace, Work
from desktop.ui.backup.view import BackupView
from desktop.ui.backup.words import age_words, work_words
from desktop.ui.runner import Lane
from desktop.ui.workplace import Workplace
from desktop.vault.opening import accounts_at
from tests.fakes.backups import drive_at, objects_on
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.office import CUSTODIAN, INTERVIEWER
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard


def make(desk: Desk, jobs: ImmediateJobs | None = None) -> tuple[BackupPresenter, Heard]:
    workplace = Workplace(desk.sign_in(CUSTODIAN), jobs or ImmediateJobs())
    return BackupPresenter(workplace, desk.office.clock), Heard(workplace)


def is_working(presenter: BackupPresenter) -> bool:
    return presenter.state.work is not None


class TestPresenter:
    def test_a_backup_is_made_listed_and_verified(self, desk: Desk, tmp_path: Path) -> None:
        presenter, heard = make(desk)
        presenter.load()
        assert presenter.state.latest is None
        assert not presenter.state.may_start
        presenter.start(is_full=False)
        presenter.choose(drive_at(tmp_path))
        assert presenter.state.snapshots == ()
        presenter.start(is_full=False)
        state = presenter.state
        assert heard.faults == []
        assert state.latest is not None
        assert (state.outcome, state.work) == (Outcome.MADE, None)
        assert [(row.id, row.is_ours, row.fault) for row in state.snapshots] == [(state.latest.id, True, "")]
        assert state.is_on_same_disk
        assert state.copied_bytes > 0
        presenter.verify(state.latest.id)
        assert presenter.state.outcome is Outcome.VERIFIED

    def test_what_is_wrong_is_shown_and_reported(self, desk: Desk, tmp_path: Path) -> None:
        presenter, heard = make(desk)
        presenter.choose(drive_at(tmp_path))
        presenter.start(is_full=True)
        largest = max(objects_on(tmp_path / "drive").values(), key=lambda path: path.stat().st_size)
        largest.write_bytes(bytes(largest.stat().st_size))
        presenter.verify(presenter.state.snapshots[0].id)
        assert presenter.state.outcome is Outcome.NOT_WHOLE
        manifest = next((tmp_path / "drive").glob("*/snapshots/*.json"))
        manifest.write_bytes(b"{}")
        presenter.choose(tmp_path / "drive")
        assert [row.fault for row in presenter.state.snapshots] == ["backup.damaged"]
        presenter.choose(tmp_path / "nowhere")
        presenter.start(is_full=False)
        assert [fault.code for fault in heard.faults] == [FaultCode.BACKUP_FILE_CHANGED, FaultCode.DRIVE_LOST]
        assert presenter.state.work is None

    def test_it_works_beside_and_can_be_stopped(self, desk: Desk, tmp_path: Path) -> None:
        jobs = HeldJobs()
        presenter, heard = make(desk, jobs)
        presenter.choose(drive_at(tmp_path))
        jobs.release()
        presenter.start(is_full=False)
        presenter.start(is_full=False)
        assert len(jobs.held) == 1
        presenter.cancel()
        assert (is_working(presenter), jobs.held[0][0].cancelled()) == (True, True)
        jobs.release()
        assert not is_working(presenter)
        assert heard.faults == []
        assert presenter.state.latest is None

    def test_long_work_goes_on_the_lane_for_it(self, desk: Desk, tmp_path: Path) -> None:
        jobs = ImmediateJobs()
        presenter, _ = make(desk, jobs)
        presenter.choose(drive_at(tmp_path))
        presenter.start(is_full=False)
        assert jobs.lanes[:2] == [Lane.JOB, Lane.JOB]

    def test_progress_says_the_rest_of_the_time(self) -> None:
        pace = Pace(0)
        assert pace.remaining_ms(100, "copying", 50, 100) is None
        assert pace.remaining_ms(4_100, "copying", 50, 100) == 4_000
        assert pace.remaining_ms(4_200, "verifying", 99, 100) is None
        assert work_words(Work("copying", 50_000_000, 100_000_000, 125_000)) == (
            "50.0 MB / 100.0 MB \u00b7 about 02:05 left"
        )
        assert work_words(Work("finishing", 0, 1)) == ""


class TestNotice:
    def test_it_speaks_when_there_is_something_to_lose(self, desk: Desk, tmp_path: Path) -> None:
        presenter, _ = make(desk)
        signed_in = presenter._workplace.signed_in
        assert backup_notice(signed_in) is None
        signed_in.lock()
        interviewer = desk.sign_in(INTERVIEWER)
        open_interview(interviewer, "W-2026-001")
        missing = backup_notice(interviewer)
        assert missing is not None
        assert missing.go == GO
        assert missing.text() == "There is no backup yet. It is time for a backup."
        other = BackupPresenter(Workplace(interviewer, ImmediateJobs()), desk.office.clock)
        other.choose(drive_at(tmp_path))
        other.start(is_full=False)
        assert backup_notice(interviewer) is None
        desk.office.clock.move(int(timedelta(days=9).total_seconds() * 1000))
        due = backup_notice(interviewer)
        assert due is not None
        assert due.text() == "Backed up 9 days ago. It is time for a backup."
        other.load()
        assert age_words(other.state.age) == "Backed up 9 days ago"


@pytest.mark.usefixtures("look")
class TestView:
    def test_a_person_makes_and_verifies_a_backup(self, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
        presenter, heard = make(desk)
        view = BackupView(presenter)
        qtbot.addWidget(view)
        view.resize(1100, 620)
        view.show()
        view.refresh()
        assert view.age.text() == "There is no backup yet"
        assert not view.card.start.isEnabled()
        assert view.list.none.isVisible()
        assert not view.list.verify.isEnabled()
        view.card.folder.edit.setText(str(drive_at(tmp_path)))
        view.card.folder.edit.editingFinished.emit()
        view.card.start.click()
        assert heard.faults == []
        assert "Backed up and read back" in view.outcome.text()
        assert "same disk" in view.outcome.text()
        assert not view.list.none.isVisible()
        view.list.table.selectRow(0)
        view.list.verify.click()
        assert "whole" in view.outcome.text()
        assert view.minimumSizeHint().height() <= 620

    def test_work_is_shown_with_a_way_out(self, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
        jobs = HeldJobs()
        presenter, _ = make(desk, jobs)
        view = BackupView(presenter)
        qtbot.addWidget(view)
        view.show()
        presenter.choose(drive_at(tmp_path))
        jobs.release()
        view.card.start.click()
        presenter._came_to("copying", 1_000_000, 4_000_000)
        panel = view.card.panel
        assert panel.isVisible()
        assert panel.amount.text() == "1.0 MB / 4.0 MB"
        panel.cancel.click()
        assert panel.step.text() == "Stopping…"
        assert not panel.cancel.isEnabled()

    def test_everything_the_keyboard_reaches_has_a_name(self, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
        presenter, _ = make(desk)
        restore = RestorePresenter(ImmediateJobs(), desk.office.clock, lambda _: None, lambda _: None)
        for view in (BackupView(presenter), RestoreView(restore)):
            qtbot.addWidget(view)
            view.show()
            view.retranslate()
            reached = [
                widget
                for widget in view.findChildren(QWidget)
                if isinstance(widget, QAbstractButton | QLineEdit) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            ]
            assert len(reached) > 4
            assert [widget for widget in reached if not (widget.accessibleName() or _text(widget))] == []


class TestRestoring:
    def made(self, desk: Desk, tmp_path: Path) -> Path:
        presenter, _ = make(desk)
        presenter.choose(drive_at(tmp_path))
        presenter.start(is_full=False)
        presenter._workplace.signed_in.lock()
        return tmp_path / "drive"

    @pytest.mark.usefixtures("look")
    def test_a_person_brings_the_vault_back(self, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
        drive = self.made(desk, tmp_path)
        restored: list[str] = []
        faults: list[Fault] = []
        presenter = RestorePresenter(ImmediateJobs(), desk.office.clock, restored.append, faults.append)
        view = RestoreView(presenter)
        qtbot.addWidget(view)
        view.show()
        view.refresh()
        assert not view.go.isEnabled()
        view.source.edit.setText(str(tmp_path))
        assert "no backup" in view.found.text()
        view.source.edit.setText(str(drive))
        assert len(presenter.state.choices) == 1
        assert not view.go.isEnabled()
        view.target.edit.setText(str(tmp_path / "back"))
        view.go.click()
        assert (restored, faults) == ([str(tmp_path / "back")], [])
        assert CUSTODIAN in accounts_at(tmp_path / "back")
        view.target.edit.setText(str(desk.office.root))
        view.go.click()
        assert [fault.code for fault in faults] == [FaultCode.VAULT_EXISTS]

    def test_it_can_be_stopped_and_damage_is_counted(self, desk: Desk, tmp_path: Path) -> None:
        drive, jobs, faults = self.made(desk, tmp_path), HeldJobs(), list[Fault]()
        presenter = RestorePresenter(jobs, desk.office.clock, lambda _: None, faults.append)
        presenter.choose(str(drive))
        jobs.release()
        presenter.restore(presenter.state.choices[0].snapshot, str(tmp_path / "back"))
        presenter.cancel()
        jobs.release()
        assert (presenter.state.work, faults) == (None, [])
        assert not (tmp_path / "back").exists()
        next(drive.glob("*/snapshots/*.sig")).write_text("nothing")
        presenter.choose(str(drive))
        jobs.release()
        assert (presenter.state.choices, presenter.state.damaged) == ((), 1)


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
