"""A labeled field: the label leads to its editor by mnemonic, and names it for screen readers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.widgets.plain_label import PlainLabel


class Field(QWidget):
    """Label above, editor beneath, and a small hint that may stay empty."""

    def __init__(self, editor: QWidget, beside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._label, self._hint = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._label.setFont(strong(13))
        self._label.setBuddy(editor)
        self._hint.sized(12, QFont.Weight.Normal)
        self._hint.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._label)
        column.addWidget(beside or editor)
        column.addWidget(self._hint)
        column.addStretch()

    def say(self, label: str, hint: str = "") -> None:
        """Sets label (with its mnemonic) and hint."""
        self._label.setText(label)
        self._editor.setAccessibleName(label.replace("&", ""))
        self._editor.setAccessibleDescription(hint)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


class PassphraseEdit(QLineEdit):
    """Shows dots, keeps nothing: `take` hands the passphrase over and empties the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def take(self) -> str:
        """The passphrase, once: the field and its undo history are empty afterwards."""
        passphrase = self.text()
        self.setText("")
        return passphrase
