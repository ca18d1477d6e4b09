"""Every window of the program is named to the system, each time it is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.shield import Shield


@pytest.fixture
def hidden(qapp: QApplication) -> Iterator[list[int]]:
    numbers: list[int] = []
    shield = Shield(qapp, numbers.append)
    yield numbers
    qapp.removeEventFilter(shield)


def test_windows_and_dialogs_are_hidden_and_what_lies_in_them_is_not_asked_for(qtbot: QtBot, hidden: list[int]) -> None:
    window, dialog = QWidget(), QDialog()
    QLabel("inside", window)
    for shown in (window, dialog):
        qtbot.addWidget(shown)
        with qtbot.waitExposed(shown):
            shown.show()
    assert set(hidden) == {int(window.winId()), int(dialog.winId())}
    hidden.clear()
    dialog.hide()
    dialog.show()
    assert hidden == [int(dialog.winId())]
