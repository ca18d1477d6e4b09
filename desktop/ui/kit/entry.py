"""The door: unlocking, and beneath it the ways in when that fails. Widgets only.

The recovery kit is for when no passphrase is left, a backup for when no vault is, and what is said of an older copy for
when a backup was brought back on purpose.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.backup.restore_form import RestoreView
from desktop.ui.kit.recover_form import RecoverView
from desktop.ui.unlock.old_copy import OldCopy
from desktop.ui.unlock.old_copy_form import OldCopyView
from desktop.ui.unlock.view import UnlockView
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.pages import Pages


class EntryView(View):
    """One of them at a time; begins with unlocking whenever it comes to the front."""

    def __init__(self, unlock: UnlockView, recover: RecoverView, restore: RestoreView, older: OldCopyView) -> None:
        super().__init__()
        self.unlock, self.recover, self.restore, self.older = unlock, recover, restore, older
        self.use_kit, self.use_backup = Button("key-round", "quiet"), Button("usb", "quiet")
        self._pages = Pages()
        first, ways = QWidget(), QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for way in (self.use_kit, self.use_backup):
            row.addWidget(way)
        column = QVBoxLayout(first)
        column.addWidget(unlock, stretch=1)
        column.addWidget(ways)
        for page in (first, recover, restore, older):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.use_kit.clicked.connect(lambda: self._open(recover))
        self.use_backup.clicked.connect(lambda: self._open(restore))
        unlock.creating.connect(lambda is_creating: ways.setVisible(not is_creating))
        unlock.older_asked.connect(self._open_older)
        recover.left.connect(self._unlock)
        restore.left.connect(self._unlock)
        older.left.connect(self._unlock)
        self.retranslate()

    @property
    def _front(self) -> View:
        return (self.unlock, self.recover, self.restore, self.older)[self._pages.currentIndex()]

    def refresh(self) -> None:
        """Unlocking comes first; what was typed elsewhere is forgotten."""
        self._front.leave()
        self._pages.setCurrentIndex(0)
        self.unlock.refresh()

    def leave(self) -> None:
        """Forgets what was typed."""
        self._front.leave()

    def focus_first(self) -> None:
        """Where the one in front begins."""
        self._front.focus_first()

    def _open(self, page: View) -> None:
        self.unlock.leave()
        self._pages.setCurrentWidget(page)
        page.refresh()
        page.focus_first()

    def _open_older(self, copy: OldCopy) -> None:
        self._open(self.older)
        self.older.open_for(copy)

    def _unlock(self) -> None:
        self.refresh()
        self.unlock.focus_first()

    def retranslate(self) -> None:
        """Says every word again."""
        self.use_kit.set_words(self.tr("No passphrase left? Use the recover&y kit…"))
        self.use_backup.set_words(self.tr("&Restore from a backup…"))
        for page in (self.unlock, self.recover, self.restore, self.older):
            page.retranslate()
