"""What lies on the chosen drive, or what is to be done first while there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import moment, size
from desktop.ui.backup.state import BackupScreen, SnapshotRow
from desktop.ui.fonts import strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable

_TABLE_HEIGHT, _GLYPH = 96, 22


class SnapshotsPanel(QWidget):
    """`verify_asked(snapshot)` for the backup that is chosen in the list."""

    verify_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = BackupScreen()
        self.none, self.listed = Card("quiet", margin=18, spacing=4), Card(margin=14, spacing=6)
        self._none_words, self._title, self.hint = PlainLabel(), PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.table, self.verify = RecordsTable((180, 110, 90, 0)), Button("shield-check")
        self._build()
        self.verify.clicked.connect(self._verify)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_button())

    def _build(self) -> None:
        self._title.setFont(strong(16))
        self._none_words.setFont(strong(15))
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        none, top, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        none.setSpacing(12)
        none.addWidget(Glyph("usb", "accent_text", _GLYPH))
        none.addWidget(self._none_words, stretch=1)
        self.none.column.addLayout(none)
        top.setContentsMargins(8, 2, 0, 0)
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(self.verify)
        self.listed.column.addLayout(top)
        self.listed.column.addWidget(self.table, stretch=1)
        self.listed.setVisible(False)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.none)
        column.addWidget(self.listed, stretch=1)
        column.addWidget(self.hint)
        column.addStretch()

    def show_state(self, state: BackupScreen) -> None:
        """Lists the backups; the one chosen stays chosen."""
        chosen, self._state = self._chosen(), state
        if state.is_listed or not state.folder:
            self.none.setVisible(not state.snapshots)
            self.listed.setVisible(bool(state.snapshots))
        titles = (self.tr("Made"), self.tr("Size"), self.tr("Files"), self.tr("State"))
        self.table.show_records(titles, [self._row(row) for row in state.snapshots])
        if chosen in state.snapshots:
            self.table.selectRow(state.snapshots.index(chosen))
        self._none_words.setText(self._what_is_missing())
        self._show_button()

    def _chosen(self) -> SnapshotRow | None:
        rows = self.table.selectionModel().selectedRows()
        snapshots = self._state.snapshots
        return snapshots[rows[0].row()] if rows and rows[0].row() < len(snapshots) else None

    def _show_button(self) -> None:
        self.verify.setEnabled(self._state.may_start and self._chosen() is not None)

    def _verify(self) -> None:
        if chosen := self._chosen():
            self.verify_asked.emit(chosen.id)

    def _row(self, row: SnapshotRow) -> tuple[str, str, str, str]:
        if row.made_at is None:
            return row.id, "", "", self.tr("Its list is damaged")
        state = self.tr("Signed by this office") if row.is_ours else self.tr("Signed by somebody unknown")
        return moment(row.made_at), size(row.size_bytes), str(row.files), state

    def _what_is_missing(self) -> str:
        return self.tr("No backup on this drive yet") if self._state.folder else self.tr("No drive chosen yet")

    def retranslate(self) -> None:
        """Says every word again."""
        self._title.setText(self.tr("On this drive"))
        self.table.setAccessibleName(self.tr("Backups on this drive"))
        self.verify.set_words(self.tr("&Verify this backup"), self.tr("Reads all of it from the drive"))
        self.hint.setText(
            self.tr(
                "To bring a backup back, choose “Restore from a backup” where the vault is unlocked. All of the last 7 "
                "days stay on the drive, then one of each week, then one of each month for ever."
            )
        )
        self.show_state(self._state)
