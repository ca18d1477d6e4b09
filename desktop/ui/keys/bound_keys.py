"""Binds what the keys do to the widgets they work in, and follows when a person chooses other keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.keys.duties import Duty, Where
from desktop.ui.keys.key_map import KeyMap

_CONTEXTS = {
    Where.LINES: Qt.ShortcutContext.WidgetShortcut,
    Where.ROOM: Qt.ShortcutContext.WidgetWithChildrenShortcut,
}
_HELD = {Duty.BACK, Duty.FORWARD, Duty.FAR_BACK, Duty.FAR_FORWARD, Duty.LAST_WORD, Duty.NEXT_WORD}
_HELD |= {Duty.NEXT_MATCH, Duty.LAST_MATCH}
"""What goes on while its key is held. Everything else happens once."""


class BoundKeys(QObject):
    """`room` is all of the screen, `lines` the list in it."""

    def __init__(self, keys: KeyMap, room: QWidget, lines: QWidget) -> None:
        super().__init__(room)
        self._keys = keys
        self._places = {Where.LINES: lines, Where.ROOM: room}
        self._shortcuts: dict[Duty, QShortcut] = {}
        keys.listen(self.follow)

    def bind(self, does: Mapping[Duty, Callable[[], object]]) -> None:
        """From now on these keys do this."""
        for duty, act in does.items():
            where = self._keys.row(duty).where
            shortcut = QShortcut(self._places[where])
            # by setter: the constructor's own argument is ignored, and Space would be taken from every button
            shortcut.setContext(_CONTEXTS[where])
            shortcut.setAutoRepeat(duty in _HELD)
            shortcut.activated.connect(act)
            self._shortcuts[duty] = shortcut
        self.follow()

    def follow(self) -> None:
        """Listens for the keys in force."""
        for duty, shortcut in self._shortcuts.items():
            shortcut.setKeys([QKeySequence(key) for key in self._keys.keys(duty) if key])
