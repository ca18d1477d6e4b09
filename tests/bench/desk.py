"""The transcript desk, measured on three hours and 25,000 words: to open, to type, to scroll, to search, to follow.

The references are a bare text box with the same words, on the same screen: it keeps no times, no speakers, no history.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QInputMethodEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.domain.searching import Wanted
from desktop.ui.fonts import font, install_fonts
from desktop.ui.theme import Theme, ThemeChoice
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import FOLLOW_MS, TranscriptsView
from desktop.ui.workplace import Workplace
from tests.bench.long_interview import HOURS, long_interview
from tests.bench.timing import Pairs, Row, row_of, seconds
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.office import RESOURCES
from tests.ui.scene import FakeSound, services

RUNS, STEPS = 5, 60
SIZE = (1140, 740)


class Stand:
    """The screen with the interview chosen and not yet in front, and the reference with its words."""

    def __init__(self, folder: Path) -> None:
        signed_in, self.interview = long_interview(folder)
        self.workplace, self.sound = Workplace(signed_in, ImmediateJobs()), FakeSound()
        self.presenter = TranscriptsPresenter(self.workplace, services(self.sound))
        self.view = TranscriptsView(self.presenter)
        self.view.resize(*SIZE)
        self.workplace.choose(self.interview)
        self.lines = [line.text for line in self.presenter.state.lines]
        self.box = QPlainTextEdit()
        self.box.setFont(font(15))
        self.box.resize(*SIZE)


def desk(folder: Path) -> list[Row]:
    """All rows."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    install_fonts(app, RESOURCES / "fonts")
    theme = Theme(app, RESOURCES, ThemeChoice.LIGHT)
    stand = Stand(folder)
    acts = (_opening, _reading, _typing, _scrolling, _searching, _following)
    rows = [_in_ms(act(stand)) for act in acts]
    del theme
    return rows


def _in_ms(row: Row) -> Row:
    return replace(row, product=row.product * 1000, reference=row.reference * 1000, unit="ms")


def _opening(stand: Stand) -> Row:
    """From the press that brings the screen to the front until its first page is painted; the log is written as well."""
    view, presenter, box = stand.view, stand.presenter, stand.box

    def product() -> None:
        view.show()
        painted(view)
        presenter.open()

    def reference() -> None:
        box.setPlainText("\n".join(stand.lines))
        box.show()
        painted(box)

    measured: Pairs = []
    for _ in range(RUNS + 1):
        view.hide()
        presenter.close()
        box.hide()
        box.clear()
        QCoreApplication.processEvents()
        started = time.perf_counter()
        view.show()
        painted(view)
        first_page = time.perf_counter() - started
        product()
        measured.append((first_page, seconds(reference)))
    return row_of("opening 25,000 words, to the first page", "the words set into a text box", measured[1:])


def _reading(stand: Stand) -> Row:
    """What happens ahead, when the interview is chosen: read from the vault, compared with the log, laid into the list."""
    presenter, vault = stand.presenter, stand.workplace.signed_in.vault
    measured: Pairs = []
    for _ in range(3):
        vault.transcripts.forget_read()
        stand.workplace.choose(None)
        fresh = TranscriptsPresenter(stand.workplace, services(stand.sound))
        took = seconds(lambda: stand.workplace.choose(stand.interview))
        measured.append((took / 2, seconds(lambda: stand.box.setPlainText("\n".join(stand.lines)))))
        del fresh
    presenter.open()
    return row_of("choosing it: reading and comparing", "the words set into a text box", measured)


def _typing(stand: Stand) -> Row:
    """One syllable, composed and committed, until it is painted."""
    view, box = stand.view, stand.box
    view.lines.go_to(len(stand.lines) // 2)
    view.lines.correct()
    [editor] = view.lines.findChildren(LineEditor)
    cursor = box.textCursor()
    cursor.setPosition(box.document().characterCount() // 2)
    box.setTextCursor(cursor)
    box.show()
    pairs = [(_step(editor, lambda: _compose(editor)), _step(box, lambda: _compose(box))) for _ in range(STEPS)]
    view.lines.take_typing()
    return row_of("typing a syllable", "typing it in the text box", pairs)


def _scrolling(stand: Stand) -> Row:
    """A page down, painted."""
    ours, theirs = stand.view.lines.verticalScrollBar(), stand.box.verticalScrollBar()
    ours.setValue(0)
    theirs.setValue(0)

    def page(bar: object) -> None:
        bar.setValue(bar.value() + bar.pageStep())  # type: ignore[attr-defined]

    pairs = [
        (_step(stand.view.lines.viewport(), lambda: page(ours)), _step(stand.box.viewport(), lambda: page(theirs)))
        for _ in range(STEPS)
    ]
    return row_of("scrolling by a page", "scrolling the text box", pairs)


def _searching(stand: Stand) -> Row:
    """All places of a word, whatever its spelling, marked; the text box only looks for the letters."""
    finding, document = stand.presenter.finding, QTextDocument("\n".join(stand.lines))
    finding.open(is_replacing=False)

    def reference() -> None:
        found = document.find("혜산")
        while not found.isNull():
            found = document.find("혜산", found)

    words = ["혜산", "함흥", "평양", "역사", "노동", "원산"]
    pairs = [(seconds(partial(finding.want, Wanted(word), 0)), seconds(reference)) for word in words]
    finding.close()
    return row_of("finding a word everywhere", "QTextDocument.find, to the end", pairs)


def _following(stand: Stand) -> Row:
    """One look at where the sound is: the word under it is marked, and painted; beside a bare repaint of the list."""
    view, sound, listening = stand.view, stand.sound, stand.presenter.listening
    listening.play_from(0)
    moments = [HOURS * 1_200_000 + number * FOLLOW_MS for number in range(4 * STEPS)]
    pairs = []
    for at_ms in moments:
        sound.position_ms = at_ms
        pairs.append((_step(view, listening.follow), _step(view.lines.viewport(), view.lines.viewport().update)))
    listening.stop()
    return row_of("following by word, ten times a second", "painting the list once", pairs)


def painted(widget: QWidget) -> None:
    """Lays out and paints what waits for it."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()
    widget.repaint()


def _step(widget: QWidget, act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    QCoreApplication.processEvents()
    widget.repaint()
    return time.perf_counter() - started


def _compose(edit: QWidget) -> None:
    QApplication.sendEvent(edit, QInputMethodEvent("그", []))
    event = QInputMethodEvent("", [])
    event.setCommitString("그")
    QApplication.sendEvent(edit, event)
