"""Every widget of the working screens that the keyboard reaches has a name for screen readers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.export.view import ExportView
from desktop.ui.record.view import RecordView
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import TranscriptsView
from desktop.ui.view import View
from desktop.ui.widgets.waveform import Waveform
from tests.ui.record_room import room
from tests.ui.scene import make_scene, services
from tests.ui.test_export import office

OURS = (QAbstractButton, QComboBox, QLineEdit, QListView, Waveform)


def make(screen: str, folder: Path) -> View:
    if screen == "record":
        return RecordView(room(folder).presenter)
    if screen == "recording":
        made = room(folder)
        made.begin()
        made.hear(waits_for_device=True)
        return RecordView(made.presenter)
    if screen == "export":
        presenter = office(folder)[1]
        presenter.ask_to_add(is_asked=True)
        return ExportView(presenter)
    scene = make_scene(folder)
    reading = TranscriptsPresenter(scene.workplace, services())
    return TranscriptsView(reading)


def is_inside(widget: QWidget) -> bool:
    """Parts of a combo box or a list belong to it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("screen", ["record", "recording", "transcripts", "export"])
def test_everything_the_keyboard_reaches_has_a_name(qtbot: QtBot, tmp_path: Path, screen: str) -> None:
    view = make(screen, tmp_path)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    view.retranslate()
    reached = [
        widget
        for widget in view.findChildren(QWidget)
        if isinstance(widget, OURS) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inside(widget)
    ]
    assert len(reached) >= 6
    for widget in reached:
        if not widget.isVisible():
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name), f"{type(widget).__name__} {widget.objectName()}"


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("screen", ["record", "transcripts", "export"])
def test_the_keyboard_begins_at_something_that_takes_keys(qtbot: QtBot, tmp_path: Path, screen: str) -> None:
    """Not at a heading, from where nothing is told and nothing can be pressed."""
    view = make(screen, tmp_path)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    view.refresh()
    view.focus_first()
    reached = view.window().focusWidget()
    assert reached is not None
    assert view.isAncestorOf(reached)
    assert reached.focusPolicy() & Qt.FocusPolicy.TabFocus
