"""Edits one line. Ctrl+Enter or Enter saves, Esc leaves it as it was. A syllable being composed is taken first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.ui.widgets.plain_label import forget_selection

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEditor(QPlainTextEdit):
    """`finished(True)` to save, `finished(False)` to leave."""

    finished = Signal(bool)

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of this line"))
        self.selectionChanged.connect(forget_selection)

    def typed(self) -> str:
        """What was typed, on one line, with the syllable still being composed."""
        if self.hasFocus():
            QGuiApplication.inputMethod().commit()
        return " ".join(self.toPlainText().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Saves, leaves, or types."""
        if event.key() in _ENTER:
            self.finished.emit(True)  # noqa: FBT003 - a signal has no names
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit(False)  # noqa: FBT003
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keeps the keys of the screen (Space, Enter, F2) to itself while typing."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
