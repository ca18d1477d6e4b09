"""The hand-over screen offscreen: the gate in words, the form, the fingerprint, the result."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.export.destinations import fingerprint_of
from desktop.ui.export.presenter import ExportPresenter
from desktop.ui.export.view import ExportView
from tests.ui.test_export import office, opened

pytestmark = pytest.mark.usefixtures("look")


def shown(qtbot: QtBot, presenter: ExportPresenter) -> ExportView:
    view = ExportView(presenter)
    qtbot.addWidget(view)
    view.resize(1140, 768)
    view.show()
    view.refresh()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def words(view: ExportView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_findings_are_sentences_with_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    _, presenter = office(tmp_path)
    view = shown(qtbot, presenter)
    said = words(view)
    assert "Nobody has compared the fingerprint of OHCHR Seoul" in said
    assert "Ask a supervisor to review and approve it." in said
    assert not view.drive.hand_over.isEnabled()


def test_a_fingerprint_typed_as_heard_verifies(qtbot: QtBot, tmp_path: Path) -> None:
    _, presenter = office(tmp_path)
    view = shown(qtbot, presenter)
    destination = presenter.state.destination
    assert destination is not None
    view.gate.fingerprint.setText(fingerprint_of(destination).upper())
    view.gate.fingerprint.setFocus()
    QTest.keyClick(view.gate.fingerprint, Qt.Key.Key_Return)
    assert presenter.state.destination is not None
    assert presenter.state.destination.is_verified
    assert not view.gate.fingerprint.isVisible()
    assert "Key verified" in view.destinations.entries[0].accessibleName()


def test_hands_over_and_shows_how_to_verify(qtbot: QtBot, tmp_path: Path) -> None:
    _, presenter = opened(tmp_path)
    view = shown(qtbot, presenter)
    assert "It may be handed over." in words(view)
    view.drive.hand_over.click()
    said = words(view)
    result = presenter.state.result
    assert result is not None
    assert "all 13 passed" in said
    assert result.handover.file_name in said
    assert f"-I {result.handover.handed_over_by} -n bundle@saegim.v1" in said
    view.result.close_button.click()
    assert view.drive.hand_over.isVisible()
    assert "OHCHR Seoul" in words(view)


def test_the_commands_are_those_of_the_format(qtbot: QtBot) -> None:
    from desktop.ui.export.result_card import COMMANDS
    from tests.ui.scene import RESOURCES

    format_words = (RESOURCES / "spec" / "bundle-v1.md").read_text("utf-8")
    for command in COMMANDS[:1] + COMMANDS[2:]:
        assert command.replace("{id}", "ID").replace("{signer}", "u07") in format_words


def test_the_form_opens_takes_the_keyboard_and_closes(qtbot: QtBot, tmp_path: Path) -> None:
    _, presenter = office(tmp_path)
    view = shown(qtbot, presenter)
    view.destinations.add.click()
    assert view.form.title.hasFocus()
    assert view.form.gate.count() == 2
    view.form.leave.click()
    assert view.gate.isVisible()


def test_fits_the_laptop(qtbot: QtBot, tmp_path: Path) -> None:
    _, presenter = opened(tmp_path)
    view = shown(qtbot, presenter)
    presenter.hand_over()
    assert view.minimumSizeHint().width() <= 1366 - 226
    assert view.minimumSizeHint().height() <= 660
