"""The custody log: every signed act, newest first, with a check of all of it and a checkpoint. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.i18n.formats import moment
from desktop.ui.custody.presenter import CheckState, CustodyPresenter
from desktop.ui.fonts import figures
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.words import action_word

_TONES = {
    CheckState.NOT_CHECKED: "calm",
    CheckState.CHECKING: "info",
    CheckState.GOOD: "good",
    CheckState.BAD: "danger",
}


class CustodyView(View):
    """A table, its state in words, and two buttons."""

    def __init__(self, presenter: CustodyPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._header = PageHeader()
        self.check, self.checkpoint = Button("shield-check", "primary"), Button("stamp")
        self._chip, self._covered = StatusChip(), PlainLabel(look="muted", wrap=True)
        self.table = RecordsTable((84, 168, 190, 250, 0))
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._header.buttons.addWidget(self.checkpoint)
        self._header.buttons.addWidget(self.check)
        state = QHBoxLayout()
        state.setSpacing(10)
        state.addWidget(self._chip, alignment=Qt.AlignmentFlag.AlignVCenter)
        state.addWidget(self._covered, stretch=1)
        card = Card(margin=12, spacing=0)
        card.column.addWidget(self.table)
        self.table.setFont(figures(14))
        column = page_column(self)
        column.addWidget(self._header)
        column.addLayout(state)
        column.addWidget(card, stretch=1)

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self.check.clicked.connect(self._presenter.check)
        self.checkpoint.clicked.connect(self._presenter.make_checkpoint)

    def refresh(self) -> None:
        """Looks at the log again."""
        self._presenter.load()

    def focus_first(self) -> None:
        """The table."""
        self.table.setFocus()

    def _show(self) -> None:
        log = self._presenter.log
        titles = (self.tr("No."), self.tr("Time"), self.tr("Account"), self.tr("What was done"), self.tr("To what"))
        self.table.show_records(
            titles,
            [(str(row.seq), moment(row.at), row.account, action_word(row.action), row.object_id) for row in log.rows],
        )
        self._chip.say(self._state_word(), _TONES[self._presenter.check_state])
        covered = self.tr("The latest checkpoint covers {size} of {total} entries.")
        self._covered.setText(covered.format(size=log.checkpoint_size, total=len(log.rows)))
        self.check.setEnabled(self._presenter.check_state is not CheckState.CHECKING)

    def _state_word(self) -> str:
        state = self._presenter.check_state
        if state is CheckState.BAD:
            count = self._presenter.findings
            return self.tr("%n finding(s)", "", count)
        done, total = self._presenter.recordings_checked
        if state is CheckState.CHECKING and total:
            return self.tr("Checking… {done} of {total} recordings").format(done=done, total=total)
        return {
            CheckState.NOT_CHECKED: self.tr("Not checked since unlocking"),
            CheckState.CHECKING: self.tr("Checking…"),
            CheckState.GOOD: self.tr("Everything fits"),
        }[state]

    def retranslate(self) -> None:
        """Says every word again."""
        self._header.say(
            self.tr("Custody log"), self.tr("Who did what, signed and linked. Nothing here can be changed.")
        )
        self.check.set_words(
            self.tr("&Check everything"), self.tr("Every signature, every link, every row, every recording")
        )
        self.checkpoint.set_words(self.tr("&Make a checkpoint"), self.tr("A signed statement of the log as it is now"))
        self.table.setAccessibleName(self.tr("Custody log"))
        self._show()
