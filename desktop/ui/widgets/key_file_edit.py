"""Where a key file lies, or shall lie: typed or chosen. Holds a place, never what is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.widgets.buttons import Button

SUGGESTED_NAME = "saegim.key"


class KeyFileEdit(QWidget):
    """`is_new`: the file may not be there yet."""

    def __init__(self, *, is_new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self.edit, self.choose = QLineEdit(), Button("folder-open")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, stretch=1)
        row.addWidget(self.choose)
        self.choose.clicked.connect(self._ask)

    @property
    def path(self) -> Path | None:
        """The place, if there is one."""
        text = self.edit.text().strip()
        return Path(text) if text else None

    def retranslate(self) -> None:
        """Says the button again."""
        self.choose.set_words(self.tr("Choose…"))

    def _ask(self) -> None:
        title = self.tr("Key file")
        if self._is_new:
            chosen, _ = QFileDialog.getSaveFileName(self, title, SUGGESTED_NAME)
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, title)
        if chosen:
            self.edit.setText(chosen)
