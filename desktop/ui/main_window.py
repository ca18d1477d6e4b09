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
from desktop.domain.locking import LockReason
from desktop.ui.contents_watch import ContentsWatch
from desktop.ui.fault_panel import FaultPanel
from desktop.ui.forgetting import close_dialogs, forget_copied, forget_passphrases, forget_widgets_soon
from desktop.ui.guard import Guard
from desktop.ui.jobs import Jobs, Scope
from desktop.ui.language import Language
from desktop.ui.notice_sources import notices_of
from desktop.ui.notice_strip import NoticeStrip
from desktop.ui.notices import Notice
from desktop.ui.services import Services
from desktop.ui.sidebar import Sidebar
from desktop.ui.taking_up import TakenUp, may_be_running, take_up
from desktop.ui.theme import Theme
from desktop.ui.view import View
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Screen:
    """One entry of the navigation. `title` is asked each time it is shown.

    One that lies `under` another is no entry of its own: that other leads to it, and is marked while it is shown.
    """

    key: str
    icon: str
    title: Callable[[], str]
    view: View
    under: str = ""


class MainWindow(QMainWindow):
    """Frame and navigation only. `screens_for` makes the screens of one sign-in."""

    locked = Signal()

    def __init__(
        self,
        jobs: Jobs,
        language: Language,
        theme: Theme,
        services: Services,
        screens_for: Callable[[Services, Workplace], list[Screen]],
    ) -> None:
        super().__init__()
        self._jobs, self._language, self._theme = jobs, language, theme
        self._screens_for = partial(screens_for, services)
        self._clock = services.clock
        self._workplace: Workplace | None = None
        self._scope: Scope | None = None
        self._screens: list[Screen] = []
        self._keys: list[QShortcut] = []
        self._shown = ""
        self._unlock: View | None = None
        self.side = Sidebar(language, theme)
        self.banner, self.notices = FaultPanel(language), NoticeStrip()
        self.guard = Guard(self, jobs, services, self)
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
        for strip in (*self.guard.panels, self.banner, self.notices):
            right.addWidget(strip)
        right.addWidget(self._stack, stretch=1)
        self._stack.addWidget(self.guard.veil_view)
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(right, stretch=1)
        self.setCentralWidget(frame)
        self.side.chosen.connect(self.show_screen)
        self.side.lock_asked.connect(self.lock)
        self.notices.go_asked.connect(self.show_screen)
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
        """Somebody has signed in: a recording that went on without them becomes theirs, then their screens are made."""
        unattended = self.guard.unattended
        if not unattended.is_there and not may_be_running(signed_in):
            self._open(TakenUp(signed_in))
            return
        self._jobs.scope().run(
            lambda _: take_up(unattended, signed_in), self._open, lambda fault: self._turn_away(signed_in, fault)
        )

    def _turn_away(self, signed_in: SignedIn, fault: Fault) -> None:
        """The recording behind the lock belongs elsewhere: the vault just opened is locked again."""
        self.show_fault(fault)
        self._jobs.scope().run(lambda _: signed_in.lock(), lambda _: None, self.show_fault)

    def _open(self, taken: TakenUp) -> None:
        self.banner.clear_fault()
        self._scope = self._jobs.scope()
        self._workplace = workplace = Workplace(taken.signed_in, self._scope)
        workplace.on_fault, workplace.on_go = self.show_fault, self.show_screen
        workplace.running, workplace.interview = taken.running, taken.interview
        workplace.seeks_recorder = taken.fault is not None
        self._screens = self._screens_for(workplace)
        for at, screen in enumerate(self._screens, start=1):
            self._stack.addWidget(screen.view)
            if screen.view.badge is not None:
                self.side.add_badge(screen.view.badge)
            if not screen.under:
                self._keys.append(self._add_key(f"Ctrl+{at}", partial(self.show_screen, screen.key)))
        workplace.listen(lambda: self.notices.rest(is_recording=workplace.is_recording))
        self.guard.begin(workplace, self._scope)
        self._shown = "record" if taken.running is not None else self._screens[0].key
        self.show_everything()
        if taken.fault is not None:
            self.show_fault(taken.fault)
        self._scope.run(lambda _: notices_of(taken.signed_in), self._tell, self.show_fault)
        ContentsWatch(workplace, self._clock).begin()

    def _tell(self, notices: list[Notice]) -> None:
        if self._workplace is None:
            return
        self._workplace.notices = notices
        self.notices.show_notices(notices)
        first = next((notice.go for notice in notices if notice.comes_first and notice.go), None)
        if first is not None and not self._workplace.is_recording:
            self.show_screen(first)

    def show_screen(self, key: str) -> None:
        """Brings the screen `key`, or `key/section`, to the front; unfinished typing is taken as it stands."""
        key, _, section = key.partition("/")
        screen = next((s for s in self._screens if s.key == key), None)
        if screen is None or self._stack.currentWidget() is self.guard.veil_view:
            return
        self._leave_screen(screen.view)
        self.banner.clear_fault()
        self._bring(screen)
        if section:
            screen.view.show_section(section)

    def _bring(self, screen: Screen) -> None:
        self._shown = screen.key
        self.side.mark(screen.under or screen.key)
        self._stack.setCurrentWidget(screen.view)
        screen.view.refresh()
        screen.view.focus_first()

    def show_fault(self, fault: Fault) -> None:
        """Shows a fault in the banner."""
        self.banner.show_fault(fault)

    def lock(self) -> None:
        """Locks now. A recording that runs goes on; other work is ended."""
        self.guard.locking.ask(LockReason.HAND)

    def hide_everything(self, behind: View) -> None:
        """Shows `behind` and nothing else; the screens stay as they are, out of sight and out of reach."""
        self._leave_screen()
        self.side.show_entries([], "")
        self.notices.setVisible(False)
        self._stack.setCurrentWidget(behind)
        behind.refresh()
        behind.focus_first()
        close_dialogs(self)
        forget_copied()

    def show_everything(self) -> None:
        """The navigation and the screen that was in front last."""
        screen = next((s for s in self._screens if s.key == self._shown), None)
        if self._workplace is None or screen is None:
            return
        account = self._workplace.signed_in.account
        self.side.show_entries([(s.key, s.icon, s.title) for s in self._screens if not s.under], account.display_name)
        self.notices.rest(is_recording=self._workplace.is_recording)
        self.notices.show_notices(self._workplace.notices)
        self.retranslate()
        self._bring(screen)

    def throw_away(self) -> None:
        """Forgets the sign-in with everything it showed, and closes the vault."""
        if self._workplace is None or self._scope is None:
            return
        self._leave_screen()
        signed_in = self._workplace.signed_in
        self._scope.close()
        self._scope = self._workplace = None
        self.notices.show_notices(())
        self._throw_screens_away()
        self._show_unlock()
        close_dialogs(self)
        forget_copied()
        forget_passphrases(self)
        self._jobs.scope().run(lambda _: signed_in.lock(), lambda _: self._has_locked(), self.show_fault)

    def _has_locked(self) -> None:
        forget_widgets_soon(self)
        self.locked.emit()

    def retranslate(self) -> None:
        """Says every word of the frame again; the screens say their own."""
        self.setWindowTitle(self.tr("Saegim"))
        self.side.retranslate()
        self.banner.follow_language()
        self.notices.retranslate()
        self.guard.retranslate()
        for view in (*(s.view for s in self._screens), *((self._unlock,) if self._unlock else ())):
            view.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Locks first. A recording keeps the window open, before and behind the lock: its stop is in there."""
        if self.guard.is_recording:
            self.show_fault(Fault(FaultCode.RECORDING_RUNNING))
            event.ignore()
            return
        self.guard.locking.ask(LockReason.END)
        event.setAccepted(self._workplace is None)

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
        for keys in self._keys:
            keys.setEnabled(False)  # at once: the next sign-in may come before they are gone
            keys.deleteLater()
        self._keys = []
        for screen in self._screens:
            self._stack.removeWidget(screen.view)
            if screen.view.badge is not None:
                screen.view.badge.deleteLater()
            screen.view.deleteLater()
        self._screens = []

    def _add_key(self, keys: str, act: Callable[[], None]) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, act)
