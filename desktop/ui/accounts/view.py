"""Accounts of the vault: who there is at the left, with what can be done; a new one and own keys at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.people import Account, AccountState, Role
from desktop.i18n.formats import day
from desktop.ui.accounts.acts_card import ActsCard
from desktop.ui.accounts.own_keys_card import OwnKeysCard
from desktop.ui.accounts.passphrase_card import PassphraseCard
from desktop.ui.accounts.presenter import AccountAct, AccountForm, AccountsPresenter
from desktop.ui.fonts import strong
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field, PassphraseEdit
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.words import role_word


class AccountsView(View):
    """A table, the acts on its chosen account, and two forms."""

    def __init__(self, presenter: AccountsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._header = PageHeader()
        self.table = RecordsTable((132, 0, 156, 92, 116))
        self.acts, self.own_keys = ActsCard(), OwnKeysCard()
        self.own_passphrase = PassphraseCard(presenter.own_passphrase)
        self._form_title = PlainLabel()
        self.handle, self.display_name = QLineEdit(), QLineEdit()
        self.passphrase, self.again = PassphraseEdit(), PassphraseEdit()
        self._fields = [Field(edit) for edit in (self.handle, self.display_name, self.passphrase, self.again)]
        self._roles_label = PlainLabel(look="field")
        self.roles = {role: QCheckBox() for role in Role}
        self.add, self._progress = Button("user-plus", "primary"), QProgressBar()
        self._form = Card(margin=22, spacing=11)
        self._beside = QWidget()
        self._scroll = Scrolled(self._beside, width=384)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._form_title.setFont(strong(16))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        column = self._form.column
        column.addWidget(self._form_title)
        for field in self._fields[:2]:
            column.addWidget(field)
        column.addWidget(self._roles_label)
        for box in self.roles.values():
            column.addWidget(box)
        for field in self._fields[2:]:
            column.addWidget(field)
        column.addWidget(self.add)
        card = Card(margin=12, spacing=0)
        card.column.addWidget(self.table)
        left, right = QVBoxLayout(), QVBoxLayout(self._beside)
        for side in (left, right):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(14)
        left.addWidget(card, stretch=1)
        left.addWidget(self.acts)
        left.addWidget(self._progress)
        for part in (self._form, self.own_passphrase, self.own_keys):
            right.addWidget(part)
        right.addStretch()
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(left, stretch=1)
        row.addWidget(self._scroll)
        page = page_column(self)
        page.addWidget(self._header)
        page.addLayout(row, stretch=1)

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self._presenter.added = self._clear
        self._presenter.acted = self.acts.close_question
        self.acts.confirmed.connect(self._change)
        self.own_keys.wanted.connect(self._presenter.rotate)
        self.table.selectionModel().currentRowChanged.connect(self._show_acts)
        self.add.clicked.connect(self._submit)
        for edit in (self.handle, self.display_name, self.passphrase, self.again):
            edit.textChanged.connect(self._show_form)
            edit.returnPressed.connect(self._submit)
        for box in self.roles.values():
            box.toggled.connect(self._show_form)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()
        self._presenter.own_passphrase.load()

    def focus_first(self) -> None:
        """The form for a custodian, else the table."""
        (self.handle if self._presenter.may_add else self.table).setFocus()

    def _show(self) -> None:
        titles = (self.tr("Account"), self.tr("Name"), self.tr("Roles"), self.tr("State"), self.tr("Since"))
        self.table.show_records(
            titles,
            [
                (
                    a.id,
                    a.display_name,
                    " · ".join(role_word(r) for r in Role if r in a.roles),
                    self._state_word(a.state),
                    day(a.added_at),
                )
                for a in self._presenter.accounts
            ],
        )
        self._form.setVisible(self._presenter.may_add)
        self._show_form()
        self._show_acts()

    def _state_word(self, state: AccountState) -> str:
        return {
            AccountState.ACTIVE: self.tr("Active"),
            AccountState.DISABLED: self.tr("Disabled"),
            AccountState.REMOVED: self.tr("Removed"),
        }[state]

    def _chosen(self) -> Account | None:
        row = self.table.currentIndex().row()
        return self._presenter.accounts[row] if 0 <= row < len(self._presenter.accounts) else None

    def _show_acts(self, *_: object) -> None:
        chosen, presenter = self._chosen(), self._presenter
        self.acts.show_account(chosen, presenter.acts_for(chosen) if chosen else (), is_working=presenter.is_working)
        self.own_keys.show_state(needs_custodian=not presenter.may_add, is_working=presenter.is_working)

    def _change(self, act: AccountAct, roles: frozenset[Role]) -> None:
        if chosen := self._chosen():
            self._presenter.change(act, chosen.id, roles)

    def _show_form(self) -> None:
        texts = (self.handle.text().strip(), self.passphrase.text(), self.again.text())
        is_filled = all(texts) and any(box.isChecked() for box in self.roles.values())
        self.add.setEnabled(is_filled and not self._presenter.is_working)
        self._progress.setVisible(self._presenter.is_working)

    def _submit(self) -> None:
        if not self.add.isEnabled():
            return
        roles = frozenset(role for role, box in self.roles.items() if box.isChecked())
        self._presenter.add(
            AccountForm(self.handle.text(), self.display_name.text(), roles, self.passphrase.take(), self.again.take())
        )

    def _clear(self) -> None:
        self.handle.clear()
        self.display_name.clear()
        for box in self.roles.values():
            box.setChecked(False)

    def retranslate(self) -> None:
        """Says every word again."""
        self._header.say(
            self.tr("Accounts"), self.tr("Who may unlock this vault. To sign in as somebody else, lock it first.")
        )
        self._form_title.setText(self.tr("New account"))
        self._fields[0].say(self.tr("&Account"), self.tr("Anybody can read it, so no name: supervisor-1"))
        self._fields[1].say(self.tr("&Name shown inside"))
        self._fields[2].say(self.tr("&Passphrase"), self.tr("Typed by the person it belongs to."))
        self._fields[3].say(self.tr("The &same again"))
        self._roles_label.setText(self.tr("Roles"))
        for role, box in self.roles.items():
            box.setText(role_word(role))
        self.add.set_words(self.tr("A&dd account"))
        self._progress.setAccessibleName(self.tr("Changing the accounts"))
        self.table.setAccessibleName(self.tr("Accounts"))
        self.acts.retranslate()
        self.own_passphrase.retranslate()
        self.own_keys.retranslate()
        self._show()
