"""No word is cut, squeezed or covered on any screen: three languages, a laptop's screen and the smallest window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.accounts.view import AccountsView
from desktop.ui.jobs import Jobs
from desktop.ui.keeping.view import KeepingView
from desktop.ui.main_window import MainWindow
from desktop.ui.review_bundles.view import SECTIONS, ReviewBundlesView
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.window import make_window
from tests.office import CUSTODIAN, INTERVIEWER, consented_interview
from tests.ui.import_states import importing
from tests.ui.measuring import ambiguous, overlapping, squeezed, sticking_out
from tests.ui.speech_states import transcribing
from tests.ui.stand import Desk
from tests.ui.states import at_the_door, at_work, behind_the_lock, looking_after, settle

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


def enter(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    """A custodian at work."""
    window.enter(desk.sign_in(CUSTODIAN))
    qtbot.waitUntil(lambda: bool(window._screens))
    settle(window, qtbot)


def places(window: MainWindow) -> Iterator[str]:
    """Every screen, and every section of one that has any."""
    for screen in window._screens:
        if isinstance(screen.view, KeepingView):
            yield from (f"{screen.key}/{section.key}" for section in screen.view._sections)
        elif isinstance(screen.view, AccountsView):
            yield from (f"{screen.key}/{key}" for key in ("all", "new", "own"))
        elif isinstance(screen.view, ReviewBundlesView):
            yield from (f"{screen.key}/{key}" for key in SECTIONS)
        else:
            yield screen.key


def faults_of(window: MainWindow, place: str) -> list[str]:
    found = {
        "sticks out": sticking_out(window),
        "is squeezed": squeezed(window),
        "covers": overlapping(window),
        "twice": ambiguous(window),
    }
    return [f"{place}: {what}: {which}" for what, all_of_them in found.items() for which in all_of_them]


def speak(window: MainWindow, language: str) -> None:
    """What people speak in the smallest window; what is two fifths longer on a laptop's screen."""
    window._language.switch(language)
    window.resize(*(LAPTOP if language == "en_XA" else SMALLEST))


def looked_at(window: MainWindow, states: Iterator[str], qtbot: QtBot) -> list[str]:
    """What is wrong in any of the states."""
    found = []
    for state in states:
        settle(window, qtbot)
        found += faults_of(window, state)
    return found


def every_screen(window: MainWindow) -> Iterator[str]:
    """As it comes to the front."""
    for place in places(window):
        window.show_screen(place)
        yield place


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen(window: MainWindow, desk: Desk, qtbot: QtBot, language: str) -> None:
    speak(window, language)
    enter(window, desk, qtbot)
    found = looked_at(window, every_screen(window), qtbot)
    assert (window.width(), window.height()) == (LAPTOP if language == "en_XA" else SMALLEST)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["en", "en_XA"])
def test_the_states_at_the_door(window: MainWindow, qtbot: QtBot, tmp_path: Path, language: str) -> None:
    speak(window, language)
    found = looked_at(window, at_the_door(window, tmp_path), qtbot)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["en", "en_XA"])
@pytest.mark.parametrize("states", [at_work, looking_after, importing, behind_the_lock, transcribing])
def test_the_states_within(
    window: MainWindow, desk: Desk, qtbot: QtBot, language: str, states: Callable[[MainWindow], Iterator[str]]
) -> None:
    speak(window, language)
    enter(window, desk, qtbot)
    found = looked_at(window, states(window), qtbot)
    assert not found, "\n".join(found)


def test_another_language_gives_back_the_room_it_took(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    """Pages that were hidden while the words changed ask for room they no longer need."""
    enter(window, desk, qtbot)
    found = []
    for state in at_work(window):
        if state.startswith("kit"):
            for language in ("en_XA", "en"):
                speak(window, language)
                settle(window, qtbot)
            found += faults_of(window, state)
    assert not found, "\n".join(found)


def a_row(*widgets: QWidget, width: int) -> QWidget:
    """What a careless screen would do."""
    page = QWidget()
    page.resize(width, 60)
    for at, widget in enumerate(widgets):
        widget.setParent(page)
        widget.setGeometry(at * 50, 0, 100, 24)
    page.show()
    return page


def test_what_is_cut_squeezed_covered_or_ambiguous_is_found(qtbot: QtBot, look: Theme) -> None:
    one, other = Button(), Button()
    one.set_words("&Something that is much too long for its place")
    other.set_words("&Same letter")
    page = a_row(one, other, width=120)
    qtbot.addWidget(page)
    assert len(squeezed(page)) == 2
    assert len(overlapping(page)) == 1
    assert len(sticking_out(page)) == 1
    assert len(ambiguous(page)) == 1


def test_what_can_be_scrolled_to_is_not_cut_but_what_lies_beside_is(qtbot: QtBot, look: Theme) -> None:
    area, page = QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    for _ in range(30):
        column.addWidget(PlainLabel("one line"))
    area.setWidget(page)
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    area.resize(200, 120)
    area.show()
    assert sticking_out(area) == []
    area.setWidgetResizable(False)
    page.resize(900, 900)
    label = PlainLabel("beside", parent=page)
    label.move(500, 0)
    label.show()
    assert [which for which in sticking_out(area) if "beside" in which]
