"""Tells that the machine sleeps, or that its screen is locked, from whatever this system has to say about it.

Everywhere the clocks are compared once a second as well: a machine that slept unnoticed is locked on waking.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from desktop.domain.locking import LockReason
from desktop.system.sleep_watch import SleepWatch, system_sleep_watch

LOOK_MS = 1_000
Tell = Callable[[LockReason], None]


class ClockWatch(QObject):
    """Looks at the clocks once a second."""

    def __init__(self, tell: Tell, watch: SleepWatch) -> None:
        super().__init__()
        self._tell, self._watch = tell, watch
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    def look(self) -> None:
        """One look."""
        if self._watch.has_slept():
            self._tell(LockReason.SLEEP)


class PowerSignals(QObject):
    """Everything that tells, kept together for as long as it should."""

    def __init__(self, tell: Tell) -> None:
        super().__init__()
        self._sources: list[object] = [ClockWatch(tell, system_sleep_watch())]
        self._tell = tell
        if sys.platform == "linux":
            # once the window is there: a bus that is slow to answer must not hold it up
            QTimer.singleShot(0, self, self._listen_to_buses)
        elif sys.platform == "win32":
            self._listen_to_windows()

    def _listen_to_buses(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        from desktop.system.power_bus import PowerBus

        self._sources.append(PowerBus(self._tell, QDBusConnection.systemBus(), QDBusConnection.sessionBus()))

    def _listen_to_windows(self) -> None:
        from desktop.system.power_windows import PowerMessages

        application = QCoreApplication.instance()
        if application is not None:
            messages = PowerMessages(self._tell)
            application.installNativeEventFilter(messages)
            application.installEventFilter(self)
            self._sources.append(messages)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Windows: each main window asks for word of a locked screen as soon as it has its number."""
        if event.type() is QEvent.Type.WinIdChange and isinstance(watched, QMainWindow):
            from desktop.system.power_windows import ask_for_lock_messages

            ask_for_lock_messages(int(watched.winId()))
        return False


def watch_power(tell: Tell) -> PowerSignals:
    """Begins to listen; what it gives has to be kept. `tell` is called on the main thread."""
    return PowerSignals(tell)
