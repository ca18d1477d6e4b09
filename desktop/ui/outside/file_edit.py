"""A file, typed or chosen. Holds a place, never what is in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.widgets.buttons import Button


class FileEdit(QWidget):
    """`named(path)` when a file was chosen, or typed to its end."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit, self.choose = QLineEdit(), Button("folder-open")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, stretch=1)
        row.addWidget(self.choose)
        self.choose.clicked.connect(self._ask)
        self.edit.editingFinished.connect(self._typed)

    def clear(self) -> None:
        """No file."""
        self.edit.clear()
        self.edit.setModified(False)

    def retranslate(self) -> None:
        """Says the button again."""
        self.choose.set_words(self.tr("Choose…"))

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.edit.accessibleName())
        if chosen:
            self.edit.setText(chosen)
            self.named.emit(chosen)

    def _typed(self) -> None:
        if self.edit.isModified():
            self.edit.setModified(False)
            self.named.emit(self.edit.text().strip())
