"""The backup section of the vault screen: how old the newest one is, the drive, and what lies on it. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.i18n.formats import moment, size
from desktop.ui.backup.drive_card import DriveCard
from desktop.ui.backup.presenter import BackupPresenter
from desktop.ui.backup.snapshots_panel import SnapshotsPanel
from desktop.ui.backup.state import BackupScreen, Outcome
from desktop.ui.backup.words import age_words
from desktop.ui.fonts import strong
from desktop.ui.view import View
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel


class BackupView(View):
    """State in words, a card for the drive, and the backups on it."""

    def __init__(self, presenter: BackupPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.age, self.chip, self.latest = PlainLabel(), StatusChip(), PlainLabel(look="muted", wrap=True)
        self.card, self.outcome, self.list = DriveCard(), Message(), SnapshotsPanel()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.age.setFont(strong(17))
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self.age)
        top.addWidget(self.chip)
        top.addStretch()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        for widget in (self.latest, self.card, self.outcome):
            column.addWidget(widget)
        column.addWidget(self.list, stretch=1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self._show
        self.card.folder_chosen.connect(presenter.choose)
        self.card.asked.connect(lambda is_full: presenter.start(is_full=is_full))
        self.card.panel.cancel.clicked.connect(presenter.cancel)
        self.list.verify_asked.connect(presenter.verify)

    def refresh(self) -> None:
        """Looks at the vault and the drive again."""
        self._presenter.load()

    def focus_first(self) -> None:
        """The folder, until there is one."""
        (self.card.start if self._presenter.state.may_start else self.card.folder).setFocus()

    def _show(self) -> None:
        state = self._presenter.state
        self.age.setText(age_words(state.age))
        is_due = state.age is not None and state.age.is_due
        self.chip.setVisible(state.age is not None)
        self.chip.say(self.tr("due") if is_due else self.tr("in order"), "warn" if is_due else "good")
        self.latest.setText(self._latest(state))
        self.card.show_state(state)
        self.outcome.say(*self._outcome(state))
        self.list.show_state(state)

    def _latest(self, state: BackupScreen) -> str:
        if state.latest is None:
            return self.tr(
                "A laptop can be lost, stolen or broken. A backup holds everything, as sealed as it is here."
            )
        words = self.tr("{moment} by {account}, on the drive {drive}, {size}.")
        words = words.replace("{moment}", moment(state.latest.made_at)).replace("{account}", state.latest.made_by)
        return words.replace("{drive}", state.latest.drive).replace("{size}", size(state.latest.size_bytes))

    def _outcome(self, state: BackupScreen) -> tuple[str, str]:
        """What to say, and its tone."""
        if state.outcome is Outcome.NONE:
            return "", "good"
        if state.outcome is Outcome.VERIFIED:
            return self.tr("This backup is whole: every file is as it was stored."), "good"
        if state.outcome is Outcome.NOT_WHOLE:
            return self.tr("This backup is not whole. Make a full backup, best on another drive."), "warn"
        words = [self.tr("Backed up and read back from the drive, {size} of it new.")]
        if state.damaged:
            words.append(self.tr("{count} media files of the vault are missing or damaged: check the vault."))
        if state.is_on_same_disk:
            words.append(self.tr("This folder is on the same disk as the vault: if the disk dies, both are gone."))
        told = " ".join(words).replace("{size}", size(state.copied_bytes)).replace("{count}", str(state.damaged))
        return told, "warn" if len(words) > 1 else "good"

    def retranslate(self) -> None:
        """Says every word again."""
        self.card.retranslate()
        self.list.retranslate()
        self._show()
