"""Onto which drive, and the one button; while it works, how far it is, how long it still takes, and a way out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.backup.progress_panel import ProgressPanel
from desktop.ui.backup.state import BackupScreen
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.pages import Pages


class DriveCard(Card):
    """`folder_chosen(Path)` and `asked(is_full)`; `panel.cancel` is a button to be connected."""

    folder_chosen = Signal(object)
    asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=10, parent=parent)
        self.folder = FolderEdit("usb")
        self.start, self.full = Button("package", "primary"), QCheckBox()
        self.panel, self._pages = ProgressPanel(), Pages()
        self._state = BackupScreen()
        self._build()

    def _build(self) -> None:
        first = QWidget()
        self._field = Field(self.folder.edit, self.folder)
        bottom = QHBoxLayout()
        bottom.addWidget(self.full)
        bottom.addStretch()
        bottom.addWidget(self.start)
        choose = QVBoxLayout(first)
        choose.setContentsMargins(0, 0, 0, 0)
        choose.setSpacing(10)
        choose.addWidget(self._field)
        choose.addLayout(bottom)
        self._pages.addWidget(first)
        self._pages.addWidget(self.panel)
        self.column.addWidget(self._pages)
        self.folder.chosen.connect(self._chosen)
        self.start.clicked.connect(lambda: self.asked.emit(self.full.isChecked()))

    def show_state(self, state: BackupScreen) -> None:
        """Shows the folder, or the work under way."""
        was_working = self._state.work is not None
        self._state = state
        self._pages.setCurrentIndex(0 if state.work is None else 1)
        self.folder.show_folder(state.folder)
        self.start.setEnabled(state.may_start)
        if state.work is not None:
            self.panel.show_work(state.work)
            if not was_working:
                self.panel.cancel.setFocus()

    def retranslate(self) -> None:
        """Says everything again."""
        self._field.say(
            self.tr("&Drive or folder"), self.tr("Best a USB drive that is kept in another place than this laptop.")
        )
        self.folder.retranslate()
        self.full.setText(self.tr("Read &everything again and verify all of the drive"))
        self.start.set_words(self.tr("&Back up now"))
        self.panel.retranslate()

    def _chosen(self, folder: str) -> None:
        if folder:
            self.folder_chosen.emit(Path(folder))
        else:
            self.folder.show_folder(self._state.folder)
