"""Text of others is shown as text, and leaves nothing where other programs can read it."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.theme import Theme
from desktop.ui.widgets.plain_label import Heading, PlainLabel, forget_selection

UI = Path(__file__).resolve().parents[2] / "desktop" / "ui"


def test_markup_stays_text(qapp: QApplication) -> None:
    label = PlainLabel("<h1>Hello</h1>")
    label.setTextFormat(Qt.TextFormat.RichText)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_wrapped_label_keeps_room_for_all_its_lines(look: Theme, qtbot: QtBot) -> None:
    label = PlainLabel("말씀을 녹음해도 되겠습니까? " * 12, wrap=True)
    qtbot.addWidget(label)
    label.resize(300, 20)
    label.show()
    narrow = label.minimumHeight()
    assert narrow > 4 * label.fontMetrics().height()
    label.resize(1200, 20)
    assert 0 < label.minimumHeight() < narrow


def test_a_heading_is_cut_and_still_known_whole(look: Theme, qtbot: QtBot) -> None:
    heading = Heading("A heading that is far too long for the room it has been given")
    qtbot.addWidget(heading)
    heading.resize(150, 40)
    heading.show()
    assert heading.text().endswith("given")
    assert super(PlainLabel, heading).text().endswith("…")
    assert heading.accessibleName() == heading.text()


def test_the_selection_is_forgotten_without_an_error(qapp: QApplication) -> None:
    clipboard = QApplication.clipboard()
    forget_selection()
    assert clipboard.text(clipboard.Mode.Selection) == ""


def test_no_screen_uses_a_label_that_could_read_markup_nor_the_clipboard() -> None:
    for path in UI.rglob("*.py"):
        names = {n.id for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Name)}
        if path.name != "plain_label.py":
            assert "QLabel" not in names, path.name
            assert "QMessageBox" not in names, f"{path.name}: nothing modal"
        assert "QTextBrowser" not in names, path.name
        assert ".setHtml(" not in path.read_text("utf-8"), path.name
