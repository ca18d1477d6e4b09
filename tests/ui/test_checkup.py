"""The check's section: how far it is, what was found and what it means, repairs, and the report in a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.checkup import CheckCode, Severity
from desktop.domain.faults import FaultCode
from desktop.ui.checkup.presenter import CheckupPresenter
from desktop.ui.checkup.view import CheckupView
from desktop.ui.runner import Lane
from desktop.ui.theme import Theme
from desktop.ui.workplace import Workplace
from desktop.vault.layout import SET_ASIDE, slot_path
from tests.fakes.backups import back_up, drive_at, objects_on
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.office import CUSTODIAN, SUPERVISOR
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard


def make(
    desk: Desk, account: str = CUSTODIAN, jobs: ImmediateJobs | None = None
) -> tuple[CheckupPresenter, Workplace, Heard]:
    workplace = Workplace(desk.sign_in(account), jobs or ImmediateJobs())
    return CheckupPresenter(workplace, desk.services()), workplace, Heard(workplace)


def shown(presenter: CheckupPresenter, qtbot: QtBot) -> CheckupView:
    view = CheckupView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    return view


def test_before_the_first_check_there_is_one_button(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk)
    view = shown(presenter, qtbot)
    assert view.check.isVisible()
    assert not any(one.isVisible() for one in (view.table, view.repair, view.cancel, view.save, view.bar))


def test_the_gravest_comes_first_and_is_explained(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, workplace, heard = make(desk)
    view = shown(presenter, qtbot)
    (workplace.signed_in.vault.root / "slots" / f"{SUPERVISOR}.json").write_bytes(b"{}")
    view.check.click()
    assert heard.faults == []
    assert presenter.findings[0].severity is Severity.DAMAGE
    assert view.table.model().rowCount() == len(presenter.findings)
    assert "Not in order" in view.verdict.text()
    view.table.selectRow(0)
    assert "slot" in view._what.text()
    assert SUPERVISOR in view._what.text()
    assert view._todo.text()


def test_a_check_runs_beside_other_work_and_can_be_stopped(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    jobs = HeldJobs()
    presenter, _, heard = make(desk, jobs=jobs)
    view = shown(presenter, qtbot)
    view.check.click()
    assert view.cancel.isVisible()
    assert not view.check.isEnabled()
    view.cancel.click()
    assert not view.cancel.isEnabled()
    jobs.release()
    assert not presenter.is_working
    assert presenter.report is None
    assert heard.faults == []


def test_it_is_done_on_the_job_lane(desk: Desk) -> None:
    jobs = ImmediateJobs()
    presenter, _, _ = make(desk, jobs=jobs)
    presenter.check()
    assert jobs.lanes[0] is Lane.JOB


def test_a_custodian_repairs_and_it_is_checked_again(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, workplace, heard = make(desk)
    view = shown(presenter, qtbot)
    root = workplace.signed_in.vault.root
    (root / "notes.txt").write_bytes(b"?")
    view.check.click()
    assert view.repair.isVisible()
    view.repair.click()
    assert heard.faults == []
    assert not (root / "notes.txt").exists()
    assert list((root / SET_ASIDE).rglob("notes.txt"))
    assert CheckCode.FILE_UNKNOWN not in {finding.code for finding in presenter.findings}
    assert not view.repair.isVisible()


def test_others_check_and_do_not_repair(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, workplace, _ = make(desk, SUPERVISOR)
    view = shown(presenter, qtbot)
    (workplace.signed_in.vault.root / "notes.txt").write_bytes(b"?")
    view.check.click()
    assert not view.repair.isVisible()
    presenter.repair()
    assert (workplace.signed_in.vault.root / "notes.txt").is_file()


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_report_is_saved_once(desk: Desk, tmp_path: Path, language: str) -> None:
    presenter, workplace, heard = make(desk)
    presenter.check()
    path = tmp_path / f"report-{language}.txt"
    presenter.save(path, language)
    assert presenter.saved == path.name
    assert workplace.signed_in.vault.id[:8] in path.read_text("utf-8")
    presenter.save(path, language)
    assert [fault.code for fault in heard.faults] == [FaultCode.OUTPUT_EXISTS]


def test_it_fits_and_everything_has_a_name(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk)
    view = shown(presenter, qtbot)
    view.check.click()
    view.retranslate()
    assert view.minimumSizeHint().width() <= 1366 - 226 - 64
    assert view.minimumSizeHint().height() <= 500
    for widget in (view.check, view.cancel, view.repair, view.bring_back, view.save, view.bar, view.table):
        assert widget.accessibleName()


def test_a_drive_gives_back_what_is_missing(
    desk: Desk, look: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter, workplace, heard = make(desk)
    view = shown(presenter, qtbot)
    back_up(workplace.signed_in, drive_at(tmp_path))
    slot = slot_path(workplace.signed_in.vault.root, SUPERVISOR)
    whole = slot.read_bytes()
    slot.unlink()
    view.check.click()
    assert view.bring_back.isVisible()
    choose(monkeypatch, drive_at(tmp_path))
    view.bring_back.click()
    assert heard.faults == []
    assert slot.read_bytes() == whole
    assert not view.bring_back.isVisible()
    assert presenter.not_brought == 0


def test_a_drive_without_it_says_so_and_another_may_be_tried(
    desk: Desk, look: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter, workplace, heard = make(desk)
    view = shown(presenter, qtbot)
    back_up(workplace.signed_in, drive_at(tmp_path))
    for kept in objects_on(drive_at(tmp_path)).values():
        kept.write_bytes(b"rotten")
    slot_path(workplace.signed_in.vault.root, SUPERVISOR).unlink()
    view.check.click()
    choose(monkeypatch, drive_at(tmp_path))
    view.bring_back.click()
    assert heard.faults == []
    assert presenter.not_brought > 0
    assert "Try another drive" in view.step.text()
    assert view.bring_back.isVisible()
    (tmp_path / "empty").mkdir()
    choose(monkeypatch, tmp_path / "empty")
    view.bring_back.click()
    assert [fault.code for fault in heard.faults] == [FaultCode.BACKUP_NOT_FOUND]


def test_bringing_back_can_be_stopped_and_no_folder_does_nothing(
    desk: Desk, look: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = HeldJobs()
    presenter, workplace, heard = make(desk, jobs=jobs)
    view = shown(presenter, qtbot)
    back_up(workplace.signed_in, drive_at(tmp_path))
    slot = slot_path(workplace.signed_in.vault.root, SUPERVISOR)
    slot.unlink()
    presenter.check()
    jobs.release()
    choose(monkeypatch, None)
    view.bring_back.click()
    assert not presenter.is_working
    choose(monkeypatch, drive_at(tmp_path))
    view.bring_back.click()
    assert view.cancel.isVisible()
    view.cancel.click()
    assert view.step.text() == "Stopping…"
    jobs.release()  # the bringing back
    jobs.release()  # the check after it
    assert heard.faults == []
    assert not slot.exists()


def choose(monkeypatch: pytest.MonkeyPatch, folder: Path | None) -> None:
    """Whoever is asked for a folder answers this one, or none."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder or ""))
