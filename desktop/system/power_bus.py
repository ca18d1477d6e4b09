"""Linux: what logind and the desktop say about sleep and the screen, over D-Bus. A bus that is absent says nothing.

D-Bus is a local socket; nothing here reaches a network. Names of its interfaces are the buses' own.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor, QDBusVariant

from desktop.domain.locking import LockReason

LOGIND = "org.freedesktop.login1"
_LOGIND_PATH = "/org/freedesktop/login1"
_MANAGER, _SEAT = f"{LOGIND}.Manager", f"{LOGIND}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
_ASK_MS = 1_000
_CLOSING_MS = 1_500  # logind waits five seconds at most
Tell = Callable[[LockReason], None]


class PowerBus(QObject):
    """Listens on the system's bus and on the desktop's. Either may be missing."""

    def __init__(self, tell: Tell, system: QDBusConnection, desktop: QDBusConnection) -> None:
        super().__init__()
        self._tell, self._system = tell, system
        self._delay = -1
        if system.isConnected():
            self._listen_to_logind()
            self._ask_for_delay()
        if desktop.isConnected():
            for name, path in SCREEN_SAVERS:
                desktop.connect(name, path, name, "ActiveChanged", self, _slot("onScreen(bool)"))

    def _listen_to_logind(self) -> None:
        """The machine as a whole, and our own seat: any other seat's lock is nobody's business here."""
        self._system.connect(LOGIND, _LOGIND_PATH, _MANAGER, "PrepareForSleep", self, _slot("onSleep(bool)"))
        seat = self._our_seat()
        if seat:
            self._system.connect(LOGIND, seat, _SEAT, "Lock", self, _slot("onLock()"))
            self._system.connect(LOGIND, seat, _PROPERTIES, "PropertiesChanged", self, _slot("onChange(QDBusMessage)"))

    def _our_seat(self) -> str:
        """The path of the seat this program runs at, or nothing."""
        answer = self._ask(_LOGIND_PATH, _MANAGER, "GetSession", os.environ.get("XDG_SESSION_ID") or "auto")
        return answer.path() if isinstance(answer, QDBusObjectPath) else ""

    def _ask_for_delay(self) -> None:
        """Lets the machine wait a moment before it sleeps, so that the keys are gone by then."""
        answer = self._ask(_LOGIND_PATH, _MANAGER, "Inhibit", "sleep", "Saegim", "closes the vault", "delay")
        if self._delay < 0 and isinstance(answer, QDBusUnixFileDescriptor) and answer.isValid():
            self._delay = os.dup(answer.fileDescriptor())

    def _ask(self, path: str, interface: str, method: str, *words: str) -> object:
        """The first thing logind answers, or None."""
        ask = QDBusMessage.createMethodCall(LOGIND, path, interface, method)
        ask.setArguments(list(words))
        answer = self._system.call(ask, timeout=_ASK_MS)
        said = answer.arguments() if answer.type() is QDBusMessage.MessageType.ReplyMessage else []
        return said[0] if said else None

    def let_sleep(self) -> None:
        """Gives the delay back: the machine may sleep now."""
        if self._delay >= 0:
            os.close(self._delay)
            self._delay = -1

    @Slot(bool)
    def onSleep(self, begins: bool) -> None:  # noqa: N802, FBT001 - a slot named on the bus
        """The machine goes to sleep, or has woken."""
        self._tell(LockReason.SLEEP)
        if begins:
            QTimer.singleShot(_CLOSING_MS, self, self.let_sleep)
        else:
            self._ask_for_delay()

    @Slot()
    def onLock(self) -> None:  # noqa: N802
        """Somebody asked this seat to be locked."""
        self._tell(LockReason.SCREEN)

    @Slot(QDBusMessage)
    def onChange(self, message: QDBusMessage) -> None:  # noqa: N802
        """Something about our seat has changed: perhaps that its screen is locked."""
        hint = self._ask(message.path(), _PROPERTIES, "Get", _SEAT, "LockedHint")
        if (hint.variant() if isinstance(hint, QDBusVariant) else hint) is True:
            self._tell(LockReason.SCREEN)

    @Slot(bool)
    def onScreen(self, is_active: bool) -> None:  # noqa: N802, FBT001
        """A screen saver has come, or gone."""
        if is_active:
            self._tell(LockReason.SCREEN)


def _slot(signature: str) -> bytes:
    """What Qt's SLOT() makes of it. The stubs of `connect` ask for bytes, the call itself takes only a text."""
    return cast("bytes", SLOT(signature))
