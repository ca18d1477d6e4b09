"""One's own passphrase once more, and a key file where the slot asks for one. Nothing stays after `take`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.field import Field, PassphraseEdit


class ProofFields(QWidget):
    """`edited()` at every letter, `entered()` on Return."""

    edited = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passphrase, self.choose_key_file = PassphraseEdit(), Button("key-round", "quiet")
        self.key_file: Path | None = None
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.passphrase, stretch=1)
        row.addWidget(self.choose_key_file)
        self._field = Field(self.passphrase, beside=both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.passphrase.textChanged.connect(self.edited)
        self.passphrase.returnPressed.connect(self.entered)
        self.choose_key_file.clicked.connect(self._choose)

    @property
    def is_filled(self) -> bool:
        """Whether a passphrase was typed."""
        return bool(self.passphrase.text())

    def take(self) -> tuple[str, Path | None]:
        """The passphrase, once, and where the key file lies."""
        return self.passphrase.take(), self.key_file

    def clear(self) -> None:
        """Forgets both."""
        self.passphrase.take()
        self.key_file = None
        self._say_key_file()

    def say(self, label: str, hint: str = "") -> None:
        """Sets label and hint of the passphrase."""
        self._field.say(label, hint)
        self._say_key_file()

    def _say_key_file(self) -> None:
        words = self.key_file.name if self.key_file else self.tr("Key file\u2026")
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, 110)
        self.choose_key_file.set_words(shown, self.tr("Only if this account was given one"))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Key file"))
        if chosen:
            self.key_file = Path(chosen)
            self._say_key_file()
