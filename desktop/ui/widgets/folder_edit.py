"""A drive or folder: typed, or chosen in the system's own dialog."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.widgets.buttons import Button


class FolderEdit(QWidget):
    """A line and a button. `chosen(str)` comes once a folder was chosen or typed, and differs from before."""

    chosen = Signal(str)

    def __init__(self, icon: str = "folder-open") -> None:
        super().__init__()
        self.edit, self.choose = QLineEdit(), Button(icon)
        self._shown = ""
        self.setFocusProxy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, stretch=1)
        row.addWidget(self.choose)
        self.choose.clicked.connect(self._ask)
        self.edit.editingFinished.connect(self._typed)

    @property
    def folder(self) -> str:
        """What stands in the line, without spaces around it."""
        return self.edit.text().strip()

    def show_folder(self, folder: str) -> None:
        """Shows `folder`, unless somebody is just typing another."""
        self._shown = folder
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self.edit.setText(folder)

    def retranslate(self) -> None:
        """Says the button again. The dialog's title is the line's accessible name, as its field says it."""
        self.choose.set_words(self.tr("Choose…"))

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.edit.accessibleName(), self.edit.text())
        if folder:
            self.edit.setText(folder)
            self._typed()

    def _typed(self) -> None:
        self.edit.setModified(False)
        if self.folder != self._shown:
            self._shown = self.folder
            self.chosen.emit(self.folder)
