"""Puts `Locking` into practice for the window: watches hands, clock and machine, hides, locks, and takes up again.

Owns what is seen while the vault is locked; the window owns everything else.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.faults import Fault
from desktop.domain.locking import LockReason
from desktop.domain.policy import Policy
from desktop.ui.idle_watch import IdleWatch
from desktop.ui.jobs import Jobs, Scope
from desktop.ui.lock.idle_strip import IdleStrip
from desktop.ui.lock.unattended_panel import UnattendedPanel
from desktop.ui.lock.unattended_presenter import UnattendedPresenter
from desktop.ui.lock.veil_presenter import VeilPresenter
from desktop.ui.lock.veil_view import VeilView
from desktop.ui.locking import Locking
from desktop.ui.runner import Lane
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace


class Front(Protocol):
    """What the guard needs of the window."""

    def show_fault(self, fault: Fault) -> None:
        """Shows a fault in the banner."""
        ...

    def hide_everything(self, behind: VeilView) -> None:
        """Shows `behind` and nothing else."""
        ...

    def show_everything(self) -> None:
        """Shows again what was hidden."""
        ...

    def throw_away(self) -> None:
        """Forgets the sign-in and closes the vault."""
        ...


class Guard(QObject):
    """The hands of `Locking`. `panels` belong over the screens, `veil` before them."""

    def __init__(self, front: Front, jobs: Jobs, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._front = front
        self._workplace: Workplace | None = None
        self._scope: Scope | None = None
        runner = jobs.scope()
        self.locking = Locking(services.clock, self)
        self.unattended = UnattendedPresenter(runner)
        self._veil_presenter = VeilPresenter(self.locking, runner, front.show_fault)
        self.idle, self.unattended_panel = IdleStrip(), UnattendedPanel(self.unattended)
        self.veil_view = VeilView(self._veil_presenter)
        application = QCoreApplication.instance()
        if application is not None:
            IdleWatch(application, self.locking, self)
        self._power = services.machine.watch_power(self.locking.ask)

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """The strips that stand over every screen."""
        return self.unattended_panel, self.idle

    @property
    def is_recording(self) -> bool:
        """Whether a recording runs, before or behind the lock: then the window stays open."""
        return self.unattended.is_going_on or (self._workplace is not None and self._workplace.is_recording)

    def begin(self, workplace: Workplace, scope: Scope) -> None:
        """Somebody has signed in; a recording that went on behind the lock is theirs now."""
        self._workplace, self._scope = workplace, scope
        workplace.on_rules = self._read_rules
        self.unattended.taken_up()
        self.locking.begin()
        self._read_rules()

    def retranslate(self) -> None:
        """Says every word again."""
        for part in (self.idle, self.unattended_panel, self.veil_view):
            part.retranslate()

    def _read_rules(self) -> None:
        workplace = self._workplace
        if workplace is not None:
            workplace.runner.run(
                lambda _: workplace.signed_in.vault.policies.value(Policy.IDLE_LOCK_MINUTES),
                self.locking.limit_idle_to,
                workplace.report,
            )

    @property
    def has_long_work(self) -> bool:
        """See `Hands`. While a recording runs nothing is waited for: its stop must stay in reach."""
        is_recording = self._workplace is not None and self._workplace.running is not None
        return self._scope is not None and not is_recording and self._scope.is_busy(Lane.JOB, Lane.SPEECH)

    @property
    def is_settling(self) -> bool:
        """See `Hands`."""
        return self._workplace is not None and self._workplace.is_settling

    def warn(self, seconds: int) -> None:
        """See `Hands`."""
        self.idle.warn(seconds)

    def veil(self, _: LockReason) -> None:
        """See `Hands`."""
        if self._workplace is not None:
            self._veil_presenter.begin(self._workplace.signed_in)
            self._front.hide_everything(self.veil_view)

    def unveil(self) -> None:
        """See `Hands`."""
        self._veil_presenter.end()
        self._front.show_everything()

    def lock(self, _: LockReason) -> None:
        """See `Hands`. A recording that runs goes on."""
        workplace, self._workplace, self._scope = self._workplace, None, None
        self._veil_presenter.end()
        self._front.throw_away()
        if workplace is not None and workplace.running is not None:
            self.unattended.watch(workplace.running.let_go())
