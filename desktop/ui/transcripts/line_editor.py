"""Edits one line. Ctrl+Enter or Enter saves, Esc leaves it as it was. A syllable being composed is taken first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.ui.widgets.plain_label import forget_selection

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PEDAL_KEYS = (Qt.Key.Key_F1, Qt.Key.Key_Pause, Qt.Key.Key_ScrollLock, Qt.Key.Key_Insert, Qt.Key.Key_Menu)

_EDITING = (
    Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_K, Qt.Key.Key_U, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z,
)  # fmt: skip


class LineEditor(QPlainTextEdit):
    """`finished(True)` to save, `finished(False)` to leave."""

    finished = Signal(bool)

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_filled = False
        self.setFont(font)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of this line"))
        self.selectionChanged.connect(forget_selection)

    def fill(self, text: str) -> None:
        """The text to begin with, the cursor behind it. It is no typing, and nothing to be undone."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.is_filled = True

    def typed(self) -> str:
        """What was typed, on one line, with the syllable still being composed."""
        if self.hasFocus():
            QGuiApplication.inputMethod().commit()
        return " ".join(self.toPlainText().split())

    def typed_before(self) -> int:
        """How many characters of what was typed stand before the cursor."""
        return len(" ".join(self.toPlainText()[: self.textCursor().position()].split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Saves, leaves, or types."""
        if event.key() in _ENTER:
            self.finished.emit(True)  # noqa: FBT003 - a signal has no names
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit(False)  # noqa: FBT003
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keeps the keys of the screen (Space, Enter, F2) to itself while typing, but not those of playing."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(not _types_nothing(event))
            return True
        return super().event(event)


def _types_nothing(event: QKeyEvent) -> bool:
    """Whether a text has no use for a key: with Alt alone (Ctrl+Alt is AltGr), Ctrl and a letter that edits nothing,
    or one of those a pedal may send.
    """
    modifiers = event.modifiers()
    with_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return not with_control
    key = event.key()
    if with_control and Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return key not in _EDITING
    return key in _PEDAL_KEYS or Qt.Key.Key_F3 <= key <= Qt.Key.Key_F35 or key >= Qt.Key.Key_Back
