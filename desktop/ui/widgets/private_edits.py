"""Editors for what must not leave the screen: nothing shown in them is copied, cut, dragged or selected away."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.ui.widgets.plain_label import forget_selection

_LEAVING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)


def is_leaving(event: QKeyEvent) -> bool:
    """Whether the keys would put what is shown on the clipboard."""
    return any(event.matches(keys) for keys in _LEAVING)


class PrivateLine(QLineEdit):
    """One line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.selectionChanged.connect(forget_selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Types; copies nothing."""
        if not is_leaving(event):
            super().keyPressEvent(event)


class PrivateText(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTabChangesFocus(True)
        self.setFixedHeight(64)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.selectionChanged.connect(forget_selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Types; copies nothing."""
        if not is_leaving(event):
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Nothing: whatever asks, by mouse or by key."""
        return QMimeData()
