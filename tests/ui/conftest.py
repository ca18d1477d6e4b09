"""A screenless application for every test here, unless `SAEGIM_TEST_SCREEN` names another; and a desk with a real vault."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = os.environ.get("SAEGIM_TEST_SCREEN", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.fonts import install_fonts
from desktop.ui.jobs import MainThreadWatch
from desktop.ui.shield import Shield
from desktop.ui.theme import Theme, ThemeChoice
from tests.office import RESOURCES
from tests.ui.stand import Desk


@pytest.fixture(autouse=True)
def kept_widgets(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Keeps every widget of a test alive until the bot has closed it.

    The bot holds weak references, and Python may collect a window that nothing else holds in the middle of its own
    painting, which ends the process. In the program the one window is held for as long as the application runs.
    """
    kept: list[QWidget] = []
    add = QtBot.addWidget

    def keep(bot: QtBot, widget: QWidget, **options: object) -> None:
        kept.append(widget)
        add(bot, widget, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(QtBot, "addWidget", keep)
    return kept


@pytest.fixture(autouse=True)
def nothing_watches_on() -> Iterator[None]:
    """Takes from the application what a window put on it for good: else every event of a later test passes it too."""
    yield
    application = QApplication.instance()
    if application is None:
        return
    for child in application.children():
        if isinstance(child, MainThreadWatch | Shield):
            application.removeEventFilter(child)
            child.deleteLater()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A vault with a custodian, an interviewer and a supervisor."""
    made = Desk(tmp_path / "vault")
    yield made
    made.close()


@pytest.fixture
def look(qapp: QApplication) -> Theme:
    """Our fonts and our light theme on the application."""
    install_fonts(qapp, RESOURCES / "fonts")
    return Theme(qapp, RESOURCES, ThemeChoice.LIGHT)
