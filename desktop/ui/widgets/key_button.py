"""A button that takes the next key for something: press it, then the key. Escape leaves everything as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.buttons import Button

_NO_KEYS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_unknown,
    Qt.Key.Key_CapsLock, Qt.Key.Key_Hangul,
}  # fmt: skip


class KeyButton(Button):
    """`asked()` when it begins to wait, `taken(key)` with Qt's portable name of the key, `left()` when none came."""

    asked = Signal()
    taken = Signal(str)
    left = Signal()

    def __init__(self, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon_name, "choice", parent)
        self.setCheckable(True)
        self.setStyleSheet("padding: 5px 12px; min-height: 22px;")
        self.clicked.connect(self._begin)

    @property
    def is_waiting(self) -> bool:
        """Whether the next key is taken."""
        return self.isChecked()

    def event(self, event: QEvent) -> bool:
        """While it waits, every key is its own: no shortcut of the window gets it, and Tab goes nowhere."""
        if self.is_waiting and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Somebody has gone elsewhere: no key is waited for any more."""
        super().focusOutEvent(event)
        self._leave()

    def _begin(self) -> None:
        if self.is_waiting:
            self.setFocus()
            self.asked.emit()
        else:
            self.left.emit()

    def _take(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _NO_KEYS or event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        self.setChecked(False)
        self.taken.emit(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText))

    def _leave(self) -> None:
        if self.is_waiting:
            self.setChecked(False)
            self.left.emit()
