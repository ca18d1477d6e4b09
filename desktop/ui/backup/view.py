"""The backup section of the vault screen: how old the newest one is, the drive, and what lies on it. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.i18n.formats import moment, size
from desktop.ui.backup.drive_card import DriveCard
from desktop.ui.backup.presenter import BackupPresenter
from desktop.ui.backup.state import BackupScreen, Outcome, SnapshotRow
from desktop.ui.backup.words import age_words
from desktop.ui.fonts import strong
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable


class BackupView(View):
    """State in words, a card for the drive, a table of its backups."""

    def __init__(self, presenter: BackupPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.age, self.chip, self.latest = PlainLabel(), StatusChip(), PlainLabel(look="muted", wrap=True)
        self.card, self.outcome = DriveCard(), PlainLabel(look="accent", wrap=True)
        self.table, self.verify = RecordsTable((180, 110, 90, 0)), Button("shield-check")
        self._title, self.hint = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.age.setFont(strong(17))
        self._title.setFont(strong(15))
        top, bottom, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self.age)
        top.addWidget(self.chip)
        top.addStretch()
        bottom.addWidget(self.hint, stretch=1)
        bottom.addWidget(self.verify)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        for widget in (self.latest, self.card, self.outcome, self._title):
            column.addWidget(widget)
        column.addWidget(self.table, stretch=1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self._show
        self.card.folder_chosen.connect(presenter.choose)
        self.card.asked.connect(lambda is_full: presenter.start(is_full=is_full))
        self.card.panel.cancel.clicked.connect(presenter.cancel)
        self.verify.clicked.connect(self._verify)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())

    def refresh(self) -> None:
        """Looks at the vault and the drive again."""
        self._presenter.load()

    def focus_first(self) -> None:
        """The folder, until there is one."""
        (self.card.start if self._presenter.state.may_start else self.card.folder).setFocus()

    def _chosen(self) -> SnapshotRow | None:
        rows = self.table.selectionModel().selectedRows()
        snapshots = self._presenter.state.snapshots
        return snapshots[rows[0].row()] if rows and rows[0].row() < len(snapshots) else None

    def _verify(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._presenter.verify(chosen.id)

    def _show(self) -> None:
        state = self._presenter.state
        self.age.setText(age_words(state.age))
        is_due = state.age is not None and state.age.is_due
        self.chip.setVisible(state.age is not None)
        self.chip.say(self.tr("due") if is_due else self.tr("in order"), "warn" if is_due else "good")
        self.latest.setText(self._latest(state))
        self.card.show_state(state)
        self.outcome.setText(self._outcome(state))
        self.outcome.setVisible(state.outcome is not Outcome.NONE)
        chosen = self._chosen()
        titles = (self.tr("Made"), self.tr("Size"), self.tr("Files"), self.tr("State"))
        self.table.show_records(titles, [self._row(row) for row in state.snapshots])
        if chosen in state.snapshots:
            self.table.selectRow(state.snapshots.index(chosen))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.verify.setEnabled(self._presenter.state.may_start and self._chosen() is not None)

    def _row(self, row: SnapshotRow) -> tuple[str, str, str, str]:
        if row.made_at is None:
            return row.id, "", "", self.tr("Its list is damaged")
        state = self.tr("Signed by this office") if row.is_ours else self.tr("Signed by somebody unknown")
        return moment(row.made_at), size(row.size_bytes), str(row.files), state

    def _latest(self, state: BackupScreen) -> str:
        if state.latest is None:
            return self.tr(
                "A laptop can be lost, stolen or broken. A backup holds everything, as sealed as it is here."
            )
        words = self.tr("{moment} by {account}, on the drive {drive}, {size}.")
        words = words.replace("{moment}", moment(state.latest.made_at)).replace("{account}", state.latest.made_by)
        return words.replace("{drive}", state.latest.drive).replace("{size}", size(state.latest.size_bytes))

    def _outcome(self, state: BackupScreen) -> str:
        if state.outcome is Outcome.VERIFIED:
            return self.tr("This backup is whole: every file is as it was stored.")
        if state.outcome is Outcome.NOT_WHOLE:
            return self.tr("This backup is not whole. Make a full backup, best on another drive.")
        words = [self.tr("Backed up and read back from the drive, {size} of it new.")]
        if state.damaged:
            words.append(self.tr("{count} media files of the vault are missing or damaged: check the vault."))
        if state.is_on_same_disk:
            words.append(self.tr("This folder is on the same disk as the vault: if the disk dies, both are gone."))
        return " ".join(words).replace("{size}", size(state.copied_bytes)).replace("{count}", str(state.damaged))

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
        self.card.retranslate()
        self._show()
