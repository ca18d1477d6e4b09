"""No word is cut, squeezed or covered on any screen: three languages, a laptop's screen and the smallest window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.accounts.view import AccountsView
from desktop.ui.jobs import Jobs
from desktop.ui.keeping.view import KeepingView
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.window import make_window
from tests.office import CUSTODIAN, INTERVIEWER, SUPERVISOR, consented_interview
from tests.ui.measuring import ambiguous, overlapping, squeezed, sticking_out
from tests.ui.stand import Desk
from tests.ui.states import at_the_door, behind_the_lock, settle, within

LAPTOP, SMALLEST = (1366, 768), (1024, 640)
LANGUAGES = ["en", "ko", "en_XA"]


@pytest.fixture
def window(qapp: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    with desk.office.as_(INTERVIEWER) as signed_in:
        consented_interview(signed_in)
    jobs = Jobs()
    made = make_window(qapp, desk.services(), jobs)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.lock()
    jobs.shut_down()
    made._language.switch("en")


def places(window: MainWindow) -> Iterator[str]:
    """Every screen, and every section of one that has any."""
    for screen in window._screens:
        if isinstance(screen.view, KeepingView):
            yield from (f"{screen.key}/{section.key}" for section in screen.view._sections)
        elif isinstance(screen.view, AccountsView):
            yield from (f"{screen.key}/{key}" for key in ("all", "new", "own"))
        else:
            yield screen.key


def faults_of(window: MainWindow, place: str) -> list[str]:
    found = {"sticks out": sticking_out(window), "is squeezed": squeezed(window), "covers": overlapping(window)}
    return [f"{place}: {what}: {which}" for what, all_of_them in found.items() for which in all_of_them]


@pytest.mark.parametrize("size", [LAPTOP, SMALLEST], ids=str)
def test_every_screen_shows_all_its_words(window: MainWindow, desk: Desk, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    found = []
    for language in LANGUAGES:
        window._language.switch(language)
        settle(window, qtbot)
        found += faults_of(window, f"{language} unlock")
    window.enter(desk.sign_in(CUSTODIAN))
    qtbot.waitUntil(lambda: bool(window._screens))
    for language in LANGUAGES:
        window._language.switch(language)
        for place in places(window):
            window.show_screen(place)
            settle(window, qtbot)
            found += faults_of(window, f"{language} {place}")
    assert (window.width(), window.height()) == size
    assert not found, "\n".join(found)


def looked_at(window: MainWindow, states: Iterator[str], qtbot: QtBot) -> list[str]:
    """Every state: in what people speak in the smallest window, and two fifths longer on a laptop's screen."""
    found = []
    for state in states:
        for language in LANGUAGES:
            window._language.switch(language)
            window.resize(*(LAPTOP if language == "en_XA" else SMALLEST))
            settle(window, qtbot)
            found += faults_of(window, f"{language} {state}")
            found += [f"{language} {state}: twice {letter}" for letter in ambiguous(window)]
    return found


def test_the_states_at_the_door(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    found = looked_at(window, at_the_door(window, tmp_path), qtbot)
    assert not found, "\n".join(found)


def test_the_states_within_and_behind_the_lock(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.enter(desk.sign_in(CUSTODIAN))
    qtbot.waitUntil(lambda: bool(window._screens))
    settle(window, qtbot)
    found = looked_at(window, within(window), qtbot)
    found += looked_at(window, behind_the_lock(window), qtbot)
    assert not found, "\n".join(found)
