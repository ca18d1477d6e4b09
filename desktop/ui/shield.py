"""Asks the system to leave every window of the program out of pictures of the screen: dialogs and menus too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


class Shield(QObject):
    """A filter over the whole application; each window is hidden anew whenever it is shown or gets a new number."""

    _MOMENTS = frozenset({QEvent.Type.Show, QEvent.Type.WinIdChange})

    def __init__(self, application: QCoreApplication, hide: Callable[[int], None]) -> None:
        super().__init__(application)
        self._hide = hide
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Looks only at windows."""
        if event.type() in self._MOMENTS and isinstance(watched, QWidget) and watched.isWindow():
            number = watched.internalWinId()
            if number:
                self._hide(int(number))
        return False
