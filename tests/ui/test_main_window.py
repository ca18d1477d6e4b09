"""The whole window over a real vault: navigation, lock, language, size, names for a screen reader, focus order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.interview.register import open_interview
from desktop.ui.jobs import Jobs
from desktop.ui.kit.view import KitView
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import ThemeChoice
from desktop.ui.window import make_window
from desktop.vault.opening import NewAccount
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE
from tests.ui.stand import Desk

KEYS = [
    "interviews",
    "consent",
    "record",
    "imports",
    "attachments",
    "transcripts",
    "review",
    "export",
    "custody",
    "identity",
    "accounts",
    "vault",
]
SIZES = [("en", "light"), ("ko", "light"), ("ko", "dark")]


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
    made._language.switch("en")


def enter(window: MainWindow, desk: Desk, qtbot: QtBot, account: str = INTERVIEWER) -> None:
    window.enter(desk.sign_in(account))
    assert window.workplace is not None
    qtbot.waitUntil(lambda: bool(window._screens))


def shown(window: MainWindow) -> QWidget:
    """The screen in front."""
    view = window._stack.currentWidget()
    assert view is not None
    return view


def current(window: MainWindow) -> str:
    return next(s.key for s in window._screens if s.view is window._stack.currentWidget())


def test_begins_at_the_vault_and_unlocks_by_keyboard(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    form = window._unlock.unlock.unlock_form  # type: ignore[union-attr]
    assert form.folder.edit.text() == str(desk.office.root)
    QTest.keyClicks(form.handle, INTERVIEWER)
    QTest.keyClicks(form.passphrase, PASSPHRASE)
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert current(window) == "interviews"
    assert window.workplace is not None
    assert window.workplace.signed_in.account.id == INTERVIEWER


def test_a_vault_without_a_rehearsed_kit_begins_with_it(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    founder = NewAccount(AccountId("founder-1"), "Founder", frozenset({Role.INTERVIEWER}))
    window.enter(desk.services().vaults.create(desk.office.root.with_name("new vault"), founder, PASSPHRASE))
    qtbot.waitUntil(lambda: bool(window._screens) and current(window) == "vault")
    section = shown(window).findChild(KitView)
    assert section is not None
    qtbot.waitUntil(section.state_card.make.isVisible)
    assert any("recovery kit" in notice.text() for notice in window.workplace.notices)  # type: ignore[union-attr]


def test_a_wrong_passphrase_is_shown_in_the_banner(window: MainWindow, qtbot: QtBot) -> None:
    form = window._unlock.unlock.unlock_form  # type: ignore[union-attr]
    form.handle.setText(INTERVIEWER)
    form.passphrase.setText("wrong")
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.banner.fault is not None)
    assert window.banner.fault is not None
    assert window.banner.fault.code is FaultCode.VAULT_UNLOCK_REFUSED
    assert window.workplace is None


def test_control_and_a_number_changes_the_screen(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    enter(window, desk, qtbot)
    assert [screen.key for screen in window._screens if not screen.under] == KEYS
    for at, key in enumerate(KEYS[:10], start=1):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{at % 10}"), Qt.KeyboardModifier.ControlModifier)
        assert current(window) == key


def test_the_queue_lies_under_the_transcript(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    enter(window, desk, qtbot)
    window.show_screen("queue")
    assert current(window) == "queue"
    assert [entry[0] for entry, button in window.side._entries if button.isChecked()] == ["transcripts"]
    window.side.chosen.emit("transcripts")
    assert current(window) == "transcripts"


def test_control_l_locks_and_throws_the_screens_away(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    enter(window, desk, qtbot)
    views = [screen.view for screen in window._screens]
    gone: list[bool] = []
    views[0].destroyed.connect(lambda: gone.append(True))
    with qtbot.waitSignal(window.locked):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.workplace is None
    assert window._screens == []
    assert window._stack.currentWidget() is window._unlock
    qtbot.waitUntil(lambda: gone == [True])
    assert desk.sign_in(CUSTODIAN).account.id == CUSTODIAN


def test_a_second_sign_in_gets_the_same_keys_once(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for account in (INTERVIEWER, CUSTODIAN):
        enter(window, desk, qtbot, account)
        QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
        assert current(window) == "custody"
        with qtbot.waitSignal(window.locked):
            window.lock()


def test_no_closing_while_a_recording_runs(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    enter(window, desk, qtbot)
    assert window.workplace is not None
    window.workplace.is_recording = True
    assert not window.close()
    assert window.workplace is not None
    assert window.banner.fault is not None
    assert window.banner.fault.code is FaultCode.RECORDING_RUNNING
    window.workplace.is_recording = False


def test_the_language_changes_everywhere_at_once(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    enter(window, desk, qtbot)
    window.side._language_button.click()
    qtbot.waitUntil(lambda: window.windowTitle() == "새김")
    assert window._screens[0].view._header.title.text() == "면담"  # type: ignore[attr-defined]
    assert desk.settings.language == "ko"
    window.side._language_button.click()
    qtbot.waitUntil(lambda: window.windowTitle() == "Saegim")


def test_the_theme_goes_round_and_is_kept(window: MainWindow, desk: Desk) -> None:
    seen = []
    for _ in range(3):
        window.side._theme_button.click()
        seen.append(desk.settings.theme)
    assert sorted(seen) == ["dark", "light", "system"]


@pytest.mark.parametrize(("language", "theme"), SIZES)
def test_fits_a_small_screen_with_and_without_a_banner(
    window: MainWindow, desk: Desk, qtbot: QtBot, language: str, theme: str
) -> None:
    window._language.switch(language)
    window._theme.put_on(ThemeChoice(theme))
    enter(window, desk, qtbot, CUSTODIAN)
    window.resize(1366, 768)
    for key in KEYS:
        window.show_screen(key)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1366, 768), key
        hint = shown(window).minimumSizeHint()
        assert hint.width() <= 1366 - window.side.width(), key
        assert hint.height() <= 768, key
    window.show_fault(Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG))
    QApplication.processEvents()
    assert window.height() == 768


def focusable(view: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in view.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(view)
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not _is_reached_by_arrows(widget)
    ]


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """One of several buttons of which one is chosen: Tab goes to the chosen one, arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return (
        group is not None
        and group.exclusive()
        and group.checkedButton() is not None
        and group.checkedButton() is not widget
    )


@pytest.mark.parametrize("language", ["en", "ko"])
def test_everything_that_takes_the_keyboard_has_a_name(
    window: MainWindow, desk: Desk, qtbot: QtBot, language: str
) -> None:
    window._language.switch(language)
    nameless = [_path(widget) for widget in focusable(window) if not _name(widget)]
    enter(window, desk, qtbot, CUSTODIAN)
    for screen in window._screens:
        window.show_screen(screen.key)
        QApplication.processEvents()
        nameless += [f"{screen.key}: {_path(widget)}" for widget in focusable(window) if not _name(widget)]
    assert sorted(set(nameless)) == []


def _name(widget: QWidget) -> str:
    described = QAccessible.queryAccessibleInterface(widget)
    return described.text(QAccessible.Text.Name) if described else ""


def _path(widget: QWidget, name: str = "") -> str:
    parent = widget.parentWidget()
    return f"{type(parent).__name__}/{type(widget).__name__} {name}"


def test_tab_reaches_every_control_and_comes_round(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    enter(window, desk, qtbot)
    open_interview(desk.opened[-1], "W-2026-001")
    window.show_screen("interviews")
    view = window._screens[0].view
    qtbot.waitUntil(view.table.isVisible)  # type: ignore[attr-defined]
    wanted = {w for w in focusable(window) if w.isEnabled() and not isinstance(w, QScrollBar)}
    seen: set[QWidget] = set()
    for _ in range(len(wanted) + 5):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is not None:
            seen.add(focused)
    assert {_path(w, _name(w)) for w in wanted - seen} == set()


def test_the_pseudo_language_shows_no_forgotten_word(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    """Every word of the frame and of our screens must come from the catalogue: then it stands in brackets."""
    window._language.switch("en_XA")
    enter(window, desk, qtbot, CUSTODIAN)
    forgotten = []
    for key in ("interviews", "consent", "custody", "accounts"):
        window.show_screen(key)
        for widget in shown(window).findChildren(QWidget):
            text = getattr(widget, "text", None)
            words = text() if callable(text) and widget.isVisibleTo(window) else ""
            if isinstance(words, str) and any(c.isalpha() for c in words) and "[" not in words:
                forgotten.append(f"{key}: {words}")
    known = {"English", "한국어", *(f"{desk.office.root}",)}
    assert [word for word in forgotten if word.split(": ", 1)[1].strip("\u2009 ") not in known] == []


def test_a_screen_is_told_before_another_comes_and_before_the_lock(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(window, desk, qtbot)
    left: list[str] = []
    for screen in window._screens:
        monkeypatch.setattr(screen.view, "leave", lambda key=screen.key: left.append(key))
    window.show_screen("interviews")
    window.show_screen("custody")
    window.show_screen("custody")
    with qtbot.waitSignal(window.locked):
        window.lock()
    assert left == ["interviews", "custody"]
