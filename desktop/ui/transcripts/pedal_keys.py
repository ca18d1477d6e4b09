"""Listens for the pedals' keys wherever the keyboard is on this screen, and for the moment a held one comes up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.transcripts.pedals import Pedal, Pedals


class PedalKeys(QObject):
    """Works while `screen` is in front. Only while a pedal is held does it look at all events of the program."""

    def __init__(self, pedals: Pedals, screen: QWidget) -> None:
        super().__init__(screen)
        self._pedals = pedals
        self._held_key: QKeySequence | None = None
        self._shortcuts: dict[Pedal, QShortcut] = {}
        for pedal in Pedal:
            shortcut = QShortcut(screen)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self._down, pedal))
            self._shortcuts[pedal] = shortcut
        self.follow()

    def follow(self) -> None:
        """Listens for the keys that the pedals have now; for none while one is asked for."""
        for pedal, shortcut in self._shortcuts.items():
            shortcut.setKey(QKeySequence(self._pedals.keys[pedal]))
            shortcut.setEnabled(self._pedals.asked is None)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The key comes up, or another window takes the keyboard away, and its coming up with it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease:
            if QKeySequence(event.key()) == self._held_key and not event.isAutoRepeat():
                self._up()
        elif event.type() in {QEvent.Type.ApplicationDeactivate, QEvent.Type.WindowDeactivate}:
            self._up()
        return False

    def _down(self, pedal: Pedal) -> None:
        application = QCoreApplication.instance()
        if pedal is Pedal.PLAY and application is not None and self._held_key is None:
            self._held_key = self._shortcuts[pedal].key()
            application.installEventFilter(self)
        self._pedals.press(pedal)

    def _up(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._held_key = None
        self._pedals.release()
