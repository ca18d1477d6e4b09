"""Accounts of the vault in sections: who there is and what can be done with each, a new one, and one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.domain.people import Account, AccountState, Role
from desktop.i18n.formats import day
from desktop.ui.accounts.acts_card import ActsCard
from desktop.ui.accounts.new_account_card import NewAccountCard
from desktop.ui.accounts.own_keys_card import OwnKeysCard
from desktop.ui.accounts.passphrase_card import PassphraseCard
from desktop.ui.accounts.presenter import AccountAct, AccountsPresenter
from desktop.ui.view import View
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.widgets.section_bar import SectionBar
from desktop.ui.words import role_word

_ALL, _NEW, _OWN = range(3)
_TABLE_HEIGHT = 180


class AccountsView(View):
    """A table with the acts on its chosen account; forms beside it in sections of their own."""

    def __init__(self, presenter: AccountsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._header, self.bar, self._stack = PageHeader(), SectionBar(("users", "user-plus", "lock")), Pages()
        self.table, self.acts, self._progress = RecordsTable((148, 0, 200, 96, 120)), ActsCard(), QProgressBar()
        self.form = NewAccountCard(presenter.own_passphrase.suggest)
        self.own_passphrase, self.own_keys = PassphraseCard(presenter.own_passphrase), OwnKeysCard()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        listed, everybody, own = Card(margin=12, spacing=0), QWidget(), Columns()
        listed.column.addWidget(self.table)
        column = QVBoxLayout(everybody)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(listed, stretch=1)
        column.addWidget(self.acts)
        column.addWidget(self._progress)
        for half, card in ((own.left, self.own_passphrase), (own.right, self.own_keys)):
            half.addWidget(card)
            half.addStretch(1)
        for page in (everybody, _at_the_top(self.form), _at_the_top(own)):
            self._stack.addWidget(Scrolled(page))
        page_of = page_column(self)
        for widget in (self._header, self.bar):
            page_of.addWidget(widget)
        page_of.addWidget(self._stack, stretch=1)

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self._presenter.added = self._added
        self._presenter.acted = self.acts.close_question
        self.bar.opened.connect(self._open)
        self.acts.confirmed.connect(self._change)
        self.own_keys.wanted.connect(self._presenter.rotate)
        self.table.selectionModel().currentRowChanged.connect(self._show_acts)
        self.form.submitted.connect(self._presenter.add)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()
        self._presenter.own_passphrase.load()

    def leave(self) -> None:
        """Forgets every passphrase that was typed or suggested."""
        self.form.new.take()
        self.own_passphrase.clear()
        self.own_keys.clear()

    def focus_first(self) -> None:
        """Where the open section begins."""
        firsts = (self.table, self.form.handle, self.own_passphrase.proof.passphrase)
        firsts[self._stack.currentIndex()].setFocus()

    def show_section(self, key: str) -> None:
        """Opens the section `all`, `new` or `own`."""
        number = {"all": _ALL, "new": _NEW, "own": _OWN}[key]
        self.bar.mark(number)
        self._stack.setCurrentIndex(number)
        self.focus_first()

    def _open(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        if not self.bar.has_keyboard:
            self.focus_first()

    def _show(self) -> None:
        presenter = self._presenter
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
                for a in presenter.accounts
            ],
        )
        self.bar.buttons[_NEW].setVisible(presenter.may_add)
        self.form.show_working(is_working=presenter.is_working)
        self._progress.setVisible(presenter.is_working)
        self._show_acts()

    def _state_word(self, state: AccountState) -> str:
        return {
            AccountState.ACTIVE: self.tr("Active"),
            AccountState.DISABLED: self.tr("Disabled"),
            AccountState.REMOVED: self.tr("Removed"),
            AccountState.ELSEWHERE: self.tr("On another laptop"),
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

    def _added(self) -> None:
        """The new account is seen where all of them are."""
        self.form.clear()
        self.show_section("all")

    def retranslate(self) -> None:
        """Says every word again."""
        self._header.say(
            self.tr("Accounts"), self.tr("Who may unlock this vault. To sign in as somebody else, lock it first.")
        )
        self.bar.say((self.tr("All accounts"), self.tr("New account"), self.tr("My own account")))
        self._progress.setAccessibleName(self.tr("Changing the accounts"))
        self.table.setAccessibleName(self.tr("Accounts"))
        for part in (self.acts, self.form, self.own_passphrase, self.own_keys):
            part.retranslate()
        self._show()


def _at_the_top(widget: QWidget) -> QWidget:
    """The widget as high as it needs to be, and room below."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return page
