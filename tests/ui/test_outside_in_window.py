"""Through the whole window: a notice leads to what is known outside, and the door leads past an older copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.custody import Action
from desktop.domain.faults import FaultCode
from desktop.interview.register import open_interview
from desktop.ui.jobs import Jobs
from desktop.ui.kit.entry import EntryView
from desktop.ui.main_window import MainWindow
from desktop.ui.outside.view import OutsideView
from desktop.ui.window import make_window
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE
from tests.ui.stand import Desk


@pytest.fixture
def window(qapp: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    jobs = Jobs()
    made = make_window(qapp, desk.services(), jobs)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.lock()
    jobs.shut_down()


def test_the_notice_leads_to_the_section(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    with desk.office.as_(INTERVIEWER) as interviewer:
        open_interview(interviewer, "W-2026-001")
    desk.office.clock.move(int(timedelta(days=31).total_seconds() * 1000))
    window.enter(desk.sign_in(CUSTODIAN))
    qtbot.waitUntil(lambda: any(line.notice.key == "outside" for line in window.notices.lines))
    line = next(line for line in window.notices.lines if line.notice.key == "outside")
    QTest.mouseClick(line.go, Qt.MouseButton.LeftButton)
    section = window.findChild(OutsideView)
    assert section is not None
    assert section.isVisible()
    qtbot.waitUntil(lambda: section.overview.chip.text() == "due")


def door(window: MainWindow) -> EntryView:
    entry = window._unlock
    assert isinstance(entry, EntryView)
    return entry


def code_shown(window: MainWindow) -> FaultCode | None:
    return window.banner.fault.code if window.banner.fault else None


def test_the_door_leads_past_an_older_copy(window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    root = desk.office.root
    shutil.copytree(root, tmp_path / "copy")
    desk.sign_in(CUSTODIAN).lock()
    shutil.rmtree(root)
    (tmp_path / "copy").rename(root)
    entry = door(window)
    form = entry.unlock.unlock_form
    QTest.keyClicks(form.handle, CUSTODIAN)
    QTest.keyClicks(form.passphrase, PASSPHRASE)
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: code_shown(window) is FaultCode.CUSTODY_OLDER_COPY)
    QTest.mouseClick(entry.unlock.older, Qt.MouseButton.LeftButton)
    assert entry.older.isVisible()
    assert code_shown(window) is None
    QTest.keyClicks(entry.older.reason, "restored from the backup of Monday orchard")
    QTest.keyClicks(entry.older.passphrase, "not the passphrase")
    QTest.mouseClick(entry.older.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: code_shown(window) is FaultCode.VAULT_UNLOCK_REFUSED)
    assert entry.older.passphrase.hasFocus()
    QTest.keyClicks(entry.older.passphrase, PASSPHRASE)
    QTest.mouseClick(entry.older.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert window.workplace is not None
    assert len(window.workplace.signed_in.vault.entries.about(Action.OLD_COPY_ACCEPTED)) == 1
    assert code_shown(window) is None
    with qtbot.waitSignal(window.locked):
        window.lock()
    assert entry.unlock.isVisible()
    assert entry.older.reason.text() == ""
