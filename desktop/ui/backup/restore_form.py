"""Restoring from a backup, at the unlock screen: drive, backup, and the folder the vault goes to. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import moment, size
from desktop.ui.backup.progress_panel import ProgressPanel
from desktop.ui.backup.restore_presenter import RestorePresenter
from desktop.ui.fonts import strong
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.widgets.scrolled import Centered

_CARD_WIDTH = 720
_ROW_HEIGHT, _HEADER_HEIGHT, _MOST_ROWS = 40, 44, 5


class RestoreView(View):
    """One card; `left` when somebody goes back to unlocking, or the vault is back."""

    left = Signal()

    def __init__(self, presenter: RestorePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title, self._words, self.found = PlainLabel(), PlainLabel(look="muted", wrap=True), PlainLabel(wrap=True)
        self.source, self.target = FolderEdit(), FolderEdit()
        self._fields = [Field(edit.edit, beside=edit) for edit in (self.source, self.target)]
        self.table, self.panel = RecordsTable((180, 120, 0)), ProgressPanel()
        self.go, self.back = Button("undo-2", "primary"), Button(look="link")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(22))
        card, bottom = Card(margin=28, spacing=12), QHBoxLayout()
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.go)
        widgets = (self._title, self._words, self._fields[0], self.found, self.table, self._fields[1], self.panel)
        for part in (*widgets, bottom):
            card.column.addWidget(part) if isinstance(part, QWidget) else card.column.addLayout(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Centered(card, _CARD_WIDTH))

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self.source.edit.textChanged.connect(self._presenter.choose)
        self.target.edit.textChanged.connect(self._show_buttons)
        self.target.edit.returnPressed.connect(self._submit)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.go.clicked.connect(self._submit)
        self.back.clicked.connect(self.left)
        self.panel.cancel.clicked.connect(self._presenter.cancel)

    def refresh(self) -> None:
        """Looks at the drive again, if one was chosen."""
        self._presenter.choose(self.source.edit.text())

    def focus_first(self) -> None:
        """The drive."""
        self.source.edit.setFocus()

    def _chosen(self) -> str | None:
        rows = self.table.selectionModel().selectedRows()
        choices = self._presenter.state.choices
        return choices[rows[0].row()].snapshot if rows and rows[0].row() < len(choices) else None

    def _submit(self) -> None:
        chosen = self._chosen()
        if self.go.isEnabled() and chosen is not None:
            self._presenter.restore(chosen, self.target.edit.text())

    def _show(self) -> None:
        state = self._presenter.state
        chosen = self._chosen()
        titles = (self.tr("Made"), self.tr("Size"), self.tr("Vault"))
        rows = [(moment(one.made_at), size(one.size_bytes), one.vault) for one in state.choices]
        self.table.show_records(titles, rows)
        names = [one.snapshot for one in state.choices]
        if names:
            self.table.selectRow(names.index(chosen) if chosen in names else 0)
        self.table.setVisible(bool(names))
        self.table.setFixedHeight(_HEADER_HEIGHT + _ROW_HEIGHT * min(len(names), _MOST_ROWS))
        self.found.setText(self._found())
        self.found.setVisible(bool(self.found.text()))
        self.panel.setVisible(state.work is not None)
        if state.work is not None:
            self.panel.show_work(state.work)
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_idle = self._presenter.state.work is None
        for field in (self.source, self.target, self.table, self.back):
            field.setEnabled(is_idle)
        self.go.setEnabled(is_idle and self._chosen() is not None and bool(self.target.folder))

    def _found(self) -> str:
        state = self._presenter.state
        if state.damaged:
            words = self.tr("{count} backups here have a damaged list and can't be used.")
            return words.replace("{count}", str(state.damaged))
        if state.is_looked_at and not state.choices:
            return self.tr("There is no backup in this folder. Choose the one that holds a folder named saegim-backup.")
        return ""

    def retranslate(self) -> None:
        """Says every word again."""
        self._title.setText(self.tr("Restore from a backup"))
        self._words.setText(
            self.tr(
                "Every file is checked on its way back. Afterwards the vault opens with the passphrases of that day, "
                "or with the recovery kit; whatever was done since the backup is not in it."
            )
        )
        for edit in (self.source, self.target):
            edit.retranslate()
        self._fields[0].say(self.tr("&Drive or folder with the backup"))
        self._fields[1].say(self.tr("&Folder for the vault"), self.tr("A new folder on this laptop."))
        self.table.setAccessibleName(self.tr("Backups on this drive"))
        self.go.set_words(self.tr("&Restore the vault"))
        self.back.set_words(self.tr("&Back to unlocking"))
        self.panel.retranslate()
        self._show()
