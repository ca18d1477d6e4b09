"""A labeled field: the label leads to its editor by mnemonic, and names it for screen readers.

Every field in which text is typed looks out for identity numbers, except where secrets are typed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.widgets.number_hint import NumberHint
from desktop.ui.widgets.plain_label import PlainLabel


class Field(QWidget):
    """Label above, editor beneath, and a small hint that may stay empty."""

    def __init__(self, editor: QWidget, beside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._label, self._hint = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.number_hint = NumberHint()
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
        column.addWidget(self.number_hint)
        column.addStretch()
        self._watch()

    def _watch(self) -> None:
        """Looks at every letter typed, unless the editor hides them."""
        editor = self._editor
        if isinstance(editor, QLineEdit) and editor.echoMode() is QLineEdit.EchoMode.Normal:
            editor.textChanged.connect(self._look)
        elif isinstance(editor, QPlainTextEdit):
            editor.textChanged.connect(lambda: self._look(editor.toPlainText()))

    def _look(self, text: str) -> None:
        has_number = self.number_hint.look_at(text)
        self._hint.setVisible(bool(self._hint.text()) and not has_number)
        self._editor.setAccessibleDescription(self.number_hint.text() if has_number else self._hint.text())

    def say(self, label: str, hint: str = "") -> None:
        """Sets label (with its mnemonic) and hint."""
        self._label.setText(label)
        self._editor.setAccessibleName(label.replace("&", ""))
        self._editor.setAccessibleDescription(hint)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        if self.number_hint.isVisibleTo(self):
            self.number_hint.retranslate()
            self._hint.setVisible(False)


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
