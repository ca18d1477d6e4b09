"""Accounts of the vault: who there is at the left, a new one at the right. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QProgressBar

from desktop.domain.people import Role
from desktop.i18n.formats import day
from desktop.ui.accounts.presenter import AccountForm, AccountsPresenter
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
    """A table and a form."""

    def __init__(self, presenter: AccountsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._header = PageHeader()
        self.table = RecordsTable((150, 0, 190, 116))
        self._form_title = PlainLabel()
        self.handle, self.display_name = QLineEdit(), QLineEdit()
        self.passphrase, self.again = PassphraseEdit(), PassphraseEdit()
        self._fields = [Field(edit) for edit in (self.handle, self.display_name, self.passphrase, self.again)]
        self._roles_label = PlainLabel(look="field")
        self.roles = {role: QCheckBox() for role in Role}
        self.add, self._progress = Button("user-plus", "primary"), QProgressBar()
        self._form = Card(margin=22, spacing=11)
        self._scroll = Scrolled(self._form, width=384)
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
        column.addStretch()
        column.addWidget(self._progress)
        column.addWidget(self.add)
        card = Card(margin=12, spacing=0)
        card.column.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(card, stretch=1)
        row.addWidget(self._scroll)
        page = page_column(self)
        page.addWidget(self._header)
        page.addLayout(row, stretch=1)

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self._presenter.added = self._clear
        self.add.clicked.connect(self._submit)
        for edit in (self.handle, self.display_name, self.passphrase, self.again):
            edit.textChanged.connect(self._show_form)
            edit.returnPressed.connect(self._submit)
        for box in self.roles.values():
            box.toggled.connect(self._show_form)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()

    def focus_first(self) -> None:
        """The form for a custodian, else the table."""
        (self.handle if self._presenter.may_add else self.table).setFocus()

    def _show(self) -> None:
        titles = (self.tr("Account"), self.tr("Name"), self.tr("Roles"), self.tr("Since"))
        self.table.show_records(
            titles,
            [
                (a.id, a.display_name, " · ".join(role_word(r) for r in Role if r in a.roles), day(a.added_at))
                for a in self._presenter.accounts
            ],
        )
        self._scroll.setVisible(self._presenter.may_add)
        self._show_form()

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
        self._progress.setAccessibleName(self.tr("Adding the account"))
        self.table.setAccessibleName(self.tr("Accounts"))
        self._show()
