"""The attachments screen and the page for the witness in the real window: by hand, by keyboard, and behind a lock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.attachments.adding import Labels, add_attachment
from desktop.custody.audit import check_rows
from desktop.domain.attachment import AttachmentKind
from desktop.domain.drawing import Ink
from desktop.interview.consent import set_consent
from desktop.ui.attachments.state import Page
from desktop.ui.attachments.view import AttachmentsView
from desktop.ui.drawing.window import DrawingWindow
from desktop.ui.jobs import Jobs
from desktop.ui.main_window import MainWindow
from desktop.ui.window import make_window
from tests.attachments.room import document, picture
from tests.office import INTERVIEWER, consented_interview
from tests.ui.measuring import ambiguous, squeezed, sticking_out
from tests.ui.stand import Desk
from tests.ui.states import part, settle


@pytest.fixture
def window(qapp: QApplication, desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with desk.office.as_(INTERVIEWER) as signed_in:
        interview_id = consented_interview(signed_in)
        set_consent(signed_in, interview_id, "C03", "yes")
        for name, data, kind in (
            ("scar.png", picture("PNG"), AttachmentKind.PHOTOGRAPH),
            ("statement.pdf", document(pages=2), AttachmentKind.DOCUMENT),
            ("received.zip", b"PK\x03\x04" + bytes(40), AttachmentKind.OTHER),
        ):
            (tmp_path / name).write_bytes(data)
            add_attachment(signed_in, interview_id, tmp_path / name, Labels(kind))
    jobs = Jobs()
    made = make_window(qapp, desk.services(), jobs)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.enter(desk.sign_in(INTERVIEWER))
    qtbot.waitUntil(lambda: bool(made._screens))
    assert made.workplace is not None
    made.workplace.choose(made.workplace.signed_in.vault.interviews.all()[0])
    made.show_screen("attachments")
    settle(made, qtbot)
    yield made
    made.lock()
    jobs.shut_down()
    made._language.switch("en")


def looked_at(window: MainWindow, qtbot: QtBot, row: int) -> AttachmentsView:
    view = part(window, AttachmentsView)
    view.table.selectRow(row)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view._presenter.state.look is not None and view._presenter.state.look.result is not None)
    settle(window, qtbot)
    return view


def page_of(view: AttachmentsView) -> Page:
    return view._presenter.state.page


def test_the_list_and_a_picture_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    view = part(window, AttachmentsView)
    assert view.table.records.rowCount() == 3
    looked_at(window, qtbot, 0)
    assert page_of(view) is Page.LOOKING
    assert not view.viewer.area._picture.pixmap().isNull()
    assert "closed room" in view.viewer.safe.text()
    QTest.keyClick(view.viewer.area, Qt.Key.Key_Escape)
    assert page_of(view) is Page.LIST
    assert view.viewer.area._picture.pixmap().isNull()


def test_pages_are_turned_and_other_kinds_are_only_kept(window: MainWindow, qtbot: QtBot) -> None:
    view = looked_at(window, qtbot, 1)
    assert view.viewer.page_words.text() == "1 / 2"
    QTest.keyClick(view.viewer.area, Qt.Key.Key_PageDown)
    settle(window, qtbot)
    assert view.viewer.page_words.text() == "2 / 2"
    assert not view.viewer.after.isEnabled()
    view._presenter.close()
    looked_at(window, qtbot, 2)
    assert view.viewer._faces.currentWidget() is view.viewer.nothing
    assert not view.viewer._tools.isVisible()


def test_words_are_kept_when_another_row_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    view = part(window, AttachmentsView)
    view.table.selectRow(0)
    QTest.keyClicks(view.details.caption, "left arm")
    assert view.details.save.isEnabled()
    view.table.selectRow(1)
    settle(window, qtbot)
    assert window.workplace is not None
    vault = window.workplace.signed_in.vault
    assert [one.caption for one in vault.attachments.descriptions()][-1] == "left arm"
    assert view.details.caption.text() == ""
    assert check_rows(vault) == []


def open_page(window: MainWindow, qtbot: QtBot) -> DrawingWindow:
    view = part(window, AttachmentsView)
    view.draw.click()
    qtbot.waitUntil(lambda: view.window_for_witness is not None)
    page = view.window_for_witness
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    return page


def drag(page: DrawingWindow, *places: tuple[int, int]) -> None:
    canvas, none = page.canvas, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, none, QPoint(*places[0]))
    for place in places[1:]:
        QTest.mouseMove(canvas, QPoint(*place))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, none, QPoint(*places[-1]))


def test_a_witness_draws_and_gives_the_laptop_back(window: MainWindow, qtbot: QtBot) -> None:
    view = part(window, AttachmentsView)
    page = open_page(window, qtbot)
    assert page.tools.minimumSizeHint().width() <= 1024  # the narrowest screen
    drag(page, (100, 100), (200, 100), (200, 200))
    page.tools.pens[Ink.RED].click()
    drag(page, (300, 100), (330, 160))
    page.tools.text.click()
    QTest.mouseClick(page.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(120, 260))
    QTest.keyClicks(page.canvas.typing, "gate")
    QTest.keyClick(page.canvas.typing, Qt.Key.Key_Return)
    page.tools.undo.click()
    page.tools.eraser.click()
    drag(page, (310, 90), (310, 170))
    qtbot.waitUntil(lambda: view._presenter.board.state.unsaved == 0)
    shade = page.canvas.grab().toImage()
    assert shade.pixelColor(150, 100).name() == "#000000"
    assert shade.pixelColor(328, 156).name() == "#d1242f"
    assert shade.pixelColor(305, 110).name() == "#ffffff"  # erased, and undone words are not there
    page.tools.done.click()
    assert page.thanks.isVisible()
    assert not page.canvas.isVisible()
    page.back.click()
    qtbot.waitUntil(lambda: len(view._presenter.state.rows) == 4)
    settle(window, qtbot)
    assert view.window_for_witness is None
    looked = view._presenter.state.chosen_row
    assert looked is not None
    assert looked.attachment.kind is AttachmentKind.DRAWING


def test_the_witness_s_page_shows_nothing_of_the_interview(window: MainWindow, qtbot: QtBot) -> None:
    page = open_page(window, qtbot)
    said = [widget.text() for widget in page.findChildren(QWidget) if isinstance(widget, QLabel | QAbstractButton)]
    said += [edit.text() for edit in page.findChildren(QLineEdit)] + [page.windowTitle()]
    assert not page.findChildren(QComboBox)
    for word in ("W-2026", "int-", INTERVIEWER, "statement", "scar"):
        assert not any(word in text for text in said)
    for button in page.findChildren(QAbstractButton):
        told = QAccessible.queryAccessibleInterface(button)
        assert told.text(QAccessible.Text.Name), button
        assert button.height() >= 48 or button is page.again
    page.close()


def test_a_lock_in_the_middle_of_a_stroke_keeps_the_drawing(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = open_page(window, qtbot)
    drag(page, (100, 100), (200, 100))
    QTest.mousePress(page.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))
    QTest.mouseMove(page.canvas, QPoint(70, 70))
    with qtbot.waitSignal(window.locked):
        window.lock()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, DrawingWindow) and w.isVisible()]
    with desk.office.as_(INTERVIEWER) as signed_in:
        kept = signed_in.vault.attachments.all()[-1]
        assert kept.kind is AttachmentKind.DRAWING
        events = signed_in.vault.media(kept.interview_id).drawings.read(kept.id)
        assert len(events) == 4  # beginning, two strokes, end
        assert check_rows(signed_in.vault) == []


def test_nothing_is_put_on_the_clipboard_or_left_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    view = looked_at(window, qtbot, 0)
    QTest.keyClick(view.viewer.area, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert not clipboard.ownsClipboard()
    window.show_screen("interviews")
    assert view.viewer.area._picture.pixmap().isNull()
    assert view._presenter.looking.look is None


@pytest.mark.parametrize("language", ["en", "ko", "en_XA"])
def test_no_word_is_cut(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window._language.switch(language)
    window.resize(1366, 768)
    for row in (0, 1, 2):
        view = looked_at(window, qtbot, row)
        found = [*sticking_out(window), *squeezed(window), *ambiguous(window)]
        assert found == [], row
        view._presenter.close()
    settle(window, qtbot)
    assert [*sticking_out(window), *squeezed(window), *ambiguous(window)] == []
    page = open_page(window, qtbot)
    page.showNormal()
    page.resize(1366, 768)
    settle(window, qtbot)
    assert [*sticking_out(page), *squeezed(page)] == []
    page.close()
