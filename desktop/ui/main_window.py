"""The frame: navigation at the left, one screen at the right, a banner for faults. Knows no screen by name.

Screens live from unlock to lock; at lock they are thrown away with everything they showed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.fault_panel import FaultPanel
from desktop.ui.jobs import Jobs, Scope
from desktop.ui.language import Language
from desktop.ui.sidebar import Sidebar
from desktop.ui.theme import Theme
from desktop.ui.view import View
from desktop.ui.widgets.plain_label import forget_selection
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Screen:
    """One entry of the navigation. `title` is asked each time it is shown."""

    key: str
    icon: str
    title: Callable[[], str]
    view: View


class MainWindow(QMainWindow):
    """Frame and navigation only. `screens_for` makes the screens of one sign-in."""

    locked = Signal()

    def __init__(
        self, jobs: Jobs, language: Language, theme: Theme, screens_for: Callable[[Workplace], list[Screen]]
    ) -> None:
        super().__init__()
        self._jobs, self._language, self._theme, self._screens_for = jobs, language, theme, screens_for
        self._workplace: Workplace | None = None
        self._scope: Scope | None = None
        self._screens: list[Screen] = []
        self._unlock: View | None = None
        self._keys: list[QShortcut] = []
        self.side = Sidebar(language, theme)
        self.banner = FaultPanel(language)
        self._stack = QStackedWidget()
        # a banner makes a screen lower, never the window taller than the laptop's
        self._stack.setMinimumSize(1, 1)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self._stack, stretch=1)
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(right, stretch=1)
        self.setCentralWidget(frame)
        self.side.chosen.connect(self.show_screen)
        self.side.lock_asked.connect(self.lock)
        self._add_key("Ctrl+L", self.lock)

    def set_unlock_view(self, view: View) -> None:
        """The screen shown while nobody is signed in."""
        self._unlock = view
        self._stack.addWidget(view)
        self._show_unlock()

    @property
    def workplace(self) -> Workplace | None:
        """The sign-in in force."""
        return self._workplace

    def enter(self, signed_in: SignedIn) -> None:
        """Somebody has signed in: makes their screens and shows the first."""
        self.banner.clear_fault()
        self._scope = self._jobs.scope()
        self._workplace = Workplace(signed_in, self._scope)
        self._workplace.on_fault = self.show_fault
        self._workplace.on_go = self.show_screen
        self._screens = self._screens_for(self._workplace)
        for at, screen in enumerate(self._screens, start=1):
            self._stack.addWidget(screen.view)
            if screen.view.badge is not None:
                self.side.add_badge(screen.view.badge)
            self._add_key(f"Ctrl+{at}", partial(self.show_screen, screen.key), belongs_to=screen.view)
        account = signed_in.account
        self.side.show_entries([(s.key, s.icon, s.title) for s in self._screens], account.display_name)
        self.retranslate()
        self.show_screen(self._screens[0].key)

    def show_screen(self, key: str) -> None:
        """Brings the screen `key` to the front; unfinished typing is taken as it stands."""
        screen = next((s for s in self._screens if s.key == key), None)
        if screen is None:
            return
        self._leave_screen(screen.view)
        self.banner.clear_fault()
        self.side.mark(key)
        self._stack.setCurrentWidget(screen.view)
        screen.view.refresh()
        screen.view.focus_first()

    def show_fault(self, fault: Fault) -> None:
        """Shows a fault in the banner."""
        self.banner.show_fault(fault)

    def lock(self) -> None:
        """Locks the vault and throws the screens away; not while a recording runs."""
        if self._workplace is None or self._scope is None:
            return
        if self._workplace.is_recording:
            self.show_fault(Fault(FaultCode.RECORDING_RUNNING))
            return
        self._leave_screen()
        signed_in = self._workplace.signed_in
        self._scope.close()
        self._scope = self._workplace = None
        self._throw_screens_away()
        forget_selection()
        self._show_unlock()
        self._jobs.scope().run(lambda _: signed_in.lock(), lambda _: self.locked.emit(), self.show_fault)

    def retranslate(self) -> None:
        """Says every word of the frame again; the screens say their own."""
        self.setWindowTitle(self.tr("Saegim"))
        self.side.retranslate()
        self.banner.follow_language()
        for view in (*(s.view for s in self._screens), *((self._unlock,) if self._unlock else ())):
            view.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Locks first; a running recording keeps the window open."""
        if self._workplace is not None and self._workplace.is_recording:
            self.show_fault(Fault(FaultCode.RECORDING_RUNNING))
            event.ignore()
            return
        self.lock()
        event.accept()

    def _leave_screen(self, coming: View | None = None) -> None:
        QGuiApplication.inputMethod().commit()
        view = self._stack.currentWidget()
        if isinstance(view, View) and view is not coming:
            view.leave()

    def _show_unlock(self) -> None:
        self.side.show_entries([], "")
        if self._unlock is not None:
            self._stack.setCurrentWidget(self._unlock)
            self._unlock.retranslate()
            self._unlock.refresh()
            self._unlock.focus_first()

    def _throw_screens_away(self) -> None:
        for screen in self._screens:
            self._stack.removeWidget(screen.view)
            if screen.view.badge is not None:
                screen.view.badge.deleteLater()
            screen.view.deleteLater()
        self._screens = []

    def _add_key(self, keys: str, act: Callable[[], None], belongs_to: QWidget | None = None) -> None:
        shortcut = QShortcut(QKeySequence(keys), self, act)
        if belongs_to is not None:
            belongs_to.destroyed.connect(shortcut.deleteLater)
