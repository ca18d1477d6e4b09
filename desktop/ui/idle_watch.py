"""Notices every key, mouse and touch anywhere in the program, and looks at the clock once a second."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from desktop.ui.locking import Locking

TICK_MS = 1_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """A filter over the whole application. It takes nothing away: every event goes on to where it was meant."""

    def __init__(self, application: QCoreApplication, locking: Locking, parent: QObject) -> None:
        super().__init__(parent)
        self._locking = locking
        application.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(locking.tick)
        self._timer.start(TICK_MS)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Only what comes from outside counts: what the program sends to itself is nobody's touch."""
        if event.type() in _TOUCHES and event.spontaneous():
            self._locking.touched()
        return False
